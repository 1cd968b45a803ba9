import { type Db, inWriteTransaction, type WriteTransaction } from "@tocsin/db";
import { sql } from "drizzle-orm";

/**
 * Blocks share this many advisory locks: enough that two people's reports hardly meet, few enough that a bulk transaction
 * cannot fill the server's lock table.
 */
const stripes = 1024;
/** First key of the two-key advisory locks, by what is locked. They are always taken in this order. */
const lockSpace = { block: 7305, regionDay: 7306 } as const;
/** Attempts to find all locks before giving up; each attempt knows more of them. */
const mostAttempts = 20;

/** Raised inside a transaction that turned out to need locks which others hold; it starts again with them. */
class NeedsMoreLocks extends Error {
  readonly wanted: ReadonlySet<number>;
  constructor(wanted: ReadonlySet<number>) {
    super("more block locks are needed");
    this.wanted = wanted;
  }
}

/** Locks held by a running transaction. */
export interface BlockLocks {
  /**
   * Makes sure that the blocks are locked. False: some were not, and what was read before may have changed since; read it
   * again. Never waits out of order, so that transactions cannot block each other for ever.
   */
  cover(keys: Iterable<string>): Promise<boolean>;
}

/** Runs `work` in a write transaction that holds the locks of `keys`, taken in one order by everybody. */
export async function underBlockLocks<T>(
  db: Db,
  keys: Iterable<string>,
  work: (tx: WriteTransaction, locks: BlockLocks) => Promise<T>,
): Promise<T> {
  let wanted = stripesOf(keys);
  for (let attempt = 1; ; attempt++) {
    try {
      return await inWriteTransaction(db, async (tx) => {
        await lockInOrder(tx, lockSpace.block, wanted);
        return work(tx, locksOf(tx, new Set(wanted)));
      });
    } catch (error) {
      const more = findCause(error);
      if (!more || attempt >= mostAttempts) throw error;
      wanted = new Set([...wanted, ...more.wanted]);
    }
  }
}

/** Locks the roll-ups of region-days; call it after all block locks are held. */
export async function lockRegionDays(tx: WriteTransaction, regionDays: Iterable<string>): Promise<void> {
  await lockInOrder(tx, lockSpace.regionDay, stripesOf(regionDays));
}

function locksOf(tx: WriteTransaction, held: Set<number>): BlockLocks {
  return {
    async cover(keys) {
      const missing = [...stripesOf(keys)].filter((stripe) => !held.has(stripe)).sort((a, b) => a - b);
      if (missing.length === 0) return true;
      const rows = await tx.execute<{ got: boolean }>(
        sql`select pg_try_advisory_xact_lock(${lockSpace.block}, s.stripe) as got
            from unnest(${sql.param(missing)}::int[]) as s(stripe)`,
      );
      if (rows.some((row) => !row.got)) throw new NeedsMoreLocks(new Set([...held, ...missing]));
      for (const stripe of missing) held.add(stripe);
      return false;
    },
  };
}

async function lockInOrder(tx: WriteTransaction, space: number, wanted: ReadonlySet<number>): Promise<void> {
  if (wanted.size === 0) return;
  const sorted = [...wanted].sort((a, b) => a - b);
  await tx.execute(
    sql`select pg_advisory_xact_lock(${space}, s.stripe)
        from unnest(${sql.param(sorted)}::int[]) with ordinality as s(stripe, n) order by s.n`,
  );
}

function stripesOf(keys: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const key of keys) found.add(hashOf(key) % stripes);
  return found;
}

/** FNV-1a, 32 bits: cheap, the same in every process. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function findCause(error: unknown): NeedsMoreLocks | null {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof NeedsMoreLocks) return at;
  return null;
}
