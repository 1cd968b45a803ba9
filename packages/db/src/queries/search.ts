import { desc, inArray, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { events, eventWords, sources } from "../schema/index.ts";
import { anyWord, type EventFilter, type SearchFacets } from "./event-filter.ts";
import { type EventRow, eventRowColumns, readEventsByNumber } from "./event-rows.ts";
import { type FoundEvents, findEvents } from "./find-events.ts";
import type { MappedEvent } from "./mapped-events.ts";

export type SearchSort = "date" | "relevance";

/** Where the next page begins: after the last event of this one. */
export interface SearchCursor {
  /** What the list is sorted by. */
  key: string;
  /** What sorts events of one key: the event's number, in decimal digits; its id in lists that stand in no table. */
  id: string;
}

export interface SearchResult {
  rows: EventRow[];
  next: SearchCursor | null;
}

export interface SearchOptions {
  sort: SearchSort;
  limit: number;
  after: SearchCursor | null;
}

/** Everything a search page shows of events. */
export interface SearchData {
  counts: SearchFacets;
  page: SearchResult;
  /** Events that have a point on the map, the gravest first. */
  mapped: MappedEvent[];
  /** Events and killed per local day. */
  days: { day: string; events: number; killed: number }[];
}

/** Longest page that one request may ask for: bounds what one query costs. */
export const searchPageLimit = 500;

/** Of the events that fit, the latest ones that are ranked by how well their words match: bounds what one search costs. */
const mostRanked = 2_000;

/** Events that fit the filter, newest first, or best match first; keyset pages. */
export async function searchEvents(
  tx: ReadTransaction,
  index: EventIndex,
  filter: EventFilter,
  options: SearchOptions,
): Promise<SearchResult> {
  return listFound(tx, await findEvents(tx, index, filter), filter, options);
}

/** One page of results with exact counts, and for the views that want them, what a map marks and a timeline draws. */
export async function readSearch(
  tx: ReadTransaction,
  index: EventIndex,
  filter: EventFilter,
  options: SearchOptions & { mapLimit: number; withDays: boolean },
): Promise<SearchData> {
  const found = await findEvents(tx, index, filter);
  return {
    counts: found.facets(),
    page: await listFound(tx, found, filter, options),
    mapped: found.marks(options.mapLimit),
    days: options.withDays ? found.byDay() : [],
  };
}

/** One page of events that were found. */
export async function listFound(
  tx: ReadTransaction,
  found: FoundEvents,
  filter: EventFilter,
  options: SearchOptions,
): Promise<SearchResult> {
  const limit = Math.min(Math.max(options.limit, 1), searchPageLimit);
  const words = filter.terms.flatMap((term) => term.words);
  if (options.sort === "relevance" && words.length > 0) return rankFound(tx, found, words, limit, options.after);
  const page = found.newest(limit, afterOf(options.after));
  return asPage(await readEventsByNumber(tx, page.numbers), page);
}

/** Where a list by date goes on. */
export function afterOf(cursor: SearchCursor | null): { day: string; number: number } | null {
  return cursor && { day: cursor.key, number: Number(cursor.id) };
}

/** The rows of a page of a list by date, with the cursor of the next. */
export function asPage(rows: EventRow[], { numbers, end }: { numbers: number[]; end: string | null }): SearchResult {
  const last = numbers.at(-1);
  return { rows, next: end !== null && last !== undefined ? { key: end, id: String(last) } : null };
}

/** The best matches: by rank with fixed width, then the latest. */
async function rankFound(
  tx: ReadTransaction,
  found: FoundEvents,
  words: readonly string[],
  limit: number,
  after: SearchCursor | null,
): Promise<SearchResult> {
  const { numbers } = found.newest(mostRanked, null);
  const rank = sql`to_char(ts_rank(${events.search}, ${anyWord(words)}), 'FM0.00000000')`;
  const key = sql<string>`(${rank} || ' ' || ${events.day}::text)`;
  const rows = await tx
    .select({ ...eventRowColumns, key, number: events.number })
    .from(events)
    .where(
      sql`${events.number} = any(${sql.param(numbers.map(String))}::text[]::bigint[])${
        after ? sql` and (${key}, ${events.number}) < (${after.key}::text, ${Number(after.id) || 0}::bigint)` : sql``
      }`,
    )
    .orderBy(desc(key), desc(events.number))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const end = rows.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.map(({ view, retractionReason }) => ({ view, retractionReason })),
    next: end ? { key: end.key, id: String(end.number) } : null,
  };
}

/**
 * The word of published events nearest to a mistyped one, by shared trigrams; null when none is near enough. Looks only when
 * the words as typed find nothing.
 */
export async function suggestWord(tx: ReadTransaction, word: string): Promise<string | null> {
  const isFound = sql`exists (
    select from ${events} where search @@ plainto_tsquery('simple', near.word) and ${events.lifecycle} = 'published')`;
  const rows = await tx.execute<{ word: string }>(sql`
    select word
    from (
      select word, similarity(word, ${word}) as likeness from ${eventWords}
      where word % ${word} and word <> ${word}
      group by word
      order by likeness desc, word
      limit 20
    ) near
    where ${isFound}
    order by likeness desc, word
    limit 1
  `);
  return rows[0]?.word ?? null;
}

/** Names of sources by id, for facets. */
export async function readSourceNames(tx: ReadTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: sources.id, name: sources.name })
    .from(sources)
    .where(inArray(sources.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
