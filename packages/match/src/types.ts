import type { Judgement, Mention } from "@tocsin/model";
import type { ReasonCode } from "./weights.ts";

/** One ground for or against two mentions being one event, in words a reader understands. */
export interface Reason {
  code: ReasonCode;
  text: string;
  weight: number;
}

/** How two mentions compare: the score is the sum of the reasons' weights. */
export interface Comparison {
  score: number;
  judgement: Judgement;
  reasons: Reason[];
}

/** Two mentions and how they compare; `a` was received before `b`. */
export interface ScoredPair extends Comparison {
  a: string;
  b: string;
}

/** People's decisions on pairs of mentions. They outrank every score and hold through every re-run. */
export interface Constraints {
  mustLink: readonly (readonly [string, string])[];
  cannotLink: readonly (readonly [string, string])[];
}

export const noConstraints: Constraints = { mustLink: [], cannotLink: [] };

/** What an editor has to look at: a decision that new evidence speaks against, or two decisions that cannot both hold. */
export interface MatchFlag {
  kind: "must_link_doubted" | "cannot_link_doubted" | "decisions_conflict";
  a: string;
  b: string;
  score: number;
  text: string;
}

/** Mentions of one event. */
export interface Cluster {
  /** Derived from the founding mention, so the same set always has the same id. */
  eventId: string;
  /** The mention received first: smallest (report sequence, ordinal). */
  foundingMentionId: string;
  /** In order of receipt. */
  mentionIds: string[];
}

/** Mentions connected by pairs judged the same, or by a person's must-link: the unit that is re-clustered. */
export interface Component {
  /** Id of its first-received mention. */
  id: string;
  mentionIds: string[];
  /** 0, or by how many steps more than usual its mentions had to agree, because too many around them agree. */
  crowding: number;
  clusters: Cluster[];
}

/** Order of receipt: report sequence, then ordinal, then id. Mentions without a sequence go by when they were recorded. */
export function compareReceipt(a: Mention, b: Mention): number {
  const byReport =
    a.reportSeq !== undefined && b.reportSeq !== undefined
      ? a.reportSeq - b.reportSeq
      : a.recordedAt.localeCompare(b.recordedAt);
  return byReport || a.ordinal - b.ordinal || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
