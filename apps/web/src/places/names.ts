import { loadGazetteer, type Region } from "@tocsin/gazetteer";
import { mapOutlines } from "@tocsin/gazetteer/map";
import type { PlaceRef } from "@tocsin/model";
import type { Locale } from "#i18n/routing.ts";
import type { Where } from "#sentences/index.ts";

/** A region by ISO code; null for a code that is none of ours. */
export function regionOf(code: string | null): Region | null {
  return code ? (loadGazetteer().regions.get(code) ?? null) : null;
}

/** Full name for headings and sentences: "Kharkiv region". The code itself where it is unknown. */
export function regionLongName(code: string, locale: Locale): string {
  return regionOf(code)?.longName[locale] ?? code;
}

/** Short name for tables and maps: "Kharkiv", "Харківська", "Kharkiv". */
export function regionShortName(code: string, locale: Locale): string {
  const region = regionOf(code);
  if (!region) return code;
  if (locale === "uk") return region.longName.uk.replace(/ область$/, "").replace(/^(м\.|місто) /, "");
  return region.name[locale];
}

/** A place in the reader's language: curated name where the gazetteer has one, the stored name otherwise. */
export function placeName(place: Pick<PlaceRef, "id" | "name" | "region">, locale: Locale): string {
  if (place.id.startsWith("reg:") && place.region) return regionLongName(place.region, locale);
  return placeNameById(place.id, locale) || place.name;
}

/** Where an event happened, ready for sentences. */
export function whereOf(place: PlaceRef | null, locale: Locale): Where | null {
  return place && { name: placeName(place, locale), precision: place.precision, country: place.country };
}

/** Name of a country in the reader's language. */
export function countryName(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** Latin letters, digits and hyphens of a name, for addresses. */
export function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’ʼ]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** Regions that the site lists: all of Ukraine's, and those of Russia near enough to be on its maps. */
export function coveredRegions(): Region[] {
  const drawn = new Set(mapOutlines("coarse").map((outline) => outline.id));
  return [...loadGazetteer().regions.values()].filter((region) => region.country === "UA" || drawn.has(region.code));
}

/** Name of a place by id in the reader's language; null where the gazetteer does not know it. */
export function placeNameById(id: string, locale: Locale): string | null {
  if (id.startsWith("reg:")) return regionLongName(id.slice(4), locale);
  return loadGazetteer().placeById(id)?.names[locale]?.replaceAll("'", "’") ?? null;
}
