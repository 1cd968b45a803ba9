import type { EventView } from "@tocsin/model";
import { and, desc, eq, inArray, lte, ne, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import type { AidPackageRow } from "./aid.ts";
import { minusDays } from "./days.ts";
import { byGravity, type EventRow, eventRowColumns, happenedBetween, isPublished } from "./event-rows.ts";
import { readLatestAid } from "./latest-aid.ts";
import { type RegionDay, readRegionDays } from "./roll-ups.ts";

export interface HomeData {
  /** Gravest events of the last two days. */
  lead: EventRow[];
  /** Gravest events of the five days before them, for quiet days. */
  earlier: EventRow[];
  latest: EventRow[];
  /** Located events of the last three days that a map can show. */
  mapped: EventView[];
  days: RegionDay[];
  /** Interceptions of the last seven days, those told for a whole country too. */
  interceptions: EventView[];
  /** Events of the last seven days on whose figures voices differ. */
  contested: { events: number; byMetric: Record<string, number> };
  aid: AidPackageRow[];
}

const leadFamilies = ["attack", "interception", "ground", "measure"] as const;

/** Everything the home page shows, counted back from the local day `lastDay` (included). */
export async function readHome(tx: ReadTransaction, lastDay: string): Promise<HomeData> {
  const gravest = (from: string, to: string) =>
    tx
      .select(eventRowColumns)
      .from(events)
      .where(and(isPublished, happenedBetween(from, to), inArray(events.family, leadFamilies)))
      .orderBy(byGravity, desc(events.reportCount), desc(events.lastReportedAt), events.id)
      .limit(24);
  const latest = await tx
    .select(eventRowColumns)
    .from(events)
    .where(and(isPublished, lte(events.whenFrom, lastDay), ne(events.family, "statement")))
    .orderBy(desc(events.whenFrom), desc(events.lastReportedAt), events.id)
    .limit(8);
  const mapped = await tx
    .select(eventRowColumns)
    .from(events)
    .where(
      and(
        isPublished,
        happenedBetween(minusDays(lastDay, 2), lastDay),
        sql`${events.lat} is not null`,
        inArray(events.family, ["attack", "ground", "measure"]),
      ),
    )
    .orderBy(byGravity, desc(events.reportCount), events.id)
    .limit(40);
  const contested = await tx
    .select({ view: events.view })
    .from(events)
    .where(and(isPublished, happenedBetween(minusDays(lastDay, 6), lastDay), sql`${events.isContested}`));
  return {
    lead: await gravest(minusDays(lastDay, 1), lastDay),
    earlier: await gravest(minusDays(lastDay, 6), minusDays(lastDay, 2)),
    latest,
    mapped: mapped.map((row) => row.view),
    days: await readRegionDays(tx, minusDays(lastDay, 29), lastDay),
    interceptions: await readInterceptions(tx, lastDay),
    contested: countContested(contested.map((row) => row.view)),
    aid: await readLatestAid(tx, 3),
  };
}

async function readInterceptions(tx: ReadTransaction, lastDay: string): Promise<EventView[]> {
  const rows = await tx
    .select({ view: events.view })
    .from(events)
    .where(and(isPublished, eq(events.family, "interception"), happenedBetween(minusDays(lastDay, 6), lastDay)));
  return rows.map((row) => row.view);
}

/** Counts contested events by the metric on which voices differ. */
export function countContested(views: readonly EventView[]): HomeData["contested"] {
  const byMetric: Record<string, number> = {};
  for (const view of views) {
    for (const metric of new Set(view.contested.map((key) => key.split("/")[0] ?? key))) {
      byMetric[metric] = (byMetric[metric] ?? 0) + 1;
    }
  }
  return { events: views.length, byMetric };
}
