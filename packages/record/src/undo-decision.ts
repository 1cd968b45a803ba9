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
import { correctionIdOf } from "./corrections.ts";
import { reasonInput } from "./decide.ts";
import { deriveCoalitionRows, derivePackages } from "./derive-aid.ts";
import { parseInput } from "./parse-input.ts";
import { stopIfTried } from "./preview.ts";
import { rederive } from "./rederive.ts";

const { aidPackages, aidStatements, changes, claims, decisions, mentionLinks } = schema;

const undoInput = z.object({
  decisionId: z.uuid(),
  ...reasonInput.shape,
});

/** Takes a decision back: events are as if it had not been made. It stays in the history. Needs an editor. Throws `not_found`. */
export async function undoDecision(
  db: Db,
  actor: Actor,
  input: z.input<typeof undoInput>,
  context: RecordContext = {},
): Promise<void> {
  const person = requirePerson(actor, "editor");
  const { decisionId, reason } = parseInput(undoInput, input);
  const derive = deriveContext(context);
  const [decision] = await db.select().from(decisions).where(eq(decisions.id, decisionId));
  const mentions = await loadMentions(db, decision?.mentionIds ?? []);
  const aid = await correctedAid(db, decisionId);
  const work = async (tx: WriteTransaction, locks: BlockLocks) => {
    const undone = await tx
      .update(decisions)
      .set({ undoneAt: derive.now, undoneBy: person.id, undoneReason: reason })
      .where(and(eq(decisions.id, decisionId), isNull(decisions.undoneAt)))
      .returning({ kind: decisions.kind, eventId: decisions.eventId });
    const [was] = undone;
    if (!was) throw new TocsinError("not_found", "There is no such decision, or it was undone already.");
    await tx.delete(mentionLinks).where(eq(mentionLinks.decisionId, decisionId));
    await tx.delete(claims).where(eq(claims.id, correctionIdOf(decisionId)));
    if (aid) await undoAid(tx, aid);
    const seeds = mentions.map((mention) => mention.id);
    const cause = { madeBy: person.name, reason };
    const detail = { decisionId, decision: was.kind };
    await tx
      .insert(changes)
      .values({ ...cause, at: derive.now, kind: "decision_undone", eventId: was.eventId, detail });
    stopIfTried(context, await rederive(tx, locks, { seeds, dirty: new Set(seeds), cause }, derive));
    const subject = { subjectType: "decision", subjectId: decisionId };
    await appendAudit(tx, actor, { verb: "undo-decision", ...subject, detail: { reason } }, derive.now);
  };
  const keys = [
    ...mentions.flatMap(blockKeys),
    ...(aid?.blocks ?? []).map(aidBlock),
    ...(aid?.coalitionIds ?? []).map(coalitionBlock),
  ];
  await underBlockLocks(db, keys, { before: async () => {}, work });
}

interface CorrectedAid {
  id: string;
  packageId: string | null;
  blocks: string[];
  coalitionIds: string[];
}

/** The statement about aid that the decision added, with where it and the one that it corrects are grouped. */
async function correctedAid(db: Db, decisionId: string): Promise<CorrectedAid | null> {
  const rows = await db
    .select()
    .from(aidStatements)
    .where(eq(aidStatements.id, correctionIdOf(decisionId)));
  const [row] = rows;
  if (!row?.supersedes) return null;
  const [wrong] = await db.select().from(aidStatements).where(eq(aidStatements.id, row.supersedes));
  const coalitionIds = row.coalitionId === null ? [] : [row.coalitionId];
  const blocks = [...new Set([row.blockKey, wrong?.blockKey ?? row.blockKey])];
  return { id: row.id, packageId: row.packageId, blocks, coalitionIds };
}

/** The statement goes with its package; those of its blocks are made anew. */
async function undoAid(tx: WriteTransaction, { id, packageId, blocks, coalitionIds }: CorrectedAid): Promise<void> {
  if (packageId !== null) {
    await tx.update(aidStatements).set({ packageId: null }).where(eq(aidStatements.packageId, packageId));
    await tx.delete(aidPackages).where(eq(aidPackages.id, packageId));
  }
  await tx.delete(aidStatements).where(eq(aidStatements.id, id));
  await derivePackages(tx, blocks);
  await deriveCoalitionRows(tx, coalitionIds);
}
