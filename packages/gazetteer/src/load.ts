import { readFileSync } from "node:fs";
import type { PlaceRef } from "@tocsin/model";
import { type GazetteerFile, kindsInFile, type PlaceRow } from "./data-file.ts";
import { dataPath } from "./data-path.ts";
import type { Place, Region } from "./types.ts";

/** A form's target: a place, and whether the form is a current name of it. */
export interface Target {
  index: number;
  current: boolean;
}

/** The data file, indexed for look-up. Places are known by their index in the file. */
export interface Index {
  regions: Map<string, Region>;
  places: Place[];
  indexById: Map<string, number>;
  /** Places that a folded name may mean; null where it is no name. */
  targetsOf(form: string): readonly Target[] | null;
  /** Whether longer names begin with these words. */
  beginsName(words: string): boolean;
  /** Places that a Cyrillic adjective stem, or a Latin word used as attribute, may mean. */
  attributesOf(word: string): readonly number[] | null;
  beginsAttribute(words: string): boolean;
  /** All folded forms, sorted, for search. */
  forms: readonly string[];
}

/** Reads the data file and indexes it. Takes about 0.2 s; callers keep the result. */
export function loadIndex(): Index {
  const file = JSON.parse(readFileSync(dataPath("gazetteer.generated.json"), "utf8")) as GazetteerFile;
  const places = file.places.map(toPlace);
  const forms = file.forms.split("\n");
  const names = lookup(forms, file.targets.split("\n"));
  const attributes = lookup(file.adjectives.words.split("\n"), file.adjectives.targets.split("\n"));
  const decoded = new Map<string, readonly Target[]>();
  return {
    regions: new Map(file.regions.map((region) => [region.code, region])),
    places,
    indexById: new Map(places.map((place, index) => [place.id, index])),
    targetsOf(form) {
      const known = decoded.get(form);
      if (known) return known;
      const raw = names.find(form);
      if (raw === null) return null;
      const targets = raw.map((code) => ({ index: code >> 1, current: (code & 1) === 0 }));
      decoded.set(form, targets);
      return targets;
    },
    beginsName: names.begins,
    attributesOf: attributes.find,
    beginsAttribute: attributes.begins,
    forms,
  };
}

function lookup(keys: string[], values: string[]) {
  const rows = new Map<string, number>();
  const beginnings = new Set<string>();
  keys.forEach((key, row) => {
    rows.set(key, row);
    for (let space = key.indexOf(" "); space > 0; space = key.indexOf(" ", space + 1))
      beginnings.add(key.slice(0, space));
  });
  return {
    find(key: string): number[] | null {
      const row = rows.get(key);
      if (row === undefined) return null;
      return (values[row] ?? "").split(",").map((code) => Number.parseInt(code, 36));
    },
    begins: (words: string) => beginnings.has(words),
  };
}

function toPlace([id, kind, en, uk, ru, fr, region, country, lat, lon, population, within]: PlaceRow): Place {
  return {
    id,
    kind: kindsInFile[kind] ?? "settlement",
    names: { en, uk, ru, fr },
    region,
    country,
    lat,
    lon,
    population,
    within,
  };
}

const precisions = {
  settlement: "settlement",
  city_district: "settlement",
  site: "point",
  district: "district",
  region: "region",
  area: "area",
  country: "country",
} as const;

/** The reference that readings carry, with the precision that the kind of place allows. */
export function toPlaceRef(place: Place, regions: ReadonlyMap<string, Region>): PlaceRef {
  const region = place.region === null ? null : (regions.get(place.region) ?? null);
  const own = place.kind === "region" ? region : null;
  return {
    id: place.id,
    name: own ? own.longName.en : place.names.en,
    region: place.region,
    regionName: region?.name.en ?? null,
    country: place.country,
    lat: place.lat,
    lon: place.lon,
    precision: precisions[place.kind],
  };
}
