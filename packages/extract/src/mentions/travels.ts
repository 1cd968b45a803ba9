import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf } from "./frame.ts";

/** Words at most before the name of where somebody comes from, or goes: "the village of". */
const nameReach = 3;

/**
 * Without the places that travellers came from or were going to ("a bus going from A to B was hit near C"), where another place
 * says where they were.
 */
export function withoutTravels(facts: SentenceFacts, places: readonly PlaceHit[]): readonly PlaceHit[] {
  const others = places.filter((hit) => !isTravelEnd(facts, hit));
  return others.some(({ located }) => located.place && rankOf(located.place) > 1) ? others : places;
}

/** True of a place that somebody was coming from, or going to. */
export function isTravelEnd({ context: { terms }, places }: SentenceFacts, hit: PlaceHit): boolean {
  const isNext = (cue: { to: number }) => hit.from >= cue.to && hit.from - cue.to <= nameReach && isFirst(cue.to);
  const isFirst = (at: number) => !places.some((other) => other.from >= at && other.to <= hit.from);
  if (terms.cue("travelsTo").some(isNext)) return true;
  return terms.cue("travelsFrom").some((cue) => isNext(cue) || isBehindStart(cue.to, hit, places));
}

/** Words at most between both ends: "to the". */
const betweenReach = 2;

/** "Going from A to B": the second of two places. */
function isBehindStart(at: number, { from }: PlaceHit, places: readonly PlaceHit[]): boolean {
  const start = places.find((other) => other.from >= at && other.from - at <= nameReach);
  return start !== undefined && from > start.to && from - start.to <= betweenReach;
}
