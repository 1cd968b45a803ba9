import type { PlaceRef } from "@tocsin/model";
import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark } from "../claims/context.ts";
import {
  type Anchor,
  distinctPlaces,
  mainPlace,
  namedAgain,
  withoutNamesakes,
  withoutRoutes,
  withoutSecondEnd,
} from "./clause-places.ts";
import { countedThroughout } from "./counted-throughout.ts";
import { areToldApart, dealOut, dealToUnknown, ofSamePart, strikesOf } from "./deal-out.ts";
import { eachListed } from "./each-listed.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import { findGappedCounts, type GappedCount, headBefore } from "./gapped-counts.ts";
import { findGappedDamage, type GappedDamage } from "./gapped-damage.ts";
import {
  cityAndOthers,
  cityAndRegion,
  countedTogether,
  regionOfParts,
  totalBeforePlaces,
  townAndOthers,
  unitsOfRegion,
} from "./place-lists.ts";
import { scenesOf } from "./scenes.ts";
import { withoutTravels } from "./travels.ts";

/** A stretch of a sentence about one place: what is said to have happened there. */
export interface Clause {
  facts: SentenceFacts;
  /** True in a background paragraph, and in a sentence that only recalls. */
  isContext: boolean;
  place: PlaceHit | null;
  casualties: CasualtyFinding[];
  zeros: SentenceFacts["zeros"];
  damaged: ThingFinding[];
  explosions: ThingFinding[];
  acts: SentenceFacts["acts"];
  weapons: SentenceFacts["weapons"];
  /** The places that its figures are dealt out to behind it, where they are. */
  parts: readonly PlaceRef[];
  /** One of several places of a list: what is counted of their region is none of theirs. */
  isListed?: true;
  /** Goes on from the figure of a region: "four in the Kharkiv region, two in Donetsk" shortens the next one's name. */
  isOfRegions?: true;
  /** Counted of a city and of others that are not named: its figure is the country's. */
  isOfCountry?: true;
  /** Told of a place only because it is listed beside another, which what follows is about. */
  isBeside?: true;
}

/**
 * Deals what a sentence says out to its places: "two died in A, three in B" gives two clauses. With one place, or none,
 * there is one clause. Only what is told as news takes part, or, in a sentence that is context as a whole, all of it.
 */
export function cutClauses(facts: SentenceFacts): Clause[] {
  const recalls = isContext(facts);
  const standing = recalls ? "background" : "news";
  const isTold = (anchor: Anchor) => facts.standingAt(anchor.from) === standing;
  const all: Clause = {
    facts,
    isContext: recalls,
    place: null,
    casualties: facts.casualties.filter(isTold),
    zeros: facts.zeros,
    damaged: facts.damaged.filter(isTold),
    explosions: facts.explosions.filter(isTold),
    acts: facts.acts.filter(isTold),
    weapons: facts.weapons.filter(isTold),
    parts: [],
  };
  const places = withoutSecondEnd(
    facts,
    withoutNamesakes(withoutRoutes(facts, withoutTravels(facts, scenesOf(facts, isTold)))),
  );
  const shared = findGappedDamage(facts, places);
  if (!shared.length) return cutCounts(all, places, isTold);
  const [rest, left] = withoutShared(all, places, shared);
  const damaged = shared.map(({ place, damaged }): Clause => ({ ...nothingOf(all), place, damaged }));
  return [...cutCounts(rest, left, isTold), ...damaged];
}

/** The clause that is left where things damaged have been given to places of their own, and the places that are left. */
function withoutShared(
  all: Clause,
  places: readonly PlaceHit[],
  shared: readonly GappedDamage[],
): [Clause, readonly PlaceHit[]] {
  const { context } = all.facts;
  const taken = new Set(shared.flatMap(({ damaged }) => damaged.map(({ things }) => things.from)));
  const [first] = shared;
  // "Houses were damaged: in A one, in B two": all of them are told below.
  const isSum = ({ things }: ThingFinding) =>
    first !== undefined && things.to <= first.place.from && hasMark(context, things.to, first.place.from, ":");
  const damaged = all.damaged.filter((found) => !taken.has(found.things.from) && !isSum(found));
  const left = places.filter((hit) => !shared.some(({ place }) => place === hit));
  return [{ ...all, damaged }, left];
}

/** What an attack is told by, with nothing that it did. */
function nothingOf({ facts, isContext, acts, weapons }: Clause): Clause {
  return {
    facts,
    isContext,
    place: null,
    casualties: [],
    zeros: [],
    damaged: [],
    explosions: [],
    acts,
    weapons,
    parts: [],
  };
}

