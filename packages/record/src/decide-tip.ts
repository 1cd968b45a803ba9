import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { parseInput } from "./parse-input.ts";

const tipDecision = z
  .object({
    tipId: z.uuid(),
    state: z.enum(["accepted", "rejected", "spam"]),
    reason: z.string().trim().min(1, "say why").max(500),
    /** The report that was made of an accepted tip. */
    reportId: z.uuid().nullish(),
  })
  .refine(
    (decision) => (decision.state === "accepted") === Boolean(decision.reportId),
    "an accepted tip needs its report",
  );
export type TipDecision = z.input<typeof tipDecision>;

/**
 * Ends a tip's waiting: a report was made of it, or it is set aside. Needs an editor. Throws `not_found` for an unknown
 * tip and `conflict` when somebody else has decided it already.
 */
export async function decideTip(
  db: Db,
  actor: Actor,
  input: TipDecision,
  { now = new Date() }: RecordContext = {},
): Promise<void> {
  const person = requirePerson(actor, "editor");
  const { tipId, state, reason, reportId } = parseInput(tipDecision, input);
  const { tips } = schema;
  await inWriteTransaction(db, async (tx) => {
    const decided = await tx
      .update(tips)
      .set({ state, decidedBy: person.id, decidedAt: now, decisionReason: reason, reportId: reportId ?? null })
      .where(and(eq(tips.id, tipId), eq(tips.state, "waiting")))
      .returning({ id: tips.id });
    if (decided.length === 0) {
      const [known] = await tx.select({ state: tips.state }).from(tips).where(eq(tips.id, tipId));
      throw known
        ? new TocsinError("conflict", `This tip is ${known.state} already.`, "Look at the list again.")
        : new TocsinError("not_found", "There is no such tip.");
    }
    await appendAudit(
      tx,
      actor,
      {
        verb: "decide-tip",
        subjectType: "tip",
        subjectId: tipId,
        detail: { state, reason, reportId: reportId ?? null },
      },
      now,
    );
  });
}
