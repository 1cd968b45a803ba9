import type { PlaceRef } from "./place.ts";

const earthRadiusKm = 6371;
const radiansPerDegree = Math.PI / 180;

/** Great-circle distance in kilometres between two points in degrees. */
export function greatCircleKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = (latB - latA) * radiansPerDegree;
  const dLon = (lonB - lonA) * radiansPerDegree;
  const h =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(latA * radiansPerDegree) * Math.cos(latB * radiansPerDegree) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

/** Great-circle distance in kilometres between two places, null when either has no coordinates. */
export function distanceKm(a: PlaceRef, b: PlaceRef): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return greatCircleKm(a.lat, a.lon, b.lat, b.lon);
}
