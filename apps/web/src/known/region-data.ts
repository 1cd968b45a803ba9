import type { ReadTransaction } from "@tocsin/db";
import {
  type EventRow,
  eventsPerPage,
  minusDays,
  type RegionData,
  type RegionRequest,
  readMentionsKnownAt,
  readRegion,
  type SearchFacets,
} from "@tocsin/db/queries";
import { type EventView, eventFamily } from "@tocsin/model";
import type { Reference } from "#time/reference.ts";
import { byGravity, deriveKnownAt, rollUpDays, rollUpItems, touches } from "./page-data.ts";

/** A region page's data: from roll-ups and indexes for the present, from claims for an earlier time. */
export async function loadRegion(
  tx: ReadTransaction,
  reference: Reference,
  request: RegionRequest,
): Promise<RegionData> {
  const { at } = reference;
  if (at === null) return readRegion(tx, request);
  const around = [request.region, ...request.neighbours];
  const windows = await Promise.all(
    around.map((region) => readMentionsKnownAt(tx, at, { from: "0001-01-01", to: request.lastDay, region })),
  );
  const mentions = new Map(windows.flat().map((mention) => [mention.id, mention]));
  return regionAt(deriveKnownAt([...mentions.values()], at), request);
}

function regionAt(views: EventView[], request: RegionRequest): RegionData {
  const { region, neighbours, lastDay, filter } = request;
  const here = views.filter((view) => view.place?.region === region);
  const around = views.filter((view) => [region, ...neighbours].includes(view.place?.region ?? ""));
  const within = (list: EventView[], from: string, to: string) => list.filter((view) => touches(view, from, to));
  return {
    days: rollUpDays(here),
    items: rollUpItems(within(around, minusDays(lastDay, 29), lastDay)),
    mapped: within(around, filter.from, filter.to)
      .filter((view) => ["attack", "ground", "measure"].includes(eventFamily(view.type)))
      .sort(byGravity)
      .slice(0, 120),
    aggregates: toRows(within(here, minusDays(lastDay, 29), lastDay).filter((view) => view.scope === "aggregate")),
    measures: within(around, minusDays(lastDay, 89), lastDay).filter((view) => eventFamily(view.type) === "measure"),
    alerts: within(here, minusDays(lastDay, 1), lastDay).filter((view) => eventFamily(view.type) === "alert"),
    statements: toRows(
      within(here, minusDays(lastDay, 29), lastDay)
        .filter((view) => ["statement", "diplomacy"].includes(eventFamily(view.type)))
        .slice(0, 4),
    ),
    list: pageAt(here, filter),
    aid: [],
  };
}

/** The first page of a place's events that fit a filter, with its counts. Earlier times have one page only. */
export function pageAt(views: EventView[], filter: RegionRequest["filter"]): RegionData["list"] {
  const list = views.filter((view) => touches(view, filter.from, filter.to) && fits(view, filter));
  return { rows: toRows(list.slice(0, eventsPerPage)), next: null, facets: facetsOf(list), places: placesOf(list) };
}

function fits(view: EventView, filter: RegionRequest["filter"]): boolean {
  return (
    (filter.types.length === 0 || filter.types.includes(view.type)) &&
    (filter.grades.length === 0 || filter.grades.includes(view.grade)) &&
    (filter.weapons.length === 0 || filter.weapons.some((weapon) => view.weapons.includes(weapon))) &&
    (filter.places.length === 0 || filter.places.includes(view.place?.id ?? ""))
  );
}

function facetsOf(views: readonly EventView[]): SearchFacets {
  const count = (values: string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => b.count - a.count);
  };
  return {
    total: views.length,
    facets: {
      type: count(views.map((view) => view.type)),
      region: count(views.flatMap((view) => view.place?.region ?? [])),
      weapon: count(views.flatMap((view) => view.weapons)),
      source: [],
      speaker: [],
      grade: count(views.map((view) => view.grade)),
      contested: count(views.map((view) => String(view.contested.length > 0))),
    },
  };
}

function placesOf(views: readonly EventView[]): RegionData["list"]["places"] {
  const places = new Map<string, RegionData["list"]["places"][number]>();
  for (const { place } of views) {
    if (!place) continue;
    const found = places.get(place.id) ?? { id: place.id, name: place.name, count: 0 };
    places.set(place.id, { ...found, count: found.count + 1 });
  }
  return [...places.values()].sort((a, b) => b.count - a.count).slice(0, 10);
}

function toRows(views: readonly EventView[]): EventRow[] {
  return views.map((view) => ({ view, retractionReason: null }));
}
