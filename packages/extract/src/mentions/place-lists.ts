import type { PlaceRef } from "@tocsin/model";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark, isMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import { isListed, leastUnclosed, listedBeside } from "./listed-beside.ts";

/**
 * "Attacks on the Kherson, Donetsk and Kharkiv regions killed five": what is counted of a list of places is none of theirs, but
 * the country's, or the region's that all of them lie in. Empty where the figures stand between the places, or the places do not follow one another.
 */
export function countedTogether(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceRef[] {
  const refs = places.flatMap(({ located }) => (located.place ? [located.place] : []));
  const isOfOneRegion = new Set(refs.map((place) => place.region)).size < 2;
  // "A and B were attacked, there are wounded": nothing is counted.
  if (figures.every(({ group }) => group.min === null && group.max === null)) return [];
  if (refs.length < 2 || (isOfOneRegion && !isListOfOneKind(facts, places))) return [];
  const [from, to] = [places[0]?.to ?? 0, places.at(-1)?.from ?? 0];
  if (figures.some((figure) => figure.to > from && figure.from < to)) return [];
  return places.every((place, n) => n === 0 || isListed(facts, (places[n - 1] as PlaceHit).to, place.from)) ? refs : [];
}

/**
 * "In the Kharkiv region 23 were hurt, said its governor, who told of attacks on A, B and C", "20 were hurt in the region,
 * including four children in the city of A": the region that the figure is of, where what follows are several places of it or
 * a part.
 */
export function regionOfParts(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceHit | null {
  const { context } = facts;
  const [first] = figures;
  const [place] = distinct;
  const region = places.find(({ located }) => wholes.has(located.place?.precision ?? ""));
  const whole = region?.located.place;
  if (!first || !place || !region || !whole) return null;
  if (isAmong(context, region, distinct, first)) return region;
  // "Killed three in the region: in A, B and C".
  const opens = region.from >= first.from && (isMark(context, region.to, ":") || isSharedOut(context, region));
  if (region.to > first.from + 1 && !opens) return null;
  const start = Math.max(first.from, region.from);
  const isInside = ({ from, located }: PlaceHit) =>
    located.place !== null && from > start && relatePlaces(located.place, whole) === "inside";
  if (!distinct.every(isInside)) return null;
  // "20 hurt, including children, in A": behind a comma, the place is that of all.
  const isPart = context.terms
    .cue("including")
    .some(
      (cue) =>
        cue.from > first.from &&
        cue.to <= place.from &&
        !isMark(context, place.from - 2, ",") &&
        !endsBefore(context, cue, place),
    );
  const hasOwnFigure = figures.slice(1).some((figure) => figure.to > place.from);
  // "Seven were hurt: in A, B and C", of which the gazetteer may know one.
  const isListed = distinct.length > 1 || listedBeside(facts, facts.places, place).length > 0;
  return (isPart || isListed) && !hasOwnFigure ? region : null;
}

/** "20, including children, were hurt by a strike on A": the part ends at the comma, and what follows is of all. */
function endsBefore(context: SentenceContext, cue: { to: number }, place: PlaceHit): boolean {
  return context.terms
    .of("casualty")
    .some((hit) => hit.from > cue.to && hit.to <= place.from && hasMark(context, cue.to, hit.from, ","));
}

const wholes: ReadonlySet<string> = new Set(["region", "country"]);
/** Words at most from a whole to "of which": a comma and a share. */
const shareReach = 3;

/** "688 casualties in Ukraine, 44 % of which in A and B". */
function isSharedOut({ terms }: SentenceContext, { to }: PlaceHit): boolean {
  return terms.cue("including").some((cue) => cue.from >= to && cue.from - to <= shareReach);
}

/** "36 settlements of the region came under fire, among them the city of A, eleven were hurt": the places are named as some of its own. */
function isAmong(
  { terms }: SentenceContext,
  region: PlaceHit,
  distinct: readonly PlaceHit[],
  figure: CasualtyFinding,
): boolean {
  const cue = terms.cue("including").find(({ from }) => from >= region.to);
  const isSome = ({ from, to, located }: PlaceHit) =>
    cue !== undefined &&
    cue.to <= from &&
    to <= figure.from &&
    located.place !== null &&
    region.located.place !== null &&
    relatePlaces(located.place, region.located.place) === "inside";
  return distinct.every(isSome);
}

/** Words at most from a number of places to the word for them. */
const unitsReach = 2;

/** "The city of A and 20 other settlements": what is counted of them is the region's, and not the one town's that is named. */
export function townAndOthers({ context }: SentenceFacts, distinct: readonly PlaceHit[]): PlaceRef | null {
  const [town, ...more] = distinct;
  const and = town && context.terms.at("and", town.to);
  const number = and && context.numbers.get(and.to);
  if (!number || more.length > 0 || town.located.place?.precision !== "settlement") return null;
  const isNear = ({ from }: { from: number }) => from >= number.to && from - number.to <= unitsReach;
  return context.terms.cue("units").some(isNear) ? town.located.place : null;
}

/** "Twelve were killed in Kyiv and other cities": the one town that is named beside them. */
export function cityAndOthers(
  { context, places }: SentenceFacts,
  [first, ...more]: readonly PlaceHit[],
): PlaceHit | null {
  // "The capital, Kyiv, and other cities": by its name.
  const town = places.findLast(({ located }) => located.place?.id === first?.located.place?.id);
  if (!town || more.length > 0 || town.located.place?.precision !== "settlement") return null;
  const comma = isMark(context, town.to, ",") ? town.to + 1 : town.to;
  const and = context.terms.at("and", comma);
  return and && context.terms.cue("otherCities").some(({ from }) => from === and.to) ? town : null;
}

/** "Two were killed in Kherson and the region": the city, where no name follows that the region would have. */
export function cityAndRegion(
  { context, places }: SentenceFacts,
  [city, ...more]: readonly PlaceHit[],
): PlaceHit | null {
  if (!city || more.length > 0 || city.located.place?.precision !== "settlement") return null;
  const around = context.terms.cue("andRegion").find((cue) => cue.from === city.to);
  return around && !places.some((hit) => hit.from >= around.to && hit.from - around.to <= 1) ? city : null;
}

/** "34 settlements in the A region and the city of A": the region, in which the city lies. */
export function unitsOfRegion({ context }: SentenceFacts, places: readonly PlaceHit[]): PlaceHit | null {
  const [region, town] = places;
  if (region?.located.place?.precision !== "region" || !town?.located.place) return null;
  if (relatePlaces(town.located.place, region.located.place) !== "inside") return null;
  const units = context.terms.cue("units").find(({ to }) => to <= region.from && region.from - to <= unitsReach);
  const isCounted = units && [...context.numbers.values()].some(({ to }) => to <= units.from && units.from - to <= 1);
  return isCounted && context.terms.at("and", region.to) ? region : null;
}

/** Words at most from the mark behind a total to the first of the places that it is told of again. */
const toldAgainReach = 3;

/**
 * "Three were hurt in the region: in A two women were wounded, in B a man was": the region of the total, and where the places
 * begin. Null where no figure of its own stands behind the colon or dash.
 *
 * @param areSeveral True where counts without a verb stand at more places of the sentence.
 */
export function totalBeforePlaces(
  { context }: SentenceFacts,
  places: readonly PlaceHit[],
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
  areSeveral: boolean,
): { region: PlaceHit | null; at: number } | null {
  const [first, ...others] = distinct;
  const [total] = figures;
  if (!first || !total || !(areSeveral || others.length) || total.to > first.from) return null;
  let at = first.from - 1;
  while (at >= total.to && first.from - at <= toldAgainReach && !isMark(context, at, ":–—-")) at--;
  const isTold = isMark(context, at, ":–—-") && at >= total.to && figures.some((figure) => figure.from > at);
  if (!isTold) return null;
  const isWhole = ({ to, located: { place } }: PlaceHit) =>
    to <= at &&
    place !== null &&
    distinct.every((part) => part.located.place && relatePlaces(part.located.place, place) === "inside");
  const region = places.findLast(isWhole);
  // "One was killed, seven were hurt: in A …, in B …" names no region: what holds the places.
  return region || (isMark(context, at, ":") && others.length > 0) ? { region: region ?? null, at } : null;
}

/**
 * "Nikopol and Synelnykove districts", which "and" joins; "Nikopol, Nikopol district" is a place and where it lies. Three or more
 * may be of several kinds.
 */
function isListOfOneKind(facts: SentenceFacts, places: readonly PlaceHit[]): boolean {
  const [first] = places;
  const kinds = new Set(places.map(({ located }) => located.place?.precision));
  if (!first || (kinds.size > 1 && places.length < leastUnclosed)) return false;
  return listedBeside(facts, places, first).length === places.length - 1;
}
