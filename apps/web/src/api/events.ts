import {
  type EventData,
  type EventRow,
  readEvent,
  type SearchResult,
  searchEvents,
  searchPageLimit,
} from "@tocsin/db/queries";
import { type EventFormatName, eventFormats, eventFormatTypes } from "@tocsin/exchange";
import { loadGazetteer } from "@tocsin/gazetteer";
import { read } from "#data.ts";
import { env } from "#env.ts";
import type { Window } from "#figures/sums.ts";
import { eventKnownAt } from "#known/event-data.ts";
import { pageOfRows } from "#known/filter-rows.ts";
import { readTerms } from "#search/read-terms.ts";
import { formatCursor, leftOut, parseSearchQuery, type SearchParams, type SearchQuery } from "#search/search-query.ts";
import { eventsKnownAt } from "./known.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, ApiProblem, badRequest, json, notThere, wholeNumber } from "./respond.ts";

const formats = ["json", "csv", "hxl", "geojson", "ndjson"] as const;

/** `GET /api/v1/events`: the search page's filters, keyset pages, five forms, now or as known at a moment. */
export async function listEvents(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/events"));
  const format = formatOf(url);
  const limit = wholeNumber(url, "limit", 50, 1, searchPageLimit);
  const query = queryOf(url);
  if (url.searchParams.has("after") && query.after === null) {
    throw badRequest("after must be the value that the page before gave as next.");
  }
  const { page, days } = await pageOf(query, limit, momentOf(url, new Date()));
  const next = page.next ? nextAddress(url, { ...days, after: formatCursor(page.next) }) : null;
  if (format === "json") {
    return json({ events: page.rows.map(toJson), ...days, next, licence: "CC BY 4.0", attribution: "Tocsin" }, next);
  }
  let body = "";
  for await (const piece of eventFormats[format](page.rows)) body += piece;
  const { mediaType, ending } = eventFormatTypes[format];
  return { body, mediaType, next, fileName: `tocsin-events.${ending}` };
}

/** A page of events; as known at a moment, with the days that were looked at, which all its pages share. */
function pageOf(
  query: SearchQuery,
  limit: number,
  at: Date | null,
): Promise<{ page: SearchResult; days: Window | null }> {
  const { filter, sort, after } = query;
  if (at && sort !== "date") throw badRequest("sort=relevance is for the present: with at, events are sorted by date.");
  return read(async (tx, index) => {
    if (!at) return { page: await searchEvents(tx, index, filter, { sort, limit, after }), days: null };
    const { rows, days } = await eventsKnownAt(tx, filter, at);
    return { page: pageOfRows(rows, after, limit), days };
  });
}

/** `GET /api/v1/events/{id}`: one event with its figures; an id that was joined into another leads there. */
export async function showEvent(url: URL, id: string): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/events/{id}"));
  const at = momentOf(url, new Date());
  const found = await read((tx) => readEvent(tx, id));
  if (!found) throw notThere(`There is no event ${id.slice(0, 80)}.`);
  if (found.kind === "moved") {
    const address = `${env.origin}/api/v1/events/${encodeURIComponent(found.to)}${url.search}`;
    throw new ApiProblem({
      status: 308,
      title: "Joined into another event",
      detail: `This event was found to be the same as ${found.to}: ${address}`,
      headers: { location: address },
    });
  }
  const { event, reports, matches, joined } = at ? known(found.data, at) : found.data;
  return json({
    ...toJson(event),
    reports: reports.map((report) => ({
      id: report.id,
      source: report.source.name,
      url: report.url,
      publishedAt: report.publishedAt,
      isSummary: report.isSummary,
    })),
    matches,
    joinedIds: joined.map(({ fromId }) => fromId),
  });
}

function known(data: EventData, at: Date): EventData {
  const then = eventKnownAt(data, at);
  if (!then) throw notThere(`Nothing was known of this event at ${at.toISOString()}.`);
  return { ...then.data, event: { view: then.view, retractionReason: null } };
}

function toJson({ view, retractionReason }: EventRow): object {
  return { ...view, retractionReason, address: `${env.origin}/events/${encodeURIComponent(view.id)}` };
}

/** The form that is asked for; JSON where none is. */
export function formatOf(url: URL): EventFormatName | "json" {
  const asked = formats.find((known) => known === (url.searchParams.get("format") ?? "json"));
  if (!asked) throw badRequest(`format must be one of ${formats.join(", ")}.`);
  return asked === "ndjson" ? "jsonl" : asked;
}

/**
 * The address read as the search page reads it, with what its words stand for. A value that the page would pass over is a bad
 * request: a program would take events that nobody asked for as the answer.
 */
export function queryOf(url: URL): SearchQuery {
  const params = paramsOf(url);
  const query = parseSearchQuery(params);
  const [wrong] = leftOut(params, query);
  if (wrong !== undefined) throw badRequest(`${wrong} is no value of a filter; /api/v1/openapi.json lists them.`);
  query.filter.terms = readTerms(query.text, loadGazetteer(), query.exact).map(({ term }) => term);
  return query;
}

/** The address's parameters as pages see them. */
export function paramsOf(url: URL): SearchParams {
  const params: Record<string, string[]> = {};
  for (const [name, value] of url.searchParams) {
    params[name] ??= [];
    params[name].push(value);
  }
  return params;
}

/** The same request, one page further, at the site's own address. */
export function nextAddress(url: URL, changed: { after: string } & Partial<Window>): string {
  const next = new URL(url.pathname + url.search, env.origin);
  for (const [name, value] of Object.entries(changed)) next.searchParams.set(name, value);
  return next.toString();
}
