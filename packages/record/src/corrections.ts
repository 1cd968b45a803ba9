import { prepareRead, schema, type WriteTransaction } from "@tocsin/db";
import { and, arrayOverlaps, asc, eq, isNull, sql } from "drizzle-orm";
import { decisionPayloads } from "./decision-payloads.ts";
import { deterministicId } from "./identity.ts";
import { settleQuantity } from "./reading-rows.ts";

const { claims, decisions } = schema;

/** A corrected claim's id: the same after every rebuild. */
export const correctionIdOf = (decisionId: string) => deterministicId("correction", decisionId);

const { id, payload, madeAt } = decisions;

const readCorrections = prepareRead({ id, payload, madeAt, mentionIds: decisions.mentionIds }, (select) =>
  select
    .from(decisions)
    .where(
      and(
        eq(decisions.kind, "correct_claim"),
        isNull(decisions.undoneAt),
        arrayOverlaps(decisions.mentionIds, sql.placeholder("ids")),
      ),
    )
    .orderBy(asc(madeAt), asc(id)),
);

/**
 * Adds the corrected claims that standing decisions ask for on the mentions `mentionIds`. Adding twice adds once. Gives the
 * mentions that are concerned: what is known of them from before no longer tells all their claims.
 */
export async function applyCorrections(tx: WriteTransaction, mentionIds: readonly string[]): Promise<string[]> {
  const standing = await readCorrections(tx, { ids: mentionIds });
  for (const decision of standing) await applyCorrection(tx, decision);
  return standing.flatMap((decision) => decision.mentionIds);
}

/** Adds the claim that corrects another; the corrected one stays as it was read. */
export async function applyCorrection(
  tx: WriteTransaction,
  decision: { id: string; payload: Record<string, unknown>; madeAt: Date },
): Promise<void> {
  const { claimId, min, max, qualifier } = decisionPayloads.correct_claim.parse(decision.payload);
  const [wrong] = await tx.select().from(claims).where(eq(claims.id, claimId));
  if (!wrong) return;
  const [{ next } = { next: 0 }] = await tx
    .select({ next: sql<number>`max(${claims.ordinal}) + 1` })
    .from(claims)
    .where(eq(claims.mentionId, wrong.mentionId));
  await tx
    .insert(claims)
    .values({
      ...wrong,
      ...settleQuantity({ min, max, qualifier }),
      id: correctionIdOf(decision.id),
      ordinal: next,
      supersedes: wrong.id,
      confidence: 1,
      recordedAt: decision.madeAt,
    })
    .onConflictDoNothing();
}
