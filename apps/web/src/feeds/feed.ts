import { type EventRow, searchEvents } from "@tocsin/db/queries";
import { getTranslations } from "next-intl/server";
import { queryOf } from "#api/events.ts";
import { eventParameters } from "#api/openapi.ts";
import { requireKnown } from "#api/parameters.ts";
import type { Answer } from "#api/respond.ts";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { href } from "#i18n/href.ts";
import { type Locale, locales } from "#i18n/routing.ts";
import { placeNameById, regionLongName } from "#places/names.ts";
import { eventPath } from "#places/paths.ts";
import { type SearchQuery, searchParams } from "#search/search-query.ts";
import { grammars, plainText } from "#sentences/index.ts";
import { headlineOf, sentenceOf } from "#sentences/told-of.ts";

export const entriesPerFeed = 50;
/** What the address of a search may have; a feed is of what is new, newest first, whatever it is sorted by. */
const parameters = ["lang", "view", ...eventParameters.map(({ name }) => name)];

export interface Entry {
  id: string;
  address: string;
  title: string;
  summary: string;
  updated: string;
  published: string;
}

export interface Feed {
  title: string;
  address: string;
  self: string;
  updated: string;
  lang: Locale;
  entries: Entry[];
}

/** A feed in Atom (RFC 4287). */
export function atomAnswer(feed: Feed): Answer {
  return { body: toAtom(feed), mediaType: "application/atom+xml; charset=utf-8" };
}

/** The same as JSON Feed 1.1. */
export function jsonAnswer(feed: Feed): Answer {
  const body = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.address,
    feed_url: feed.self,
    language: feed.lang,
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.published,
      date_modified: entry.updated,
    })),
  });
  return { body, mediaType: "application/feed+json; charset=utf-8" };
}

/** A search as a feed: any filter of the search page, in the language given as `lang`. */
export async function eventsFeed(url: URL): Promise<Feed> {
  requireKnown(url, parameters);
  const lang = languageOf(url);
  const query = queryOf(url);
  const { rows } = await read((tx, index) =>
    searchEvents(tx, index, query.filter, { sort: "date", limit: entriesPerFeed, after: null }),
  );
  const entries = rows.map((row) => toEntry(row, lang));
  return {
    title: await titleOf(query, lang),
    address: env.origin + href(lang, "/search", searchParams(query)),
    self: env.origin + url.pathname + url.search,
    updated: latestOf(entries),
    lang,
    entries,
  };
}

/** The language that an address asks for; English where it names none of ours. */
export function languageOf(url: URL): Locale {
  return locales.find((known) => known === url.searchParams.get("lang")) ?? "en";
}

/** When a feed last changed. */
export function latestOf(entries: readonly Entry[]): string {
  return (
    entries
      .map((entry) => entry.updated)
      .sort()
      .at(-1) ?? "1970-01-01T00:00:00Z"
  );
}

/** "Tocsin: Kharkiv region, Missile strike": what the feed is narrowed to. */
async function titleOf({ text, filter }: SearchQuery, lang: Locale): Promise<string> {
  const t = await getTranslations({ locale: lang });
  const parts = [
    text,
    ...filter.places.map((id) => placeNameById(id, lang) ?? ""),
    ...filter.regions.map((code) => regionLongName(code, lang)),
    ...filter.types.map((type) => t(`types.${type}`)),
    ...filter.weapons.map((weapon) => grammars[lang].itemPlural(weapon)),
    ...filter.speakers,
  ].filter(Boolean);
  return parts.length ? `Tocsin: ${parts.join(", ")}` : "Tocsin";
}

function toEntry({ view }: EventRow, lang: Locale): Entry {
  return {
    id: `urn:tocsin:event:${view.id}`,
    address: env.origin + href(lang, eventPath(view)),
    title: headlineOf(view, lang),
    summary: plainText(sentenceOf(view, lang)),
    updated: view.lastReportedAt,
    published: view.firstReportedAt,
  };
}

function toAtom(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) =>
      `<entry><id>${escapeXml(entry.id)}</id><title>${escapeXml(entry.title)}</title><link href="${escapeXml(entry.address)}"/>` +
      `<published>${entry.published}</published><updated>${entry.updated}</updated><summary>${escapeXml(entry.summary)}</summary></entry>`,
  );
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.lang}">` +
    `<id>${escapeXml(feed.self)}</id><title>${escapeXml(feed.title)}</title><updated>${feed.updated}</updated>` +
    `<link rel="self" href="${escapeXml(feed.self)}"/><link href="${escapeXml(feed.address)}"/><author><name>Tocsin</name></author>` +
    `<rights>CC BY 4.0</rights>\n${entries.join("\n")}\n</feed>\n`
  );
}

/** Text as XML content or attribute; characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "")
    .replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
