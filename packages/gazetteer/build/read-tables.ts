import { existsSync, readdirSync } from "node:fs";
import type { PlaceKind } from "../src/types.ts";
import { russify, ukrainianise } from "./choose-names.ts";
import { type DraftPlace, slugOf } from "./draft-place.ts";
import { romaniseInFrench, romaniseOfficially, romaniseRussianOfficially } from "./forms/transliterate.ts";
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
  older: [],
  spellings: [],
  handWritten: true,
};

/** Abroad the country stands for the region. */
const isCountryCode = (code: string) => code.length === 2;

/** Settlements written by hand, one file per region (`data/settlements/UA-63.txt`), abroad one per country (`PL.txt`). */
export function readHandWritten(): DraftPlace[] {
  const folder = new URL("../data/settlements/", import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => readSettlementFile(file.replace(/\.txt$/, "")));
}

function readSettlementFile(region: string): DraftPlace[] {
  const ukrainian = region.startsWith("UA");
  return readTable(`settlements/${region}.txt`).map(
    ([ukCell = "", ruCell = "", lat, lon, raion = "", population, spellings, enCell = ""]) => {
      const uk = ukCell || ukrainianise(ruCell);
      const ru = ruCell || russify(ukCell);
      const en = enCell || (ukrainian ? romaniseOfficially(uk) : romaniseRussianOfficially(ru));
      return {
        ...blank,
        id: `toc:${slugOf(en)}-${slugOf(region)}`,
        en,
        uk,
        ru,
        fr: isCountryCode(region) ? en : romaniseInFrench(ukrainian ? uk : ru, ukrainian ? "uk" : "ru"),
        region: isCountryCode(region) ? null : region,
        country: region.slice(0, 2),
        lat: Number(lat),
        lon: Number(lon),
        population: Number(population || 0),
        within: raion ? `dis:${slugOf(raion)}-${slugOf(region)}` : null,
        older: cellValues(spellings),
      };
    },
  );
}

/** Cities of other wars, whose names in Cyrillic the import does not tell apart. */
export function readCitiesAbroad(): DraftPlace[] {
  return readTable("cities-abroad.txt").map(
    ([country = "", en = "", uk = "", ru = "", lat, lon, population, spellings]) => ({
      ...blank,
      id: `toc:${slugOf(en)}-${slugOf(country)}`,
      en,
      uk,
      ru,
      fr: en,
      country,
      lat: Number(lat),
      lon: Number(lon),
      population: Number(population),
      older: cellValues(spellings),
    }),
  );
}

/** Named sites, each within the region, or abroad the country, of its row; the settlement it stands in is not kept. */
export function readSites(): DraftPlace[] {
  return readTable("sites.txt").map(
    ([slug = "", en = "", uk = "", ru = "", fr = "", lat, lon, region = "", spellings]) => ({
      ...blank,
      id: `toc:${slug}`,
      kind: "site" as PlaceKind,
      en,
      uk,
      ru,
      fr,
      region: isCountryCode(region) ? null : region,
      country: region.slice(0, 2),
      lat: Number(lat),
      lon: Number(lon),
      older: [...cellValues(spellings), ...usualSiteNames(en, uk, ru)],
    }),
  );
}

const siteWords: [RegExp, string[]][] = [
  [
    / Hydroelectric Station$/,
    [
      " Hydroelectric Power Plant",
      " Hydroelectric Power Station",
      " hydropower plant",
      " HPP",
      " HES",
      " hydroelectric plant",
      " dam",
    ],
  ],
  [/ Thermal Power Plant$/, [" TPP", " thermal power station", " thermal power plant", " power plant"]],
  [/ Nuclear Power Plant$/, [" NPP", " nuclear plant", " nuclear power station", " nuclear station"]],
  [/ Air Base$/, [" airbase", " airfield", " military airfield", " military airbase", " aerodrome"]],
  [/ refinery$/, [" oil refinery", " petroleum refinery"]],
  [/^аеродром /, ["авіабаза ", "летовище ", "військовий аеродром "]],
  [/^аэродром /, ["авиабаза ", "военный аэродром "]],
];

/** The other usual words for the same kind of site. */
function usualSiteNames(...names: string[]): string[] {
  return names.flatMap((name) =>
    siteWords.flatMap(([pattern, words]) =>
      pattern.test(name) ? words.map((word) => name.replace(pattern, word)) : [],
    ),
  );
}

/** Districts of cities, within their city. */
export function readCityDistricts(settlements: readonly DraftPlace[]): DraftPlace[] {
  return readTable("city-districts.txt").map(
    ([city = "", region = "", en = "", uk = "", ru = "", lat, lon, spellings]) => {
      const place = settlements
        .filter((p) => p.en === city && p.region === region)
        .sort((a, b) => b.population - a.population)[0];
      if (!place) throw new Error(`no city for district ${city} ${en}`);
      return {
        ...blank,
        id: `dis:${slugOf(en)}-${slugOf(city)}`,
        kind: "city_district" as PlaceKind,
        en: `${en} district, ${city}`,
        uk: `${uk} район, ${place.uk}`,
        ru: `${ru} район, ${place.ru}`,
        fr: `district ${en}, ${place.fr}`,
        region,
        country: region.slice(0, 2),
        lat: Number(lat),
        lon: Number(lon),
        within: place.id,
        older: cellValues(spellings),
      };
    },
  );
}

/** Raions of Ukraine and of the Russian border regions. Their label point is the seat. */
export function readDistricts(settlements: readonly DraftPlace[]): DraftPlace[] {
  const districts: DraftPlace[] = [];
  const colloquial = new Set(readTable("regions.txt").flatMap((row) => [...cellValues(row[7]), ...cellValues(row[8])]));
  for (const [region = "", en = "", uk = "", ru = "", seat = "", lat, lon, former] of [
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
      older: colloquialNames(uk, ru).filter((name) => !colloquial.has(name)),
      spellings: cellValues(former),
      lat: lat ? Number(lat) : (seatRegion?.lat ?? null),
      lon: lon ? Number(lon) : (seatRegion?.lon ?? null),
    });
    if (!lat && !seatRegion) process.stderr.write(`no seat for district ${region} ${en}: ${seat}\n`);
  }
  return districts;
}

/** "Нікопольський" → "Нікопольщина", "Нікополь…": how people call a raion. */
function colloquialNames(uk: string, ru: string): string[] {
  const special: Record<string, string[]> = { Криворізький: ["Криворіжжя", "Криворожье"] };
  if (special[uk]) return special[uk];
  const names: string[] = [];
  if (/[^сцз]ський$/.test(uk)) names.push(uk.replace(/ський$/, "щина"));
  // "Прилуцький": "Прилуччина".
  if (/цький$/.test(uk)) names.push(uk.replace(/цький$/, "ччина"));
  if (/[^сцж]ский$/.test(ru)) names.push(ru.replace(/ский$/, "щина"));
  return names.filter((name) => !name.includes("-") && !/[зц]щина$/.test(name));
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
    older: cellValues(spellings),
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
      older: cellValues(spellings),
    }),
  );
}
