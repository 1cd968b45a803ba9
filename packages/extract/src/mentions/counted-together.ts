import type { PlaceRef } from "@tocsin/model";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { isMark } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";

/**
 * "Attacks on the Kherson, Donetsk and Kharkiv regions killed five": what is counted of a list of places in several regions is
 * none of theirs. Empty where the figures stand between the places, or the places do not follow one another.
 */
export function countedTogether(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceRef[] {
  const refs = places.flatMap(({ located }) => (located.place ? [located.place] : []));
  if (new Set(refs.map((place) => place.region)).size < 2) return [];
  const [from, to] = [places[0]?.to ?? 0, places.at(-1)?.from ?? 0];
  if (figures.some((figure) => figure.to > from && figure.from < to)) return [];
  return places.every((place, n) => n === 0 || isListed(facts, (places[n - 1] as PlaceHit).to, place.from)) ? refs : [];
}

/** Nothing but commas, "and", small words and remarks in brackets stands between two members of a list. */
function isListed({ context }: SentenceFacts, from: number, to: number): boolean {
  const { terms } = context;
  let open = false;
  for (let at = from; at < to; at++) {
    if (isMark(context, at, "(")) open = true;
    const isSmall = terms.at("and", at) ?? terms.at("definite", at) ?? terms.at("filler", at);
    const isOfList = open || isMark(context, at, ",)") || isSmall || terms.cue("within").some((cue) => cue.from === at);
    if (!isOfList) return false;
    if (isMark(context, at, ")")) open = false;
  }
  return true;
}
