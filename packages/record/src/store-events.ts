import { anyOf, type StoredMention, schema, type WriteTransaction } from "@tocsin/db";
import { deriveEvent, eventIdOf } from "@tocsin/match";
import type { EventView } from "@tocsin/model";
import { getTableColumns, sql } from "drizzle-orm";
import type { DeriveContext } from "./context.ts";
import { type EventRow, eventRow } from "./event-row.ts";
import { insertRows } from "./insert-rows.ts";
import { decisionsFor, loadEventDecisions } from "./load-decisions.ts";
import type { Grouped, Regrouping } from "./regroup.ts";

const { events, eventRedirects, mentions, reports } = schema;

/** An event before and after; `before` null: it is new, `after` null: its id now leads elsewhere. */
export interface EventChange {
  id: string;
  before: StoredEvent | null;
  after: EventRow | null;
}

export type StoredEvent = Pick<
  typeof events.$inferSelect,
  "id" | "view" | "region" | "whenFrom" | "whenPrecision" | "placeId" | "placeSpellings"
>;

/** Derives the events of changed groups and stores them; ids that no group has any more become redirects. */
export async function storeEvents(
  tx: WriteTransaction,
  { groups, moves }: Regrouping,
  context: DeriveContext,
): Promise<EventChange[]> {
  const moved = new Set(moves.filter(({ from, to }) => from !== to).map(({ mention }) => mention.id));
  const changed = groups.filter((group) => !group.unchanged || isPartOfMoved(group, moved));
  const left = idsLeft(groups, moves);
  if (changed.length === 0 && left.length === 0) return [];
  const before = await loadStored(tx, [...changed.map((group) => group.eventId), ...left]);
  const gone = left.filter((id) => before.has(id));
  const rows = await deriveRows(tx, changed, { moves, before, context });
  await upsertEvents(tx, rows);
  await redirect(tx, moves, gone, context.now);
  if (gone.length > 0) await tx.delete(events).where(anyOf(events.id, gone));
  return [
    ...rows.map((row) => ({ id: row.id, before: before.get(row.id) ?? null, after: row })),
    ...gone.map((id) => ({ id, before: before.get(id) ?? null, after: null })),
  ];
}

/** Its mentions and claims are the same, but what it is part of is another event now. */
function isPartOfMoved({ mentions }: Grouped, moved: ReadonlySet<string>): boolean {
  return mentions.some(({ parentMentionId }) => parentMentionId !== null && moved.has(parentMentionId));
}

/** Ids that no group has any more. Some were never given out: a fresh mention starts as an event of its own. */
function idsLeft(groups: readonly Grouped[], moves: Regrouping["moves"]): string[] {
  const present = new Set(groups.map((group) => group.eventId));
  return [...new Set(moves.map((move) => move.from))].filter((id): id is string => id !== null && !present.has(id));
}

async function loadStored(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, StoredEvent>> {
  const { id, view, region, whenFrom, whenPrecision, placeId, placeSpellings } = getTableColumns(events);
  const rows = await tx
    .select({ id, view, region, whenFrom, whenPrecision, placeId, placeSpellings })
    .from(events)
    .where(anyOf(events.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row]));
}

interface DeriveSources {
  moves: Regrouping["moves"];
  before: ReadonlyMap<string, StoredEvent>;
  context: DeriveContext;
}

async function deriveRows(
  tx: WriteTransaction,
  groups: readonly Grouped[],
  { moves, before, context }: DeriveSources,
): Promise<EventRow[]> {
  if (groups.length === 0) return [];
  const all = groups.flatMap((group) => group.mentions);
  const decisions = await loadEventDecisions(
    tx,
    all.map((mention) => mention.id),
  );
  const eventOf = new Map(moves.map((move) => [move.mention.id, move.to]));
  await addParentsElsewhere(tx, all, eventOf);
  const reasons = await loadRetractionReasons(tx, groups);
  return groups.map((group) => {
    const standing = decisionsFor(decisions, new Set(group.mentions.map((mention) => mention.id)));
    const view = deriveEvent({
      id: group.eventId,
      mentions: group.withdrawn ? group.mentions.map(asIfStanding) : group.mentions,
      pins: standing.pins,
      decisions: group.withdrawn ? { ...standing.event, lifecycle: "retracted" } : standing.event,
      parentEventId: parentOf(group, eventOf),
    }) as EventView;
    return eventRow(view, group.mentions, {
      placeSpellings: spellingsOf(view, before.get(group.eventId), context),
      retractionReason: group.withdrawn ? (reasons.get(group.eventId) ?? "withdrawn") : standing.withdrawalReason,
      now: context.now,
    });
  });
}

