import { inOneTrip, loadMentions, type StoredMention, schema, type WriteTransaction } from "@tocsin/db";
import { blockKeys, blockReach, chooseCandidates, findPairs, type ScoredPair, touchedBy } from "@tocsin/match";
import { sql } from "drizzle-orm";
import type { BlockLocks } from "./block-locks.ts";
import type { DeriveContext } from "./context.ts";
import { applyCorrections } from "./corrections.ts";
import { orderedPair } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import type { FreshMention } from "./reading-rows.ts";
import { rederive } from "./rederive.ts";

const { matches } = schema;

/** Matches mentions just stored and derives anew the events that they touch. What they were compared with is stored, with its reasons. */
export async function matchAndDerive(
  tx: WriteTransaction,
  locks: BlockLocks,
  fresh: readonly FreshMention[],
  context: DeriveContext,
): Promise<void> {
  if (fresh.length === 0) return;
  const { pairs, stored } = await findStoredPairs(tx, fresh);
  const ids = new Set(fresh.map(({ mention }) => mention.id));
  const { seeds, crowding } = touchedBy(ids, pairs, (id) => stored.get(id)?.crowding ?? 0);
  const [corrected] = await inOneTrip([
    applyCorrections(tx, [...ids]),
    storeBlocks(tx, fresh),
    storePairs(tx, pairs),
    storeCrowding(tx, crowding),
    // Most often these are all that the components hold, which are then read once.
    locks.cover(() => [...seeds].flatMap((id) => blockKeysOf(stored.get(id)))),
  ]);
  const known = new Map(
    fresh.map((each) => [each.mention.id, asStored(each, crowding.get(each.mention.id) ?? 0)] as const),
  );
  for (const id of corrected) known.delete(id);
  const cause = { madeBy: null, reason: null };
  await rederive(tx, locks, { seeds: [...seeds], dirty: ids, known, cause }, context);
}

/** Those of a fresh mention are locked from the start. */
const blockKeysOf = (mention: StoredMention | undefined) => (mention ? blockKeys(mention) : []);

/** A fresh mention as `loadMentions` would give it. */
function asStored({ mention, row, retracted }: FreshMention, crowding: number): StoredMention {
  const { reportSeq, eventId, componentId } = row;
  const claims = retracted ? mention.claims.map((claim) => ({ ...claim, retracted })) : mention.claims;
  return { ...mention, claims, reportSeq, eventId, componentId, crowding, retracted };
}

/** What is known of a fresh mention before its component is made: that it stands in a crowd, whose other parts stay. */
async function storeCrowding(tx: WriteTransaction, crowding: ReadonlyMap<string, number>): Promise<void> {
  const crowded = [...crowding].filter(([, steps]) => steps > 0);
  if (crowded.length === 0) return;
  await tx.execute(
    sql`update mentions set crowding = v.crowding from unnest(
          ${sql.param(crowded.map(([id]) => id))}::uuid[], ${sql.param(crowded.map(([, steps]) => steps))}::smallint[]
        ) as v(id, crowding) where mentions.id = v.id`,
  );
}

/** Compares fresh mentions with the latest stored ones of their blocks, and with each other. */
async function findStoredPairs(
  tx: WriteTransaction,
  fresh: readonly FreshMention[],
): Promise<{ pairs: ScoredPair[]; stored: ReadonlyMap<string, StoredMention> }> {
  const keys = [...new Set(fresh.flatMap(({ blockKeys }) => blockKeys))];
  const rows = await tx.execute<{ n: number; id: string }>(
    sql`select k.n::int as n, b.mention_id as id
        from unnest(${sql.param(keys)}::text[]) with ordinality as k(key, n)
        cross join lateral (
          select mention_id from mention_blocks where block_key = hashtextextended(k.key, 0)
          order by report_seq desc, mention_id desc limit ${blockReach}
        ) as b`,
  );
  const blocks = new Map<string, string[]>();
  for (const { n, id } of rows) {
    const key = keys[n - 1] as string;
    const block = blocks.get(key);
    if (block) block.unshift(id);
    else blocks.set(key, [id]);
  }
  const keysOf = new Map(fresh.map(({ mention, blockKeys }) => [mention.id, blockKeys]));
  const mentions = fresh.map(({ mention }) => mention);
  const candidates = chooseCandidates(
    mentions,
    (key) => blocks.get(key) ?? [],
    (id) => keysOf.get(id),
  );
  const wanted = new Set([...candidates.values()].flat().filter((id) => !keysOf.has(id)));
  const stored = new Map((await loadMentions(tx, [...wanted])).map((member) => [member.id, member]));
  return { pairs: findPairs(mentions, candidates, stored), stored };
}

async function storeBlocks(tx: WriteTransaction, fresh: readonly FreshMention[]): Promise<void> {
  const rows = fresh.flatMap(({ mention, row, blockKeys }) =>
    blockKeys.map((key) => ({ key, seq: row.reportSeq, id: mention.id })),
  );
  if (rows.length === 0) return;
  await tx.execute(
    sql`insert into mention_blocks (block_key, report_seq, mention_id)
        select hashtextextended(key, 0), seq, id from unnest(${sql.param(rows.map((row) => row.key))}::text[],
          ${sql.param(rows.map((row) => row.seq))}::bigint[], ${sql.param(rows.map((row) => row.id))}::uuid[]) as v(key, seq, id)`,
  );
}

async function storePairs(tx: WriteTransaction, pairs: readonly ScoredPair[]): Promise<void> {
  const rows = pairs.map(({ a, b, score, judgement, reasons }) => ({
    ...orderedPair(a, b),
    score,
    judgement,
    reasons,
  }));
  await insertRows(tx, matches, rows, sql`on conflict do nothing`);
}
