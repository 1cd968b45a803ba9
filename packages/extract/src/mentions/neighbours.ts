import type { PlaceRef } from "@tocsin/model";
import { hasMark, isMark } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import type { Geography } from "./geography.ts";
import { isAtWar, isReached } from "./other-wars.ts";

interface Neighbour {
  from: number;
  to: number;
  country: string;
}

/** Words at most between a country and its force: "Romania's air force". */
const bodyReach = 1;
/** Words at most between who shoots something down and the verb: "Polish and Dutch jets", "Romania's air force". */
const doerReach = 5;

/**
 * "Poland shot down drones that crossed its border", "three Russian drones were shot down over Romania": where weapons were
 * stopped by a country beside the war, which is over its own land; null where one at war did so.
 */
export function placeOverNeighbour(facts: SentenceFacts, geography: Geography): PlaceRef | null {
  const { terms } = facts.context;
  const verbs = terms.of("intercept");
  if (!verbs.length) return null;
  const places = facts.places.filter(isBeside);
  const named = [
    ...places.map(({ from, to, located }) => ({ from, to, country: located.place?.country ?? "" })),
    ...terms.of("neighbour").map(({ from, to, value }) => ({ from, to, country: value })),
  ]
    .filter((hit) => !isMaker(facts, hit))
    .sort((a, b) => a.from - b.from);
  // "Ukraine shot down 40 drones, two more flew into Romania".
  const isThere = ({ from }: PlaceHit) =>
    verbs.some((verb) => verb.from > from || !hasMark(facts.context, verb.to, from, ",;"));
  const isDoneByOthers = verbs.some((verb) => hasOthers(facts, named, facts.context.sentence.from, verb.from));
  const over = isDoneByOthers ? undefined : places.find((hit) => leadsOver(facts, hit.from) && isThere(hit));
  const others = facts.places.filter(
    ({ from, located }) => isAtWar(located.place?.country ?? null) && leadsOver(facts, from),
  );
  if (over && !others.length) return over.located.place;
  const isFirst = (hit: Neighbour) => others.every(({ from }) => hit.to <= from);
  const isAlone = (hit: Neighbour, verb: { from: number }) => !hasOthers(facts, named, hit.to, verb.from);
  const doer = verbs.flatMap(
    (verb) => named.findLast((hit) => isFirst(hit) && isDoer(facts, hit, verb) && isAlone(hit, verb)) ?? [],
  )[0];
  // "Poland said that it had shot down drones".
  const itself = named.find((hit) =>
    verbs.some((verb) => tells(facts, hit, verb) && isAlone(hit, verb) && isPronounOf(facts, verb)),
  );
  // "The Polish prime minister said that three drones had been shot down".
  const teller = others.length
    ? undefined
    : named.find((hit) => verbs.every((verb) => tells(facts, hit, verb) && isAlone(hit, verb)));
  const country = (doer ?? itself ?? teller)?.country;
  return country ? geography.countryRef(country) : null;
}

function isBeside({ located: { place } }: PlaceHit): boolean {
  return place !== null && place.country !== null && isReached(place.country) && !isAtWar(place.country);
}

/** "Over Poland", but not "during an attack on Ukraine". */
function leadsOver({ context: { terms }, acts }: SentenceFacts, from: number): boolean {
  const at = terms.of("definite").find((hit) => hit.to === from)?.from ?? from;
  const isOfAttack = (cue: { from: number }) => acts.some((act) => act.to === cue.from);
  return [...terms.cue("heading"), ...terms.cue("within")].some(
    (cue) => (cue.to === from || cue.to === at) && !isOfAttack(cue),
  );
}

function isDoer(facts: SentenceFacts, hit: Neighbour, verb: { from: number }): boolean {
  const gap = verb.from - hit.to;
  // "Poland bought systems that shot down missiles".
  const isWithin = (cue: { from: number }) => cue.from >= hit.to && cue.from < verb.from;
  if (facts.context.terms.cue("which").some(isWithin)) return false;
  return gap >= 0 && gap <= doerReach && !isSaid(facts, hit.to, verb.from);
}

/** Words at most from "it" to the verb: "it had also". */
const pronounReach = 2;

function isPronounOf({ context: { terms } }: SentenceFacts, verb: { from: number }): boolean {
  return terms.speech("pronouns").some(({ to }) => to <= verb.from && verb.from - to <= pronounReach);
}

function tells(facts: SentenceFacts, hit: Neighbour, verb: { from: number }): boolean {
  return hit.to <= verb.from && isSaid(facts, hit.to, verb.from);
}

function isSaid({ context: { terms } }: SentenceFacts, from: number, to: number): boolean {
  return terms.speech("say").some((say) => say.from >= from && say.to <= to);
}

/** Whether somebody at war stands between; the Russian of "Russian drones" is nobody, and "Romania's air force" is its own. */
function hasOthers(
  { context: { terms }, weapons }: SentenceFacts,
  named: readonly Neighbour[],
  from: number,
  to: number,
) {
  const isOfWeapon = (hit: { from: number; to: number }) =>
    weapons.some((things) => hit.from >= things.from - 1 && hit.to <= things.to + 1);
  const isOfNeighbour = (hit: { from: number }) =>
    named.some((other) => other.to <= hit.from && hit.from - other.to <= bodyReach);
  const forces = [...terms.of("actor"), ...terms.of("body").filter((hit) => !isOfNeighbour(hit))];
  return forces.some((hit) => hit.from >= from && hit.to <= to && !isOfWeapon(hit));
}

/** "Turkish-made Bayraktar drones": whose making a weapon is. */
function isMaker({ context, weapons }: SentenceFacts, { from, to }: Neighbour): boolean {
  return isMark(context, to, "-") || weapons.some((things) => things.from <= to && things.to > from);
}
