import type { EventView, PlaceRef } from "@tocsin/model";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";
import { placeName, regionLongName } from "#places/names.ts";
import { eventPath } from "#places/paths.ts";
import { plainText } from "#sentences/index.ts";
import { headlineOf, sentenceOf } from "#sentences/told-of.ts";

const licence = "https://creativecommons.org/licenses/by/4.0/";
const publisher = { "@type": "Organization", name: "Tocsin", url: env.origin };

/** An event as schema.org's Event: local days as the reports give them, and the place with its region. */
export function eventData(view: EventView, locale: Locale): object {
  const address = env.origin + href(locale, eventPath(view));
  return {
    "@type": "Event",
    "@id": address,
    url: address,
    identifier: view.id,
    name: headlineOf(view, locale),
    description: plainText(sentenceOf(view, locale)),
    inLanguage: locale,
    ...(view.when ? { startDate: view.when.from, endDate: view.when.to } : {}),
    ...(view.place ? { location: placeData(view.place, locale) } : {}),
    subjectOf: {
      "@type": "Dataset",
      name: headlineOf(view, locale),
      description: plainText(sentenceOf(view, locale)),
      license: licence,
      creator: publisher,
      dateModified: view.lastReportedAt,
      distribution: [download(`${env.origin}/api/v1/events/${encodeURIComponent(view.id)}`, "application/json")],
    },
  };
}

/** Coordinates only where they say what the reports say: not for "near", a district or a region. */
function placeData(place: PlaceRef, locale: Locale): object {
  const isExact = place.precision === "point" || place.precision === "settlement";
  return {
    "@type": "Place",
    name: placeName(place, locale),
    address: {
      "@type": "PostalAddress",
      ...(place.region ? { addressRegion: regionLongName(place.region, locale) } : {}),
      ...(place.country ? { addressCountry: place.country } : {}),
    },
    ...(isExact && place.lat !== null && place.lon !== null
      ? { geo: { "@type": "GeoCoordinates", latitude: place.lat, longitude: place.lon } }
      : {}),
  };
}

/** What every Dataset of the site tells of itself: where it stands, in which language, and that it may be used. */
function openDataset(told: { name: string; description: string; locale: Locale }, path: string): object {
  const address = env.origin + href(told.locale, path);
  return {
    "@type": "Dataset",
    "@id": address,
    url: address,
    name: told.name,
    description: told.description,
    inLanguage: told.locale,
    license: licence,
    creator: publisher,
    isAccessibleForFree: true,
  };
}

/** A region's page as schema.org's Dataset with its downloads. */
export function regionData(told: {
  name: string;
  description: string;
  code: string;
  path: string;
  locale: Locale;
  oldestDay: string | null;
  lastDay: string;
  updatedAt: Date | null;
}): object {
  const api = `${env.origin}/api/v1/events?region=${told.code}`;
  return {
    ...openDataset(told, told.path),
    spatialCoverage: { "@type": "Place", name: told.name, identifier: told.code },
    ...(told.oldestDay ? { temporalCoverage: `${told.oldestDay}/${told.lastDay}` } : {}),
    ...(told.updatedAt ? { dateModified: told.updatedAt.toISOString() } : {}),
    distribution: [
      download(api, "application/json"),
      download(`${api}&format=csv`, "text/csv"),
      download(`${api}&format=geojson`, "application/geo+json"),
    ],
  };
}

/** The site as schema.org's WebSite, with the way to search it. */
export function siteData(name: string, locale: Locale): object {
  return {
    "@type": "WebSite",
    "@id": env.origin + href(locale, "/"),
    url: env.origin + href(locale, "/"),
    name,
    inLanguage: locale,
    publisher,
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${env.origin}${href(locale, "/search")}?q={words}` },
      "query-input": "required name=words",
    },
  };
}

/** The whole record as schema.org's Dataset, with what can be taken from the page about data. */
export function recordData(told: { name: string; description: string; locale: Locale; downloads: string[] }): object {
  return {
    ...openDataset(told, "/data"),
    distribution: told.downloads.map((path) => download(env.origin + path, mediaTypeOf(path))),
  };
}

function mediaTypeOf(path: string): string {
  const format = new URL(path, env.origin).searchParams.get("format");
  if (format === "geojson") return "application/geo+json";
  return format === "ndjson" ? "application/x-ndjson" : "text/csv";
}

function download(contentUrl: string, encodingFormat: string): object {
  return { "@type": "DataDownload", contentUrl, encodingFormat };
}
