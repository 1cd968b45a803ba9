import { and, eq, gt, lte, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import type { RegionDay } from "../event-index/day-roll-ups.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { events } from "../schema/index.ts";
import { type EventFilter, emptyEventFilter } from "./event-filter.ts";
import { isPublished } from "./event-rows.ts";
import { findEvents } from "./find-events.ts";
import type { MappedEvent } from "./mapped-events.ts";
import { type EventPage, readEventPage } from "./region.ts";
import type { SearchCursor } from "./search.ts";

export interface SettlementData {
  /** Events placed in or near the settlement, up to the last day: how many, the first one's day, and their roll-ups by day. */
  total: number;
  firstDay: string | null;
  days: RegionDay[];
  /** The gravest: its map has one place, so that a few say how well it is known. */
  mapped: MappedEvent[];
  list: EventPage;
}

const mostMarked = 40;

/** Everything a settlement page shows, in one snapshot. */
export async function readSettlement(
  tx: ReadTransaction,
  index: EventIndex,
  placeId: string,
  filter: EventFilter & { to: string },
  after: SearchCursor | null,
): Promise<SettlementData> {
  const here = await findEvents(tx, index, { ...emptyEventFilter, places: [placeId], to: filter.to });
  const [list, days] = await Promise.all([
    readEventPage(tx, index, filter, after),
    rollUpPlace(tx, placeId, filter.to),
  ]);
  const mapped = here.marks(mostMarked);
  return { total: here.facets().total, firstDay: here.byDay()[0]?.day ?? null, days, mapped, list };
}

/** What the record keeps by region, made for one place: single events, by the day they began on and type. */
function rollUpPlace(tx: ReadTransaction, placeId: string, to: string): Promise<RegionDay[]> {
  const count = (condition: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${condition}))::int`;
  const sums = (low: PgColumn, best: PgColumn, high: PgColumn) => {
    const stated = sql`coalesce(${best}, ${low}, ${high})`;
    const sum = (value: ReturnType<typeof sql>) => sql<number>`coalesce(sum(${value}), 0)::int`;
    return {
      stated: count(sql`${stated} is not null`),
      low: sum(sql`coalesce(${low}, ${stated})`),
      best: sum(stated),
      high: sum(sql`coalesce(${high}, ${stated})`),
      open: count(sql`${stated} is not null and ${high} is null`),
    };
  };
  const killed = sums(events.killedLow, events.killedBest, events.killedHigh);
  const injured = sums(events.injuredLow, events.injuredBest, events.injuredHigh);
  return tx
    .select({
      region: sql<string>`${events.region}`,
      day: sql<string>`${events.whenFrom}::text`,
      type: events.type,
      events: sql<number>`count(*)::int`,
      contested: count(sql`${events.isContested}`),
      killedStated: killed.stated,
      killedLow: killed.low,
      killedBest: killed.best,
      killedHigh: killed.high,
      killedOpen: killed.open,
      injuredStated: injured.stated,
      injuredLow: injured.low,
      injuredBest: injured.best,
      injuredHigh: injured.high,
      injuredOpen: injured.open,
    })
    .from(events)
    .where(
      and(
        isPublished,
        eq(events.placeId, placeId),
        lte(events.whenFrom, to),
        gt(events.region, ""),
        sql`${events.scope} <> 'aggregate'`,
      ),
    )
    .groupBy(events.region, events.whenFrom, events.type);
}
