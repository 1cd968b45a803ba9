import { readFileSync } from "node:fs";
import type { PlaceRef } from "@tocsin/model";
import { type GazetteerFile, kindsInFile, type NameAge, type PlaceRow, placeMarks } from "./data-file.ts";
import { dataPath } from "./data-path.ts";
import { readNameTable } from "./name-table.ts";
import type { Place, Region } from "./types.ts";

/** A place with what only the resolver asks for. */
export interface IndexedPlace extends Place {
  /** Of the front or border belt, where most reports come from. */
  inBelt: boolean;
  /** Its name is also a common word or a surname. */
  commonWord: boolean;
}

/** A form's target: a place, and how old a name of it the form is. */
export interface Target {
  index: number;
  age: NameAge;
}

/** The data file, indexed for look-up. Places are known by their index in the file. */
export interface Index {
  regions: Map<string, Region>;
  places: IndexedPlace[];
  indexById: Map<string, number>;
  /** Places that a folded name may mean; null where it is no name. */
  targetsOf(form: string): readonly Target[] | null;
  /** See `NameTable.probe`. */
  probeName(words: string): number;
  /** Places that a Cyrillic adjective stem, or a Latin word used as attribute, may mean. */
  attributesOf(word: string): readonly number[] | null;
  probeAttribute(words: string): number;
  /** All folded forms, sorted, for search. */
  forms(): readonly string[];
}

/** Reads the data files. Takes about 0.13 s; callers keep the result. */
export function loadIndex(): Index {
  const file = JSON.parse(readData("gazetteer.generated.json")) as GazetteerFile;
  const places = file.places.map(toPlace);
  const names = readNameTable(readData("names.generated.txt"));
  const attributes = readNameTable(readData("attributes.generated.txt"));
  const decoded = new Map<readonly number[], readonly Target[]>();
  return {
    regions: new Map(file.regions.map((region) => [region.code, region])),
    places,
    indexById: new Map(places.map((place, index) => [place.id, index])),
    targetsOf(form) {
      const raw = names.find(form);
      if (raw === null) return null;
      let targets = decoded.get(raw);
      if (!targets) {
        targets = raw.map((code) => ({ index: code >> 2, age: (code & 3) as NameAge }));
        decoded.set(raw, targets);
      }
      return targets;
    },
    probeName: names.probe,
    attributesOf: attributes.find,
    probeAttribute: attributes.probe,
    forms: names.all,
  };
}

function readData(file: string): string {
  return readFileSync(dataPath(file), "utf8");
}

function toPlace(row: PlaceRow): IndexedPlace {
  const [id, kind, en, uk, ru, fr, region, country, lat, lon, population, within, marks] = row;
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
    inBelt: (marks & placeMarks.belt) !== 0,
    commonWord: (marks & placeMarks.commonWord) !== 0,
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
