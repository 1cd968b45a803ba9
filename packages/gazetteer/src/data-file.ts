import type { Region } from "./types.ts";

/**
 * Shape of `data/gazetteer.generated.json`, written by the build script and read once at run time. Beside it lie
 * `names.generated.txt` (folded name → `index * 4 + age`, see `nameAges`) and `attributes.generated.txt` (Cyrillic adjective
 * stem or Latin attribute → index), in the format of `name-table.ts`.
 */
export interface GazetteerFile {
  /** Where the data came from, for attribution. */
  sources: string[];
  regions: Region[];
  /** One row per place; see `PlaceRow`. */
  places: PlaceRow[];
}

/** id, kind, en, uk, ru, fr, region, country, lat, lon, population, within, marks (sum of `placeMarks`) */
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
  marks: number,
];

export const kindsInFile = ["settlement", "district", "region", "country", "area", "site", "city_district"] as const;

/** `older`: superseded or foreign, listed by hand; `alternate`: from the import, without language or date. */
export const nameAges = { current: 0, older: 1, alternate: 2 } as const;
export type NameAge = (typeof nameAges)[keyof typeof nameAges];

/** `belt`: of the front or border belt. `commonWord`: its name is also a common word or a surname. */
export const placeMarks = { belt: 1, commonWord: 2 } as const;
