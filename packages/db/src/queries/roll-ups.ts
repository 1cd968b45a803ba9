import type { Item, Metric } from "@tocsin/model";
import { and, eq, getTableColumns, gte, inArray, lt, lte, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { regionDayItems, regionDays } from "../schema/index.ts";

export type RegionDay = typeof regionDays.$inferSelect;
type RegionDayNumber = Exclude<keyof RegionDay, "region" | "day" | "type">;
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
  region: string,
  dailyFrom: string,
  to: string,
): Promise<RegionDay[]> {
  const sums = Object.fromEntries(
    Object.entries(getTableColumns(regionDays))
      .filter(([, column]) => column.dataType === "number")
      .map(([property, column]) => [property, sql<number>`sum(${column})::int`.as(column.name)]),
  ) as Record<RegionDayNumber, SQL.Aliased<number>>;
  const before = tx
    .select({
      region: regionDays.region,
      day: sql<string>`min(${regionDays.day})::text`.as("day"),
      type: regionDays.type,
      ...sums,
    })
    .from(regionDays)
    .where(and(eq(regionDays.region, region), lt(regionDays.day, dailyFrom)))
    .groupBy(regionDays.region, regionDays.type);
  return (await Promise.all([readRegionDays(tx, dailyFrom, to, [region]), before])).flat();
}

/** Roll-ups of counted things between two local days, both included, of one region or of all. */
export function readRegionDayItems(
  tx: ReadTransaction,
  from: string,
  to: string,
  regions?: string[],
): Promise<RegionDayItem[]> {
  return tx
    .select()
    .from(regionDayItems)
    .where(
      and(
        gte(regionDayItems.day, from),
        lte(regionDayItems.day, to),
        regions ? inArray(regionDayItems.region, regions) : undefined,
      ),
    );
}
