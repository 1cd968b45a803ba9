import type { ClaimReading, Speaker } from "./claim.ts";
import type { PlaceRef } from "./place.ts";
import type { ActorReading } from "./reading.ts";
import type {
  EventScope,
  EventType,
  Grade,
  Item,
  Lifecycle,
  Metric,
  Modality,
  Population,
  Qualifier,
  Responsibility,
} from "./vocabulary.ts";
import type { When } from "./when.ts";

/** A stored claim: a reading with its identity, its report and its times. Claims are never changed. */
export interface Claim extends Omit<ClaimReading, "subsetOf"> {
  id: string;
  mentionId: string;
  reportId: string;
  sourceId: string;
  /** Sources that copy one wire share a group and count as one voice. */
  independenceGroup: string;
  /** Id of the claim this one is part of. */
  subsetOf: string | null;
  /** When it was said: the report's publication time (ISO). */
  saidAt: string;
  /** When we stored it (ISO). */
  recordedAt: string;
  /** Id of the claim that corrects this one, by decision of an editor; null while it stands. */
  supersededBy: string | null;
  /** Withdrawn with its report. */
  retracted: boolean;
}

/**
 * What the words around a mention show beyond its structure: evidence for matching within one language, and where the
 * gazetteer has no entry. Compact, made once by `textEvidence` of the match package and stored with the mention.
 */
export interface TextEvidence {
  lang: string;
  /** MinHash signature of the report's word shingles: near-duplicate texts agree in most positions. Empty for very short texts. */
  signature: number[];
  /** Folded names of people and bodies ("bernard gillis"), most telling first. */
  names: string[];
  /** Folded place words that the text names ("hawthorne", "cerise avenue"). */
  places: string[];
  /** Numbers with what they count ("aged:20", "block:13500"). */
  numbers: string[];
  /** Folded telling words of the report's lead, most telling first. */
  words: string[];
  /** ISO dates the text itself names or implies by a weekday, near its publication. */
  dates: string[];
}

/** A stored mention: what the matcher compares and what the event view is made from. */
export interface Mention {
  id: string;
  reportId: string;
  sourceId: string;
  independenceGroup: string;
  /** Order within its report. */
  ordinal: number;
  parentMentionId: string | null;
  type: EventType;
  modality: Modality;
  scope: EventScope;
  background: boolean;
  place: PlaceRef | null;
  when: When | null;
  actors: ActorReading[];
  weapons: Item[];
  targets: string[];
  /** Report's publication time (ISO). */
  publishedAt: string;
  recordedAt: string;
  confidence: number;
  lang: string;
  /** Sentence that states the event, for near-duplicate detection within one language. */
  quoteText: string;
  /** Position of the report in the order of receipt; with `ordinal` it decides which mention founds an event. */
  reportSeq?: number;
  evidence?: TextEvidence | null;
  claims: Claim[];
}

/** Low, best and high of one metric. `high` null: the top is open ("4+"). All null with `stated` false: not reported, which is not zero. */
export interface Figure {
  metric: Metric;
  population: Population;
  item: Item | null;
  low: number | null;
  best: number | null;
  high: number | null;
  qualifier: Qualifier;
  /** True when speakers' latest words cannot all be right. */
  contested: boolean;
  /** How `best` was chosen. */
  basis: "pinned" | "authority" | "agreement" | "lower_of_contested" | "only_voice";
  /** Who says the best figure; null for an outlet's own voice. */
  speaker: Speaker | null;
  /** Claims that stand behind the figure, latest first; `bestClaimId` is the one `best` was taken from. */
  bestClaimId: string | null;
  claimIds: string[];
  /** For parts of a whole ("2 of them seriously"): the key (see `figureKey`) of the figure it belongs to. Never added to it. */
  partOf: string | null;
}

/** Key of a figure within an event: metric, population and item. */
export function figureKey(figure: Pick<Figure, "metric" | "population" | "item">): string {
  return `${figure.metric}/${figure.population}/${figure.item ?? "-"}`;
}

/** What happened, once: derived from the claims of all its mentions, and from people's decisions. */
export interface EventView {
  id: string;
  type: EventType;
  scope: EventScope;
  modality: Modality;
  lifecycle: Lifecycle;
  place: PlaceRef | null;
  when: When | null;
  actors: ActorReading[];
  weapons: Item[];
  grade: Grade;
  /** Number of independent voices behind the event. */
  voices: number;
  responsibility: Responsibility;
  /** Metrics (figure keys) on which voices differ, and "type" or "place" where those differ. */
  contested: string[];
  figures: Figure[];
  reportCount: number;
  mentionIds: string[];
  /** Publication time of the first and of the latest report (background mentions do not refresh `lastReportedAt`). ISO. */
  firstReportedAt: string;
  lastReportedAt: string;
  /** Event this one was merged into. */
  mergedInto: string | null;
  parentEventId: string | null;
}
