import type { PlaceRef } from "@tocsin/model";
import type { Frame } from "./frame.ts";

/** Seats that Russia has held since 2014, by their ids in the gazetteer, with the codes of the regions that bear their names. */
const heldSeats: ReadonlyMap<string, string> = new Map([
  ["gn:709717", "UA-14"],
  ["gn:702658", "UA-09"],
]);

/**
 * "Russian attacks killed three in Donetsk": Russia does not strike the city that it holds, and the press shortens the
 * region's name to it.
 */
export function widenHeldSeats(frames: readonly Frame[], regionRef: (region: string) => PlaceRef | null): void {
  for (const frame of frames) {
    const region = heldSeats.get(frame.place?.id ?? "");
    const isRussias = frame.actors.some(({ name, role }) => name === "Russia" && role === "attacker");
    if (region && frame.family === "attack" && isRussias) frame.place = regionRef(region) ?? frame.place;
  }
}
