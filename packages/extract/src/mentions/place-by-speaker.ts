import type { PlaceRef, Speaker } from "@tocsin/model";
import type { Frame } from "./frame.ts";
import type { Geography } from "./geography.ts";

const families = new Set(["attack", "measure", "alert"]);

type Places = Pick<Geography, "officialsArea" | "townNamed">;

/** Offices of a city, with its name. */
const cityOffice =
  /^(?:acting |deputy |Russian-installed )?(?:mayor of|head of the) (.+?)(?: city military administration| defence council)?$/;

/** The city that a mayor or the head of a city's administration answers for; null for other speakers. */
export function mayorsCity(speaker: Speaker | null, places: Pick<Geography, "townNamed">): PlaceRef | null {
  const { office = null, region = null } = speaker ?? {};
  if (!office || !region || !/mayor of|city military|defence council/.test(office)) return null;
  const [, city] = cityOffice.exec(office) ?? [];
  return city ? places.townNamed(city, region) : null;
}

/** What an official speaks of who names no place: a mayor of his city, others of their region. */
export function placeOfSpeaker(speaker: Speaker | null, places: Places): PlaceRef | null {
  return speaker?.region ? (mayorsCity(speaker, places) ?? places.officialsArea(speaker.region)) : null;
}

/**
 * Gives an event without a place the region of the official who tells of it, or a mayor's city ("45 strikes over the day, says
 * the head of the Sumy administration"). Officials of two regions decide nothing, and those of a city and its region are of the
 * region.
 */
export function placeBySpeaker(frames: readonly Frame[], places: Places): void {
  for (const frame of frames) {
    if (frame.place || !families.has(frame.family)) continue;
    const speakers = [frame.speaker, ...frame.claims.map((claim) => claim.speaker)];
    const told = speakers.flatMap((speaker) => placeOfSpeaker(speaker, places) ?? []);
    const [place] = told;
    if (!place || new Set(told.map(({ region }) => region)).size > 1) continue;
    frame.place = told.find(({ precision }) => precision === "region") ?? place;
    frame.placeScore = 0.4;
  }
}
