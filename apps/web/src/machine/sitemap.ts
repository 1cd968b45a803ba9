import { readPlacesWithEvents, readSitemapBreaks, readSitemapEvents } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { escapeXml } from "#feeds/feed.ts";
import { href } from "#i18n/href.ts";
import { locales } from "#i18n/routing.ts";
import { coveredRegions } from "#places/names.ts";
import { eventPathOf, settlementPath } from "#places/paths.ts";

/** Pages of one sitemap file: well under the protocol's 50,000 addresses with all languages told. */
const eventsPerFile = 10_000;

const standing = [
  "/",
  "/regions",
  "/search",
  "/aid",
  "/method",
  "/sources",
  "/data",
  "/corrections",
  "/map",
  "/report",
];

interface Page {
  path: string;
  changed: Date | null;
}

/** The sitemap's index: one file of places, and as many of events as there are. */
export async function sitemapIndex(): Promise<string> {
  const breaks = await read((tx) => readSitemapBreaks(tx, eventsPerFile));
  const files = [
    "/sitemaps/places.xml",
    "/sitemaps/events.xml",
    ...breaks.map((id) => `/sitemaps/events.xml?after=${encodeURIComponent(id)}`),
  ];
  const entries = files.map((file) => `<sitemap><loc>${escapeXml(env.origin + file)}</loc></sitemap>`);
  return `${head}<sitemapindex xmlns="${schema}">\n${entries.join("\n")}\n</sitemapindex>\n`;
}

/** Pages that always stand, all regions, and settlements with events of their own. */
export async function placesFile(): Promise<string> {
  const rows = await read((tx) => readPlacesWithEvents(tx));
  const gazetteer = loadGazetteer();
  const settlements = rows.flatMap(({ id, updatedAt }): Page[] => {
    const place = gazetteer.placeById(id);
    const path = place && ["settlement", "site", "city_district"].includes(place.kind) ? settlementPath(place) : null;
    return path ? [{ path, changed: updatedAt }] : [];
  });
  return urlSet([
    ...standing.map((path) => ({ path, changed: null })),
    ...coveredRegions().map((region) => ({ path: `/regions/${region.slug}`, changed: null })),
    ...settlements,
  ]);
}

/** Events after an id, in the order of their ids. */
export async function eventsFile(after: string): Promise<string> {
  const rows = await read((tx) => readSitemapEvents(tx, after, eventsPerFile));
  return urlSet(rows.map((row) => ({ path: eventPathOf(row.id, row.day, row.placeName), changed: row.updatedAt })));
}

const head = '<?xml version="1.0" encoding="utf-8"?>\n';
const schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

function urlSet(pages: readonly Page[]): string {
  return `${head}<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${pages.map(entry).join("\n")}\n</urlset>\n`;
}

function entry({ path, changed }: Page): string {
  const others = locales.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(href(locale, path))}"/>`,
  );
  const lastmod = changed ? `<lastmod>${changed.toISOString()}</lastmod>` : "";
  return `<url><loc>${address(href("en", path))}</loc>${lastmod}${others.join("")}</url>`;
}

function address(path: string): string {
  return escapeXml(env.origin + path);
}
