import type { PlaceRef } from "@tocsin/model";
import type { Frame } from "./frame.ts";

const families = new Set(["attack", "measure", "alert"]);

/**
 * Gives an event without a place the region of the official who tells of it: a governor who names no place speaks of his
 * region ("45 strikes over the day, says the head of the Sumy administration"). Officials of two regions decide nothing.
 */
export function placeBySpeaker(frames: readonly Frame[], regionRef: (region: string) => PlaceRef | null): void {
  for (const frame of frames) {
    if (frame.place || !families.has(frame.family)) continue;
    const speakers = [frame.speaker, ...frame.claims.map((claim) => claim.speaker)];
    const regions = new Set(speakers.flatMap((speaker) => speaker?.region ?? []));
    const [region] = regions;
    if (!region || regions.size > 1) continue;
    frame.place = regionRef(region);
    frame.placeScore = frame.place ? 0.4 : 0;
  }
}
