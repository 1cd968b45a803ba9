import {
  anyOf,
  inOneTrip,
  loadMentionsOfComponents,
  prepareRead,
  type StoredMention,
  schema,
  type WriteTransaction,
} from "@tocsin/db";
import {
  blockKeys,
  type Component,
  type Constraints,
  eventIdOf,
  type MatchFlag,
  rebuildComponents,
  type ScoredPair,
} from "@tocsin/match";
import { and, eq, sql } from "drizzle-orm";
import type { BlockLocks } from "./block-locks.ts";
import { insertRows } from "./insert-rows.ts";
import { loadConstraints } from "./load-decisions.ts";
import type { RederiveOptions } from "./rederive.ts";

const { mentions, matches, matchFlags } = schema;

/** One event after regrouping, with the mentions it is derived from, in order of receipt. */
export interface Grouped {
  eventId: string;
  mentions: StoredMention[];
  /** All of its reports were retracted: the event stays visible as such. */
  withdrawn: boolean;
  /** Neither its mentions nor their claims changed: its view stands, but for what it is part of. */
  unchanged: boolean;
}

export interface Regrouping {
  groups: Grouped[];
  /** Every mention of the touched components: where it led before, and where it leads now. */
  moves: { mention: StoredMention; from: string | null; to: string }[];
}

/**
 * Works out anew which mentions are one event, for whole components around the mentions `seeds`, and stores components and
 * flags. Mentions of retracted reports found no event; they lead to the event of those they were grouped with. What `dirty`
 * names counts as changed even where the groups stay; `known` need not be loaded. Needs the block locks of the seeds; asks for
 * those of all mentions that it finds.
 */
export async function regroup(
  tx: WriteTransaction,
  locks: BlockLocks,
  { seeds, dirty, known }: Required<Pick<RederiveOptions, "seeds" | "dirty" | "known">>,
): Promise<Regrouping> {
  const { members, constraints } = await loadClosure(tx, locks, seeds, known);
  const pairs = await loadSamePairs(tx, members);
  const byId = new Map(members.map((mention) => [mention.id, mention]));
  const crowdingOf = (id: string) => byId.get(id)?.crowding ?? 0;
  const whole = rebuildComponents(members, pairs, constraints, { crowdingOf });
  const live = members.filter((mention) => !mention.retracted);
  const standing = live.length === members.length ? whole : rebuildComponents(live, pairs, constraints, { crowdingOf });
  const before = { byId, byEvent: Map.groupBy(members, (mention) => mention.eventId), dirty };
  const groups: Grouped[] = clustersOf(standing).map((ids) => groupOf(ids, before, false));
  const leadsTo = new Map(groups.flatMap((group) => group.mentions.map((m) => [m.id, group.eventId] as const)));
  for (const ids of clustersOf(whole)) {
    const firstLive = ids.find((id) => leadsTo.has(id));
    const target = firstLive === undefined ? null : (leadsTo.get(firstLive) as string);
    if (target === null) groups.push(groupOf(ids, before, true));
    for (const id of ids) if (byId.get(id)?.retracted) leadsTo.set(id, target ?? eventIdOf(ids[0] as string));
  }
  const moves = members.map((mention) => ({ mention, from: mention.eventId, to: leadsTo.get(mention.id) as string }));
  await inOneTrip([storeMemberships(tx, whole.components, moves), storeFlags(tx, members, standing.flags)]);
  return { groups, moves };
}

/** All mentions of the seeds' components, of those that links or pairs join them with, and so on until none is missing. */
async function loadClosure(
  tx: WriteTransaction,
  locks: BlockLocks,
  seeds: readonly string[],
  known: ReadonlyMap<string, StoredMention>,
) {
  for (;;) {
    let members: StoredMention[] = [];
    let wanted = new Set(seeds);
    let constraints: Constraints = { mustLink: [], cannotLink: [] };
    while (wanted.size > members.length) {
      const stored = [...wanted].filter((id) => !known.has(id));
      members = [...(await loadMentionsOfComponents(tx, stored)), ...[...wanted].flatMap((id) => known.get(id) ?? [])];
      const found = members.map((mention) => mention.id);
      constraints = await loadConstraints(tx, found);
      const linked = constraints.mustLink.flat();
      wanted = new Set([...found, ...(await onlyStored(tx, linked, new Set(found)))]);
    }
    if (await locks.cover(() => members.flatMap(blockKeys))) return { members, constraints };
  }
}

