import { and, desc, gte, lte, ne, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import { minusDays } from "./days.ts";
import { isPublished } from "./event-rows.ts";
import { type RegionDay, readRegionDays } from "./roll-ups.ts";

export interface RegionsData {
  /** Roll-ups of the last thirty days. */
  days: RegionDay[];
  /** Latest event of each region: its day and when it was last reported. */
  latest: { region: string; day: string; reportedAt: Date }[];
}

/** What the table of all regions shows, counted back from the local day `lastDay` (included). */
export async function readRegions(tx: ReadTransaction, lastDay: string): Promise<RegionsData> {
  return {
    days: await readRegionDays(tx, minusDays(lastDay, 29), lastDay),
    latest: await readLatestByRegion(tx, lastDay),
  };
}

/** Latest event of each region within the last thirty days. */
export async function readLatestByRegion(tx: ReadTransaction, lastDay: string): Promise<RegionsData["latest"]> {
  const rows = await tx
    .select({
      region: events.region,
      day: sql<string>`max(${events.whenFrom})::text`.as("day"),
      reportedAt: sql<Date>`max(${events.lastReportedAt})`.mapWith(events.lastReportedAt).as("reported_at"),
    })
    .from(events)
    .where(
      and(
        isPublished,
        sql`${events.region} is not null`,
        gte(events.whenFrom, minusDays(lastDay, 29)),
        lte(events.whenFrom, lastDay),
        ne(events.family, "statement"),
      ),
    )
    .groupBy(events.region)
    .orderBy(desc(sql`day`));
  return rows.flatMap((row) => (row.region ? [{ ...row, region: row.region }] : []));
}
