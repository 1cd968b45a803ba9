import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { requireSystem } from "./actor-check.ts";

/** Keeps the reason why a try to read a report failed; the report goes on waiting. No audit entry: nothing was decided. */
export async function noteFailure(db: Db, actor: Actor, reportId: string, reason: string): Promise<void> {
  requireSystem(actor);
  const { waitingReports } = schema;
  await inWriteTransaction(db, (tx) =>
    tx
      .update(waitingReports)
      .set({ lastError: reason.slice(0, 1_000), takenAt: null })
      .where(eq(waitingReports.reportId, reportId)),
  );
}
