import type { PlaceRef } from "@tocsin/model";
import type { Frame } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/** Towns that stand in for a place where a report names none. */
interface StandIns {
  /** Where the text was written. */
  written: PlaceRef | null;
  /** The one town that the text names: "In A rescuers have finished their work. 23 were killed". */
  only: PlaceRef | null;
}

/**
 * Places what no sentence placed: a count over "six oblasts" is the country's, what a region's own official says without
 * naming a place happened in his region, and the rest where the text was written, if that is known to be near.
 */
export function placeTheUnplaced(state: ReportState, { written, only }: StandIns): void {
  const { geography } = state;
  for (const frame of state.frames) {
    if (frame.family !== "attack" || frame.place || frame.ofBothSides) continue;
    const regions = new Set(frame.claims.flatMap((c) => (c.speaker?.region ? [c.speaker.region] : [])));
    const [region] = regions.size || frame.scope === "single" ? regions : [regionOfLastSpeaker(frame, state)];
    if (region && regions.size <= 1) frame.place = geography.regionRef(region);
    else if (frame.scope !== "single" && geography.usualCountry)
      frame.place = geography.countryRef(geography.usualCountry);
    else if (!frame.background)
      frame.place = placeOfRest(frame, state) ?? (standsAlone(frame, state) ? only : null) ?? written;
  }
}

/** True for a toll beside which no attack is placed. */
function standsAlone(frame: Frame, { frames }: ReportState): boolean {
  const others = frames.filter((f) => f !== frame && f.family === "attack" && !f.background);
  return hasVictims(frame) && others.every(({ place }) => place === null);
}

function hasVictims({ claims }: Frame): boolean {
  return claims.some(({ metric, min }) => ["killed", "injured"].includes(metric) && (min ?? 0) > 0);
}

/** Whose total it is, where the official was named before: "…, the governor said. Three were killed over the past day". */
function regionOfLastSpeaker({ sentences }: Frame, { memory }: ReportState): string | null {
  return memory.lastSpeaker(Math.min(...sentences))?.region ?? null;
}

/** What the rest of the report is about: the one town or region of its news, or, where an attack was on several, their country. */
function placeOfRest(frame: Frame, { frames, geography }: ReportState): PlaceRef | null {
  if (!frame.claims.some((claim) => claim.min !== 0)) return null;
  const isBeside = ({ sentences }: Frame) => [...sentences].some((n) => frame.sentences.has(n));
  const told = frames.filter(
    (f) => f !== frame && !f.background && f.family !== "statement" && !(f.family === "interception" && isBeside(f)),
  );
  const places = told.flatMap(({ place }) => place ?? []);
  if (places.length === 0 || places.length < told.length) return null;
  if (new Set(places.map((place) => place.id)).size === 1) return places[0] ?? null;
  const areAttacks = told.every(({ family }) => family === "attack");
  const regions = new Set(places.map((place) => place.region));
  return areAttacks && regions.size > 1 ? geography.areaOf(places) : null;
}
