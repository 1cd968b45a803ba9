import { inOneTrip, prepareRead, schema, type WriteTransaction } from "@tocsin/db";
import type { EventView } from "@tocsin/model";
import { type Param, type Placeholder, sql } from "drizzle-orm";
import { lockRegionDays } from "./block-locks.ts";
import { insertRows } from "./insert-rows.ts";
import { rollUp } from "./roll-up.ts";
import type { EventChange } from "./store-events.ts";

const { events, regionDays, regionDayItems } = schema;

/** Makes the roll-ups of every region and day anew that the changes touch. */
export async function storeRollUps(tx: WriteTransaction, changes: readonly EventChange[]): Promise<void> {
  const touched = new Map<string, { region: string; day: string }>();
  for (const { before, after } of changes) {
    for (const event of [before, after]) {
      if (!event?.region || !event.whenFrom) continue;
      touched.set(`${event.region} ${event.whenFrom}`, { region: event.region, day: event.whenFrom });
    }
  }
  if (touched.size === 0) return;
  await lockRegionDays(tx, touched.keys());
  const keys = [...touched.values()];
  const columns = { regions: keys.map((key) => key.region), days: keys.map((key) => key.day) };
  const rows = Map.groupBy(await readRolledEvents(tx, columns), (row) => `${row.region} ${row.whenFrom}`);
  const rolled = keys.map(({ region, day }) => rollUp(region, day, rows.get(`${region} ${day}`) ?? []));
  const wanted = sql`select k.region, k.day::date from ${keyRows(sql.param(columns.regions), sql.param(columns.days))}`;
  const days = rolled.flatMap((r) => r.days);
  const things = rolled.flatMap((r) => r.things);
  await inOneTrip([
    tx.delete(regionDays).where(sql`(${regionDays.region}, ${regionDays.day}) in (${wanted})`).execute(),
    tx.delete(regionDayItems).where(sql`(${regionDayItems.region}, ${regionDayItems.day}) in (${wanted})`).execute(),
  ]);
  await inOneTrip([insertRows(tx, regionDays, days), insertRows(tx, regionDayItems, things)]);
}

/** What of an event its roll-ups are made from (`RolledEvent`). */
const rolledColumns = {
  id: events.id,
  type: events.type,
  scope: events.scope,
  modality: events.modality,
  lifecycle: events.lifecycle,
  region: events.region,
  whenFrom: events.whenFrom,
  whenPrecision: events.whenPrecision,
  parentEventId: events.parentEventId,
  isContested: events.isContested,
  killedLow: events.killedLow,
  killedBest: events.killedBest,
  killedHigh: events.killedHigh,
  injuredLow: events.injuredLow,
  injuredBest: events.injuredBest,
  injuredHigh: events.injuredHigh,
  figures: sql<EventView["figures"]>`${events.view} -> 'figures'`.as("figures"),
};

const readRolledEvents = prepareRead(rolledColumns, (select) =>
  select
    .from(events)
    .innerJoin(
      keyRows(sql.placeholder("regions"), sql.placeholder("days")),
      sql`${events.region} = k.region and ${events.whenFrom} = k.day::date`,
    ),
);

/** Pairs of regions and days as rows of `k`. */
function keyRows(regions: Param | Placeholder, days: Param | Placeholder) {
  return sql`unnest(${regions}::text[], ${days}::text[]) as k(region, day)`;
}
