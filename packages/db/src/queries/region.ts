import type { EventView } from "@tocsin/model";
import { and, asc, desc, eq, gte, inArray, isNotNull, lte, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import type { AidPackageRow } from "./aid.ts";
import { minusDays } from "./days.ts";
import { type EventFilter, whereEvents } from "./event-filter.ts";
import { byGravity, type EventRow, eventRowColumns, happenedBetween, isPublished } from "./event-rows.ts";
import { readAidOfRegion } from "./latest-aid.ts";
import { type RegionDay, type RegionDayItem, readRegionDayItems, readRegionDays } from "./roll-ups.ts";
import { countSearchFacets, type SearchCursor, type SearchFacets, type SearchResult, searchEvents } from "./search.ts";

/** One page of a place's events, with exact counts for every choice that narrows them. */
export interface EventPage extends SearchResult {
  facets: SearchFacets;
  places: { id: string; name: string; count: number }[];
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
  aid: AidPackageRow[];
}

export interface RegionRequest {
  region: string;
  country: string;
  /** Regions drawn around it on the map. */
  neighbours: string[];
  lastDay: string;
  /** The list's filter, with the region and the chosen days in it. */
  filter: EventFilter & { from: string; to: string };
  after: SearchCursor | null;
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
    list: await readEventPage(tx, filter, request.after),
    aid: await readAidOfRegion(tx, region, 4),
  };
}

/** Events of the chosen days that the map marks, the gravest first. */
async function readMapped(
  tx: ReadTransaction,
  regions: string[],
  filter: RegionRequest["filter"],
): Promise<EventView[]> {
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

/** One page of a filtered list, the counts of its facets, and the places it could be narrowed to. */
export async function readEventPage(
  tx: ReadTransaction,
  filter: EventFilter,
  after: SearchCursor | null,
): Promise<EventPage> {
  return {
    ...(await searchEvents(tx, filter, { sort: "date", limit: eventsPerPage, after })),
    facets: await countSearchFacets(tx, filter),
    places: await countPlaces(tx, filter),
  };
}

/** Places of the events that fit, the most frequent first; a chosen place does not hide the others. */
async function countPlaces(tx: ReadTransaction, filter: EventFilter): Promise<EventPage["places"]> {
  const count = sql<number>`count(*)::int`;
  const rows = await tx
    .select({ id: events.placeId, name: sql<string>`min(${events.placeName})`, count })
    .from(events)
    .where(and(whereEvents({ ...filter, places: [] }), isNotNull(events.placeId)))
    .groupBy(events.placeId)
    .orderBy(desc(count), asc(events.placeId))
    .limit(10);
  return rows.flatMap((row) => (row.id ? [{ ...row, id: row.id }] : []));
}
