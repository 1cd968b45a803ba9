import { randomUUID } from "node:crypto";
import { type Db, inWriteTransaction, schema, type WriteTransaction } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { type Reasoned, reasonInput } from "./decide.ts";
import { parseInput } from "./parse-input.ts";

/** A decision that was made, or one that waits for a second editor. */
export type Proposed = { decisionId: string; proposalId: null } | { decisionId: null; proposalId: string };

/** That a decision confirms a proposal: who made it, and what ends its waiting in the decision's own transaction. */
export interface Seconding {
  proposedBy: { id: string; name: string };
  settle: (tx: WriteTransaction, decisionId: string, at: Date) => Promise<void>;
}

export interface NewProposal extends Reasoned {
  kind: "correct_claim" | "pin_figure";
  /** What the verb of that kind was given, parsed. */
  input: Record<string, unknown>;
  eventId: string | null;
}

/** Keeps a change of casualties until another editor confirms or refuses it: see `answerProposal`. */
export async function askSecondEditor(
  db: Db,
  actor: Actor,
  proposal: NewProposal,
  { now = new Date() }: RecordContext,
): Promise<Proposed> {
  const person = requirePerson(actor, "editor");
  const { reason } = parseInput(reasonInput, proposal);
  const { kind, input, eventId } = proposal;
  const id = randomUUID();
  await inWriteTransaction(db, async (tx) => {
    await tx
      .insert(schema.proposals)
      .values({ id, kind, input, eventId, reason, madeBy: person.id, madeByName: person.name, madeAt: now });
    const subject = { subjectType: "proposal", subjectId: id };
    await appendAudit(tx, actor, { verb: "propose", ...subject, detail: { kind, eventId, input } }, now);
  });
  return { decisionId: null, proposalId: id };
}
