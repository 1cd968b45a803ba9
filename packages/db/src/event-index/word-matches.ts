import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { anyWord } from "../queries/event-filter.ts";
import { events } from "../schema/index.ts";
import { DayCache, type DayVersion, type OfDay } from "./day-cache.ts";
import { toDate } from "./day-columns.ts";

/** Events of a day whose text holds some words. */
interface DayMatches extends OfDay {
  /** The greatest first. */
  numbers: Float64Array;
}

/** Numbers of the events of each day whose text holds a term's words, the greatest first. Days without any are left out. */
export type WordMatches = ReadonlyMap<number, Float64Array>;

/** Questions kept, the longest unused dropped first, and numbers of events kept for each: at most 64 MB. */
const mostQuestions = 32;
const mostNumbers = 250_000;
/** Each statement walks through the text index, however few days it is asked for. */
const allDays = 100_000;
/** More days than this are asked for as the time from the first to the last. */
const mostNamedDays = 32;

/**
 * Which events hold which words, as the database's text index has it. A usual word has tens of thousands of events, and to
 * find them costs a third of a second; a reader then narrows them, turns pages and looks at the map. So what was found is
 * kept by day with the day's version, and only days that have changed are looked at again.
 */
export class FoundWords {
  /** By the words, in order of use. */
  private readonly kept = new Map<string, DayCache<DayMatches>>();

  /** The matches among the wanted days in the snapshot: any of the words is enough. */
  async read(tx: ReadTransaction, words: readonly string[], wanted: readonly DayVersion[]): Promise<WordMatches> {
    const key = JSON.stringify(words);
    const cache = this.kept.get(key) ?? new DayCache((on, days) => findDays(on, words, days), mostNumbers, allDays);
    this.kept.delete(key);
    this.kept.set(key, cache);
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostQuestions) break;
      this.kept.delete(oldest);
    }
    const days = await cache.read(tx, wanted);
    return new Map(days.flatMap(({ day, size, numbers }) => (size > 0 ? [[day, numbers]] : [])));
  }
}

async function findDays(tx: ReadTransaction, words: readonly string[], days: readonly number[]): Promise<DayMatches[]> {
  const ofDays =
    days.length <= mostNamedDays
      ? sql`${events.day} = any(${sql.param(days.map(toDate))}::text[]::date[])`
      : sql`${events.day} between ${toDate(Math.min(...days))}::date and ${toDate(Math.max(...days))}::date`;
  const rows = await tx.execute<{ day: number; numbers: number[] }>(sql`
    select day - date '1970-01-01' as day, json_agg(number order by number desc) as numbers
    from ${events}
    where ${events.search} @@ ${anyWord(words)} and ${events.lifecycle} = 'published' and ${ofDays}
    group by ${events}.day`);
  const found = new Map(rows.map(({ day, numbers }) => [day, Float64Array.from(numbers)]));
  return days.map((day) => {
    const numbers = found.get(day) ?? new Float64Array(0);
    return { day, size: numbers.length, numbers };
  });
}
