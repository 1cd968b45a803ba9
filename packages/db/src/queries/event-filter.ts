import type { EventType, Grade, Item } from "@tocsin/model";
import { and, eq, gte, inArray, lte, or, type SQL, sql } from "drizzle-orm";
import { events } from "../schema/index.ts";
import { happenedBetween, isPublished } from "./event-rows.ts";

/** What a reader narrows events by: the same for search, region pages, feeds and the API. Empty lists do not narrow. */
export interface EventFilter {
  /** Words to be found, folded as `search_text` is; every one must be there (the last may be the beginning of a word). */
  words: string[];
  /** Places that the typed words name in some spelling: an event there matches as well as one that has the words. */
  placeIds: string[];
  regionsNamed: string[];
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
  words: [],
  placeIds: [],
  regionsNamed: [],
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

/** All conditions of a filter on the events table. */
export function whereEvents(filter: EventFilter): SQL | undefined {
  return and(whereBase(filter), ...Object.values(facetConditions(filter)));
}

/** Conditions that are not facets: published, words, dates, figures, one place. */
export function whereBase(filter: EventFilter): SQL | undefined {
  return and(
    isPublished,
    whereText(filter),
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
export function facetConditions(filter: EventFilter): Partial<Record<FacetName, SQL>> {
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

/** Words as a text-search query: all of them, each as a prefix. Null when there are none. */
export function textQuery(words: readonly string[]): SQL | null {
  if (words.length === 0) return null;
  const query = words.map((word) => `'${word.replaceAll("'", "''").replaceAll("\\", "\\\\")}':*`).join(" & ");
  return sql`${query}::tsquery`;
}

function whereText(filter: EventFilter): SQL | undefined {
  const query = textQuery(filter.words);
  return or(
    query ? sql`${events.search} @@ ${query}` : undefined,
    filter.placeIds.length ? inArray(events.placeId, filter.placeIds) : undefined,
    filter.regionsNamed.length ? inArray(events.region, filter.regionsNamed) : undefined,
  );
}

function array(values: readonly string[], type: string): SQL {
  return sql`array[${sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )}]::${sql.raw(type)}`;
}
