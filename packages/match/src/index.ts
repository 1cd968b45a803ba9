export { blockKeys } from "./block-keys.ts";
export { blockReach, maxCandidates } from "./candidates.ts";
export { compareMentions, judge } from "./compare.ts";
export { eventIdOf } from "./event-id.ts";
export { textEvidence } from "./evidence/text-evidence.ts";
export { pairsOf, partition } from "./partition.ts";
export { type MatchInput, type MatchPlan, planMatch, rebuildComponents } from "./plan-match.ts";
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
