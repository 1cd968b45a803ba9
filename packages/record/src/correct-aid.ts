import { randomUUID } from "node:crypto";
import { type Db, schema, type WriteTransaction } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { applyAidCorrection, correctedAidRow } from "./aid-corrections.ts";
import { aidBlock, coalitionBlock } from "./aid-rows.ts";
import { appendAudit } from "./audit.ts";
import { underBlockLocks } from "./block-locks.ts";
import type { RecordContext } from "./context.ts";
import { reasonInput } from "./decide.ts";
import { aidCorrection } from "./decision-payloads.ts";
import { deriveCoalitionRows, derivePackages } from "./derive-aid.ts";
import { parseInput } from "./parse-input.ts";

const { aidStatements, changes, decisions } = schema;

const correction = z.object({ statementId: z.uuid(), ...aidCorrection.shape, ...reasonInput.shape });

/**
 * Corrects a statement about aid that was read wrongly: a new statement with the same quote takes the place of the old one,
 * which stays, and the packages of both are derived anew. Needs an editor and a public reason. Throws `not_found`, or
 * `conflict` when it was corrected already.
 */
export async function correctAid(
  db: Db,
  actor: Actor,
  input: z.input<typeof correction>,
  { now = new Date() }: RecordContext = {},
): Promise<{ decisionId: string }> {
  const person = requirePerson(actor, "editor");
  const { reason, ...payload } = parseInput(correction, input);
  requireWholeAmount(payload);
  const [wrong] = await db.select().from(aidStatements).where(eq(aidStatements.id, payload.statementId));
  if (!wrong) throw new TocsinError("not_found", "There is no such statement about aid.");
  const id = randomUUID();
  const right = correctedAidRow(wrong, { id, payload, madeAt: now });
  const coalitions = wrong.coalitionId === null ? [] : [wrong.coalitionId];
  const blocks = [...new Set([wrong.blockKey, right.blockKey])];
  const work = async (tx: WriteTransaction) => {
    const [newer] = await tx.select().from(aidStatements).where(eq(aidStatements.supersedes, wrong.id));
    if (newer)
      throw new TocsinError("conflict", "This statement was corrected already.", "Correct the newer one, or undo it.");
    await tx.insert(decisions).values({
      id,
      kind: "correct_aid",
      payload,
      mentionIds: [],
      reason,
      madeBy: person.id,
      madeByName: person.name,
      madeAt: now,
    });
    await applyAidCorrection(tx, { id, payload, madeAt: now });
    await derivePackages(tx, blocks);
    await deriveCoalitionRows(tx, coalitions);
    const detail = { statementId: wrong.id };
    await tx.insert(changes).values({ kind: "aid_corrected", at: now, madeBy: person.name, reason, detail });
    const subject = { subjectType: "decision", subjectId: id };
    await appendAudit(tx, actor, { verb: "correct-aid", ...subject, detail: { reason, payload } }, now);
  };
  const keys = [...blocks.map(aidBlock), ...coalitions.map(coalitionBlock)];
  await underBlockLocks(db, keys, { before: async () => {}, work });
  return { decisionId: id };
}

function requireWholeAmount({ amountMin, amountMax, currency, partOf }: z.output<typeof aidCorrection>): void {
  if (amountMin !== null && amountMax !== null && amountMin > amountMax)
    throw new TocsinError("invalid_input", "amountMin is greater than amountMax.");
  if (amountMin === null && amountMax !== null)
    throw new TocsinError(
      "invalid_input",
      "amountMin: the amount is missing.",
      "Give one sum, or both ends of a range.",
    );
  if (amountMin !== null && currency === null)
    throw new TocsinError("invalid_input", "currency: an amount needs its currency.", "Name it, as in EUR.");
  if (partOf && partOf.currency === currency && partOf.amount <= (amountMin ?? 0))
    throw new TocsinError("invalid_input", "partOf: the sum that this one is part of must be larger.");
}
