import { schema, type WriteTransaction } from "@tocsin/db";
import type { EventView } from "@tocsin/model";
import { getTableColumns, sql } from "drizzle-orm";
import { lockRegionDays } from "./block-locks.ts";
import { inOneTrip } from "./in-one-trip.ts";
import { insertRows } from "./insert-rows.ts";
import { type RolledEvent, rollUp } from "./roll-up.ts";
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
  const rows = await loadRolledEvents(tx, keys);
  const rolled = keys.map(({ region, day }) => rollUp(region, day, rows.get(`${region} ${day}`) ?? []));
  const wanted = sql`select k.region, k.day::date from ${keyRows(keys)}`;
  const days = rolled.flatMap((r) => r.days);
  const things = rolled.flatMap((r) => r.things);
  await inOneTrip([
    tx.delete(regionDays).where(sql`(${regionDays.region}, ${regionDays.day}) in (${wanted})`).execute(),
    tx.delete(regionDayItems).where(sql`(${regionDayItems.region}, ${regionDayItems.day}) in (${wanted})`).execute(),
  ]);
  await inOneTrip([insertRows(tx, regionDays, days), insertRows(tx, regionDayItems, things)]);
}

async function loadRolledEvents(
  tx: WriteTransaction,
  keys: readonly { region: string; day: string }[],
): Promise<Map<string, RolledEvent[]>> {
  const c = getTableColumns(events);
  const rows = await tx
    .select({
      id: c.id,
      type: c.type,
      scope: c.scope,
      modality: c.modality,
      lifecycle: c.lifecycle,
      region: c.region,
      whenFrom: c.whenFrom,
      whenPrecision: c.whenPrecision,
      parentEventId: c.parentEventId,
      isContested: c.isContested,
      killedLow: c.killedLow,
      killedBest: c.killedBest,
      killedHigh: c.killedHigh,
      injuredLow: c.injuredLow,
      injuredBest: c.injuredBest,
      injuredHigh: c.injuredHigh,
      figures: sql<EventView["figures"]>`${c.view} -> 'figures'`,
    })
    .from(events)
    .innerJoin(keyRows(keys), sql`${events.region} = k.region and ${events.whenFrom} = k.day::date`);
  return Map.groupBy(rows, (row) => `${row.region} ${row.whenFrom}`);
}

function keyRows(keys: readonly { region: string; day: string }[]) {
  const regions = keys.map((key) => key.region);
  const days = keys.map((key) => key.day);
  return sql`unnest(${sql.param(regions)}::text[], ${sql.param(days)}::text[]) as k(region, day)`;
}
