import { type EventRow, readEvent, searchEvents, searchPageLimit } from "@tocsin/db/queries";
import { type EventFormatName, eventFormats, eventFormatTypes } from "@tocsin/exchange";
import { loadGazetteer } from "@tocsin/gazetteer";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { readTerms } from "#search/read-terms.ts";
import { formatCursor, leftOut, parseSearchQuery, type SearchParams, type SearchQuery } from "#search/search-query.ts";
import { type Answer, ApiProblem, badRequest, json, notThere, wholeNumber } from "./respond.ts";

const formats = ["json", "csv", "hxl", "geojson", "ndjson"] as const;

/** `GET /api/v1/events`: the search page's filters, keyset pages, five forms. */
export async function listEvents(url: URL): Promise<Answer> {
  const format = formatOf(url);
  const limit = wholeNumber(url, "limit", 50, 1, searchPageLimit);
  const query = queryOf(url);
  if (url.searchParams.has("after") && query.after === null) {
    throw badRequest("after must be the value that the page before gave as next.");
  }
  const page = await read((tx, index) =>
    searchEvents(tx, index, query.filter, { sort: query.sort, limit, after: query.after }),
  );
  const next = page.next ? nextAddress(url, formatCursor(page.next)) : null;
  if (format === "json") {
    return json({ events: page.rows.map(toJson), next, licence: "CC BY 4.0", attribution: "Tocsin" }, next);
  }
  let body = "";
  for await (const piece of eventFormats[format](page.rows)) body += piece;
  const { mediaType, ending } = eventFormatTypes[format];
  return { body, mediaType, next, fileName: `tocsin-events.${ending}` };
}

/** `GET /api/v1/events/{id}`: one event with its figures; an id that was joined into another leads there. */
export async function showEvent(id: string): Promise<Answer> {
  const found = await read((tx) => readEvent(tx, id));
  if (!found) throw notThere(`There is no event ${id.slice(0, 80)}.`);
  if (found.kind === "moved") {
    const address = `${env.origin}/api/v1/events/${encodeURIComponent(found.to)}`;
    throw new ApiProblem({
      status: 308,
      title: "Joined into another event",
      detail: `This event was found to be the same as ${found.to}: ${address}`,
      headers: { location: address },
    });
  }
  const { event, reports, matches, joined } = found.data;
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
export function nextAddress(url: URL, after: string): string {
  const next = new URL(url.pathname + url.search, env.origin);
  next.searchParams.set("after", after);
  return next.toString();
}
