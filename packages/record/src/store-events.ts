import { anyOf, inOneTrip, prepareRead, type StoredMention, schema, type WriteTransaction } from "@tocsin/db";
import { deriveEvent } from "@tocsin/match";
import type { EventView } from "@tocsin/model";
import { getTableColumns, sql } from "drizzle-orm";
import type { DeriveContext } from "./context.ts";
import { type EventRow, eventRow } from "./event-row.ts";
import { type EventSources, loadEventSources } from "./event-sources.ts";
import { insertRows } from "./insert-rows.ts";
import { decisionsFor } from "./load-decisions.ts";
import { loadGivenOut, storeRedirects } from "./redirects.ts";
import type { Grouped, Regrouping } from "./regroup.ts";

const { events } = schema;

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
  const eventIds = [...changed.map((group) => group.eventId), ...left];
  const [before, givenOut, sources] = await inOneTrip([
    loadStored(tx, eventIds),
    loadGivenOut(tx, moves),
    loadEventSources(tx, changed, moves),
  ]);
  const gone = left.filter((id) => before.has(id));
  const rows = deriveRows(changed, { ...sources, before, context });
  await upsertEvents(tx, rows);
  await storeRedirects(tx, { moves, givenOut: [...givenOut, ...gone], at: context.now });
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

const { id, view, region, whenFrom, whenPrecision, placeId, placeSpellings } = events;

const readStored = prepareRead({ id, view, region, whenFrom, whenPrecision, placeId, placeSpellings }, (select) =>
  select.from(events).where(anyOf(id, sql.placeholder("ids"))),
);

async function loadStored(tx: WriteTransaction, ids: readonly string[]): Promise<Map<string, StoredEvent>> {
  const rows = await readStored(tx, { ids });
  return new Map(rows.map((row) => [row.id, row]));
}

interface DeriveSettings {
  before: ReadonlyMap<string, StoredEvent>;
  context: DeriveContext;
}

function deriveRows(
  groups: readonly Grouped[],
  { decisions, eventOf, reasons, before, context }: EventSources & DeriveSettings,
): EventRow[] {
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

function spellingsOf(view: EventView, before: StoredEvent | undefined, { placeNames }: DeriveContext): string {
  if (view.place === null) return "";
  if (placeNames) return [...placeNames(view.place.id)].join(" ");
  return before?.placeId === view.place.id ? before.placeSpellings : "";
}

const writtenColumns = Object.values(getTableColumns(events)).filter(
  ({ name, generated, generatedIdentity }) => name !== "id" && !generated && !generatedIdentity,
);
const overwriting = writtenColumns.map(({ name }) => `"${name}" = excluded."${name}"`).join(", ");

async function upsertEvents(tx: WriteTransaction, rows: readonly EventRow[]): Promise<void> {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  await insertRows(tx, events, sorted, sql.raw(`on conflict (id) do update set ${overwriting}`));
}
