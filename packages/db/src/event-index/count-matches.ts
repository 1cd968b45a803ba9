import type { FacetCount, SearchFacets } from "../queries/event-filter.ts";
import { type DayColumns, type EventTerms, flags, type ListColumn, toDate } from "./day-columns.ts";
import { type Fails, failsBit } from "./match-events.ts";
import type { TermCodes } from "./term-codes.ts";

/** A day with what its events fail of one filter, found out when first asked. */
export interface MatchedDay {
  readonly columns: DayColumns;
  readonly fails: Fails;
}

/** Exact counts of every facet; each ignores its own selection. */
export function countFacets(days: readonly MatchedDay[], terms: EventTerms): SearchFacets {
  return {
    total: countFitting(days),
    facets: {
      type: countColumn(days, (day) => day.type, failsBit.type, terms.type),
      region: countColumn(days, (day) => day.region, failsBit.region, terms.region),
      weapon: countList(days, (day) => day.weapons, failsBit.weapon, terms.weapon),
      source: countList(days, (day) => day.sources, failsBit.source, terms.source),
      speaker: countList(days, (day) => day.speakers, failsBit.speaker, terms.speaker),
      grade: countColumn(days, (day) => day.grade, failsBit.grade, terms.grade),
      contested: countContested(days),
    },
  };
}

/** Places of the events that fit, the most frequent first; a chosen place does not hide the others. */
export function countPlaces(days: readonly MatchedDay[], terms: EventTerms): FacetCount[] {
  return countColumn(days, (day) => day.place, failsBit.place, terms.place);
}

/** Events and killed of each day on which events that fit began, the earliest first; events of no known day are left out. */
export function countByDay(days: readonly MatchedDay[]): { day: string; events: number; killed: number }[] {
  const counts: { day: string; events: number; killed: number }[] = [];
  for (const { columns, fails } of days.toReversed()) {
    let events = 0;
    let killed = 0;
    for (let i = 0; i < columns.size; i++) {
      if (fails[i] !== 0 || ((columns.flags[i] as number) & flags.undated) !== 0) continue;
      events++;
      killed += columns.killed[i] as number;
    }
    if (events > 0) counts.push({ day: toDate(columns.day), events, killed });
  }
  return counts;
}

function countFitting(days: readonly MatchedDay[]): number {
  let total = 0;
  for (const { fails } of days) for (let i = 0; i < fails.length; i++) if (fails[i] === 0) total++;
  return total;
}

function countColumn(
  days: readonly MatchedDay[],
  column: (day: DayColumns) => Uint8Array | Uint16Array | Uint32Array,
  own: number,
  terms: TermCodes,
): FacetCount[] {
  const counts = new Int32Array(terms.size);
  const others = ~own;
  for (const { columns, fails } of days) {
    const codes = column(columns);
    for (let i = 0; i < codes.length; i++) {
      if (((fails[i] as number) & others) === 0) add(counts, codes[i] as number);
    }
  }
  return toCounts(counts, terms);
}

function countList(
  days: readonly MatchedDay[],
  column: (day: DayColumns) => ListColumn,
  own: number,
  terms: TermCodes,
): FacetCount[] {
  const counts = new Int32Array(terms.size);
  const others = ~own;
  for (const { columns, fails } of days) {
    const { starts, codes } = column(columns);
    for (let i = 0; i < columns.size; i++) {
      if (((fails[i] as number) & others) !== 0) continue;
      for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) add(counts, codes[at] as number);
    }
  }
  return toCounts(counts, terms);
}

function countContested(days: readonly MatchedDay[]): FacetCount[] {
  const counts = new Int32Array(2);
  for (const { columns, fails } of days) {
    for (let i = 0; i < columns.size; i++) {
      if (((fails[i] as number) & ~failsBit.contested) === 0)
        add(counts, (columns.flags[i] as number) & flags.contested);
    }
  }
  return ["false", "true"]
    .map((value, i) => ({ value, count: counts[i] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort(byCount);
}

function add(counts: Int32Array, code: number): void {
  counts[code] = (counts[code] as number) + 1;
}

/** Counts of the terms that were met, the most frequent first; what has none is left out. */
function toCounts(counts: Int32Array, terms: TermCodes): FacetCount[] {
  const list: FacetCount[] = [];
  counts.forEach((count, code) => {
    const value = terms.termOf(code);
    if (count > 0 && value !== null) list.push({ value, count });
  });
  return list.sort(byCount);
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}
