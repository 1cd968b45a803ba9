import { and, desc, eq, gte, isNull, lte, or, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { loadMentions, loadMentionsOfEvents, type StoredMention } from "../load-mentions.ts";
import { mentions } from "../schema/index.ts";

/** A mention with the event it belongs to: what an event is derived from, now or as known at an earlier time. */
export type EventMention = StoredMention & { eventId: string };

/** Mentions and claims of the given events, from reports that still stand. */
export async function readMentionsOfEvents(tx: ReadTransaction, eventIds: readonly string[]): Promise<EventMention[]> {
  return standing(await loadMentionsOfEvents(tx, eventIds));
}

/** Nothing is told of an event longer before it than this; bounds what has to be read for an earlier time. */
const longestNoticeMs = 60 * 86_400_000;

export interface KnownWindow {
  /** Local days that an event must touch. */
  from: string;
  to: string;
  region?: string;
  placeId?: string;
}

/**
 * Mentions published up to `at` of events whose days touch the window, in one region or everywhere. It is what "as known
 * at" is computed from; nothing published later is read.
 */
export async function readMentionsKnownAt(tx: ReadTransaction, at: Date, window: KnownWindow): Promise<EventMention[]> {
  const rows = await tx.select({ id: mentions.id }).from(mentions).where(knownBy(at, window));
  return standing(
    await loadMentions(
      tx,
      rows.map((row) => row.id),
    ),
  );
}

/** How many mentions `readMentionsKnownAt` would read, counted up to `limit`: the cost of a page is known before it is paid. */
export async function countMentionsKnownAt(
  tx: ReadTransaction,
  at: Date,
  window: KnownWindow,
  limit: number,
): Promise<number> {
  const some = tx
    .select({ one: sql`1`.as("one") })
    .from(mentions)
    .where(knownBy(at, window))
    .limit(limit)
    .as("some");
  const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(some);
  return row?.count ?? 0;
}

/** The latest moments, up to `limit`, at which something was said of the events of a region, in order of time. */
export async function readMomentsOfRegion(tx: ReadTransaction, region: string, limit: number): Promise<Date[]> {
  const rows = await tx
    .selectDistinct({ at: mentions.publishedAt })
    .from(mentions)
    .where(and(eq(mentions.region, region), sql`${mentions.eventId} is not null`))
    .orderBy(desc(mentions.publishedAt))
    .limit(limit);
  return rows.map((row) => row.at).reverse();
}

function knownBy(at: Date, window: KnownWindow): SQL | undefined {
  return and(
    sql`${mentions.eventId} is not null`,
    lte(mentions.publishedAt, at),
    gte(mentions.publishedAt, new Date(Math.max(0, Date.parse(window.from) - longestNoticeMs))),
    gte(mentions.whenTo, window.from),
    lte(mentions.whenFrom, window.to),
    window.region
      ? or(
          eq(mentions.region, window.region),
          and(isNull(mentions.region), eq(mentions.country, window.region.slice(0, 2))),
        )
      : undefined,
    window.placeId ? eq(mentions.placeId, window.placeId) : undefined,
  );
}

function standing(found: StoredMention[]): EventMention[] {
  return found.flatMap((mention) =>
    mention.retracted || mention.eventId === null ? [] : [{ ...mention, eventId: mention.eventId }],
  );
}
