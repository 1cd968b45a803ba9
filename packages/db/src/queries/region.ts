import type { EventView } from "@tocsin/model";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import type { Restriction } from "../event-index/match-events.ts";
import { events } from "../schema/index.ts";
import type { AidPackageRow } from "./aid.ts";
import { minusDays } from "./days.ts";
import { type EventFilter, emptyEventFilter, type FacetCount, type SearchFacets } from "./event-filter.ts";
import { type EventRow, readEventsByNumber } from "./event-rows.ts";
import { findEvents } from "./find-events.ts";
import { readAidOfRegion } from "./latest-aid.ts";
import { type RegionDay, type RegionDayItem, readRegionHistory, readRegionMonthItems } from "./roll-ups.ts";
import { listFound, type SearchCursor, type SearchResult } from "./search.ts";

/** One page of a place's events, with exact counts for every choice that narrows them. */
export interface EventPage extends SearchResult {
  facets: SearchFacets;
  places: { id: string; name: string; count: number }[];
}

export interface RegionData {
  /** Roll-ups up to the last day, see `readRegionHistory`. */
  days: RegionDay[];
  /** Roll-ups of things counted in the last thirty days, see `readRegionMonthItems`. */
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
  /** First day of the timeline: roll-ups before it come summed up by type. */
  dailyFrom: string;
  /** The list's filter, with the region and the chosen days in it. */
  filter: EventFilter & { from: string; to: string };
  after: SearchCursor | null;
}

export const eventsPerPage = 20;
const mostMarked = 120;
const mostPlaces = 10;

/** Everything a region page shows, in one snapshot. */
export async function readRegion(tx: ReadTransaction, index: EventIndex, request: RegionRequest): Promise<RegionData> {
  const { region, neighbours, lastDay, filter } = request;
  const around = [region, ...neighbours];
  const [days, items, list, lists, aid] = await Promise.all([
    readRegionHistory(tx, index, region, request.dailyFrom, lastDay),
    readRegionMonthItems(tx, region, lastDay),
    readEventPage(tx, index, filter, request.after),
    readLists(tx, index, request, around),
    readAidOfRegion(tx, region, 4),
  ]);
  return { days, items, ...lists, list, aid };
}

type RegionLists = Pick<RegionData, "mapped" | "aggregates" | "measures" | "alerts" | "statements">;

/** The short lists of a region page: their events are chosen in the index and read at once. */
async function readLists(
  tx: ReadTransaction,
  index: EventIndex,
  { region, lastDay, filter }: RegionRequest,
  around: string[],
): Promise<RegionLists> {
  const find = (regions: string[], from: string, to: string, restriction: Restriction) =>
    findEvents(tx, index, { ...emptyEventFilter, regions, from, to }, restriction);
  const month = minusDays(lastDay, 29);
  const marked = await find(around, filter.from, filter.to, { families: ["attack", "ground", "measure"] });
  const aggregates = await find([region], month, lastDay, { aggregate: true });
  const measures = await find(around, minusDays(lastDay, 89), lastDay, { families: ["measure"] });
  const alerts = await find([region], minusDays(lastDay, 1), lastDay, { families: ["alert"] });
  const statements = await find([region], month, lastDay, { families: ["statement", "diplomacy"] });
  const numbers = {
    mapped: marked.gravest(mostMarked, "located"),
    aggregates: aggregates.newest(12, null).numbers,
    measures: measures.newest(40, null).numbers,
    alerts: alerts.newest(5, null).numbers,
    statements: statements.newest(4, null).numbers,
  };
  const rows = await readEventsByNumber(tx, [...new Set(Object.values(numbers).flat())]);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const listed = (list: number[]) => list.flatMap((number) => byNumber.get(number) ?? []);
  const viewed = (list: number[]) => listed(list).map(({ view }) => view);
  return {
    mapped: viewed(numbers.mapped),
    aggregates: listed(numbers.aggregates),
    measures: viewed(numbers.measures),
    alerts: viewed(numbers.alerts),
    statements: listed(numbers.statements),
  };
}

/** One page of a filtered list, the counts of its facets, and the places it could be narrowed to. */
export async function readEventPage(
  tx: ReadTransaction,
  index: EventIndex,
  filter: EventFilter,
  after: SearchCursor | null,
): Promise<EventPage> {
  const found = await findEvents(tx, index, filter);
  const [page, places] = await Promise.all([
    listFound(tx, found, filter, { sort: "date", limit: eventsPerPage, after }),
    namePlaces(tx, found.places().slice(0, mostPlaces)),
  ]);
  return { ...page, facets: found.facets(), places };
}

/** The names that events give to places. */
async function namePlaces(tx: ReadTransaction, counts: readonly FacetCount[]): Promise<EventPage["places"]> {
  if (counts.length === 0) return [];
  const rows = await tx.execute<{ id: string; name: string }>(sql`
    select asked.id, (select ${events.placeName} from ${events} where ${events.placeId} = asked.id limit 1) as name
    from unnest(${sql.param(counts.map(({ value }) => value))}::text[]) as asked(id)`);
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return counts.map(({ value, count }) => ({ id: value, name: names.get(value) ?? value, count }));
}
