import { randomUUID } from "node:crypto";
import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { type Actor, TocsinError, userRoles } from "@tocsin/model";
import { z } from "zod";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { parseInput } from "./parse-input.ts";

const userInput = z.object({
  name: z.string().trim().min(1).max(200),
  email: z.email().max(300),
  role: z.enum(userRoles).default("contributor"),
  /** Hash in the format of the site's sign-in (better-auth's `hashPassword`); never the password itself. */
  passwordHash: z.string().min(20).max(500),
});
export type NewUser = z.input<typeof userInput>;

/** Adds somebody who may sign in. Needs an administrator. Throws `conflict` when the address is taken. */
export async function createUser(
  db: Db,
  actor: Actor,
  input: NewUser,
  { now = new Date() }: RecordContext = {},
): Promise<{ id: string }> {
  requireRole(actor, "admin");
  const { name, role, passwordHash, ...rest } = parseInput(userInput, input);
  const email = rest.email.toLowerCase();
  return inWriteTransaction(db, async (tx) => {
    const id = randomUUID();
    const added = await tx
      .insert(schema.users)
      .values({ id, name, email, role, emailVerified: true, createdAt: now, updatedAt: now })
      .onConflictDoNothing()
      .returning({ id: schema.users.id });
    if (added.length === 0) {
      throw new TocsinError("conflict", `There is a user with the address ${email} already.`, "Use another address.");
    }
    await tx.insert(schema.accounts).values({
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: passwordHash,
      createdAt: now,
      updatedAt: now,
    });
    await appendAudit(tx, actor, { verb: "create-user", subjectType: "user", subjectId: id, detail: { role } }, now);
    return { id };
  });
}
