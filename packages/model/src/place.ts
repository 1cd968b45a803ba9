import { z } from "zod";
import { placePrecisions } from "./vocabulary.ts";

/**
 * A resolved place as a report or event carries it.
 * `id`: `gn:<geonames id>`, `toc:<slug>` (hand-written), `reg:<ISO 3166-2>`, `dis:<slug>`, `country:<ISO 3166-1>`, `area:<slug>`.
 * `region`: ISO 3166-2 code of the first-level unit, null for countries and areas that cross regions.
 * `lat`/`lon` in degrees WGS84; for a region or area the label point, which is never to be drawn as a dot.
 */
export const placeRef = z.object({
  id: z.string(),
  name: z.string(),
  region: z.string().nullable(),
  regionName: z.string().nullable(),
  country: z.string().length(2).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.enum(placePrecisions),
});
export type PlaceRef = z.infer<typeof placeRef>;