function cutCounts(all: Clause, places: readonly PlaceHit[], isTold: (anchor: Anchor) => boolean): Clause[] {
  const { facts } = all;
  const wreckage = facts.wreckage.filter(isTold);
  const states = facts.context.terms.cue("siteState").filter(isTold);
  const anchors = [...all.casualties, ...all.zeros, ...all.damaged, ...wreckage, ...states, ...all.acts].sort(
    (a, b) => a.from - b.from,
  );
  const head = headBefore(facts);
  if ((!anchors.length && !head) || isOnlyMeanwhile(all)) return [];
  const figures = all.casualties.filter((c) => !c.weak);
  const gapped = [
    ...findGappedCounts(facts, head ? [head, ...figures] : figures, places),
    ...findGappedCounts(facts, all.explosions, places),
  ];
  if (!anchors.length) return gapped.map((count) => clauseOfGapped(all, count));
  // Parts of what the sentence before counted leave the rest of this one as it is.
  const own = gapped.filter((count) => count.head !== head);
  const carried = gapped.filter((count) => count.head === head);
  const taken = new Set(carried.map((count) => count.place));
  const others = places.filter((hit) => !taken.has(hit) && !own.some((count) => isOfCount(count, hit)));
  const [ofCity, counts] = [own.filter(isWithinCity), own.filter((count) => !isWithinCity(count))];
  const parts = counts.flatMap(({ ofHead, place }) => (ofHead && place.located.place ? [place.located.place] : []));
  const told = cutByPlaces(
    { ...withParts(all, ofCity), parts },
    namedAgain(facts, others, figures),
    anchors,
    figures,
    counts.length > 0,
  );
  const areRegions = told.length === 1 && told[0]?.place?.located.kind === "region";
  // "Two others in the shelling of B" names the town.
  const namesAttack = ({ finding }: GappedCount) =>
    all.acts.some((act) => act.from >= finding.from && act.to <= finding.to);
  const isNext = (count: GappedCount) => areRegions && !count.ofHead && !namesAttack(count);
  return [
    ...told,
    ...counts.map((count): Clause => ({ ...clauseOfGapped(all, count), ...(isNext(count) && { isOfRegions: true }) })),
    ...carried.map((count) => clauseOfGapped(all, count)),
  ];
}

/** "During the attack there were many people at the station, as residents of A were leaving": only when it was that is told. */
function isOnlyMeanwhile({
  facts: { context, places },
  acts,
  casualties,
  zeros,
  damaged,
  explosions,
}: Clause): boolean {
  const { terms } = context;
  const isDone = casualties.some(({ metric }) => metric !== "evacuated") || zeros.length + damaged.length > 0;
  if (!acts.length || isDone || explosions.length > 0) return false;
  return acts.every((act) => {
    const isWhile = terms.cue("during").some((cue) => cue.to <= act.from && act.from - cue.to <= meanwhileReach);
    const isOfPlace =
      terms.cue("heading").some((cue) => cue.from === act.to) ||
      places.some((hit) => hit.from - act.to <= 1 && hit.from >= act.to);
    return isWhile && !isOfPlace;
  });
}

/** Words at most from "during" to the attack: "the massive missile". */
const meanwhileReach = 3;

/** "Ten were hurt in Kyiv, six of them in the Podilskyi district": parts of the city's figure, and no events of their own. */
function isWithinCity({ ofHead, place }: GappedCount): boolean {
  return ofHead && place.located.kind === "city_district";
}

function withParts(all: Clause, parts: readonly GappedCount[]): Clause {
  if (!parts.length) return all;
  const casualties = all.casualties.map((told) => {
    const own = parts.flatMap(({ head, finding }) => (head === told && "group" in finding ? [finding.group] : []));
    return own.length ? { ...told, group: { ...told.group, parts: [...told.group.parts, ...own] } } : told;
  });
  return { ...all, casualties };
}

