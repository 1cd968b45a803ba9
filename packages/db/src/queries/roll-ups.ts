import type { Item, Metric } from "@tocsin/model";
import { and, gte, inArray, lte } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { regionDayItems, regionDays } from "../schema/index.ts";

export type RegionDay = typeof regionDays.$inferSelect;
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
