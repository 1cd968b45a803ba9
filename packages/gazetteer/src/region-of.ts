import { readFileSync } from "node:fs";
import { dataPath } from "./data-path.ts";
import { distanceToRingKm, isInsideRing } from "./geometry.ts";

/** Shape of `data/outlines.generated.json`: rings as lon, lat, lon, lat, …, the largest first. */
export interface OutlineFile {
  fine: [code: string, rings: number[][]][];
  coarse: [code: string, rings: number[][]][];
  /** Russian regions far from the front, for point-in-region only. */
  far: [code: string, rings: number[][]][];
  countriesFine: [a3: string, rings: number[][]][];
  countriesCoarse: [a3: string, rings: number[][]][];
}

/** A simplified coast cuts off ports, beaches and Snake Island: a point this near to a region is in it. */
const coastKm = 40;

let cached: OutlineFile | null = null;

/** The outline file, read once. */
export function readOutlines(): OutlineFile {
  cached ??= JSON.parse(readFileSync(dataPath("outlines.generated.json"), "utf8")) as OutlineFile;
  return cached;
}

/** ISO code of the region that holds a point, by outline, or the nearest one within 40 km; null elsewhere. */
export function regionCodeOf(lat: number, lon: number): string | null {
  const { fine, far, countriesFine } = readOutlines();
  const all = [...fine, ...far];
  // Cities with region status lie inside another region's outer ring, so the smaller unit is asked first.
  const inside = all.filter(([, rings]) => rings.filter((ring) => isInsideRing(lat, lon, ring)).length % 2 === 1);
  const enclave = inside.find(([code]) => ["UA-30", "UA-40", "RU-MOW", "RU-SPE", "RU-AD"].includes(code));
  if (enclave) return enclave[0];
  if (inside[0]) return inside[0][0];
  const abroad = countriesFine.some(
    ([a3, rings]) => a3 !== "UKR" && a3 !== "RUS" && rings.some((ring) => isInsideRing(lat, lon, ring)),
  );
  if (abroad) return null;
  let best: string | null = null;
  let least = coastKm;
  for (const [code, rings] of all) {
    for (const ring of rings) {
      const distance = distanceToRingKm(lat, lon, ring);
      if (distance < least) {
        least = distance;
        best = code;
      }
    }
  }
  return best;
}
