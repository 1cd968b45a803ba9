import type { EventView } from "@tocsin/model";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import type { Restriction } from "../event-index/match-events.ts";
import type { AidPackageRow } from "./aid.ts";
import { minusDays } from "./days.ts";
import { type EventFilter, emptyEventFilter, type FacetCount, type SearchFacets } from "./event-filter.ts";
import { type EventRow, readEventsByNumber } from "./event-rows.ts";
import { type FoundEvents, findEvents } from "./find-events.ts";
import { readAidOfRegion } from "./latest-aid.ts";
import type { MappedEvent } from "./mapped-events.ts";
import { type RegionDay, type RegionDayItem, readRegionHistory, readRegionMonthItems } from "./roll-ups.ts";
import { afterOf, asPage, listFound, type SearchCursor, type SearchResult } from "./search.ts";

/** One page of a place's events, with exact counts for every choice that narrows them. */
export interface EventPage extends SearchResult {
  facets: SearchFacets;
  /** Ids of places with their counts, the most frequent first. */
  places: FacetCount[];
}

export interface RegionData {
  /** Roll-ups up to the last day, see `readRegionHistory`. */
  days: RegionDay[];
  /** Roll-ups of things counted in the last thirty days, see `readRegionMonthItems`. */
  items: RegionDayItem[];
  /** Gravest events of the chosen days, for the map. */
  mapped: MappedEvent[];
  /** Totals over an area and period, as told; never added to single events. */
  aggregates: EventRow[];
  /** Measures that may still be in force, the newest first: of this region, then of its neighbours in the other country. */
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

/** Everything a region page shows, in one snapshot: its events are chosen in the index, and their rows read at once. */
export async function readRegion(tx: ReadTransaction, index: EventIndex, request: RegionRequest): Promise<RegionData> {
  const { region, lastDay, filter } = request;
  // Needs nothing of what is found, so that the database looks for it meanwhile.
  const aid = readAidOfRegion(tx, region, 4);
  const [found, lists] = await Promise.all([
    findEvents(tx, index, { ...filter, regions: [] }, { regions: [region] }),
    chooseLists(tx, index, request),
  ]);
  const page = found.newest(eventsPerPage, afterOf(request.after));
  const { mapped, ...listed } = lists;
  const wanted = [...page.numbers, ...Object.values(listed).flat()];
  const [days, items, aidOfRegion, rows] = await Promise.all([
    readRegionHistory(tx, index, region, request.dailyFrom, lastDay),
    readRegionMonthItems(tx, index, region, lastDay),
    aid,
    readEventsByNumber(tx, [...new Set(wanted)]),
  ]);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const rowsOf = (numbers: readonly number[]) => numbers.flatMap((number) => byNumber.get(number) ?? []);
  const viewsOf = (numbers: readonly number[]) => rowsOf(numbers).map(({ view }) => view);
  return {
    days,
    items,
    mapped,
    aggregates: rowsOf(listed.aggregates),
    measures: viewsOf([...listed.measures, ...listed.across]),
    alerts: viewsOf(listed.alerts),
    statements: rowsOf(listed.statements),
    list: { ...asPage(rowsOf(page.numbers), page), ...countsOf(found) },
    aid: aidOfRegion,
  };
}

/** Numbers of the events in the short lists of a region page, and what its map marks. */
async function chooseLists(
  tx: ReadTransaction,
  index: EventIndex,
  { region, country, neighbours, lastDay, filter }: RegionRequest,
) {
  const newest = async (regions: string[], days: number, limit: number, restriction: Restriction) => {
    const window = { regions, from: minusDays(lastDay, days - 1), to: lastDay };
    return (await findEvents(tx, index, { ...emptyEventFilter, ...window }, restriction)).newest(limit, null).numbers;
  };
  const acrossBorder = neighbours.filter((code) => code.slice(0, 2) !== country);
  const chosen = { ...emptyEventFilter, regions: [region, ...neighbours], from: filter.from, to: filter.to };
  const marked = await findEvents(tx, index, chosen, { families: ["attack", "ground", "measure"] });
  return {
    mapped: marked.marks(mostMarked),
    aggregates: await newest([region], 30, 4, { aggregate: true }),
    measures: await newest([region], 90, 6, { families: ["measure"] }),
    across: acrossBorder.length ? await newest(acrossBorder, 90, 5, { families: ["measure"] }) : [],
    alerts: await newest([region], 2, 1, { families: ["alert"] }),
    statements: await newest([region], 30, 4, { families: ["statement", "diplomacy"] }),
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
  return { ...(await listFound(tx, found, filter, { sort: "date", limit: eventsPerPage, after })), ...countsOf(found) };
}

function countsOf(found: FoundEvents): Pick<EventPage, "facets" | "places"> {
  return { facets: found.facets(), places: found.places().slice(0, mostPlaces) };
}
