import type { SourceHealth } from "@tocsin/db/queries";

/** A source is silent when it has said nothing for this many of its usual gaps, and for a week at least. */
const silentGaps = 4;
const shortestSilenceDays = 7;
const dayMs = 86_400_000;

export type Health = "none" | "failing" | "silent" | "rare" | "well";

/**
 * How a source does: `none` never sent anything, `failing` a tenth of its reports or more could not be read, `silent` its pause is
 * far longer than usual, `rare` too few reports to tell, `well`.
 */
export function healthOf(
  row: Pick<SourceHealth, "reports" | "unreadable" | "lastPublishedAt" | "usualGapDays">,
  now: Date,
): Health {
  if (row.reports === 0 || row.lastPublishedAt === null) return "none";
  if (row.unreadable * 10 >= row.reports) return "failing";
  if (row.usualGapDays === null) return "rare";
  const silentDays = (now.getTime() - row.lastPublishedAt.getTime()) / dayMs;
  return silentDays > Math.max(shortestSilenceDays, silentGaps * row.usualGapDays) ? "silent" : "well";
}
