import { readOutlines } from "./region-of.ts";

export { mapRivers, type River } from "./rivers.ts";

/** Outlines for server-drawn maps: plain GeoJSON features, simplified, borders shared between neighbours. */

export interface OutlineFeature {
  type: "Feature";
  /** ISO 3166-2 code of a region, or the ISO 3166-1 alpha-3 code of a country behind. */
  id: string;
  properties: { layer: "ukraine" | "russia" | "country" };
  geometry: { type: "MultiPolygon"; coordinates: [lon: number, lat: number][][][] };
}

/** `fine` for a region's page (about 1 km), `coarse` for overview maps (about 4 km). */
export type OutlineDetail = "fine" | "coarse";

const cached = new Map<OutlineDetail, OutlineFeature[]>();

/**
 * Units of Ukraine (Crimea and Sevastopol included), Russian regions near the border, and the countries behind, in drawing
 * order: countries first. Countries are cut to the window 11–53° E, 37–63° N. Sources: Natural Earth.
 */
export function mapOutlines(detail: OutlineDetail): OutlineFeature[] {
  const known = cached.get(detail);
  if (known) return known;
  const file = readOutlines();
  const regions = detail === "fine" ? file.fine : file.coarse;
  const countries = detail === "fine" ? file.countriesFine : file.countriesCoarse;
  const features = [
    ...countries.map(([a3, rings]) => toFeature(a3, "country", rings)),
    ...regions.filter(([code]) => !code.startsWith("UA")).map(([code, rings]) => toFeature(code, "russia", rings)),
    ...regions.filter(([code]) => code.startsWith("UA")).map(([code, rings]) => toFeature(code, "ukraine", rings)),
  ];
  cached.set(detail, features);
  return features;
}

/** Outline of one region; null for a code that the map does not draw. */
export function regionOutline(code: string, detail: OutlineDetail): OutlineFeature | null {
  return mapOutlines(detail).find((feature) => feature.id === code) ?? null;
}

function toFeature(id: string, layer: OutlineFeature["properties"]["layer"], rings: number[][]): OutlineFeature {
  return {
    type: "Feature",
    id,
    properties: { layer },
    geometry: { type: "MultiPolygon", coordinates: rings.map((ring) => [toPoints(ring)]) },
  };
}

function toPoints(ring: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let i = 0; i + 1 < ring.length; i += 2) points.push([ring[i] ?? 0, ring[i + 1] ?? 0]);
  const first = points[0];
  const last = points.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push([first[0], first[1]]);
  return points;
}