/** A retracted event shows what it said before. */
function asIfStanding(mention: StoredMention): StoredMention {
  return { ...mention, claims: mention.claims.map((claim) => ({ ...claim, retracted: false })) };
}

function parentOf(group: Grouped, eventOf: ReadonlyMap<string, string>): string | null {
  for (const mention of group.mentions) {
    const parent = mention.parentMentionId === null ? undefined : eventOf.get(mention.parentMentionId);
    if (parent !== undefined && parent !== group.eventId) return parent;
  }
  return null;
}

async function addParentsElsewhere(
  tx: WriteTransaction,
  all: readonly StoredMention[],
  eventOf: Map<string, string>,
): Promise<void> {
  const missing = all.flatMap((m) => (m.parentMentionId && !eventOf.has(m.parentMentionId) ? [m.parentMentionId] : []));
  if (missing.length === 0) return;
  const rows = await tx
    .select({ id: mentions.id, eventId: mentions.eventId })
    .from(mentions)
    .where(anyOf(mentions.id, [...new Set(missing)]));
  for (const row of rows) if (row.eventId) eventOf.set(row.id, row.eventId);
}

async function loadRetractionReasons(tx: WriteTransaction, groups: readonly Grouped[]): Promise<Map<string, string>> {
  const withdrawn = groups.filter((group) => group.withdrawn);
  const reportIds = [...new Set(withdrawn.flatMap((group) => group.mentions.map((mention) => mention.reportId)))];
  if (reportIds.length === 0) return new Map();
  const rows = await tx
    .select({ id: reports.id, seq: reports.seq, reason: reports.retractionReason })
    .from(reports)
    .where(anyOf(reports.id, reportIds))
    .orderBy(reports.seq);
  const byReport = new Map(rows.map((row) => [row.id, row.reason]));
  return new Map(
    withdrawn.map((group) => {
      const reasons = group.mentions.map((mention) => byReport.get(mention.reportId)).filter((r) => r != null);
      return [group.eventId, [...new Set(reasons)].join(" · ")];
    }),
  );
}

function spellingsOf(view: EventView, before: StoredEvent | undefined, { placeNames }: DeriveContext): string {
  if (view.place === null) return "";
  if (placeNames) return [...placeNames(view.place.id)].join(" ");
  return before?.placeId === view.place.id ? before.placeSpellings : "";
}

async function upsertEvents(tx: WriteTransaction, rows: readonly EventRow[]): Promise<void> {
  const written = Object.values(getTableColumns(events)).filter(
    ({ name, generated, generatedIdentity }) => name !== "id" && !generated && !generatedIdentity,
  );
  const set = written.map(({ name }) => `"${name}" = excluded."${name}"`);
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(tx, events, sorted, sql.raw(`on conflict (id) do update set ${set.join(", ")}`));
}

/**
 * Every event id is made from the mention that founded the event, so an id that was given out leads, for ever, to the event
 * that this mention belongs to now.
 */
async function redirect(tx: WriteTransaction, moves: Regrouping["moves"], gone: readonly string[], at: Date) {
  const targets = new Map(moves.map((move) => [eventIdOf(move.mention.id), move.to]));
  const givenOut = await tx
    .select({ fromId: eventRedirects.fromId })
    .from(eventRedirects)
    .where(anyOf(eventRedirects.fromId, [...targets.keys()]));
  const ids = new Set([...givenOut.map((row) => row.fromId), ...gone]);
  const live = [...ids].filter((id) => targets.get(id) === id);
  if (live.length > 0) await tx.delete(eventRedirects).where(anyOf(eventRedirects.fromId, live));
  const rows = [...ids].flatMap((fromId) => {
    const mergedInto = targets.get(fromId);
    return mergedInto === undefined || mergedInto === fromId ? [] : [{ fromId, mergedInto, at }];
  });
  await insertRows(
    tx,
    eventRedirects,
    rows,
    sql`on conflict (from_id) do update set merged_into = excluded.merged_into`,
  );
}
