import type { PlaceRef } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import type { SentenceFacts } from "./facts.ts";
import { type DraftClaim, type Frame, rankOf, relatePlaces } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/** The places of a list that was struck, and the district told of before it, whose they are. */
export interface ListedPlaces {
  parts: readonly PlaceRef[];
  district: PlaceRef | null;
}

/**
 * "The army shelled the A, B and C regions. Three people were killed": the list right before a clause that counts victims, or
 * damage, and names no place. Null where there is none.
 */
export function listBehindWhich(clause: Clause, state: ReportState): ListedPlaces | null {
  const { place, parts, facts } = clause;
  const isNamed = facts.places.some((hit) => hit.located.kind !== "government" && hit.located.place !== null);
  if (place || isNamed || parts.length > 0 || !countsSeveral(clause)) return null;
  const { index } = facts.context.sentence;
  const listed = placesJustListed(state, index);
  return listed.length > 0
    ? { parts: listed, district: districtOf(listed, state.frames, index) ?? openingDistrict(listed, state.previous) }
    : null;
}

/** Victims, or more than one thing that was damaged: of one house nobody knows in which town it stands. */
function countsSeveral({ casualties, damaged }: Clause): boolean {
  return casualties.some((c) => !c.weak) || damaged.some(({ things }) => things.counted && (things.min ?? 0) > 1);
}

/** Two regions or more, or three towns; none where the sentence counted victims of one of them. */
function placesJustListed(state: ReportState, sentence: number): PlaceRef[] {
  const current = state.current("attack");
  if (!current || current.lastSentence !== sentence - 1) return [];
  const listed = state.frames.filter((f) => f.family === "attack" && f.quote.start === current.quote.start);
  const isCounted = ({ metric, min }: DraftClaim) => metric !== "damaged" || min !== null;
  if (listed.some((f) => f.claims.some(isCounted) || f.lastSentence !== current.lastSentence)) return [];
  const places = listed.flatMap(({ place }) => place ?? []);
  const areRegions = places.every((place) => place.precision === "region");
  return places.length > (areRegions ? 1 : 2) ? places : [];
}

/** "In the A district the villages B, C and D were shelled. Three were hurt": the district that opens the sentence of the list. */
function openingDistrict(listed: readonly PlaceRef[], previous: SentenceFacts | null): PlaceRef | null {
  const district = previous?.places[0]?.located.place ?? null;
  return district?.precision === "district" && listed.every((place) => relatePlaces(place, district) === "inside")
    ? district
    : null;
}

/** Sentences at most from the district to what is counted of its places: with what it was shelled, and where, may stand between. */
const reach = 4;

function districtOf(places: readonly PlaceRef[], frames: readonly Frame[], sentence: number): PlaceRef | null {
  const isPartOf = (whole: PlaceRef) => (place: PlaceRef) =>
    relatePlaces(place, whole) === "inside" || (rankOf(place) === rankOf(whole) && place.region === whole.region);
  const told = frames.findLast(
    ({ family, background, place, lastSentence }) =>
      family === "attack" &&
      !background &&
      place?.precision === "district" &&
      sentence - lastSentence <= reach &&
      !places.includes(place) &&
      places.every(isPartOf(place)),
  );
  return told?.place ?? null;
}