function cutByPlaces(
  all: Clause,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
  figures: readonly CasualtyFinding[],
  areSeveral: boolean,
): Clause[] {
  const distinct = distinctPlaces(all.facts, places, figures);
  const wide = countedThroughout(all.facts, distinct, figures);
  if (wide) {
    const { country, figure } = wide;
    const nothing = { zeros: [], damaged: [], explosions: [] };
    const rest = { ...all, casualties: all.casualties.filter((c) => c !== figure) };
    const ofRest = figures.filter((c) => c !== figure);
    const told = cutByPlaces(
      rest,
      distinct,
      [...anchors].filter((a) => a !== figure),
      ofRest,
      areSeveral,
    );
    return [...told, { ...all, ...nothing, place: country, casualties: [figure], isBeside: true }];
  }
  const total = totalBeforePlaces(all.facts, places, distinct, figures, areSeveral);
  if (total) {
    const { region, at } = total;
    const [before, behind] = partAt(all, at);
    const parts = distinct.flatMap(({ located }) => located.place ?? []);
    const ofParts = { places: places.filter((hit) => hit.from > at), anchors: anchors.filter((a) => a.from > at) };
    const told = cutByPlaces(
      behind,
      ofParts.places,
      ofParts.anchors,
      behind.casualties.filter((c) => !c.weak),
      areSeveral,
    );
    return [{ ...before, place: region, parts }, ...told];
  }
  const told = [...figures, ...all.damaged, ...strikesOf(all)].sort((a, b) => a.from - b.from);
  if (distinct.length > 1 && figures.length <= 1 && areToldApart(all.facts, distinct, told))
    return dealOut(all, distinct, told);
  const together = figures.length > 0 ? countedTogether(all.facts, distinct, figures) : [];
  const whole = regionOfParts(all.facts, places, distinct, figures);
  if (whole && !together.length) return [{ ...all, place: whole }];
  const [figure] = figures;
  if (together.length && figure && isEach(all.facts, figure)) return distinct.map((place) => ({ ...all, place }));
  if (together.length) return [{ ...all, place: districtOfList(places, distinct), parts: together }];
  const units = unitsOfRegion(all.facts, places);
  if (units) return [{ ...all, place: units }];
  const town = townAndOthers(all.facts, distinct);
  if (town && figures.length > 0) return [{ ...all, parts: [town] }];
  const others = figures.length > 0 ? cityAndOthers(all.facts, distinct) : null;
  const city = others ?? (figures.length > 0 ? cityAndRegion(all.facts, distinct) : null);
  if (city?.located.place)
    return [
      { ...all, parts: [city.located.place], ...(others && { isOfCountry: true }) },
      { ...all, place: city, casualties: [], zeros: [], isBeside: true, isListed: true },
    ];
  const country = countryOfOthers(all.facts, places, distinct, figures);
  if (country) return [{ ...all, place: country }];
  const unknown = dealToUnknown(all, distinct, figures);
  if (unknown.length > 1) return unknown;
  if (distinct.length < 2 || figures.length < 2) {
    const beside = ofSamePart(all.facts, places, figures.length > 0 ? figures : anchors);
    return eachListed(all, distinct, mainPlace(beside, anchors), places);
  }
  return dealOut(all, distinct, figures);
}

/** "In the A district the town B and the villages C and D were shelled, three were hurt": the district that opens the list, and holds it. */
function districtOfList(places: readonly PlaceHit[], distinct: readonly PlaceHit[]): PlaceHit | null {
  const [first] = places;
  const district = first?.located.place;
  if (!first || district?.precision !== "district") return null;
  const isIn = ({ located: { place } }: PlaceHit) => place !== null && relatePlaces(place, district) === "inside";
  const towns = distinct.filter((hit) => hit !== first);
  return towns.length > 1 && towns.every(isIn) ? first : null;
}

/** "У А та Б по одній людині зазнали поранень": the number is that of every place. */
function isEach({ context }: SentenceFacts, { group }: CasualtyFinding): boolean {
  const number = context.numbers.get(group.from);
  return context.terms.cue("each").some((cue) => cue.to === group.from || (number && cue.from === number.to));
}

/** What is told before a token, and what behind it; the words for the attack stand for both where one has none. */
function partAt(all: Clause, at: number): [Clause, Clause] {
  const part = (isIn: (anchor: Anchor) => boolean): Clause => {
    const acts = all.acts.filter(isIn);
    return {
      ...all,
      casualties: all.casualties.filter(isIn),
      zeros: all.zeros.filter(isIn),
      damaged: all.damaged.filter(isIn),
      explosions: all.explosions.filter(isIn),
      acts: acts.length ? acts : all.acts,
    };
  };
  return [part((anchor) => anchor.from < at), part((anchor) => anchor.from > at)];
}

/** "Struck a hospital in Kyiv and other cities across Ukraine, killing 41": the figure is the country's that is named behind. */
function countryOfOthers(
  { context }: SentenceFacts,
  places: readonly PlaceHit[],
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceHit | null {
  const [town, ...more] = distinct;
  const [figure] = figures;
  if (!town || !figure || more.length > 0) return null;
  const others = context.terms.cue("others").find((cue) => cue.from >= town.to && cue.to <= figure.from);
  const isBehind = ({ from, to, located }: PlaceHit) =>
    others !== undefined && from >= others.from && to <= figure.from && located.place?.precision === "country";
  return places.find(isBehind) ?? null;
}

/** The place of a count, or one told among the parts of a whole: the whole stands before them. */
function isOfCount({ place, ofHead, finding }: GappedCount, hit: PlaceHit): boolean {
  return place.located.place?.id === hit.located.place?.id || (ofHead && hit.from >= finding.from);
}

function clauseOfGapped(all: Clause, { place, finding }: GappedCount): Clause {
  const counted = "group" in finding ? { casualties: [finding] } : { explosions: [finding] };
  return { ...nothingOf(all), place, ...counted };
}

/** True for a background paragraph, and for a sentence that only recalls: "the last large strikes on Kyiv were in January". */
function isContext(facts: SentenceFacts): boolean {
  if (facts.context.sentence.noise === "background") return true;
  const told = [...facts.acts, ...facts.casualties, ...facts.damaged, ...facts.wreckage, ...facts.explosions];
  return told.length > 0 && told.every((anchor) => facts.standingAt(anchor.from) === "background");
}
