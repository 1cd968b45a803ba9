import { schema, type WriteTransaction } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { sql } from "drizzle-orm";
import { sha256Of } from "./identity.ts";

/** Hash before the first entry. */
export const genesisHash = "0".repeat(64);

/** Any fixed number: entries are appended one after the other, also from different processes. */
const auditLock = 7_305_020;

export interface AuditEntry {
  verb: string;
  subjectType: string;
  subjectId: string;
  detail: Record<string, unknown>;
}

/** What an entry's hash is taken over, beside the hash of the entry before. */
export interface HashedEntry extends AuditEntry {
  seq: number;
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string;
}

/**
 * Appends one entry. Call it last in a transaction: the lock that keeps the chain in order is held until the commit.
 */
export async function appendAudit(tx: WriteTransaction, actor: Actor, entry: AuditEntry, at: Date): Promise<void> {
  const last = await lockLast(tx);
  const previousHash = last?.hash ?? genesisHash;
  const hashed: HashedEntry = { ...entry, seq: (last?.seq ?? 0) + 1, at, ...describeActor(actor) };
  await tx.insert(schema.auditLog).values({ ...hashed, previousHash, hash: hashOfEntry(hashed, previousHash) });
}

/**
 * The last entry, which stays the last until the commit. Both statements go in one round trip, as text without parameters:
 * whoever holds this lock has all other writers waiting.
 */
async function lockLast(tx: WriteTransaction): Promise<{ seq: number; hash: string } | null> {
  const both = await tx.execute(
    sql.raw(`select pg_advisory_xact_lock(${auditLock}); select seq, hash from audit_log order by seq desc limit 1`),
  );
  const [, rows] = both as unknown as [unknown, { seq: string; hash: string }[]];
  const last = rows[0];
  return last ? { seq: Number(last.seq), hash: last.hash } : null;
}

/** SHA-256 over the canonical JSON of an entry and the hash of the entry before it. */
export function hashOfEntry(entry: HashedEntry, previousHash: string): string {
  const { seq, at, actorKind, actorId, actorName, verb, subjectType, subjectId, detail } = entry;
  return sha256Of(
    canonicalJson([
      previousHash,
      seq,
      at.toISOString(),
      actorKind,
      actorId,
      actorName,
      verb,
      subjectType,
      subjectId,
      detail,
    ]),
  );
}

/** JSON with object keys in order, as the database may return them in another order than they were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  );
}

function describeActor(actor: Actor): Pick<HashedEntry, "actorKind" | "actorId" | "actorName"> {
  switch (actor.kind) {
    case "user":
      return { actorKind: "user", actorId: actor.id, actorName: actor.name };
    case "system":
      return { actorKind: "system", actorId: null, actorName: actor.name };
    case "public":
      return { actorKind: "public", actorId: null, actorName: "public" };
  }
}
