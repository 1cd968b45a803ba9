import { and, asc, gt, isNotNull, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import { isPublished } from "./event-rows.ts";

/** What the address of an event's page is made from, and when the page last changed. */
export interface EventAddressRow {
  id: string;
  day: string | null;
  placeName: string | null;
  updatedAt: Date;
}

/** Ids after which the pages of a sitemap begin, in order; the first page begins before every id. */
export async function readSitemapBreaks(tx: ReadTransaction, pageSize: number): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from (
      select id, row_number() over (order by id) as n, count(*) over () as total
      from events where lifecycle = 'published'
    ) numbered
    where n % ${pageSize} = 0 and n < total
    order by id
  `);
  return rows.map((row) => row.id);
}

/** One page of published events by id. */
export function readSitemapEvents(tx: ReadTransaction, afterId: string, limit: number): Promise<EventAddressRow[]> {
  return tx
    .select({ id: events.id, day: events.whenFrom, placeName: events.placeName, updatedAt: events.updatedAt })
    .from(events)
    .where(and(isPublished, gt(events.id, afterId)))
    .orderBy(asc(events.id))
    .limit(limit);
}

/** Places that have events of their own, with the newest change of each. */
export function readPlacesWithEvents(tx: ReadTransaction): Promise<{ id: string; updatedAt: Date }[]> {
  return tx
    .select({
      id: sql<string>`${events.placeId}`,
      updatedAt: sql<Date>`max(${events.updatedAt})`.mapWith(events.updatedAt),
    })
    .from(events)
    .where(and(isPublished, isNotNull(events.placeId)))
    .groupBy(events.placeId)
    .orderBy(asc(events.placeId));
}
