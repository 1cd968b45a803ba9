import { type Actor, TocsinError, type UserRole } from "@tocsin/model";

const rank: Record<UserRole, number> = { contributor: 0, editor: 1, admin: 2 };

/** Lets through the system and users with `role` or a higher one; throws `not_allowed` for all others. */
export function requireRole(actor: Actor, role: UserRole): void {
  if (actor.kind === "system") return;
  if (actor.kind === "user" && rank[actor.role] >= rank[role]) return;
  const who = actor.kind === "public" ? "without signing in" : `as ${actor.role}`;
  throw new TocsinError(
    "not_allowed",
    `This cannot be done ${who}.`,
    `It needs the role ${role}: sign in, or ask an administrator.`,
  );
}

/** Lets through only a person with `role` or a higher one: decisions are never made by the machine. */
export function requirePerson(actor: Actor, role: UserRole): Extract<Actor, { kind: "user" }> {
  if (actor.kind !== "user") {
    throw new TocsinError("not_allowed", "Only a signed-in person can decide this.", "Sign in first.");
  }
  requireRole(actor, role);
  return actor;
}

/** Lets through only the pipeline itself. */
export function requireSystem(actor: Actor): void {
  if (actor.kind !== "system") throw new TocsinError("not_allowed", "Only the pipeline does this.");
}
