import { anyOf, type Db, inWriteTransaction, schema } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { and, eq, sql } from "drizzle-orm";
import { requireSystem } from "./actor-check.ts";
import { type LoadedReport, loadReports } from "./load-reports.ts";

/** Tries a report is given before it is put aside. */
export const mostAttempts = 3;

/**
 * Counts one more try for those of the reports that wait to be read, and gives them to be read. The count is committed
 * before reading starts, so that a report that kills its reader is counted too. `exhausted` are those that had their tries.
 * Reports that were read meanwhile are left out. No audit entry: nothing is changed but the count.
 */
export async function beginReading(
  db: Db,
  actor: Actor,
  reportIds: readonly string[],
): Promise<{ ready: LoadedReport[]; exhausted: LoadedReport[] }> {
  requireSystem(actor);
  const { reports } = schema;
  return inWriteTransaction(db, async (tx) => {
    const rows = await tx
      .update(reports)
      .set({ attempts: sql`least(${reports.attempts} + 1, ${mostAttempts + 1})` })
      .where(and(anyOf(reports.id, [...reportIds]), eq(reports.state, "received")))
      .returning({ id: reports.id });
    const loaded = await loadReports(
      tx,
      rows.map((row) => row.id),
    );
    return {
      ready: loaded.filter((report) => report.attempts <= mostAttempts),
      exhausted: loaded.filter((report) => report.attempts > mostAttempts),
    };
  });
}
