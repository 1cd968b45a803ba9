import type { MappedCount, MappedEvent } from "../queries/mapped-events.ts";
import type { MatchedEvent } from "./choose-matches.ts";
import type { CountColumns, EventTerms } from "./day-columns.ts";
import type { Spot } from "./spots.ts";

/** What a map marks of events, in their order. Events without a place are left out. */
export function markMatches(events: readonly MatchedEvent[], terms: EventTerms): MappedEvent[] {
  return events.flatMap(({ columns, i }) => {
    const place = terms.spot.spotOf(columns.spot[i] as number);
    if (!isPlace(place)) return [];
    return [{ place, killed: countAt(columns.killed, i), injured: countAt(columns.injured, i) }];
  });
}

function isPlace(spot: Spot): spot is Spot & MappedEvent["place"] {
  return spot.id !== null && spot.name !== null && spot.precision !== null;
}

function countAt({ low, best, high }: CountColumns, i: number): MappedCount {
  return { low: told(low[i]), best: told(best[i]), high: told(high[i]) };
}

function told(value: number | undefined): number | null {
  return value === undefined || value < 0 ? null : value;
}
