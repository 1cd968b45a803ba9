import type { AidStatus } from "@tocsin/model";

/** Stages that money or goods pass through, in order. A total is always for one stage. */
export const stages = ["announced", "committed", "allocated", "delivered"] as const;
export type Stage = (typeof stages)[number];

interface StatusMeaning {
  /** Stage the status has reached; null where nothing is promised yet or any more. */
  stage: Stage | null;
  /** Kiel Ukraine Support Tracker category. */
  kiel: "commitment" | "allocation" | null;
  /** OCHA Financial Tracking Service flow status. */
  fts: "pledge" | "commitment" | "paid" | null;
  /** IATI transaction or activity code. */
  iati: "pledge" | "2" | "3" | null;
  /** How far along, for choosing the furthest status; exits have no rank. */
  rank: number | null;
}

/** The one table of what a status means here and in the field's other vocabularies. */
export const statusMeanings: Record<AidStatus, StatusMeaning> = {
  proposed: { stage: null, kiel: null, fts: null, iati: null, rank: 0 },
  blocked: { stage: null, kiel: null, fts: null, iati: null, rank: 0 },
  announced: { stage: "announced", kiel: "commitment", fts: "pledge", iati: "pledge", rank: 1 },
  legislated: { stage: "committed", kiel: "commitment", fts: "commitment", iati: "2", rank: 2 },
  committed: { stage: "committed", kiel: "commitment", fts: "commitment", iati: "2", rank: 3 },
  allocated: { stage: "allocated", kiel: "allocation", fts: null, iati: null, rank: 4 },
  disbursed: { stage: "delivered", kiel: "allocation", fts: "paid", iati: "3", rank: 5 },
  delivered: { stage: "delivered", kiel: "allocation", fts: "paid", iati: "3", rank: 6 },
  cancelled: { stage: null, kiel: null, fts: null, iati: null, rank: null },
  lapsed: { stage: null, kiel: null, fts: null, iati: null, rank: null },
};

/** True when a package in `status` has got at least as far as `stage`. */
export function hasReached(status: AidStatus, stage: Stage): boolean {
  const reached = statusMeanings[status].stage;
  return reached !== null && stages.indexOf(reached) >= stages.indexOf(stage);
}

/** Statuses that end a package's path for the time being and need a reason on the page. */
export const stoppedStatuses: readonly AidStatus[] = ["blocked", "cancelled", "lapsed"];
