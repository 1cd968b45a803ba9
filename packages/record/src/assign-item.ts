import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { requirePerson } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { parseInput } from "./parse-input.ts";

const { assignments, deskItem } = schema;

const assignment = z.object({
  item: z.enum(deskItem.enumValues),
  itemId: z.string().min(1).max(100),
  /** `take` it oneself, or give it `back` to all. */
  act: z.enum(["take", "back"]),
});

/**
 * Takes something that waits on the desk, or gives it back, so that two people do not work on one thing. Needs an editor.
 * Throws `conflict` when somebody else has it: only they, or an administrator, can give it back.
 */
export async function assignItem(
  db: Db,
  actor: Actor,
  input: z.input<typeof assignment>,
  { now = new Date() }: RecordContext = {},
): Promise<void> {
  const person = requirePerson(actor, "editor");
  const { item, itemId, act } = parseInput(assignment, input);
  const same = and(eq(assignments.item, item), eq(assignments.itemId, itemId));
  const own = eq(assignments.userId, person.id);
  await inWriteTransaction(db, async (tx) => {
    const changed =
      act === "take"
        ? await tx
            .insert(assignments)
            .values({ item, itemId, userId: person.id, at: now })
            .onConflictDoNothing()
            .returning()
        : await tx
            .delete(assignments)
            .where(person.role === "admin" ? same : and(same, own))
            .returning();
    if (changed.length === 0) {
      throw new TocsinError("conflict", "Somebody else has taken this.", "Look at the list again.");
    }
    await appendAudit(tx, actor, { verb: "assign-item", subjectType: item, subjectId: itemId, detail: { act } }, now);
  });
}
