import { eventFamily, type MentionReading } from "@tocsin/model";

/**
 * Index of the event a report is chiefly about: told as news rather than background, in the title or lead, with figures
 * of its own. -1 when the report tells of no event.
 */
export function mainMentionIndex(events: readonly MentionReading[], titleLength = 0): number {
  let best = -1;
  let bestRank = Number.NEGATIVE_INFINITY;
  events.forEach((event, index) => {
    const rank = mainRank(event, titleLength) - index * 0.01;
    if (rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  });
  return best;
}

function mainRank(event: MentionReading, titleLength: number): number {
  const victims = event.claims.some((claim) => claim.metric === "killed" || claim.metric === "injured");
  return (
    (event.background ? -5 : 0) +
    (event.modality === "occurred" || event.modality === "ongoing" ? 1 : 0) +
    (eventFamily(event.type) === "attack" ? 1 : 0) +
    (eventFamily(event.type) === "statement" ? -1 : 0) +
    (titleLength > 0 && event.quote.start < titleLength ? 2 : 0) +
    (victims ? 1 : 0) -
    Math.min(2, event.quote.start / 1000)
  );
}
