import { existsSync, readdirSync } from "node:fs";
import type { PlaceKind } from "../src/types.ts";
import { type DraftPlace, slugOf } from "./draft-place.ts";
import { romaniseInFrench } from "./forms/transliterate.ts";
import { cellValues, readTable } from "./read-table.ts";

const blank: DraftPlace = {
  id: "",
  kind: "settlement",
  en: "",
  uk: "",
  ru: "",
  fr: "",
  region: null,
  country: null,
  lat: null,
  lon: null,
  population: 0,
  within: null,
  spellings: [],
  handWritten: true,
};

/** Settlements written by hand, one file per region: `data/settlements/UA-63.txt`. */
export function readHandWritten(): DraftPlace[] {
  const folder = new URL("../data/settlements/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readSettlementFile(file.replace(/\.txt$/, "")));
}

function readSettlementFile(region: string): DraftPlace[] {
  return readTable(`settlements/${region}.txt`).map(
    ([en = "", uk = "", ru = "", lat, lon, raion = "", population, spellings]) => ({
      ...blank,
      id: `toc:${slugOf(en)}-${slugOf(region)}`,
      en,
      uk,
      ru,
      fr: region.startsWith("UA") ? romaniseInFrench(uk, "uk") : romaniseInFrench(ru, "ru"),
      region,
      country: region.slice(0, 2),
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population || 0),
      within: raion ? `dis:${slugOf(raion)}-${slugOf(region)}` : null,
      spellings: cellValues(spellings),
    }),
  );
}

/** Raions of Ukraine and of the Russian border regions. Their label point is the seat. */
export function readDistricts(settlements: readonly DraftPlace[]): DraftPlace[] {
  const districts: DraftPlace[] = [];
  for (const [region = "", en = "", uk = "", ru = "", seat = "", lat, lon] of [
    ...readTable("raions-ua.txt"),
    ...readTable("raions-ru.txt"),
  ]) {
    const place = settlements
      .filter((p) => p.en === seat && p.region === region)
      .sort((a, b) => b.population - a.population)[0];
    const seatRegion = place ?? settlements.find((p) => p.en === seat && p.country === region.slice(0, 2));
    districts.push({
      ...blank,
      id: `dis:${slugOf(en)}-${slugOf(region)}`,
      kind: "district",
      en: `${en} district`,
      uk: `${uk} район`,
      ru: `${ru} район`,
      fr: `district de ${romaniseInFrench(region.startsWith("UA") ? (place?.uk ?? uk) : (place?.ru ?? ru), region.startsWith("UA") ? "uk" : "ru")}`,
      region,
      country: region.slice(0, 2),
      lat: lat ? Number(lat) : (seatRegion?.lat ?? null),
      lon: lon ? Number(lon) : (seatRegion?.lon ?? null),
    });
    if (!lat && !seatRegion) process.stderr.write(`no seat for district ${region} ${en}: ${seat}\n`);
  }
  return districts;
}

export function readCountries(): DraftPlace[] {
  return readTable("countries.txt").map(([code = "", en = "", uk = "", ru = "", fr = "", spellings]) => ({
    ...blank,
    id: `country:${code}`,
    kind: "country",
    en,
    uk,
    ru,
    fr,
    country: code,
    spellings: cellValues(spellings),
  }));
}

export function readAreas(): DraftPlace[] {
  return readTable("areas.txt").map(
    ([slug = "", en = "", uk = "", ru = "", fr = "", region, country, lat, lon, spellings]) => ({
      ...blank,
      id: `area:${slug}`,
      kind: "area" as PlaceKind,
      en,
      uk,
      ru,
      fr,
      region: region || null,
      country: country || null,
      lat: Number(lat),
      lon: Number(lon),
      spellings: cellValues(spellings),
    }),
  );
}
