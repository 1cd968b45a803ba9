import type { PlaceRef } from "@tocsin/model";
import { leastOfCountry } from "../claims/air-counts.ts";
import type { SentenceFacts } from "./facts.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import { isWhere } from "./is-where.ts";
import { listedBeside } from "./listed-beside.ts";
import { unitsOfRegion } from "./place-lists.ts";
import type { ReportState } from "./report-state.ts";

/** "412 drones attacked A, B and C": the region of towns that are told of together. */
export function areaOfSeveral(named: readonly PlaceRef[], state: ReportState): PlaceRef | null {
  const towns = new Map(named.filter((place) => place.precision === "settlement").map((place) => [place.id, place]));
  return towns.size > 1 ? state.geography.areaOf([...towns.values()]) : null;
}

/** "In the A district the villages of B and C were attacked by nine drones, of which five were shot down": the district named with several of its own. */
export function districtOfSeveral(named: readonly PlaceRef[]): PlaceRef | null {
  const towns = new Set(named.filter((place) => rankOf(place) > 3).map((place) => place.id));
  const district = named.find((place) => place.precision === "district");
  const isIn = (place: PlaceRef) =>
    place === district || rankOf(place) < 3 || relatePlaces(place, district as PlaceRef) === "inside";
  return district && towns.size > 1 && named.every(isIn) ? district : null;
}

/**
 * "Four were shot down over the A and B districts", "in two districts of the A region and in the town of A": what is counted of
 * several places is none of theirs, but the region's.
 */
export function areaOfNamed(facts: SentenceFacts, state: ReportState): PlaceRef | null {
  // "Blasts near A and B, a drone was shot down": uncounted ones are not where something else was told.
  const isCounted = ({ things: { min, max, counted } }: SentenceFacts["air"]["intercepted"][number]) =>
    (min !== 1 || max !== 1) && (counted || facts.acts.length === 0);
  if (!facts.air.intercepted.length || !facts.air.intercepted.every(isCounted)) return null;
  const hits = facts.places.filter((hit) => isWhere(facts, hit));
  const region = unitsOfRegion(facts, hits)?.located.place;
  if (region) return region;
  const exact = hits.filter(({ located: { place } }) => place && rankOf(place) > 2);
  const [first] = exact;
  const list = first ? [first, ...listedBeside(facts, hits, first)] : [];
  const places = list.flatMap(({ located: { place } }) => (place && rankOf(place) > 2 ? [place] : []));
  const isAll = exact.every((hit) => list.includes(hit));
  return isAll && new Set(places.map(({ id }) => id)).size > 1 ? state.geography.areaOf(places) : null;
}

/** "In the A district the villages of B and C were attacked. 14 drones were launched": the district or region of the places just told. */
export function areaOfList({ context: { sentence } }: SentenceFacts, state: ReportState): PlaceRef | null {
  const before = state.previous;
  if (!before || before.context.sentence.paragraph !== sentence.paragraph || !state.placeJustTold(sentence.index))
    return null;
  const told = before.places.filter((hit) => isWhere(before, hit)).map((hit) => hit.located.place as PlaceRef);
  return districtOfSeveral(told) ?? areaOfSeveral(told, state);
}

/** "There was an alert in the A region. Eight drones were shot down": few enough for the one region that was just told of. */
export function regionOfFew({ air, context }: SentenceFacts, state: ReportState): PlaceRef | null {
  const isFew = air.intercepted.length > 0 && air.intercepted.every(({ things }) => (things.min ?? 1) <= mostOfRegion);
  const last = context.sentence.index - 1;
  const alarmed = state.frames.find((f) => f.family === "alert" && f.lastSentence === last)?.place;
  const told = isFew ? (state.placeJustTold(context.sentence.index) ?? alarmed) : null;
  return told?.precision === "region" ? told : null;
}

/** "In A a man was hurt, in B a house was hit. The enemy dropped 20 bombs": where all that was struck so far lies in one region. */
export function regionOfAllTold({ air }: SentenceFacts, { frames, geography }: ReportState): PlaceRef | null {
  const isSentOnly = air.launched.length > 0 && air.intercepted.length + air.lost.length === 0;
  if (!isSentOnly || air.launched.some(({ things }) => (things.min ?? 0) >= leastOfCountry)) return null;
  const struck = frames.filter(({ family, background }) => family === "attack" && !background);
  const [region, ...others] = new Set(struck.map(({ place }) => place?.region ?? null));
  return region && struck.length > 1 && !others.length ? geography.regionRef(region) : null;
}

/** Weapons at most that are taken for those over the region just told of, and not over the whole country. */
const mostOfRegion = 10;
