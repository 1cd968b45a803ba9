import type { PlaceRef } from "@tocsin/model";

const exact = ["point", "settlement", "near"];

/** Kilometres between two places, both known to a settlement or better; null otherwise. */
export function distanceKm(a: PlaceRef | null, b: PlaceRef | null): number | null {
  if (!a || !b || a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  if (!exact.includes(a.precision) || !exact.includes(b.precision)) return null;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(h));
}
