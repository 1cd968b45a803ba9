import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events, reports } from "../schema/index.ts";

/** What a page must know about time before it counts anything back. */
export interface DataClock {
  /** Publication time of the newest report, null while there is none. */
  newestReportAt: Date | null;
  /** Local day of the newest event, null while there is none. */
  newestEventDay: string | null;
  /** Local day of the oldest event with a known day. */
  oldestEventDay: string | null;
  /** When anything shown was last derived anew. */
  lastUpdatedAt: Date | null;
}

/** Ends of the data. Each value is one step down an index, but for `lastUpdatedAt`, which follows the newest reports. */
export async function readClock(tx: ReadTransaction): Promise<DataClock> {
  const [row] = await tx
    .select({
      newestReportAt:
        sql<Date | null>`(select max(${reports.publishedAt}) from ${reports} where ${reports.retractedAt} is null)`.mapWith(
          toDate,
        ),
      newestEventDay: sql<
        string | null
      >`(select max(${events.whenFrom})::text from ${events} where ${events.lifecycle} = 'published')`,
      oldestEventDay: sql<
        string | null
      >`(select min(${events.whenFrom})::text from ${events} where ${events.lifecycle} = 'published')`,
      lastUpdatedAt: sql<Date | null>`(select max(${reports.recordedAt}) from ${reports})`.mapWith(toDate),
    })
    .from(sql`(select 1) as one`);
  return row ?? { newestReportAt: null, newestEventDay: null, oldestEventDay: null, lastUpdatedAt: null };
}

function toDate(value: unknown): Date | null {
  return value === null || value === undefined ? null : new Date(String(value));
}
