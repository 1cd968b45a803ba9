import { donorKey } from "@tocsin/aid";
import { schema, type WriteTransaction } from "@tocsin/db";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { AidStatementRow } from "./aid-rows.ts";
import { correctionIdOf } from "./corrections.ts";
import { decisionPayloads } from "./decision-payloads.ts";

const { aidStatements, decisions } = schema;

interface AidDecision {
  id: string;
  payload: Record<string, unknown>;
  madeAt: Date;
}

/** Adds the corrected statements that standing decisions ask for on the statements `ids`. Gives the blocks that they are in. */
export async function applyAidCorrections(tx: WriteTransaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const standing = await tx
    .select({ id: decisions.id, payload: decisions.payload, madeAt: decisions.madeAt })
    .from(decisions)
    .where(
      and(
        eq(decisions.kind, "correct_aid"),
        isNull(decisions.undoneAt),
        inArray(sql`${decisions.payload} ->> 'statementId'`, [...ids]),
      ),
    )
    .orderBy(asc(decisions.madeAt), asc(decisions.id));
  const blocks: string[] = [];
  for (const decision of standing) blocks.push(...(await applyAidCorrection(tx, decision)));
  // A corrected statement can be corrected again.
  const next = await applyAidCorrections(
    tx,
    standing.map((decision) => correctionIdOf(decision.id)),
  );
  return [...blocks, ...next];
}

/** Adds the statement that corrects another; the corrected one stays as it was read. Gives its block. */
export async function applyAidCorrection(tx: WriteTransaction, decision: AidDecision): Promise<string[]> {
  const { statementId } = decisionPayloads.correct_aid.parse(decision.payload);
  const [wrong] = await tx.select().from(aidStatements).where(eq(aidStatements.id, statementId));
  if (!wrong) return [];
  const [{ next } = { next: 0 }] = await tx
    .select({ next: sql<number>`max(${aidStatements.ordinal}) + 1` })
    .from(aidStatements)
    .where(eq(aidStatements.reportId, wrong.reportId));
  const right = { ...correctedAidRow(wrong, decision), ordinal: next };
  await tx.insert(aidStatements).values(right).onConflictDoNothing();
  return [right.blockKey];
}

/** A statement as a decision puts it right. */
export function correctedAidRow(wrong: typeof aidStatements.$inferSelect, decision: AidDecision): AidStatementRow {
  const { statementId, ...corrected } = decisionPayloads.correct_aid.parse(decision.payload);
  const isSameDonors = corrected.donors.join() === wrong.donors.join();
  const row = {
    ...wrong,
    ...corrected,
    donorNames: isSameDonors ? wrong.donorNames : corrected.donors,
    id: correctionIdOf(decision.id),
    supersedes: statementId,
    confidence: 1,
    packageId: null,
    recordedAt: decision.madeAt,
  };
  return { ...row, blockKey: donorKey(row) };
}
