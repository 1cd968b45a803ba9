import type { PlaceRef } from "@tocsin/model";
import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark, isMark } from "../claims/context.ts";
import {
  type Anchor,
  distinctPlaces,
  mainPlace,
  namedAgain,
  withoutNamesakes,
  withoutRoutes,
} from "./clause-places.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import { findGappedCounts, type GappedCount } from "./gapped-counts.ts";
import { isOrigin } from "./origins.ts";
import { countedTogether, listedBeside, regionOfParts, totalBeforePlaces } from "./place-lists.ts";

/** A stretch of a sentence about one place: what is said to have happened there. */
export interface Clause {
  facts: SentenceFacts;
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
  /** Told of a place only because it is listed beside another, which what follows is about. */
  isBeside?: true;
}

/** Tokens at most from a place to a remark on where it lies. */
const asideReach = 5;
/** Tokens from a region to the town that it lies "west of". */
const directionReach = 3;

/**
 * Deals what a sentence says out to its places: "two died in A, three in B" gives two clauses. With one place, or none,
 * there is one clause. Only what is told as news takes part, or, in a sentence that is context as a whole, all of it.
 */
export function cutClauses(facts: SentenceFacts): Clause[] {
  const standing = isContext(facts) ? "background" : "news";
  const isTold = (anchor: Anchor) => facts.standingAt(anchor.from) === standing;
  const all: Clause = {
    facts,
    place: null,
    casualties: facts.casualties.filter(isTold),
    zeros: facts.zeros,
    damaged: facts.damaged.filter(isTold),
    explosions: facts.explosions.filter(isTold),
    acts: facts.acts.filter(isTold),
    weapons: facts.weapons,
    parts: [],
  };
  const wreckage = facts.wreckage.filter(isTold);
  const states = facts.context.terms.cue("siteState").filter(isTold);
  const anchors = [...all.casualties, ...all.zeros, ...all.damaged, ...wreckage, ...states, ...all.acts].sort(
    (a, b) => a.from - b.from,
  );
  if (!anchors.length) return [];
  const places = withoutNamesakes(withoutRoutes(facts, placesOf(facts, isTold)));
  const figures = all.casualties.filter((c) => !c.weak);
  const gapped = findGappedCounts(facts, figures, places);
  const others = places.filter((hit) => !gapped.some((count) => isOfCount(count, hit)));
  const [ofCity, counts] = [gapped.filter(isWithinCity), gapped.filter((count) => !isWithinCity(count))];
  const parts = counts.flatMap(({ ofHead, place }) => (ofHead && place.located.place ? [place.located.place] : []));
  const told = cutByPlaces(
    { ...withParts(all, ofCity), parts },
    namedAgain(facts, others, figures),
    anchors,
    figures,
    counts.length > 0,
  );
  return counts.length ? [...told, ...counts.map((count) => clauseOfGapped(all, count))] : told;
}

/** "Ten were hurt in Kyiv, six of them in the Podilskyi district": parts of the city's figure, and no events of their own. */
function isWithinCity({ ofHead, place }: GappedCount): boolean {
  return ofHead && place.located.kind === "city_district";
}

