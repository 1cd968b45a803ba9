import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import { awaitReading } from "./await-reading.ts";
import type { RecordContext } from "./context.ts";

const { quarantine, reports } = schema;

/** Sends a quarantined report back to be read, with all its tries. Needs an editor. Throws `not_found`. */
export async function releaseReport(
  db: Db,
  actor: Actor,
  reportId: string,
  { now = new Date() }: RecordContext = {},
): Promise<void> {
  requireRole(actor, "editor");
  await inWriteTransaction(db, async (tx) => {
    const released = await tx.delete(quarantine).where(eq(quarantine.reportId, reportId)).returning();
    if (released.length === 0) throw new TocsinError("not_found", "There is no such report in quarantine.");
    await awaitReading(
      tx,
      await tx
        .select({ id: reports.id, seq: reports.seq, channel: reports.channel })
        .from(reports)
        .where(eq(reports.id, reportId)),
    );
    const subject = { subjectType: "report", subjectId: reportId };
    await appendAudit(tx, actor, { verb: "release-report", ...subject, detail: {} }, now);
  });
}
