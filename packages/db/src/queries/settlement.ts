import type { EventView } from "@tocsin/model";
import { and, eq, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { events } from "../schema/index.ts";
import type { EventFilter } from "./event-filter.ts";
import { isPublished } from "./event-rows.ts";
import { type EventPage, readEventPage } from "./region.ts";
import type { SearchCursor } from "./search.ts";

export interface SettlementData {
  /** Events placed in or near the settlement, all of them, the latest first: a page counts and charts them. */
  views: EventView[];
  list: EventPage;
}

/** Most events that a settlement's figures are counted from; beyond it the page says so. */
export const settlementLimit = 2000;

/** Everything a settlement page shows, in one snapshot. */
export async function readSettlement(
  tx: ReadTransaction,
  index: EventIndex,
  placeId: string,
  filter: EventFilter & { to: string },
  after: SearchCursor | null,
): Promise<SettlementData> {
  const here = eq(events.placeId, placeId);
  const rows = await tx
    .select({ view: events.view })
    .from(events)
    .where(and(isPublished, here, sql`${events.whenFrom} <= ${filter.to}`))
    .orderBy(sql`${events.whenFrom} desc`, events.id)
    .limit(settlementLimit);
  return { views: rows.map((row) => row.view), list: await readEventPage(tx, index, filter, after) };
}
