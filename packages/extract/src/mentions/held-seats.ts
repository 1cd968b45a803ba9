import type { PlaceRef } from "@tocsin/model";
import type { Frame } from "./frame.ts";

/** Seats that Russia has held since 2014, by their ids in the gazetteer, with the codes of the regions that bear their names. */
const heldSeats: ReadonlyMap<string, string> = new Map([
  ["gn:709717", "UA-14"],
  ["gn:702658", "UA-09"],
]);

/**
 * "Russian attacks killed three in Donetsk": Russia does not strike the city that it holds, and the press shortens the
 * region's name to it. Where an attack names nobody, whose attacks the report tells of.
 */
export function widenHeldSeats(frames: readonly Frame[], regionRef: (region: string) => PlaceRef | null): void {
  for (const frame of frames) {
    const region = heldSeats.get(frame.place?.id ?? "");
    const own = attackersOf([frame]);
    if (region && frame.family === "attack" && isRussiaAlone(own.size > 0 ? own : attackersOf(frames)))
      frame.place = regionRef(region) ?? frame.place;
  }
}

function attackersOf(frames: readonly Frame[]): ReadonlySet<string> {
  return new Set(frames.flatMap(({ actors }) => actors.flatMap(({ name, role }) => (role === "attacker" ? name : []))));
}

function isRussiaAlone(attackers: ReadonlySet<string>): boolean {
  return attackers.size === 1 && attackers.has("Russia");
}
