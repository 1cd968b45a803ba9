import type { EventType, EventView, Grade, Item } from "@tocsin/model";
import { and, asc, desc, eq, gte, inArray, isNotNull, lte, ne, or, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import { minusDays } from "./days.ts";
import { byGravity, type EventRow, eventRowColumns, happenedBetween, isPublished } from "./event-rows.ts";
import { type AidRow, readAidOfRegion } from "./latest-aid.ts";
import { type RegionDay, type RegionDayItem, readRegionDayItems, readRegionDays } from "./roll-ups.ts";

/** What a reader chose in the list of a region's or settlement's events. Empty lists mean no choice. */
export interface EventFilter {
  types: EventType[];
  weapons: Item[];
  grades: Grade[];
  placeIds: string[];
  words: string | null;
  /** Local days, both included. */
  from: string;
  to: string;
}

export interface Facet<T extends string> {
  value: T;
  count: number;
}

export interface FacetCounts {
  types: Facet<EventType>[];
  weapons: Facet<Item>[];
  grades: Facet<Grade>[];
  places: (Facet<string> & { name: string })[];
}

export interface EventPage {
  rows: EventRow[];
  total: number;
  facets: FacetCounts;
}

export interface RegionData {
  /** Roll-ups of all days up to the last, of this region and its neighbours. */
  days: RegionDay[];
  items: RegionDayItem[];
  /** Gravest events of the chosen days, for the summary and the map. */
  mapped: EventView[];
  /** Totals over an area and period, as told; never added to single events. */
  aggregates: EventRow[];
  /** Measures that may still be in force, the newest first, of this region and its neighbours. */
  measures: EventView[];
  alerts: EventView[];
  statements: EventRow[];
  list: EventPage;
  aid: AidRow[];
}

export interface RegionRequest {
  region: string;
  country: string;
  /** Regions drawn around it on the map. */
  neighbours: string[];
  lastDay: string;
  filter: EventFilter;
  page: number;
}

export const eventsPerPage = 20;

/** Everything a region page shows, in one snapshot. */
export async function readRegion(tx: ReadTransaction, request: RegionRequest): Promise<RegionData> {
  const { region, neighbours, lastDay, filter } = request;
  const around = [region, ...neighbours];
  return {
    days: await readRegionDays(tx, "0001-01-01", lastDay, [region]),
    items: await readRegionDayItems(tx, minusDays(lastDay, 29), lastDay, around),
    mapped: await readMapped(tx, around, filter),
    aggregates: await readAggregates(tx, region, lastDay),
    measures: await readByFamily(tx, around, "measure", minusDays(lastDay, 89), lastDay, 40),
    alerts: await readByFamily(tx, [region], "alert", minusDays(lastDay, 1), lastDay, 5),
    statements: await readStatements(tx, region, lastDay),
    list: await readEventPage(tx, eq(events.region, region), filter, request.page),
    aid: await readAidOfRegion(tx, region, 4),
  };
}

/** Events of the chosen days that the map marks, the gravest first. */
async function readMapped(tx: ReadTransaction, regions: string[], filter: EventFilter): Promise<EventView[]> {
  const rows = await tx
    .select(eventRowColumns)
    .from(events)
    .where(
      and(
        isPublished,
        inArray(events.region, regions),
        isNotNull(events.lat),
        happenedBetween(filter.from, filter.to),
        inArray(events.family, ["attack", "ground", "measure"]),
      ),
    )
    .orderBy(byGravity, desc(events.reportCount), events.id)
    .limit(120);
  return rows.map((row) => row.view);
}

async function readAggregates(tx: ReadTransaction, region: string, lastDay: string): Promise<EventRow[]> {
  return tx
    .select(eventRowColumns)
    .from(events)
    .where(
      and(
        isPublished,
        eq(events.region, region),
        eq(events.scope, "aggregate"),
        happenedBetween(minusDays(lastDay, 29), lastDay),
      ),
    )
    .orderBy(desc(events.whenFrom), desc(events.lastReportedAt), events.id)
    .limit(12);
}

async function readByFamily(
  tx: ReadTransaction,
  regions: string[],
  family: "measure" | "alert",
  from: string,
  to: string,
  limit: number,
): Promise<EventView[]> {
  const rows = await tx
    .select(eventRowColumns)
    .from(events)
    .where(and(isPublished, inArray(events.region, regions), eq(events.family, family), happenedBetween(from, to)))
    .orderBy(desc(events.whenFrom), desc(events.lastReportedAt), events.id)
    .limit(limit);
  return rows.map((row) => row.view);
}

async function readStatements(tx: ReadTransaction, region: string, lastDay: string): Promise<EventRow[]> {
  return tx
    .select(eventRowColumns)
    .from(events)
    .where(
      and(
        isPublished,
        eq(events.region, region),
        inArray(events.family, ["statement", "diplomacy"]),
        lte(events.whenFrom, lastDay),
        gte(events.whenTo, minusDays(lastDay, 29)),
      ),
    )
    .orderBy(desc(events.whenFrom), desc(events.lastReportedAt), events.id)
    .limit(4);
}

/** One page of a filtered list with exact counts; each facet counts with every other choice applied, but not its own. */
export async function readEventPage(
  tx: ReadTransaction,
  where: SQL | undefined,
  filter: EventFilter,
  page: number,
): Promise<EventPage> {
  const base = and(
    isPublished,
    where,
    happenedBetween(filter.from, filter.to),
    ne(events.family, "alert"),
    matchesWords(filter.words),
  );
  const chosen = facetConditions(filter);
  const all = and(base, chosen.types, chosen.weapons, chosen.grades, chosen.places);
  const rows = await tx
    .select(eventRowColumns)
    .from(events)
    .where(all)
    .orderBy(desc(events.whenFrom), desc(events.lastReportedAt), events.id)
    .limit(eventsPerPage)
    .offset((page - 1) * eventsPerPage);
  const [count] = await tx.select({ total: sql<number>`count(*)::int` }).from(events).where(all);
  return { rows, total: count?.total ?? 0, facets: await countFacets(tx, base, chosen) };
}

function matchesWords(words: string | null): SQL | undefined {
  return words ? sql`${events.search} @@ websearch_to_tsquery('simple'::regconfig, ${words})` : undefined;
}

type FacetConditions = Record<keyof FacetCounts, SQL | undefined>;

function facetConditions(filter: EventFilter): FacetConditions {
  return {
    types: filter.types.length ? inArray(events.type, filter.types) : undefined,
    weapons: filter.weapons.length
      ? or(...filter.weapons.map((weapon) => sql`${weapon} = any(${events.weapons})`))
      : undefined,
    grades: filter.grades.length ? inArray(events.grade, filter.grades) : undefined,
    places: filter.placeIds.length ? inArray(events.placeId, filter.placeIds) : undefined,
  };
}

async function countFacets(tx: ReadTransaction, base: SQL | undefined, chosen: FacetConditions): Promise<FacetCounts> {
  const { types, weapons, grades, places } = chosen;
  const count = sql<number>`count(*)::int`;
  const weapon = sql<Item>`unnest(${events.weapons})`;
  return {
    types: await tx
      .select({ value: events.type, count })
      .from(events)
      .where(and(base, weapons, grades, places))
      .groupBy(events.type)
      .orderBy(desc(count), asc(events.type)),
    weapons: await tx
      .select({ value: weapon, count })
      .from(events)
      .where(and(base, types, grades, places))
      .groupBy(weapon)
      .orderBy(desc(count), asc(weapon))
      .limit(12),
    grades: await tx
      .select({ value: events.grade, count })
      .from(events)
      .where(and(base, types, weapons, places))
      .groupBy(events.grade)
      .orderBy(desc(count), asc(events.grade)),
    places: (
      await tx
        .select({ value: events.placeId, name: sql<string>`min(${events.placeName})`, count })
        .from(events)
        .where(and(base, types, weapons, grades, isNotNull(events.placeId)))
        .groupBy(events.placeId)
        .orderBy(desc(count), asc(events.placeId))
        .limit(10)
    ).map((row) => ({ ...row, value: row.value ?? "" })),
  };
}
