import type { EventType, Grade, Item } from "@tocsin/model";
import { and, eq, gte, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { events } from "../schema/index.ts";
import { happenedBetween, isPublished } from "./event-rows.ts";

/** One typed word or name, and everything it may stand for: one of them is enough. */
export interface SearchTerm {
  /** Words to be found in an event's text, in lower case, each as the beginning of a word. A phrase is several words with spaces. */
  words: string[];
  /** Places, regions, kinds of event and weapons that the term names in some language. */
  placeIds: string[];
  regions: string[];
  types: EventType[];
  weapons: Item[];
}

/** What a reader narrows events by: the same for search, region pages, feeds and the API. Empty lists do not narrow. */
export interface EventFilter {
  /** What was typed, term by term: every term must hold. */
  terms: SearchTerm[];
  types: EventType[];
  regions: string[];
  places: string[];
  weapons: Item[];
  sources: string[];
  speakers: string[];
  grades: Grade[];
  contested: boolean;
  from: string | null;
  to: string | null;
  killedMin: number | null;
  killedMax: number | null;
  injuredMin: number | null;
  injuredMax: number | null;
}

export const emptyEventFilter: EventFilter = {
  terms: [],
  types: [],
  regions: [],
  places: [],
  weapons: [],
  sources: [],
  speakers: [],
  grades: [],
  contested: false,
  from: null,
  to: null,
  killedMin: null,
  killedMax: null,
  injuredMin: null,
  injuredMax: null,
};

/** Facets whose own selection is lifted when their values are counted, so that a reader sees what else could be chosen. */
export const facetNames = ["type", "region", "weapon", "source", "speaker", "grade", "contested"] as const;
export type FacetName = (typeof facetNames)[number];

/** One value of a facet with the number of events a reader gets by choosing it. */
export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchFacets {
  total: number;
  facets: Record<FacetName, FacetCount[]>;
}

/** All conditions of a filter on the events table. */
export function whereEvents(filter: EventFilter): SQL | undefined {
  return and(whereBase(filter), ...Object.values(facetConditions(filter)));
}

/** Conditions that are not facets: published, words, dates, figures, one place. */
function whereBase(filter: EventFilter): SQL | undefined {
  return and(
    isPublished,
    ...filter.terms.map(whereTerm),
    filter.places.length ? inArray(events.placeId, filter.places) : undefined,
    filter.from || filter.to ? happenedBetween(filter.from ?? "0001-01-01", filter.to ?? "9999-12-31") : undefined,
    filter.killedMin !== null
      ? gte(sql`coalesce(${events.killedHigh}, ${events.killedBest}, ${events.killedLow})`, filter.killedMin)
      : undefined,
    filter.killedMax !== null
      ? lte(sql`coalesce(${events.killedLow}, ${events.killedBest})`, filter.killedMax)
      : undefined,
    filter.injuredMin !== null
      ? gte(sql`coalesce(${events.injuredHigh}, ${events.injuredBest}, ${events.injuredLow})`, filter.injuredMin)
      : undefined,
    filter.injuredMax !== null
      ? lte(sql`coalesce(${events.injuredLow}, ${events.injuredBest})`, filter.injuredMax)
      : undefined,
  );
}

/** One condition per facet that has a selection. */
function facetConditions(filter: EventFilter): Partial<Record<FacetName, SQL>> {
  const conditions: Partial<Record<FacetName, SQL>> = {};
  if (filter.types.length) conditions.type = inArray(events.type, filter.types);
  if (filter.regions.length) conditions.region = inArray(events.region, filter.regions);
  if (filter.weapons.length) conditions.weapon = sql`${events.weapons} && ${array(filter.weapons, "item[]")}`;
  if (filter.sources.length) conditions.source = sql`${events.sourceIds} && ${array(filter.sources, "text[]")}`;
  if (filter.speakers.length) conditions.speaker = sql`${events.speakers} && ${array(filter.speakers, "text[]")}`;
  if (filter.grades.length) conditions.grade = inArray(events.grade, filter.grades);
  if (filter.contested) conditions.contested = eq(events.isContested, true);
  return conditions;
}

/** A text-search query that any of the words, or phrases, answers. */
export function anyWord(words: readonly string[]): SQL {
  return sql`${words.map(prefixQuery).join(" | ")}::tsquery`;
}

function whereTerm(term: SearchTerm): SQL | undefined {
  return or(
    term.words.length ? sql`${events.search} @@ ${anyWord(term.words)}` : undefined,
    term.placeIds.length ? inArray(events.placeId, term.placeIds) : undefined,
    term.regions.length ? inArray(events.region, term.regions) : undefined,
    term.types.length ? inArray(events.type, term.types) : undefined,
    term.weapons.length ? sql`${events.weapons} && ${array(term.weapons, "item[]")}` : undefined,
  );
}

/** "велика писарівка" → 'велика':* <-> 'писарівка':* */
function prefixQuery(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`)
    .join(" <-> ");
}

function array(values: readonly string[], type: string): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::${sql.raw(type)}`;
}
