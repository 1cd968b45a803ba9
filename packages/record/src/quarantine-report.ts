import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";

const { quarantine, waitingReports } = schema;

/** Puts a report that cannot be read aside with the reason, so that the rest goes on. False: it was read or put aside already. */
export async function quarantineReport(
  db: Db,
  actor: Actor,
  input: { reportId: string; reason: string },
  { now = new Date() }: RecordContext = {},
): Promise<boolean> {
  requireRole(actor, "editor");
  const reason = input.reason.slice(0, 1_000);
  return inWriteTransaction(db, async (tx) => {
    const [report] = await tx
      .delete(waitingReports)
      .where(eq(waitingReports.reportId, input.reportId))
      .returning({ id: waitingReports.reportId, attempts: waitingReports.attempts });
    if (!report) return false;
    await tx
      .insert(quarantine)
      .values({ reportId: report.id, reason, attempts: report.attempts, at: now })
      .onConflictDoUpdate({ target: quarantine.reportId, set: { reason, attempts: report.attempts, at: now } });
    const subject = { subjectType: "report", subjectId: report.id };
    await appendAudit(tx, actor, { verb: "quarantine-report", ...subject, detail: { reason } }, now);
    return true;
  });
}