/** Decisions may name mentions that are not there (yet): during a rebuild, or when a better reader finds fewer. */
async function onlyStored(tx: WriteTransaction, ids: readonly string[], found: ReadonlySet<string>): Promise<string[]> {
  const unknown = [...new Set(ids)].filter((id) => !found.has(id));
  if (unknown.length === 0) return [];
  const rows = await tx.select({ id: mentions.id }).from(mentions).where(anyOf(mentions.id, unknown));
  return rows.map((row) => row.id);
}

const readSamePairs = prepareRead({ a: matches.mentionA, b: matches.mentionB, score: matches.score }, (select) =>
  select.from(matches).where(and(anyOf(matches.mentionA, sql.placeholder("ids")), eq(matches.judgement, "same"))),
);

async function loadSamePairs(tx: WriteTransaction, members: readonly StoredMention[]): Promise<ScoredPair[]> {
  if (members.length < 2) return [];
  const rows = await readSamePairs(tx, { ids: members.map((mention) => mention.id) });
  return rows.map((row) => ({ ...row, judgement: "same", reasons: [] }));
}

function clustersOf(grouping: ReturnType<typeof rebuildComponents>): string[][] {
  return grouping.components.flatMap((component) => component.clusters.map((cluster) => cluster.mentionIds));
}

interface Before {
  byId: ReadonlyMap<string, StoredMention>;
  byEvent: ReadonlyMap<string | null, readonly StoredMention[]>;
  dirty: ReadonlySet<string>;
}

function groupOf(ids: readonly string[], { byId, byEvent, dirty }: Before, withdrawn: boolean): Grouped {
  const own = ids.map((id) => byId.get(id) as StoredMention);
  const eventId = eventIdOf(ids[0] as string);
  const others = (byEvent.get(eventId) ?? []).filter((mention) => !ids.includes(mention.id));
  const lost = others.some((mention) => !mention.retracted || dirty.has(mention.id));
  const unchanged = !lost && own.every((mention) => mention.eventId === eventId && !dirty.has(mention.id));
  return { eventId, mentions: own, withdrawn, unchanged };
}

/**
 * Component, crowding and event of the mentions in which any of them changed. The events themselves may follow: that key is
 * deferred.
 */
async function storeMemberships(
  tx: WriteTransaction,
  components: readonly Component[],
  moves: Regrouping["moves"],
): Promise<void> {
  const componentOf = new Map(components.flatMap((component) => component.mentionIds.map((id) => [id, component])));
  const changed = moves.flatMap(({ mention, from, to }) => {
    const component = componentOf.get(mention.id) ?? { id: mention.componentId, crowding: mention.crowding };
    const { id, crowding } = component;
    const stays = mention.componentId === id && mention.crowding === crowding && from === to;
    return stays ? [] : [{ mention: mention.id, component: id, crowding, event: to }];
  });
  if (changed.length === 0) return;
  await tx.execute(
    sql`update mentions set component_id = v.component, crowding = v.crowding, event_id = v.event from unnest(
          ${sql.param(changed.map((row) => row.mention))}::uuid[], ${sql.param(changed.map((row) => row.component))}::uuid[],
          ${sql.param(changed.map((row) => row.crowding))}::smallint[], ${sql.param(changed.map((row) => row.event))}::text[]
        ) as v(id, component, crowding, event) where mentions.id = v.id`,
  );
}

async function storeFlags(
  tx: WriteTransaction,
  members: readonly StoredMention[],
  flags: readonly MatchFlag[],
): Promise<void> {
  const ids = members.map((mention) => mention.id);
  const rows = flags.map(({ a, b, kind, score, text }) => ({ mentionA: a, mentionB: b, kind, score, text }));
  if (ids.length > 0) await tx.delete(matchFlags).where(anyOf(matchFlags.mentionA, ids));
  await insertRows(tx, matchFlags, rows, sql`on conflict do nothing`);
}
