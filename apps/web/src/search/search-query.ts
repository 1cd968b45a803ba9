import { type EventFilter, emptyEventFilter, type SearchCursor, type SearchSort } from "@tocsin/db/queries";
import { eventTypes, grades, items } from "@tocsin/model";
import type { Query } from "#i18n/href.ts";
import { isCalendarDay } from "#time/calendar.ts";

export type SearchParams = Record<string, string | string[] | undefined>;

export const searchViews = ["list", "map", "timeline"] as const;
export type SearchView = (typeof searchViews)[number];

/** What a search address says. Everything is checked against its vocabulary; what is unknown is left out. */
export interface SearchQuery {
  text: string;
  exact: boolean;
  view: SearchView;
  sort: SearchSort;
  filter: EventFilter;
  after: SearchCursor | null;
  /** The moment to search as known at, in Kyiv time as the address has it; null for the present. */
  at: string | null;
}

/** Longest text that a search box takes. */
export const longestQuery = 200;
const mostValues = 30;

/** Parses a search address, the same for pages, feeds and the API. Terms of the text are read separately. */
export function parseSearchQuery(params: SearchParams): SearchQuery {
  const all = (name: string) =>
    [params[name]]
      .flat()
      .filter((value): value is string => !!value)
      .slice(0, mostValues);
  const one = (name: string) => all(name)[0] ?? "";
  const known = <T extends string>(name: string, vocabulary: readonly T[]) =>
    all(name).flatMap((value) => vocabulary.find((term) => term === value) ?? []);
  const day = (name: string) => (isCalendarDay(one(name)) ? one(name) : null);
  const count = (name: string) => (/^\d{1,6}$/.test(one(name)) ? Number(one(name)) : null);
  const sort = one("sort") === "relevance" ? "relevance" : "date";
  return {
    text: one("q").slice(0, longestQuery),
    exact: one("exact") === "1",
    view: searchViews.find((view) => view === one("view")) ?? "list",
    sort,
    filter: {
      ...emptyEventFilter,
      types: known("type", eventTypes),
      regions: all("region").filter((code) => /^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code)),
      places: all("place").filter((id) => /^[a-z]{2,8}:[\w-]{1,60}$/.test(id)),
      weapons: known("weapon", items),
      sources: all("source").map((value) => value.slice(0, 100)),
      speakers: all("speaker").map((value) => value.slice(0, 200)),
      grades: known("grade", grades),
      contested: one("contested") === "1",
      from: day("from"),
      to: day("to"),
      killedMin: count("killedMin"),
      killedMax: count("killedMax"),
      injuredMin: count("injuredMin"),
      injuredMax: count("injuredMax"),
    },
    after: parseCursor(one("after"), sort),
    at: /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/.test(one("at")) ? one("at") : null,
  };
}

const checkedNames = [
  "type",
  "region",
  "place",
  "weapon",
  "source",
  "speaker",
  "grade",
  "from",
  "to",
  "killedMin",
  "killedMax",
  "injuredMin",
  "injuredMax",
];

/** Filters of an address that were left out, as "name=value". Readers and programs are told. */
export function leftOut(params: SearchParams, query: SearchQuery): string[] {
  const read = searchParams(query);
  return checkedNames.flatMap((name) => {
    const kept = [read[name] ?? []].flat().map(String);
    const given = [params[name] ?? []].flat().filter((value) => value !== "");
    return given.filter((value) => !kept.includes(value)).map((value) => `${name}=${value.slice(0, 80)}`);
  });
}

/** The address of a search, without the place in the list. */
export function searchParams(query: SearchQuery): Query {
  const { filter } = query;
  return {
    q: query.text,
    exact: query.exact ? "1" : null,
    view: query.view === "list" ? null : query.view,
    sort: query.sort === "date" ? null : query.sort,
    type: filter.types,
    region: filter.regions,
    place: filter.places,
    weapon: filter.weapons,
    source: filter.sources,
    speaker: filter.speakers,
    grade: filter.grades,
    contested: filter.contested ? "1" : null,
    from: filter.from,
    to: filter.to,
    killedMin: filter.killedMin,
    killedMax: filter.killedMax,
    injuredMin: filter.injuredMin,
    injuredMax: filter.injuredMax,
    at: query.at,
  };
}

/** A cursor as one value of an address: sort key and the event. */
export function formatCursor(cursor: SearchCursor): string {
  return `${cursor.key}~${cursor.id}`;
}

/** The key of a date is the day; of relevance, the rank and then the day. */
function parseCursor(text: string, sort: SearchSort): SearchCursor | null {
  const match = /^((?:\d\.\d{8} )?([\d-]{10}))~([\w:-]{1,80})$/.exec(text);
  const [, key = "", day = "", id = ""] = match ?? [];
  return isCalendarDay(day) && (key === day) === (sort === "date") ? { key, id } : null;
}
