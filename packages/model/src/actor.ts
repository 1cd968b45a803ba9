import type { UserRole } from "./vocabulary.ts";

/** Who performs a write. Every verb of the record checks it, and the audit log keeps it. */
export type Actor =
  | { kind: "user"; id: string; name: string; role: UserRole }
  | { kind: "system"; name: string }
  | { kind: "public" };

/** The pipeline's own actor, by the name of the stage that acts. */
export function systemActor(name: string): Actor {
  return { kind: "system", name };
}
