import type { EventMention, RegionDay, RegionDayItem } from "@tocsin/db/queries";
import { deriveEvent } from "@tocsin/match";
import { type EventView, eventFamily, type Figure, type Item, itemMetrics, type Metric } from "@tocsin/model";
import { totalOf } from "#sentences/told.ts";

/**
 * Events as they could be known at a moment: derived anew from the claims published until then. People's decisions are
 * left out, for they were made with what was known later.
 */
export function deriveKnownAt(mentions: readonly EventMention[], at: Date): EventView[] {
  const views: EventView[] = [];
  for (const [id, own] of Map.groupBy(mentions, (mention) => mention.eventId)) {
    const view = deriveEvent({ id, mentions: own, asOf: at.toISOString() });
    if (view && view.lifecycle === "published") views.push(view);
  }
  return views.sort(byDayThenReport);
}

/** The latest day first, then the latest report. */
export function byDayThenReport(a: EventView, b: EventView): number {
  const [dayA, dayB] = [a.when?.from.slice(0, 10) ?? "", b.when?.from.slice(0, 10) ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  if (a.lastReportedAt !== b.lastReportedAt) return a.lastReportedAt < b.lastReportedAt ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}

/** The gravest first: killed weigh three times. */
export function byGravity(a: EventView, b: EventView): number {
  return gravity(b) - gravity(a) || b.reportCount - a.reportCount || byDayThenReport(a, b);
}

function gravity(view: EventView): number {
  const count = (metric: Metric) => {
    const figure = totalOf(view.figures, metric);
    return figure?.best ?? figure?.low ?? 0;
  };
  return 3 * count("killed") + count("injured");
}

/** Whether any of an event's days lies in the window. */
export function touches(view: EventView, from: string, to: string): boolean {
  return view.when !== null && view.when.from.slice(0, 10) <= to && view.when.to.slice(0, 10) >= from;
}

/** The same roll-up per region, day and type that the database keeps, made from events: single ones only. */
export function rollUpDays(views: readonly EventView[]): RegionDay[] {
  const rows = new Map<string, RegionDay>();
  for (const view of views) {
    const region = view.place?.region;
    const day = view.when?.from.slice(0, 10);
    if (!region || !day || view.scope === "aggregate") continue;
    const key = `${region} ${day} ${view.type}`;
    const row = rows.get(key) ?? emptyDay(region, day, view.type);
    row.events += 1;
    if (view.contested.length) row.contested += 1;
    const killed = ends(totalOf(view.figures, "killed"));
    const injured = ends(totalOf(view.figures, "injured"));
    row.killedStated += killed.stated;
    row.killedLow += killed.low;
    row.killedBest += killed.best;
    row.killedHigh += killed.high;
    row.killedOpen += killed.open;
    row.injuredStated += injured.stated;
    row.injuredLow += injured.low;
    row.injuredBest += injured.best;
    row.injuredHigh += injured.high;
    row.injuredOpen += injured.open;
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The same roll-up of counted things that the database keeps. */
export function rollUpItems(views: readonly EventView[]): RegionDayItem[] {
  const rows = new Map<string, RegionDayItem>();
  for (const view of views) {
    const region = view.place?.region;
    const day = view.when?.from.slice(0, 10);
    if (!region || !day || view.scope === "aggregate") continue;
    for (const figure of view.figures) {
      if (figure.item === null || !itemMetrics.includes(figure.metric)) continue;
      addItem(rows, region, day, figure as Figure & { item: Item });
    }
  }
  return [...rows.values()];
}

function addItem(rows: Map<string, RegionDayItem>, region: string, day: string, figure: Figure & { item: Item }): void {
  const key = `${region} ${day} ${figure.metric} ${figure.item}`;
  const row: RegionDayItem = rows.get(key) ?? {
    region,
    day,
    metric: figure.metric,
    item: figure.item,
    events: 0,
    low: 0,
    best: 0,
    high: 0,
    uncounted: 0,
  };
  const count = ends(figure);
  row.events += 1;
  row.low += count.low;
  row.best += count.best;
  row.high += count.high;
  row.uncounted += count.stated ? 0 : 1;
  rows.set(key, row);
}

function ends(figure: Figure | null): { stated: number; low: number; best: number; high: number; open: number } {
  const best = figure?.best ?? figure?.low ?? figure?.high ?? null;
  if (figure === null || best === null) return { stated: 0, low: 0, best: 0, high: 0, open: 0 };
  return {
    stated: 1,
    low: figure.low ?? best,
    best,
    high: figure.high ?? best,
    open: figure.high === null ? 1 : 0,
  };
}

function emptyDay(region: string, day: string, type: EventView["type"]): RegionDay {
  return {
    region,
    day,
    type,
    events: 0,
    contested: 0,
    killedStated: 0,
    killedLow: 0,
    killedBest: 0,
    killedHigh: 0,
    killedOpen: 0,
    injuredStated: 0,
    injuredLow: 0,
    injuredBest: 0,
    injuredHigh: 0,
    injuredOpen: 0,
  };
}

/** Whether an event is an attack, an interception, ground action or a measure: what the lead of a page tells. */
export function isNews(view: EventView): boolean {
  return ["attack", "interception", "ground", "measure"].includes(eventFamily(view.type));
}
