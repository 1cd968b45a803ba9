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

const dailyColumns = Object.entries(getTableColumns(regionDays)).filter(([property]) => property !== "region");

/**
 * As one text, numbers with commas and rows with spaces between them, neither of which a day or type has: some thousand rows
 * cost more to take apart than to find, and as JSON five times as much to put together.
 */
async function readDaily(tx: ReadTransaction, region: string, from: string, to: string): Promise<RegionDay[]> {
  const values = sql.join(
    dailyColumns.map(([, column]) => sql`${column}`),
    sql`, `,
  );
  const [row] = await tx
    .select({ lines: sql<string | null>`string_agg(concat_ws(',', ${values}), ' ')` })
    .from(regionDays)
    .where(and(eq(regionDays.region, region), gte(regionDays.day, from), lte(regionDays.day, to)));
  return row?.lines ? row.lines.split(" ").map((line) => toRegionDay(region, line.split(","))) : [];
}

function toRegionDay(region: string, values: readonly string[]): RegionDay {
  const row: Record<string, string | number> = { region };
  dailyColumns.forEach(([property, { dataType }], i) => {
    const value = values[i] as string;
    row[property] = dataType === "number" ? Number(value) : value;
  });
  return row as RegionDay;
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
