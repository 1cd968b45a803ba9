export { blockKeys } from "./block-keys.ts";
export { blockReach, maxCandidates, pickCandidates } from "./candidates.ts";
export { type ClusteredReport, clusterReports, ReportClusterer } from "./cluster-reports.ts";
export { compareMentions, judge } from "./compare.ts";
export { touchedBy } from "./crowds.ts";
export { type DeriveInput, deriveEvent, type EventDecisions } from "./derive/derive-event.ts";
export { type Pin, voiceOf } from "./derive/figures.ts";
export { type Toll, tollOf } from "./derive/toll.ts";
export { countVoices, groupVoices } from "./derive/voices.ts";
export { eventIdOf } from "./event-id.ts";
export { readingEvidence } from "./evidence/reading-evidence.ts";
export { textEvidence } from "./evidence/text-evidence.ts";
export { mainMentionIndex } from "./main-mention.ts";
export { pairsOf, partition } from "./partition.ts";
export {
  chooseCandidates,
  findPairs,
  type MatchInput,
  type MatchPlan,
  planMatch,
  rebuildComponents,
} from "./plan-match.ts";
export {
  type Cluster,
  type Comparison,
  type Component,
  type Constraints,
  compareReceipt,
  type MatchFlag,
  noConstraints,
  type Reason,
  type ScoredPair,
} from "./types.ts";
export { type ReasonCode, sameThreshold, unsureThreshold, weights } from "./weights.ts";