function withParts(all: Clause, parts: readonly GappedCount[]): Clause {
  if (!parts.length) return all;
  const casualties = all.casualties.map((told) => {
    const own = parts.filter((part) => part.head === told).map((part) => part.finding.group);
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
  const together = figures.length > 0 ? countedTogether(all.facts, distinct, figures) : [];
  const whole = regionOfParts(all.facts, places, distinct, figures);
  if (whole && !together.length) return [{ ...all, place: whole }];
  if (together.length) return [{ ...all, parts: together }];
  const country = countryOfOthers(all.facts, places, distinct, figures);
  if (country) return [{ ...all, place: country }];
  if (distinct.length < 2 || figures.length < 2)
    return eachListed(all, distinct, mainPlace(ofSamePart(all.facts, places, anchors), anchors), places);
  return dealOut(all, distinct, figures);
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

/** One clause of the main place, and one of each place listed beside it where nothing is counted that might be of one alone. */
function eachListed(
  all: Clause,
  distinct: readonly PlaceHit[],
  main: PlaceHit | null,
  places: readonly PlaceHit[],
): Clause[] {
  const own = { ...all, place: main };
  const others = all.casualties.length + all.zeros.length + all.explosions.length;
  if (!main || others > 0 || !distinct.includes(main)) return [own];
  const targets = all.damaged.length > 1 ? listedBeside(all.facts, distinct, main, true) : [];
  if (targets.length > 0 && all.damaged.length > targets.length) return dealOut(all, distinct, all.damaged);
  // "Damaged houses in A and B": in each of them.
  if (all.damaged.some(({ things }) => things.min !== null)) return [own];
  const whole = wholeBefore(all.facts, places, main);
  if (whole)
    return [
      { ...all, place: whole },
      { ...own, isBeside: true },
    ];
  const beside = listedBeside(all.facts, distinct, main, true).map(
    (place): Clause => ({ ...all, place, isBeside: true, isListed: true }),
  );
  if (!beside.length) return [own];
  const listed: Clause = { ...own, isListed: true };
  return [listed, ...beside].sort((a, b) => (a.place?.from ?? 0) - (b.place?.from ?? 0));
}

/** Words at most from "including" to the place that it singles out. */
const includingReach = 3;

/** "Strikes hit Ukraine, including Kyiv": the country is what they hit, and what follows is of it. */
function wholeBefore({ context }: SentenceFacts, places: readonly PlaceHit[], main: PlaceHit): PlaceHit | null {
  const part = main.located.place;
  const cue = context.terms.cue("including").findLast(({ to }) => to <= main.from && main.from - to <= includingReach);
  if (!part || !cue) return null;
  const isWhole = ({ to, located: { place } }: PlaceHit) =>
    to <= cue.from && place !== null && rankOf(place) <= 2 && relatePlaces(part, place) === "inside";
  return places.find(isWhole) ?? null;
}

/** The place of a count, or one told among the parts of a whole: the whole stands before them. */
function isOfCount({ place, ofHead, finding }: GappedCount, hit: PlaceHit): boolean {
  return place.located.place?.id === hit.located.place?.id || (ofHead && hit.from >= finding.from);
}

function clauseOfGapped({ facts, acts, weapons }: Clause, { place, finding }: GappedCount): Clause {
  return { facts, place, casualties: [finding], zeros: [], damaged: [], explosions: [], acts, weapons, parts: [] };
}

/** True for a background paragraph, and for a sentence that only recalls: "the last large strikes on Kyiv were in January". */
export function isContext(facts: SentenceFacts): boolean {
  if (facts.context.sentence.noise === "background") return true;
  const told = [...facts.acts, ...facts.casualties, ...facts.damaged, ...facts.wreckage, ...facts.explosions];
  return told.length > 0 && told.every((anchor) => facts.standingAt(anchor.from) === "background");
}

/** Places where something can have happened: not the speaker's office, nor a government's name. */
function placesOf(facts: SentenceFacts, isTold: (anchor: Anchor) => boolean): PlaceHit[] {
  const { voice } = facts;
  return facts.places.filter(
    (hit) =>
      hit.located.place !== null &&
      hit.located.kind !== "government" &&
      isTold(hit) &&
      !isOrigin(facts, hit) &&
      !isAside(facts, hit) &&
      !isRegionOfTown(facts, hit) &&
      !(voice && hit.from >= voice.from && hit.to <= voice.to + 1) &&
      !isOfSpeaker(facts, hit),
  );
}

/** "Russia's defence ministry said", "the defence ministry of Russia", "the ministry in Moscow said": whose body speaks. */
export function isOfSpeaker({ voice, places, context }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  if (!voice) return false;
  if (from - voice.to === 1 && context.terms.speech("say").some((verb) => verb.from === to)) return true;
  if (located.place?.precision !== "country" || places.length > 1) return false;
  return to === voice.from || (from >= voice.to && from - voice.to <= 1);
}

/** "In the Ryazan region, southeast of Moscow": where the place just named lies. */
export function isAside(facts: SentenceFacts, hit: PlaceHit): boolean {
  if (hit.located.place?.precision !== "near") return false;
  return facts.places.some((named) => {
    if (named.to > hit.from || hit.from - named.to > asideReach || named.located.kind === "government") return false;
    // "The concert hall near Moscow", "the Smolensk region west of Moscow".
    const reach = named.located.place?.precision === "region" ? directionReach : 1;
    const isNext = hit.from - named.to <= reach && !hasMark(facts.context, named.to, hit.from, ".;:");
    if (isNext && ["point", "region"].includes(named.located.place?.precision ?? "")) return true;
    return hasMark(facts.context, named.to, hit.from, ",(");
  });
}

/** "The Kharkiv town of Bohodukhiv": the first name is of the region. */
function isRegionOfTown({ context, places }: SentenceFacts, hit: PlaceHit): boolean {
  const cue = context.terms.cue("locality").find(({ from }) => from === hit.to);
  return cue !== undefined && places.some(({ from }) => from === cue.to);
}

function jointsOf({ context }: SentenceFacts): number[] {
  const joints = context.terms.cue("joint").map((hit) => hit.from);
  for (let at = context.sentence.from; at < context.sentence.to; at++) if (isMark(context, at, ";")) joints.push(at);
  return joints;
}

/** "Drones hit a depot in the A region, while in B the metro stopped": where all that is told stands between two joints, their places. */
function ofSamePart(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
): readonly PlaceHit[] {
  const joints = jointsOf(facts);
  const partOf = (anchor: Anchor) => joints.filter((at) => at <= anchor.from).length;
  const [part, ...others] = new Set(anchors.map(partOf));
  const beside = places.filter((hit) => partOf(hit) === part);
  return others.length || !beside.length ? places : beside;
}

/**
 * "In A two died, in B three" (places lead) or "two died in A and three in B" (places follow). What stands between two joints
 * ("…, while …; …") with one place is about that place, on whichever side of it it stands.
 */
function dealOut(all: Clause, places: readonly PlaceHit[], figures: readonly Anchor[]): Clause[] {
  const leading = (places[0]?.from ?? 0) < (figures[0]?.from ?? 0);
  const joints = jointsOf(all.facts);
  const partOf = (anchor: Anchor) => joints.filter((at) => at <= anchor.from).length;
  const placeFor = (anchor: Anchor): PlaceHit => {
    const beside = places.filter((p) => partOf(p) === partOf(anchor));
    if (beside.length === 1) return beside[0] as PlaceHit;
    const near = beside.length ? beside : places;
    const before = near.filter((p) => p.from <= anchor.from).at(-1);
    const after = near.find((p) => p.from >= anchor.from);
    return (leading ? (before ?? after) : (after ?? before)) as PlaceHit;
  };
  // "In A shelling killed two; in B a man stepped on a mine": each part has its own attack, or the one that stands before all.
  const ofPart = <T extends Anchor>(list: readonly T[], part: number): T[] => {
    const own = list.filter((anchor) => partOf(anchor) === part);
    return own.length ? own : list.filter((anchor) => partOf(anchor) === 0);
  };
  return places
    .map((place) => {
      const here = <T extends Anchor>(list: readonly T[]) => list.filter((anchor) => placeFor(anchor) === place);
      return {
        facts: all.facts,
        place,
        casualties: here(all.casualties),
        zeros: here(all.zeros),
        damaged: here(all.damaged),
        explosions: here(all.explosions),
        acts: ofPart(all.acts, partOf(place)),
        weapons: ofPart(all.weapons, partOf(place)),
        parts: all.parts,
      };
    })
    .filter((clause) => clause.casualties.length + clause.damaged.length + clause.zeros.length > 0);
}
