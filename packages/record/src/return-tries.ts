import { anyOf, type Db, inWriteTransaction, schema } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { sql } from "drizzle-orm";
import { requireSystem } from "./actor-check.ts";

/**
 * Gives reports back with the try that `beginReading` counted, when reading was cut short for no fault of theirs (the database
 * was away, or two transactions met). No audit entry: nothing is changed but the count.
 */
export async function returnTries(db: Db, actor: Actor, reportIds: readonly string[]): Promise<void> {
  requireSystem(actor);
  const { waitingReports } = schema;
  await inWriteTransaction(db, (tx) =>
    tx
      .update(waitingReports)
      .set({ attempts: sql`greatest(${waitingReports.attempts} - 1, 0)`, takenAt: null })
      .where(anyOf(waitingReports.reportId, reportIds)),
  );
}
