import { type Db, schema } from "@tocsin/db";
import { type Actor, qualifiers, TocsinError } from "@tocsin/model";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { applyCorrection } from "./corrections.ts";
import { decide, mentionById } from "./decide.ts";
import { parseInput } from "./parse-input.ts";

const correction = z.object({
  claimId: z.uuid(),
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  qualifier: z.enum(qualifiers),
  reason: z.string(),
});

/**
 * Corrects a figure that was read wrongly: a new claim with the same quote takes the place of the old one, which stays to be
 * seen. Needs an editor and a public reason. Throws `not_found`, or `conflict` when it was corrected already.
 */
export async function correctClaim(
  db: Db,
  actor: Actor,
  input: z.input<typeof correction>,
  context: RecordContext = {},
): Promise<{ decisionId: string }> {
  requirePerson(actor, "editor");
  const { claimId, min, max, qualifier, reason } = parseInput(correction, input);
  if (min !== null && max !== null && min > max) throw new TocsinError("invalid_input", "min is greater than max.");
  const [claim] = await db.select().from(schema.claims).where(eq(schema.claims.id, claimId));
  if (!claim) throw new TocsinError("not_found", "There is no such claim.");
  const [newer] = await db.select().from(schema.claims).where(eq(schema.claims.supersedes, claimId));
  if (newer)
    throw new TocsinError("conflict", "This claim was corrected already.", "Correct the newer one, or undo it.");
  const mention = await mentionById(db, claim.mentionId);
  const payload = { mentionId: mention.id, claimId, min, max, qualifier };
  const from = { min: claim.min, max: claim.max, qualifier: claim.qualifier };
  const decisionId = await decide(
    db,
    actor,
    {
      kind: "correct_claim",
      payload,
      reason,
      eventId: mention.eventId,
      mentions: [mention],
      change: { kind: "claim_corrected", detail: { metric: claim.metric, from, to: { min, max, qualifier } } },
    },
    context,
    (tx, id, madeAt) => applyCorrection(tx, { id, payload, madeAt }),
  );
  return { decisionId };
}
