import { type Db, inWriteTransaction, schema, type WriteTransaction } from "@tocsin/db";
import { type Actor, TocsinError, userRoles } from "@tocsin/model";
import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { parseInput } from "./parse-input.ts";

const { sessions, twoFactors, users } = schema;

const userChange = z.object({
  userId: z.string().min(1),
  role: z.enum(userRoles),
  /** May not sign in any more; what they did stays theirs. */
  banned: z.boolean(),
  /** Forget their second factor, for those who lost both the device and the codes. */
  forgetSecondFactor: z.boolean().default(false),
});

/**
 * Changes what somebody may do. Needs an administrator. Who is shut out is signed out everywhere. Throws `not_found`, and
 * `conflict` when nobody would be left who can do this.
 */
export async function changeUser(
  db: Db,
  actor: Actor,
  input: z.input<typeof userChange>,
  { now = new Date() }: RecordContext = {},
): Promise<void> {
  requireRole(actor, "admin");
  const { userId, role, banned, forgetSecondFactor } = parseInput(userChange, input);
  await inWriteTransaction(db, async (tx) => {
    if (role !== "admin" || banned) await requireAnotherAdmin(tx, userId);
    const forgotten = forgetSecondFactor ? { twoFactorEnabled: false } : {};
    const changed = await tx
      .update(users)
      .set({ role, banned, updatedAt: now, ...forgotten })
      .where(eq(users.id, userId))
      .returning({ id: users.id });
    if (changed.length === 0) throw new TocsinError("not_found", "There is no such user.");
    if (forgetSecondFactor) await tx.delete(twoFactors).where(eq(twoFactors.userId, userId));
    if (banned) await tx.delete(sessions).where(eq(sessions.userId, userId));
    const detail = { role, banned, forgetSecondFactor };
    await appendAudit(tx, actor, { verb: "change-user", subjectType: "user", subjectId: userId, detail }, now);
  });
}

/** Locks the administrators' rows, so that two of them cannot shut each other out at once. */
async function requireAnotherAdmin(tx: WriteTransaction, userId: string): Promise<void> {
  const others = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, "admin"), eq(users.banned, false)))
    .orderBy(users.id)
    .for("update");
  if (others.some(({ id }) => id !== userId) || !others.some(({ id }) => id === userId)) return;
  throw new TocsinError("conflict", "Nobody else is an administrator.", "Make somebody else one first.");
}
