import { type Db, loadMentions, schema, type WriteTransaction } from "@tocsin/db";
import { blockKeys } from "@tocsin/match";
import { type Actor, TocsinError } from "@tocsin/model";
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { aidBlock, coalitionBlock } from "./aid-rows.ts";
import { appendAudit } from "./audit.ts";
import { type BlockLocks, underBlockLocks } from "./block-locks.ts";
import { deriveContext, type RecordContext } from "./context.ts";
import { reasonInput } from "./decide.ts";
import { deriveCoalitionRows, derivePackages } from "./derive-aid.ts";
import { parseInput } from "./parse-input.ts";
import { stopIfTried } from "./preview.ts";
import { rederive } from "./rederive.ts";

const { aidStatements, changes, mentions, quarantine, reports, waitingReports } = schema;

const retraction = z.object({
  reportId: z.uuid(),
  ...reasonInput.shape,
});

/**
 * Withdraws a report with all it said: figures, events and packages are as if it had not been received; events that only it
 * told stay visible as retracted, with the reason. The report itself is kept. Needs an editor. Throws `not_found`.
 */
export async function retractReport(
  db: Db,
  actor: Actor,
  input: z.input<typeof retraction>,
  context: RecordContext = {},
): Promise<void> {
  const person = requirePerson(actor, "editor");
  const { reportId, reason } = parseInput(retraction, input);
  const derive = deriveContext(context);
  const own = await db.select({ id: mentions.id }).from(mentions).where(eq(mentions.reportId, reportId));
  const ids = own.map((row) => row.id);
  const stored = await loadMentions(db, ids);
  const aid = await db
    .select({ blockKey: aidStatements.blockKey, coalitionId: aidStatements.coalitionId })
    .from(aidStatements)
    .where(eq(aidStatements.reportId, reportId));
  const blocks = [...new Set(aid.map((row) => row.blockKey))];
  const coalitionIds = [...new Set(aid.flatMap((row) => row.coalitionId ?? []))];
  const keys = [...stored.flatMap(blockKeys), ...blocks.map(aidBlock), ...coalitionIds.map(coalitionBlock)];
  const before = async (tx: WriteTransaction) => {
    const retracted = await tx
      .update(reports)
      .set({ retractedAt: derive.now, retractionReason: reason })
      .where(and(eq(reports.id, reportId), isNull(reports.retractedAt)))
      .returning({ id: reports.id });
    if (retracted.length === 0) {
      throw new TocsinError("not_found", "There is no such report, or it was retracted already.");
    }
    await endWaiting(tx, reportId);
    const now = await tx.select({ id: mentions.id }).from(mentions).where(eq(mentions.reportId, reportId));
    if (now.length !== ids.length) {
      throw new TocsinError("conflict", "The report was being read at this moment.", "Try again.");
    }
    await tx.delete(quarantine).where(eq(quarantine.reportId, reportId));
  };
  const work = async (tx: WriteTransaction, locks: BlockLocks) => {
    const cause = { madeBy: person.name, reason };
    await tx.insert(changes).values({ ...cause, at: derive.now, kind: "report_retracted", reportId, detail: {} });
    stopIfTried(context, await rederive(tx, locks, { seeds: ids, dirty: new Set(ids), cause }, derive));
    await derivePackages(tx, blocks);
    await deriveCoalitionRows(tx, coalitionIds);
    const subject = { subjectType: "report", subjectId: reportId };
    await appendAudit(tx, actor, { verb: "retract-report", ...subject, detail: { reason } }, derive.now);
  };
  await underBlockLocks(db, keys, { before, work });
}

/**
 * One that was never read is not to be read any more; one that a rebuild is reading again is, so that what it led to is known.
 * Waits for a worker that is just storing what it read.
 */
async function endWaiting(tx: WriteTransaction, reportId: string): Promise<void> {
  const { again, reportId: id } = waitingReports;
  const waiting = await tx.select({ again }).from(waitingReports).where(eq(id, reportId)).for("update");
  if (waiting.some((row) => !row.again)) await tx.delete(waitingReports).where(eq(id, reportId));
}
