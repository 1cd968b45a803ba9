import { distanceKm, type Mention, type PlaceRef } from "@tocsin/model";
import { because, type Ground } from "../reason.ts";

/** Two settlements this close are told for one another (a suburb for its city). */
export const nearKm = 15;
/** Beyond this two settlement-level places are two places, whatever else agrees. */
const farKm = 40;

/** True for places fine enough to be apart: a point, a settlement, or near one. */
export function isFine(place: PlaceRef): boolean {
  return place.precision === "point" || place.precision === "settlement" || place.precision === "near";
}

/** Countries whose settlements the gazetteer knows completely enough for a place to tell events apart. */
const mappedCountries: readonly string[] = ["UA", "RU"];

/** Whether both events are placed on the mapped ground. Elsewhere a place is a hint, and the words of the reports decide. */
export function areMapped(a: Mention, b: Mention): boolean {
  return isMapped(a.place) && isMapped(b.place);
}

export function isMapped(place: PlaceRef | null): boolean {
  return place !== null && (place.country === null || mappedCountries.includes(place.country));
}

/**
 * Whether one of two events is off the mapped ground: placed in another country, or a civil shooting without any place.
 * There the reader's structure is a hint, and the words decide.
 */
export function isEitherForeign(a: Mention, b: Mention): boolean {
  return isForeign(a) || isForeign(b);
}

function isForeign({ place, type }: Mention): boolean {
  return place === null ? type === "attack.shooting" : !isMapped(place);
}

/** Same, contained, near or incompatible. An unknown place is no reason either way. */
export function comparePlace(a: Mention, b: Mention): Ground[] {
  if (!a.place || !b.place) return [];
  return areMapped(a, b) ? compareMapped(a.place, b.place) : compareHints(a.place, b.place);
}

function compareHints(a: PlaceRef, b: PlaceRef): Ground[] {
  if (a.id === b.id) return isFine(a) ? [because("place.hint_same", () => `both tell of ${a.name}`)] : [];
  if (isFine(a) && isFine(b)) return [because("place.hint_other", () => `${a.name} against ${b.name}`)];
  const areAbroad = a.country !== null && b.country !== null && a.country !== b.country;
  return areAbroad ? [because("place.hint_other", () => `${a.name} against ${b.name}`)] : [];
}

function compareMapped(a: PlaceRef, b: PlaceRef): Ground[] {
  if (a.id === b.id) return [samePlace(a, b)];
  if (a.country && b.country && a.country !== b.country) {
    return [because("place.other_country", () => `${a.name} and ${b.name} are in different countries`)];
  }
  const km = distanceKm(a, b);
  if (isFine(a) && isFine(b) && km !== null) return [fineApart(a, b, km)];
  if (a.region && b.region && a.region !== b.region) {
    return [because("place.other_region", () => `${describe(a)} and ${describe(b)} are different regions`)];
  }
  return [contained(a, b)];
}

function samePlace(a: PlaceRef, b: PlaceRef): Ground {
  if (a.precision === "point" && b.precision === "point")
    return because("place.same_point", () => `same site, ${a.name}`);
  if (isFine(a) !== isFine(b) || (a.precision === "near") !== (b.precision === "near")) {
    return because("place.beside", () => `one tells of ${a.name}, the other of a place near it`);
  }
  if (isFine(a) && isFine(b)) return because("place.same_settlement", () => `same settlement, ${a.name}`);
  if (a.precision === "district") return because("place.same_district", () => `same district, ${a.name}`);
  if (a.precision === "country" || a.precision === "area")
    return because("place.same_country", () => `both tell of ${a.name} as a whole`);
  return because("place.same_region", () => `same region, ${a.regionName ?? a.name}`);
}

function fineApart(a: PlaceRef, b: PlaceRef, km: number): Ground {
  const text = () => `${a.name} and ${b.name} are ${Math.max(1, Math.round(km))} km apart`;
  const isSite = a.precision === "point" || b.precision === "point";
  if (km <= nearKm) return because("place.near", text, isSite ? 0.8 : 1 - km / (2 * nearKm));
  const crossesRegions = a.region !== null && b.region !== null && a.region !== b.region;
  return because(km > farKm || crossesRegions ? "place.far" : "place.apart", text);
}

function contained(a: PlaceRef, b: PlaceRef): Ground {
  const [inner, outer] = rank(a) <= rank(b) ? [a, b] : [b, a];
  if (outer.precision === "country" || outer.precision === "area") {
    return because("place.within_country", () => `${inner.name} is told of within ${outer.name}`);
  }
  if (inner.region === null || outer.region === null) {
    return because("place.within_country", () => `${inner.name} may lie within ${outer.name}`);
  }
  if (inner.precision === "district" && outer.precision === "district") {
    return because("place.apart", () => `${inner.name} and ${outer.name} are different districts`);
  }
  return because("place.within", () => `${inner.name} lies within ${describe(outer)}`);
}

const order: readonly PlaceRef["precision"][] = [
  "point",
  "settlement",
  "near",
  "district",
  "region",
  "area",
  "country",
];

function rank(place: PlaceRef): number {
  return order.indexOf(place.precision);
}

function describe(place: PlaceRef): string {
  return place.precision === "region" ? `${place.regionName ?? place.name} region` : place.name;
}
