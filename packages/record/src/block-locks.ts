import { type Db, inWriteTransaction, type WriteTransaction } from "@tocsin/db";
import { sql } from "drizzle-orm";

/** Blocks share this many advisory locks: a report has some twenty blocks, and two that have none in common should hardly meet. */
const stripes = 65_536;
/** A transaction that would need more of them locks all blocks at once instead: bulk work meets bulk work anyway. */
const mostStripes = 96;
/**
 * First keys of the two-key advisory locks, by what is locked. Everybody locks in one order, so that nobody waits for ever:
 * rows of waiting reports, the gate, blocks, region-days, the end of the audit log. 7307 is the database's own: a free row to count
 * changes in, which nobody waits for.
 */
const lockSpace = { gate: 7304, block: 7305, regionDay: 7306 } as const;

/** Raised inside a transaction that turned out to need locks which others hold; it starts again and locks all blocks. */
class NeedsAllBlocks extends Error {
  constructor() {
    super("more block locks are needed than are free");
  }
}

/** Locks held by a running transaction. */
export interface BlockLocks {
  /**
   * Makes sure that the blocks are locked; asks for their keys only where not all blocks are. False: some were not, and what
   * was read before may have changed since; read it again. Never waits out of order.
   */
  cover(keysOf: () => Iterable<string>): Promise<boolean>;
}

/** The parts of a transaction: `before` needs no locks and keeps nobody waiting; `work` runs when the locks are held. */
export interface LockedWork<B, T> {
  before: (tx: WriteTransaction) => Promise<B>;
  work: (tx: WriteTransaction, locks: BlockLocks, before: B) => Promise<T>;
}

/** Runs a write transaction that holds the locks of the blocks `keys` while it works. It may be run twice. */
export async function underBlockLocks<B, T>(
  db: Db,
  keys: Iterable<string>,
  { before, work }: LockedWork<B, T>,
): Promise<T> {
  const wanted = stripesOf(keys);
  const run = (all: boolean) =>
    inWriteTransaction(db, async (tx) => {
      const done = await before(tx);
      return work(tx, await (all ? lockAllBlocks(tx) : lockBlocks(tx, wanted)), done);
    });
  if (wanted.size > mostStripes) return run(true);
  try {
    return await run(false);
  } catch (error) {
    if (!isCausedByMissingLocks(error)) throw error;
    return run(true);
  }
}

/** Locks the roll-ups of region-days; call it after all block locks are held. */
export async function lockRegionDays(tx: WriteTransaction, regionDays: Iterable<string>): Promise<void> {
  await tx.execute(sql.raw(lockingInOrder(lockSpace.regionDay, stripesOf(regionDays))));
}

async function lockAllBlocks(tx: WriteTransaction): Promise<BlockLocks> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockSpace.gate}, 0)`);
  return { cover: async () => true };
}

/** Both statements go in one round trip, as text without parameters. */
async function lockBlocks(tx: WriteTransaction, wanted: ReadonlySet<number>): Promise<BlockLocks> {
  const lockGate = `select pg_advisory_xact_lock_shared(${lockSpace.gate}, 0)`;
  await tx.execute(sql.raw(`${lockGate}; ${lockingInOrder(lockSpace.block, wanted)}`));
  const held = new Set(wanted);
  return {
    async cover(keysOf) {
      const missing = [...stripesOf(keysOf())].filter((stripe) => !held.has(stripe));
      if (missing.length === 0) return true;
      const rows = await tx.execute<{ got: boolean }>(
        sql`select pg_try_advisory_xact_lock(${lockSpace.block}, s.stripe) as got
            from unnest(${sql.param(missing)}::int[]) as s(stripe)`,
      );
      if (rows.some((row) => !row.got)) throw new NeedsAllBlocks();
      for (const stripe of missing) held.add(stripe);
      return false;
    },
  };
}

function lockingInOrder(space: number, wanted: ReadonlySet<number>): string {
  const sorted = [...wanted].sort((a, b) => a - b);
  return `select pg_advisory_xact_lock(${space}, s.stripe)
          from unnest('{${sorted}}'::int[]) with ordinality as s(stripe, n) order by s.n`;
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

function isCausedByMissingLocks(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if (at instanceof NeedsAllBlocks) return true;
  return false;
}
