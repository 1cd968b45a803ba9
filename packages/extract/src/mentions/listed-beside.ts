import { isMark, type SentenceContext } from "../claims/context.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";

/** Members at least of a list that no "and" closes. */
export const leastUnclosed = 3;

/**
 * "Shelled Nikopol, Marhanets and Pokrovske": the other places of the list that a place stands in, in order. Two names with a
 * mere comma between them are a place and where it lies.
 *
 * @param withTargets Takes in places that each stand with a target of their own: "hit a refinery in A and a depot in B".
 */
export function listedBeside(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  place: PlaceHit,
  withTargets = false,
): PlaceHit[] {
  const at = places.indexOf(place);
  const joins = (n: number) => {
    const [before, next] = [places[n - 1] as PlaceHit, places[n] as PlaceHit];
    return isListed(facts, before.to, next.from) || (withTargets && isNextTarget(facts, before.to, next));
  };
  let [first, last] = [at, at];
  while (first > 0 && joins(first)) first--;
  while (last + 1 < places.length && joins(last + 1)) last++;
  const list = places.slice(first, last + 1);
  const [from, to] = [list[0]?.to ?? 0, list.at(-1)?.from ?? 0];
  const isClosed =
    facts.context.terms.of("and").some((hit) => hit.from >= from && hit.to <= to) ||
    (list.length > 1 && (isNameAdded(facts, list.at(-1)?.to ?? 0) || endsWithOthers(facts, list.at(-1) ?? place)));
  return isClosed || list.length >= leastUnclosed ? list.filter((member) => member !== place) : [];
}

/** "Тульскую, Калужскую и другие области": the head of the last one stands behind "and others". */
function endsWithOthers({ context: { terms } }: SentenceFacts, { from, to }: PlaceHit): boolean {
  return terms.cue("others").some((cue) => cue.from >= from && cue.from < to);
}

/** "A, B and the village of Unknown": the last one's name is not known. */
function isNameAdded({ context: { terms, tokens }, places }: SentenceFacts, at: number): boolean {
  const and = terms.at("and", at);
  if (!and) return false;
  const name = terms.cue("locality").find((cue) => cue.from === and.to)?.to ?? and.to;
  return tokens[name]?.capital === true && !places.some((hit) => hit.from <= name && hit.to > name);
}

/** Tokens at most from the comma or "and" to the place of the next target. */
const targetReach = 8;
const ends = kindSet("act", "casualty", "damage", "intercept", "launch", "zero");

/** ", positions of S-400 in B", "та складу боєприпасів в окупованому C", "and the C refinery": a comma or "and", and another target with its place. */
function isNextTarget({ context, acts }: SentenceFacts, from: number, place: PlaceHit): boolean {
  const { terms, tokens } = context;
  const to = place.from;
  if (!acts.some((act) => act.to <= from)) return false;
  let start = -1;
  for (let at = from; at < to; at++) {
    if (terms.anyAt(ends, at) || terms.speech("say").some((hit) => hit.from === at)) return false;
    if (terms.cue("joint").some((hit) => hit.from === at) || isMark(context, at, ":;.()")) return false;
    if (isMark(context, at, ",") || terms.at("and", at)) start = at;
  }
  if (start < 0 || to - start > targetReach || tokens[start + 1]?.kind === "punct") return false;
  for (let at = start + 1; at <= place.to; at++) if (terms.at("object", at) ?? terms.at("weapon", at)) return true;
  return false;
}

/** Nothing but commas, "and", small words and remarks in brackets stands between two members of a list. */
export function isListed({ context, places }: SentenceFacts, from: number, to: number): boolean {
  const { terms } = context;
  // "A, B of the C region; D of the E region", "A of the B district and C": a member of the list closes with its unit.
  const unit = places.find((hit) => hit.from === from && isUnit(hit));
  if (unit) from = isMark(context, unit.to, ";") ? unit.to + 1 : unit.to;
  let open = false;
  for (let at = from; at < to; ) {
    if (isMark(context, at, "(")) open = true;
    const isSmall =
      terms.at("and", at) ??
      terms.at("definite", at) ??
      terms.at("filler", at) ??
      terms.cue("locality").find((cue) => cue.from === at);
    // "A, Unknown and B": names that the gazetteer does not know.
    const isName = at > from && context.tokens[at]?.capital === true;
    const isOfList =
      open ||
      isName ||
      isMark(context, at, ",)") ||
      isSmall ||
      terms.cue("within").some((cue) => cue.from === at) ||
      isKindOfPlace(context, at);
    if (!isOfList) return false;
    if (isMark(context, at, ")")) open = false;
    at = isSmall?.to ?? at + 1;
  }
  return true;
}

function isUnit({ located: { place } }: PlaceHit): boolean {
  return place?.precision === "region" || place?.precision === "district";
}

const others = kindSet(
  "act",
  "casualty",
  "damage",
  "intercept",
  "launch",
  "zero",
  "person",
  "object",
  "weapon",
  "office",
  "body",
);

/** "The city A, the settlement B and the town C": the one word between a comma or "and" and a name, which tells nothing else. */
function isKindOfPlace(context: SentenceContext, at: number): boolean {
  const { terms, tokens } = context;
  const word = tokens[at];
  const isNext = isMark(context, at - 1, ",") || terms.of("and").some((and) => and.to === at);
  if (!isNext || word?.kind !== "word" || word.capital || !tokens[at + 1]?.capital) return false;
  return !terms.anyAt(others, at) && !terms.speech("say").some((verb) => verb.from === at);
}
