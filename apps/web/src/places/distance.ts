import { distanceKm, type PlaceRef } from "@tocsin/model";

const exact = ["point", "settlement", "near"];

/** Kilometres between two places, both known to a settlement or better; null otherwise. */
export function exactDistanceKm(a: PlaceRef | null, b: PlaceRef | null): number | null {
  if (!a || !b || !exact.includes(a.precision) || !exact.includes(b.precision)) return null;
  return distanceKm(a, b);
}
