import type { Region } from "./types.ts";

/** Shape of `data/gazetteer.generated.json`, written by the build script and read once at run time. */
export interface GazetteerFile {
  /** Where the data came from, for attribution. */
  sources: string[];
  regions: Region[];
  /** One row per place; see `PlaceRow`. */
  places: PlaceRow[];
  /** Folded forms joined by line feeds. */
  forms: string;
  /** For each form, in the same order, its targets joined by line feeds; each target is `index * 2 + (current ? 0 : 1)` in base 36, joined by commas. */
  targets: string;
  /** Cyrillic adjective stems and Latin adjectives, folded: what "-ська область", "-ський район" or "-sky district" may be about. */
  adjectives: { words: string; targets: string };
}

/** id, kind, en, uk, ru, fr, region, country, lat, lon, population, within */
export type PlaceRow = [
  id: string,
  kind: number,
  en: string,
  uk: string,
  ru: string,
  fr: string,
  region: string | null,
  country: string | null,
  lat: number | null,
  lon: number | null,
  population: number,
  within: string | null,
];

export const kindsInFile = ["settlement", "district", "region", "country", "area", "site", "city_district"] as const;
