import type { DraftClaim } from "../mentions/frame.ts";

// Steps found on development reports with known figures: see docs/reading.md for the shares right per step.
const statedTwice = 0.04;
const contradicted = 0.28;
const titleOnly = 0.06;
const highest = 0.98;
const singleMetrics: ReadonlySet<string> = new Set(["killed", "injured"]);

/**
 * How sure a claim is, from how it was read and from what else the report says: a figure that several sentences state is
 * surer; one beside another figure for the same thing, in the same voice, is not to be published unseen.
 */
export function weighConfidence(claim: DraftClaim, drafts: readonly DraftClaim[]): number {
  if (!singleMetrics.has(claim.metric) || claim.qualifier === "none_reported") return claim.confidence;
  const own = drafts.filter(
    (d) => d.metric === claim.metric && !d.weak && d.min !== null && d.qualifier !== "none_reported",
  );
  const same = own.filter((d) => d.min === claim.min);
  const explaining = sentencesSummingTo(claim.min, own);
  // "Rose to four. In the morning two were known": what a grown figure has left behind.
  const isOutgrown = (d: DraftClaim) => claim.growth && !d.growth && (d.min ?? 0) < (claim.min ?? 0);
  // "Among the dead were two children".
  const isAmong = (d: DraftClaim) => d.among && (d.min ?? 0) < (claim.min ?? 0);
  const isRival = (d: DraftClaim) =>
    d.min !== claim.min &&
    !d.individual &&
    d.speaker?.name === claim.speaker?.name &&
    !explaining.has(d.sentence) &&
    !isAmong(d) &&
    !isOutgrown(d);
  const sentences = new Set(same.map((d) => d.sentence)).size;
  let confidence = claim.confidence;
  if (sentences > 1) confidence += statedTwice;
  if (own.some(isRival)) confidence -= contradicted;
  if (same.length > 0 && same.every((d) => d.title)) confidence -= titleOnly;
  return Math.max(0.05, Math.min(highest, confidence));
}

/** "Three were hurt. Two men and a woman …": sentences whose figures together are the total explain it. */
function sentencesSummingTo(total: number | null, drafts: readonly DraftClaim[]): ReadonlySet<number> {
  const bySentence = Map.groupBy(drafts, (d) => d.sentence);
  const sums = [...bySentence].filter(
    ([, told]) => told.length > 1 && told.reduce((sum, d) => sum + (d.min ?? 0), 0) === total,
  );
  return new Set(sums.map(([sentence]) => sentence));
}
