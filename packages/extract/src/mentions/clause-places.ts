import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark, isMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { isCommunity, rankOf, relatePlaces } from "./frame.ts";

/** Words of a sentence that something hangs on. */
export interface Anchor {
  from: number;
  to: number;
}

/**
 * "A and B came under attack: in A a woman was killed, in B a depot burned": where the places of a list are told of one by one
 * behind a colon, they stand there.
 */
export function namedAgain(
  { context }: SentenceFacts,
  places: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): readonly PlaceHit[] {
  const { from, to } = context.sentence;
  let colon = from;
  while (colon < to && !isMark(context, colon, ":")) colon++;
  const behind = places.filter((hit) => hit.from > colon);
  if (!behind.length || !figures.length || figures.some((figure) => figure.from < colon)) return places;
  const listed = new Set(places.filter((hit) => hit.from < colon).map(({ located }) => located.place?.id));
  return listed.size > 1 && behind.every(({ located }) => listed.has(located.place?.id)) ? behind : places;
}

/** Each place of a sentence once, without those that only say where another lies. */
export function distinctPlaces(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceHit[] {
  const seen = new Set<string>();
  return places.filter((hit) => {
    const place = hit.located.place;
    if (!place || (rankOf(place) < 2 && !isOtherCountry(facts, hit, places)) || seen.has(place.id)) return false;
    if (places.some((other) => isUnitOf(other, hit))) return false;
    // "Izium, Kharkiv region": the wider of two names of one place has no share of its own.
    const within = places.filter(({ located }) => located.place && relatePlaces(place, located.place) === "outside");
    const isOwn = () =>
      isOneOfDistricts(facts, hit) ||
      isOfUnknown(facts, hit) ||
      isCountedApart(facts, hit, within, figures) ||
      isAcrossJoint(facts, hit, within, figures) ||
      isToldAgain(within, hit);
    if (within.length > 0 && !isOwn()) return false;
    seen.add(place.id);
    return true;
  });
}

/** "One was killed in A and five more injured across the region": the last words mean the region as such. */
function isToldAgain(within: readonly PlaceHit[], { from, located }: PlaceHit): boolean {
  const isImplied = located.kind === "region" && located.reasons.includes("told before");
  return isImplied && within.some((hit) => hit.to <= from);
}

/** "Three died in Ukraine, while shelling killed two in Russia": a country, where the other places are of another. */
function isOtherCountry({ context }: SentenceFacts, { from, located }: PlaceHit, places: readonly PlaceHit[]): boolean {
  const { place, reasons } = located;
  if (place?.precision !== "country") return false;
  const isWithin = (at: number) => context.terms.cue("within").some((cue) => cue.to === at);
  // "In Ukraine and Russia": the preposition is said once.
  const and = context.terms.of("and").find((joint) => joint.to === from);
  const isSecond = and !== undefined && places.some((hit) => hit.to === and.from && isWithin(hit.from));
  if (!reasons.includes("adjective") && !isWithin(from) && !isSecond) return false;
  const named = places.flatMap((hit) => hit.located.place ?? []);
  const others = named.filter((other) => other.id !== place.id);
  return others.length > 0 && others.every((other) => other.country !== place.country);
}

/** "In the A district one was killed and three hurt, in A two were hurt": behind a comma, the town has figures of its own. */
function isCountedApart(
  { context }: SentenceFacts,
  { to, located }: PlaceHit,
  within: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): boolean {
  const [town] = within;
  if (located.place?.precision !== "district" || !town) return false;
  const own = figures.findLast((figure) => figure.from >= to && figure.to <= town.from);
  return (
    own !== undefined && hasMark(context, own.to, town.from, ",;") && figures.some((figure) => figure.from >= town.to)
  );
}

/** "In the region one was hurt, while in A two were": a joint parts the figure of the wider place from that of the town. */
function isAcrossJoint(
  { context }: SentenceFacts,
  { to }: PlaceHit,
  within: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): boolean {
  const [town] = within;
  const joint = town && context.terms.cue("joint").find((cue) => cue.from >= to && cue.to <= town.from);
  if (!joint) return false;
  return [
    figures.some((figure) => figure.from >= to && figure.to <= joint.from),
    figures.some((figure) => figure.from >= joint.to),
  ].every(Boolean);
}

/** "In the village of A, B community": where a village lies that we do not know, and all that places it. */
function isOfUnknown({ places }: SentenceFacts, { from, located }: PlaceHit): boolean {
  return located.place?.precision === "district" && places.some((hit) => hit.to === from && hit.located.place === null);
}

/** "A, and the B and C districts": districts that "and" joins are places of their own, and so are communities behind commas. */
function isOneOfDistricts({ context, places }: SentenceFacts, hit: PlaceHit): boolean {
  const isDistrict = ({ located }: PlaceHit) => located.place?.precision === "district" || located.kind === "district";
  const joints = context.terms.of("and");
  const isOfCommunity = ({ located }: PlaceHit) => located.place !== null && isCommunity(located.place);
  const joins = (a: PlaceHit, b: PlaceHit) =>
    joints.some((and) => and.from === a.to && and.to === b.from) ||
    (isOfCommunity(a) && isOfCommunity(b) && b.from === a.to + 1 && isMark(context, a.to, ","));
  return isDistrict(hit) && places.some((other) => isDistrict(other) && (joins(other, hit) || joins(hit, other)));
}

/**
 * Without the ends of a route ("the power line A – B"), where another place says where it was: "on the C
 * stretch of the A – B railway".
 */
export function withoutRoutes({ context, voice }: SentenceFacts, places: readonly PlaceHit[]): readonly PlaceHit[] {
  const ends = new Set<PlaceHit>();
  const isRoad = endOfRoad(context, places) !== null;
  if (isRoad) return places;
  for (const [n, hit] of places.entries()) {
    const next = places[n + 1];
    if (next && isTown(hit) && isTown(next) && next.from === hit.to + 1 && isMark(context, hit.to, "–—-"))
      ends.add(hit).add(next);
  }
  const others = places.filter((hit) => !ends.has(hit));
  // "The power line A – B was damaged, the governor of C said": in his region, where it lies too.
  const region = voice?.speaker?.region ?? null;
  const isOfOther = region !== null && [...ends].every(({ located }) => located.place?.region !== region);
  const isNamed = others.some(({ located }) => located.place && rankOf(located.place) > 2);
  return ends.size && (isNamed || isOfOther) ? others : places;
}

/**
 * Without towns whose community, district or region behind them is another than theirs: "in A of the B community" is a village
 * that the gazetteer does not know, and not its namesake elsewhere.
 */
export function withoutNamesakes(places: readonly PlaceHit[]): readonly PlaceHit[] {
  return places.filter((hit) => {
    const unit = places.find((other) => other.from === hit.to);
    if (!isTown(hit) || !unit || !["district", "region"].includes(unit.located.place?.precision ?? "")) return true;
    return hit.located.place?.region === unit.located.place?.region;
  });
}

/** Words at most from "between" to the first of two towns: "the villages of". */
const betweenReach = 3;

/** "On the road between A and B": near the first of the two, and one place. */
export function withoutSecondEnd({ context }: SentenceFacts, places: readonly PlaceHit[]): readonly PlaceHit[] {
  const road = endOfRoad(context, places);
  if (road) return road;
  const between = context.terms.cue("between");
  if (!between.length) return places;
  const isEnd = (hit: PlaceHit) => isTown(hit) || hit.located.place?.precision === "near";
  const ends = places.findIndex((hit, n) => {
    const next = places[n + 1];
    const opens = between.some((cue) => cue.to <= hit.from && hit.from - cue.to <= betweenReach);
    return opens && next && isEnd(hit) && isEnd(next) && context.terms.at("and", hit.to)?.to === next.from;
  });
  const hit = places[ends];
  return hit?.located.place ? nearFirst(places, hit, places[ends + 1] ?? null) : places;
}

/** Words at most from "road" to the first of its ends: a quotation mark. */
const roadReach = 1;

/** "On the road A – B", of whose ends the gazetteer may know the first alone: near that. */
function endOfRoad({ terms, tokens }: SentenceContext, places: readonly PlaceHit[]): readonly PlaceHit[] | null {
  const roads = terms.cue("road");
  if (!roads.length) return null;
  const isDash = (at: number) => /^[–—-]$/.test(tokens[at]?.text ?? "");
  const opens = ({ from, to }: PlaceHit) =>
    isDash(to) && tokens[to + 1]?.capital === true && roads.some((cue) => cue.to <= from && from - cue.to <= roadReach);
  const first = places.find((hit) => isTown(hit) && opens(hit));
  return first ? nearFirst(places, first, places.find(({ from }) => from === first.to + 1) ?? null) : null;
}

/** The places with the first of two ends as what lies near it, and without the second. */
function nearFirst(places: readonly PlaceHit[], first: PlaceHit, second: PlaceHit | null): readonly PlaceHit[] {
  const { place } = first.located;
  if (!place) return places;
  const near = { ...first, located: { ...first.located, place: { ...place, precision: "near" as const } } };
  return places.flatMap((other) => (other === first ? [near] : other === second ? [] : [other]));
}

function isTown({ located }: PlaceHit): boolean {
  return located.place?.precision === "settlement";
}

/** The place that the words at the anchors are about: the most exact, of equal ones the nearest. */
export function mainPlace(places: readonly PlaceHit[], anchors: readonly Anchor[]): PlaceHit | null {
  let best: { hit: PlaceHit; score: number } | null = null;
  for (const hit of places) {
    if (!hit.located.place || places.some((other) => isSiteOf(other, hit) || isUnitOf(other, hit))) continue;
    const distance = Math.min(...anchors.map((anchor) => distanceOf(hit, anchor)));
    const score = Math.min(rankOf(hit.located.place), 5) * 4 - Math.min(distance, 24) * 0.25;
    if (!best || score > best.score) best = { hit, score };
  }
  return best?.hit ?? null;
}

/** Tokens at most between a site and the town that is named beside it. */
const besideReach = 2;

/** "In A the power station", "the power station in A": the town says where the site is. */
function isSiteOf({ located, ...site }: PlaceHit, town: PlaceHit): boolean {
  const [fine, wide] = [located.place, town.located.place];
  if (fine?.precision !== "point" || !wide || rankOf(wide) < 2 || distanceOf(site, town) > besideReach) return false;
  return relatePlaces(fine, wide) === "inside";
}

/** "The Pokrovske community of the Synelnykove district": the second says where the first lies. */
function isUnitOf(unit: PlaceHit, wider: PlaceHit): boolean {
  const areDistricts = [unit, wider].every(({ located }) => located.place?.precision === "district");
  return areDistricts && unit.to === wider.from && unit.located.place?.region === wider.located.place?.region;
}

function distanceOf(a: Anchor, b: Anchor): number {
  return a.from >= b.to ? a.from - b.to : Math.max(0, b.from - a.to);
}
