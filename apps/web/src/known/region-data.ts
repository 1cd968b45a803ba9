import type { EventIndex, ReadTransaction } from "@tocsin/db";
import {
  type EventRow,
  eventsPerPage,
  minusDays,
  type RegionData,
  type RegionRequest,
  readAidReportsOfRegion,
  readMentionsKnownAt,
  readRegion,
} from "@tocsin/db/queries";
import { type EventView, eventFamily } from "@tocsin/model";
import { latestAidKnownAt } from "#aid/load-aid.ts";
import { toMapped } from "#map/mapped.ts";
import type { Reference } from "#time/reference.ts";
import { countFacets, filterRows, pageOfRows } from "./filter-rows.ts";
import { type KnownRow, rowsKnownAt } from "./known-rows.ts";
import { byGravity, rollUpDays, rollUpItems, touches } from "./page-data.ts";
import { countedFrom, regionWindows } from "./region-windows.ts";

/** A region page's data: from roll-ups and indexes for the present, from claims for an earlier time. */
export async function loadRegion(
  tx: ReadTransaction,
  index: EventIndex,
  reference: Reference,
  request: RegionRequest,
): Promise<RegionData> {
  const { at } = reference;
  if (at === null) return readRegion(tx, index, request);
  const windows = await Promise.all(regionWindows(request).map((window) => readMentionsKnownAt(tx, at, window)));
  const mentions = new Map(windows.flat().map((mention) => [mention.id, mention]));
  const from = await readAidReportsOfRegion(tx, request.region);
  return {
    ...regionAt(rowsKnownAt([...mentions.values()], at), request),
    aid: await latestAidKnownAt(tx, at, { limit: 4, from }),
  };
}

function regionAt(rows: KnownRow[], request: RegionRequest): Omit<RegionData, "aid"> {
  const { region, neighbours, lastDay, filter } = request;
  const views = rows.map((row) => row.view);
  const here = views.filter((view) => view.place?.region === region);
  const around = views.filter((view) => [region, ...neighbours].includes(view.place?.region ?? ""));
  const within = (list: EventView[], from: string, to: string) => list.filter((view) => touches(view, from, to));
  const since = countedFrom(request);
  return {
    days: rollUpDays(here).filter(({ day }) => day >= since),
    items: rollUpItems(within(around, minusDays(lastDay, 29), lastDay)),
    mapped: toMapped(
      within(around, filter.from, filter.to)
        .filter((view) => ["attack", "ground", "measure"].includes(eventFamily(view.type)))
        .sort(byGravity)
        .slice(0, 120),
    ),
    aggregates: toRows(within(here, minusDays(lastDay, 29), lastDay).filter((view) => view.scope === "aggregate")),
    measures: within(around, minusDays(lastDay, 89), lastDay).filter((view) => eventFamily(view.type) === "measure"),
    alerts: within(here, minusDays(lastDay, 1), lastDay).filter((view) => eventFamily(view.type) === "alert"),
    statements: toRows(
      within(here, minusDays(lastDay, 29), lastDay)
        .filter((view) => ["statement", "diplomacy"].includes(eventFamily(view.type)))
        .slice(0, 4),
    ),
    list: pageAt(
      rows.filter((row) => row.region === region),
      filter,
    ),
  };
}

/** The first page of a place's events that fit a filter, with its counts. Earlier times have one page only. */
export function pageAt(rows: readonly KnownRow[], filter: RegionRequest["filter"]): RegionData["list"] {
  const fitting = filterRows(rows, filter);
  return {
    ...pageOfRows(fitting, null, eventsPerPage),
    next: null,
    facets: countFacets(rows, filter),
    places: placesOf(fitting.map((row) => row.view)),
  };
}

function placesOf(views: readonly EventView[]): RegionData["list"]["places"] {
  const places = Map.groupBy(
    views.flatMap(({ place }) => place?.id ?? []),
    (id) => id,
  );
  return [...places]
    .map(([value, { length }]) => ({ value, count: length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 10);
}

function toRows(views: readonly EventView[]): EventRow[] {
  return views.map((view) => ({ view, retractionReason: null }));
}
