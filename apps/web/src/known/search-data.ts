import type { ReadTransaction } from "@tocsin/db";
import {
  countMentionsKnownAt,
  type EventFilter,
  type MappedEvent,
  minusDays,
  readMentionsKnownAt,
  type SearchCursor,
  type SearchFacets,
  type SearchResult,
} from "@tocsin/db/queries";
import type { Window } from "#figures/sums.ts";
import { toMapped } from "#map/mapped.ts";
import { countFacets, filterRows, pageOfRows } from "./filter-rows.ts";
import { type KnownRow, rowsKnownAt } from "./known-rows.ts";
import { byGravity } from "./page-data.ts";

/** A search as it could be answered at an earlier time. */
export interface KnownSearch {
  counts: SearchFacets;
  page: SearchResult;
  mapped: MappedEvent[];
  days: { day: string; events: number; killed: number }[];
  /** Days that were looked at: those asked for, or as many of the last of them as may be derived anew for one page. */
  window: Window;
}

/** Longest stretch of days that one look back covers. */
export const longestDays = 31;
/** Most mentions that are derived anew for one page: about a second's work. */
const mostMentions = 10_000;

interface Options {
  at: Date;
  lastDay: string;
  after: SearchCursor | null;
  limit: number;
  mapLimit: number;
}

/**
 * Searches the events as they could be known at a moment. Nothing of it is kept in a table: the events are derived from the
 * claims published until then, so the days looked at are bounded, by their number and by how much was said in them.
 */
export async function searchKnownAt(tx: ReadTransaction, filter: EventFilter, options: Options): Promise<KnownSearch> {
  const { after, limit, mapLimit } = options;
  const { all, found, window } = await findKnownAt(tx, filter, options);
  return {
    counts: countFacets(all, { ...filter, ...window }),
    page: pageOfRows(found, after, limit),
    mapped: mapped(found, mapLimit),
    days: daysOf(found),
    window,
  };
}

/** The events known at a moment that fit a filter, among all of the days that were looked at. */
export async function findKnownAt(
  tx: ReadTransaction,
  filter: EventFilter,
  { at, lastDay }: Pick<Options, "at" | "lastDay">,
): Promise<{ found: KnownRow[]; all: KnownRow[]; window: Window }> {
  const window = await affordable(tx, filter, at, lastDay);
  const all = rowsKnownAt(await readMentionsKnownAt(tx, at, window), at);
  return { found: filterRows(all, { ...filter, ...window }), all, window };
}

/** The asked days that end last, halved until no more has to be read than one page may cost. */
async function affordable(tx: ReadTransaction, filter: EventFilter, at: Date, lastDay: string): Promise<Window> {
  const to = filter.to && filter.to < lastDay ? filter.to : lastDay;
  const earliest = minusDays(to, longestDays - 1);
  let from = filter.from && filter.from > earliest ? filter.from : earliest;
  while (from < to && (await countMentionsKnownAt(tx, at, { from, to }, mostMentions)) >= mostMentions) {
    from = minusDays(to, Math.floor(daysBetween(from, to) / 2));
  }
  return from <= to ? { from, to } : { from: to, to };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function mapped(rows: readonly KnownRow[], limit: number): MappedEvent[] {
  const views = rows.filter((row) => row.lat !== null).map((row) => row.view);
  return toMapped(views.sort(byGravity).slice(0, limit));
}

/** Events per day on which something began, as the timeline of the present counts them. */
function daysOf(rows: readonly KnownRow[]): KnownSearch["days"] {
  const days = Map.groupBy(
    rows.filter((row) => row.whenFrom !== null),
    (row) => row.whenFrom as string,
  );
  return [...days]
    .map(([day, own]) => ({
      day,
      events: own.length,
      killed: own.reduce((sum, row) => sum + (row.killedBest ?? row.killedLow ?? 0), 0),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
