import { type Db, inWriteTransaction, schema, type WriteTransaction } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { makeCorrection } from "./correct-claim.ts";
import { reasonInput } from "./decide.ts";
import { parseInput } from "./parse-input.ts";
import { makePin } from "./pin-figure.ts";
import type { Proposed } from "./propose.ts";

const { proposals } = schema;

const answerInput = z.discriminatedUnion("answer", [
  z.object({ proposalId: z.uuid(), answer: z.literal("confirm") }),
  z.object({ proposalId: z.uuid(), answer: z.literal("refuse"), ...reasonInput.shape }),
]);

/**
 * Ends the waiting of a change of casualties. Confirming it needs an editor other than the one who asked for it, and makes
 * the decision; refusing it, with a reason, may be anybody's who is an editor, also their own. Throws `not_found`, `not_allowed`
 * for one's own, and `conflict` when it was answered already.
 */
export async function answerProposal(
  db: Db,
  actor: Actor,
  input: z.input<typeof answerInput>,
  context: RecordContext = {},
): Promise<Proposed | null> {
  const person = requirePerson(actor, "editor");
  const answer = parseInput(answerInput, input);
  const proposal = await waiting(db, answer.proposalId);
  if (answer.answer === "refuse") {
    await refuse(db, actor, { proposalId: proposal.id, reason: answer.reason }, context);
    return null;
  }
  if (proposal.madeBy === person.id) {
    throw new TocsinError(
      "not_allowed",
      "A change of casualties has to be confirmed by another editor.",
      "Ask a colleague to look at it.",
    );
  }
  const make = proposal.kind === "pin_figure" ? makePin : makeCorrection;
  return make(db, actor, proposal.input, context, {
    proposedBy: { id: proposal.madeBy, name: proposal.madeByName },
    settle: (tx, decisionId, at) =>
      settle(tx, proposal.id, { ...decidedBy(person, at), state: "confirmed", decisionId }),
  });
}

async function refuse(
  db: Db,
  actor: Actor,
  { proposalId, reason }: { proposalId: string; reason: string },
  { now = new Date() }: RecordContext,
): Promise<void> {
  const person = requirePerson(actor, "editor");
  await inWriteTransaction(db, async (tx) => {
    await settle(tx, proposalId, { ...decidedBy(person, now), state: "refused", answer: reason });
    const subject = { subjectType: "proposal", subjectId: proposalId };
    await appendAudit(tx, actor, { verb: "refuse-proposal", ...subject, detail: { reason } }, now);
  });
}

const decidedBy = (person: { id: string; name: string }, at: Date) => ({
  decidedBy: person.id,
  decidedByName: person.name,
  decidedAt: at,
});

async function waiting(db: Db, id: string): Promise<typeof proposals.$inferSelect> {
  const [proposal] = await db.select().from(proposals).where(eq(proposals.id, id));
  if (!proposal) throw new TocsinError("not_found", "There is no such change waiting.");
  if (proposal.state !== "waiting") throw answered();
  return proposal;
}

async function settle(tx: WriteTransaction, id: string, answer: Partial<typeof proposals.$inferInsert>): Promise<void> {
  const settled = await tx
    .update(proposals)
    .set(answer)
    .where(and(eq(proposals.id, id), eq(proposals.state, "waiting")))
    .returning({ id: proposals.id });
  if (settled.length === 0) throw answered();
}

const answered = () => new TocsinError("conflict", "Somebody has answered this already.", "Look at the list again.");
