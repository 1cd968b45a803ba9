import {
  announceEvents,
  anyOf,
  type EventNews,
  inOneTrip,
  type StoredMention,
  schema,
  type WriteTransaction,
} from "@tocsin/db";
import type { BlockLocks } from "./block-locks.ts";
import type { DeriveContext } from "./context.ts";
import { type ChangeCause, logEventChanges } from "./log-changes.ts";
import { type Regrouping, regroup } from "./regroup.ts";
import { type EventChange, storeEvents } from "./store-events.ts";
import { storeRollUps } from "./store-roll-ups.ts";

const { mentions } = schema;

export interface RederiveOptions {
  /** Mentions around which events are made anew. */
  seeds: readonly string[];
  /** Mentions that changed themselves (their claims, their standing), so that their events are derived in any case. */
  dirty: ReadonlySet<string>;
  /** Mentions that were stored in this transaction and have not been grouped yet: they need not be loaded. */
  known?: ReadonlyMap<string, StoredMention>;
  /** Null during a rebuild: nothing that readers were shown changes. */
  cause: Omit<ChangeCause, "at"> | null;
}

/**
 * Makes the events around some mentions anew and everything that follows from them: redirects, parents of parts, roll-ups
 * and the public change log. All in the running transaction. Returns what changed.
 */
export async function rederive(
  tx: WriteTransaction,
  locks: BlockLocks,
  options: RederiveOptions,
  context: DeriveContext,
): Promise<EventChange[]> {
  const changes = new Map<string, EventChange>();
  const redirects = new Map<string, string>();
  let { seeds, dirty, known = new Map<string, StoredMention>() } = options;
  while (seeds.length > 0) {
    const regrouping = await regroup(tx, locks, { seeds, dirty, known });
    for (const change of await storeEvents(tx, regrouping, context)) mergeChange(changes, change);
    for (const { from, to } of regrouping.moves) if (from !== null && from !== to) redirects.set(from, to);
    seeds = await partsOfMoved(tx, regrouping);
    dirty = new Set(seeds);
    known = new Map();
  }
  const all = [...changes.values()];
  const { cause } = options;
  const told = cause
    ? [announceEvents(tx, all.map(toNews)), logEventChanges(tx, all, redirects, { ...cause, at: context.now })]
    : [];
  await inOneTrip([storeRollUps(tx, all), ...told]);
  return all;
}

function toNews({ id, before, after }: EventChange): EventNews {
  return { id, region: after?.region ?? before?.region ?? null, isNew: before === null && after !== null };
}

function mergeChange(changes: Map<string, EventChange>, change: EventChange): void {
  const earlier = changes.get(change.id);
  changes.set(change.id, earlier ? { ...change, before: earlier.before } : change);
}

/** Mentions elsewhere that name a moved mention as the wave they are part of: their events have another parent now. */
async function partsOfMoved(tx: WriteTransaction, { moves }: Regrouping): Promise<string[]> {
  const here = new Set(moves.map((move) => move.mention.id));
  const moved = moves.filter((move) => move.from !== null && move.from !== move.to).map((move) => move.mention.id);
  if (moved.length === 0) return [];
  const rows = await tx.select({ id: mentions.id }).from(mentions).where(anyOf(mentions.parentMentionId, moved));
  return rows.map((row) => row.id).filter((id) => !here.has(id));
}
