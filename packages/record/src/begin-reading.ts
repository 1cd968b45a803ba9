import { anyOf, type Db, schema } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { sql } from "drizzle-orm";
import { requireSystem } from "./actor-check.ts";
import { type LoadedReport, loadReports } from "./load-reports.ts";

/** Tries a report is given before it is put aside. */
export const mostAttempts = 3;

/** A report that was taken is left to its taker for this long, many times what a batch needs; then the taker is thought dead. */
export const holdMs = 15_000;

export interface BeginOptions {
  /** Takes the reports even when another seems to have them in hand: the job was begun before, and its worker died. */
  again?: boolean;
  /** Takes up to so many other urgent reports that nobody has begun: what waits together is read together. */
  moreUrgent?: number;
}

/**
 * Takes those of the reports that wait to be read, counts one more try for each, and gives them to be read. The count is
 * committed before reading starts, so that a report that kills its reader is counted too. `exhausted` are those that had
 * their tries. Reports that were read meanwhile, or that another worker has in hand, are left out. No audit entry: nothing
 * is changed but the count.
 */
export async function beginReading(
  db: Db,
  actor: Actor,
  reportIds: readonly string[],
  { again = false, moreUrgent = 0 }: BeginOptions = {},
): Promise<{ ready: LoadedReport[]; exhausted: LoadedReport[] }> {
  requireSystem(actor);
  const { waitingReports } = schema;
  const isFree = sql`(taken_at is null or taken_at < now() - ${holdMs / 1000}::float8 * interval '1 second')`;
  // A row that is locked is being taken or applied by another: nobody waits for it, so nobody waits in a circle.
  const begun = await db.execute<{ id: string }>(
    sql`with own as (
          select report_id from waiting_reports
          where ${anyOf(waitingReports.reportId, reportIds)} and (${again}::boolean or ${isFree})
          for no key update skip locked
        ), urgent as (
          select report_id from waiting_reports
          where priority < ${schema.urgentBelow}::smallint and attempts = 0 and ${isFree}
          order by priority, seq limit ${moreUrgent}::int for no key update skip locked
        )
        update waiting_reports set attempts = least(attempts + 1, ${mostAttempts + 1}::smallint), taken_at = now()
        where report_id in (select report_id from own union select report_id from urgent) returning report_id as id`,
  );
  const loaded = await loadReports(
    db,
    begun.map((row) => row.id),
  );
  return {
    ready: loaded.filter((report) => report.attempts <= mostAttempts),
    exhausted: loaded.filter((report) => report.attempts > mostAttempts),
  };
}
