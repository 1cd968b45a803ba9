import { greatCircleKm } from "@tocsin/model";
import type { Index, IndexedPlace } from "./load.ts";

/** A settlement, and how far beyond its houses a point lies. */
export interface Nearest {
  place: IndexedPlace;
  km: number;
}

/** Degrees of a cell; a point's settlement lies in its cell or one beside it. */
const cellDegrees = 0.5;
/** Radius of a settlement in km by the root of its population: 12 km for three million people, 2 km for 80,000. */
const kmPerRootPopulation = 0.007;

/** Finds the settlement that a point is in or nearest to, within some 35 km; null elsewhere. */
export function makeNearest({ places }: Index): (lat: number, lon: number) => Nearest | null {
  let cells: Map<string, IndexedPlace[]> | null = null;
  return (lat, lon) => {
    cells ??= Map.groupBy(
      places.filter(({ kind, lat: y, lon: x }) => kind === "settlement" && y !== null && x !== null),
      (place) => cellOf(place.lat ?? 0, place.lon ?? 0),
    );
    let best: Nearest | null = null;
    for (const south of [-1, 0, 1]) {
      for (const west of [-1, 0, 1]) {
        for (const place of cells.get(cellOf(lat + south * cellDegrees, lon + west * cellDegrees)) ?? []) {
          const distance = greatCircleKm(lat, lon, place.lat ?? 0, place.lon ?? 0);
          const km = Math.max(0, distance - kmPerRootPopulation * Math.sqrt(place.population));
          if (!best || km < best.km) best = { place, km };
        }
      }
    }
    return best;
  };
}

function cellOf(lat: number, lon: number): string {
  return `${Math.floor(lat / cellDegrees)}:${Math.floor(lon / cellDegrees)}`;
}
