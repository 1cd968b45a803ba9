import { and, eq, gte, isNull, lte, or, sql } from "drizzle-orm";
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
  const rows = await tx
    .select({ id: mentions.id })
    .from(mentions)
    .where(
      and(
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
      ),
    );
  return standing(
    await loadMentions(
      tx,
      rows.map((row) => row.id),
    ),
  );
}

function standing(found: StoredMention[]): EventMention[] {
  return found.flatMap((mention) =>
    mention.retracted || mention.eventId === null ? [] : [{ ...mention, eventId: mention.eventId }],
  );
}
