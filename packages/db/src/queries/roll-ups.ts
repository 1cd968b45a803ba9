import type { Item, Metric } from "@tocsin/model";
import { and, eq, getTableColumns, gte, inArray, lte, sql } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import type { RegionDay } from "../event-index/region-months.ts";
import { regionDayItems, regionDays } from "../schema/index.ts";
import { minusDays } from "./days.ts";

export type { RegionDay };
export type RegionDayItem = { region: string; day: string; metric: Metric; item: Item } & Omit<
  typeof regionDayItems.$inferSelect,
  "region" | "day" | "metric" | "item"
>;

/** Day roll-ups between two local days, both included, of one region or of all. */
export function readRegionDays(
  tx: ReadTransaction,
  from: string,
  to: string,
  regions?: string[],
): Promise<RegionDay[]> {
  return tx
    .select()
    .from(regionDays)
    .where(
      and(
        gte(regionDays.day, from),
        lte(regionDays.day, to),
        regions ? inArray(regionDays.region, regions) : undefined,
      ),
    );
}

/**
 * All roll-ups of a region up to a local day: day by day from `dailyFrom` on, and of the time before it one row per type, at the
 * earliest day of that type.
 */
export async function readRegionHistory(
  tx: ReadTransaction,
  index: EventIndex,
  region: string,
  dailyFrom: string,
  to: string,
): Promise<RegionDay[]> {
  const parts = [readDaily(tx, region, dailyFrom, to), index.regionDaysBefore(tx, region, dailyFrom)];
  return (await Promise.all(parts)).flat();
}

/** As one value: a row for each day and type costs more to take apart than to find. */
async function readDaily(tx: ReadTransaction, region: string, from: string, to: string): Promise<RegionDay[]> {
  const columns = Object.entries(getTableColumns(regionDays));
  const values = sql.join(
    columns.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const [row] = await tx
    .select({ rows: sql<unknown[][]>`coalesce(json_agg(json_build_array(${values})), '[]'::json)` })
    .from(regionDays)
    .where(and(eq(regionDays.region, region), gte(regionDays.day, from), lte(regionDays.day, to)));
  const properties = columns.map(([property]) => property);
  return (row?.rows ?? []).map(
    (list) => Object.fromEntries(properties.map((property, i) => [property, list[i]])) as RegionDay,
  );
}

/**
 * Roll-ups of a region's counted things over the thirty days to `to`, summed up by metric and item in two rows: of the last
 * seven days, at `to`, and of the days before them, at the first of the thirty.
 */
export async function readRegionMonthItems(tx: ReadTransaction, region: string, to: string): Promise<RegionDayItem[]> {
  const from = minusDays(to, 29);
  const day = sql<string>`case when ${regionDayItems.day} > ${minusDays(to, 7)}::date then ${to}::text else ${from}::text end`;
  const sum = (column: PgColumn) => sql<number>`sum(${column})::int`;
  return tx
    .select({
      region: regionDayItems.region,
      day: day.as("at"),
      metric: regionDayItems.metric,
      item: regionDayItems.item,
      events: sum(regionDayItems.events),
      low: sum(regionDayItems.low),
      best: sum(regionDayItems.best),
      high: sum(regionDayItems.high),
      uncounted: sum(regionDayItems.uncounted),
    })
    .from(regionDayItems)
    .where(and(eq(regionDayItems.region, region), gte(regionDayItems.day, from), lte(regionDayItems.day, to)))
    .groupBy(regionDayItems.region, sql`at`, regionDayItems.metric, regionDayItems.item);
}
