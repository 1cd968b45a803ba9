import { type Db, schema } from "@tocsin/db";
import { type Actor, casualtyMetrics, qualifiers, TocsinError } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { applyCorrection } from "./corrections.ts";
import { decide, mentionById } from "./decide.ts";
import { parseInput } from "./parse-input.ts";
import { askSecondEditor, type Proposed, type Seconding } from "./propose.ts";

const correction = z.object({
  claimId: z.uuid(),
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  qualifier: z.enum(qualifiers),
  reason: z.string(),
});

/**
 * Corrects a figure that was read wrongly: a new claim with the same quote takes the place of the old one, which stays to be
 * seen. Needs an editor and a public reason; a figure of casualties waits for a second editor. Throws `not_found`, or
 * `conflict` when it was corrected already.
 */
export async function correctClaim(
  db: Db,
  actor: Actor,
  input: z.input<typeof correction>,
  context: RecordContext = {},
): Promise<Proposed> {
  return makeCorrection(db, actor, input, context, null);
}

/** The same, by a second editor where `seconding` names the proposal that is confirmed. */
export async function makeCorrection(
  db: Db,
  actor: Actor,
  input: unknown,
  context: RecordContext,
  seconding: Seconding | null,
): Promise<Proposed> {
  requirePerson(actor, "editor");
  const given = parseInput(correction, input);
  const { claimId, min, max, qualifier, reason } = given;
  if (min !== null && max !== null && min > max) throw new TocsinError("invalid_input", "min is greater than max.");
  const [claim] = await db.select().from(schema.claims).where(eq(schema.claims.id, claimId));
  if (!claim) throw new TocsinError("not_found", "There is no such claim.");
  const [newer] = await db.select().from(schema.claims).where(eq(schema.claims.supersedes, claimId));
  if (newer)
    throw new TocsinError("conflict", "This claim was corrected already.", "Correct the newer one, or undo it.");
  const mention = await mentionById(db, claim.mentionId);
  const { eventId } = mention;
  if (!seconding && !context.isTried && casualtyMetrics.includes(claim.metric)) {
    return askSecondEditor(db, actor, { kind: "correct_claim", input: given, eventId, reason }, context);
  }
  const payload = { mentionId: mention.id, claimId, min, max, qualifier };
  const from = { min: claim.min, max: claim.max, qualifier: claim.qualifier };
  const change = {
    kind: "claim_corrected" as const,
    detail: { metric: claim.metric, from, to: { min, max, qualifier } },
  };
  const decisionId = await decide(
    db,
    actor,
    { kind: "correct_claim", payload, reason, eventId, mentions: [mention], change, proposedBy: seconding?.proposedBy },
    context,
    async (tx, id, madeAt) => {
      await applyCorrection(tx, { id, payload, madeAt });
      await seconding?.settle(tx, id, madeAt);
    },
  );
  return { decisionId, proposalId: null };
}
