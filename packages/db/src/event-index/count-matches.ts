import type { FacetCount, SearchFacets } from "../queries/event-filter.ts";
import { failsBit } from "./conditions.ts";
import { bestAt, type DayColumns, type EventTerms, flags, type ListColumn, toDate } from "./day-columns.ts";
import { type LiftedMatches, type MatchedDay, positionAt } from "./match-events.ts";
import type { TermCodes } from "./term-codes.ts";

/** Exact counts of every facet; each ignores its own selection. */
export function countFacets(days: readonly MatchedDay[], terms: EventTerms): SearchFacets {
  const counts = emptyCounts(terms);
  for (const { columns, lifted } of days) {
    if (lifted.positions === null && lifted.fails === null) addTotals(counts, totalsOf(columns, terms));
    else countDay(counts, columns, lifted);
  }
  return {
    total: counts.total[0] ?? 0,
    facets: {
      type: toCounts(counts.type, terms.type),
      region: toCounts(counts.region, terms.region),
      weapon: toCounts(counts.weapon, terms.weapon),
      source: toCounts(counts.source, terms.source),
      speaker: toCounts(counts.speaker, terms.speaker),
      grade: toCounts(counts.grade, terms.grade),
      contested: ["false", "true"]
        .map((value, i) => ({ value, count: counts.contested[i] ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort(byCount),
    },
  };
}

/** Places of the events that fit, the most frequent first; a chosen place does not hide the others. */
export function countPlaces(days: readonly MatchedDay[], terms: EventTerms): FacetCount[] {
  const bySpot = spotCounts(terms.spot.size);
  const met: number[] = [];
  for (const { columns, lifted } of days) {
    const { positions, fails } = lifted;
    const size = positions?.length ?? columns.size;
    for (let p = 0; p < size; p++) {
      if (fails !== null && ((fails[p] as number) & ~failsBit.place) !== 0) continue;
      const code = columns.spot[positionAt(positions, p)] as number;
      if (bySpot[code] === 0) met.push(code);
      add(bySpot, code);
    }
  }
  const counts = new Map<string, number>();
  for (const code of met) {
    const { id } = terms.spot.spotOf(code);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + (bySpot[code] as number));
    bySpot[code] = 0;
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort(byCount);
}

let spotRoom = new Int32Array(0);

/** Zeros for all places: most questions meet few of them, and put back what they counted. Nothing waits while it uses them. */
function spotCounts(size: number): Int32Array {
  if (spotRoom.length < size) spotRoom = new Int32Array(2 * size);
  return spotRoom;
}

/** Events and killed of each day on which events that fit began, the earliest first; events of no known day are left out. */
export function countByDay(days: readonly MatchedDay[]): { day: string; events: number; killed: number }[] {
  const counts: { day: string; events: number; killed: number }[] = [];
  for (const { columns, positions, size } of days.toReversed()) {
    let events = 0;
    let killed = 0;
    for (let p = 0; p < size; p++) {
      const i = positionAt(positions, p);
      if (((columns.flags[i] as number) & flags.undated) !== 0) continue;
      events++;
      killed += bestAt(columns.killed, i);
    }
    if (events > 0) counts.push({ day: toDate(columns.day), events, killed });
  }
  return counts;
}

/** Each region that has events which fit, with the day of the latest, the latest day first. */
export function latestByRegion(days: readonly MatchedDay[], terms: EventTerms): { region: string; day: string }[] {
  const seen = new Uint8Array(terms.region.size);
  const latest: { region: string; day: string }[] = [];
  for (const { columns, positions, size } of days) {
    for (let p = 0; p < size; p++) {
      const code = columns.region[positionAt(positions, p)] as number;
      if (seen[code]) continue;
      const region = terms.region.termOf(code);
      if (region === null) continue;
      seen[code] = 1;
      latest.push({ region, day: toDate(columns.day) });
    }
  }
  return latest;
}

/** Counts by code; `total` has one number, `contested` those that are not and those that are. */
type Counts = Record<"total" | "type" | "region" | "weapon" | "source" | "speaker" | "grade" | "contested", Int32Array>;

function emptyCounts(terms: EventTerms): Counts {
  return {
    total: new Int32Array(1),
    type: new Int32Array(terms.type.size),
    region: new Int32Array(terms.region.size),
    weapon: new Int32Array(terms.weapon.size),
    source: new Int32Array(terms.source.size),
    speaker: new Int32Array(terms.speaker.size),
    grade: new Int32Array(terms.grade.size),
    contested: new Int32Array(2),
  };
}

/** An event that fits counts in every facet; one that fails a single facet's selection counts in that facet only. */
function countDay(counts: Counts, columns: DayColumns, { positions, fails }: LiftedMatches): void {
  const size = positions?.length ?? columns.size;
  for (let p = 0; p < size; p++) {
    const failed = fails === null ? 0 : (fails[p] as number);
    // Most events fail two choices or more, and count nowhere.
    if ((failed & (failed - 1)) !== 0) continue;
    const i = positionAt(positions, p);
    if (failed === 0) {
      add(counts.total, 0);
      add(counts.type, columns.type[i] as number);
      add(counts.region, columns.region[i] as number);
      add(counts.grade, columns.grade[i] as number);
      add(counts.contested, (columns.flags[i] as number) & flags.contested);
      addList(counts.weapon, columns.weapons, i);
      addList(counts.source, columns.sources, i);
      addList(counts.speaker, columns.speakers, i);
    } else if (failed === failsBit.type) add(counts.type, columns.type[i] as number);
    else if (failed === failsBit.region) add(counts.region, columns.region[i] as number);
    else if (failed === failsBit.grade) add(counts.grade, columns.grade[i] as number);
    else if (failed === failsBit.contested) add(counts.contested, (columns.flags[i] as number) & flags.contested);
    else if (failed === failsBit.weapon) addList(counts.weapon, columns.weapons, i);
    else if (failed === failsBit.source) addList(counts.source, columns.sources, i);
    else if (failed === failsBit.speaker) addList(counts.speaker, columns.speakers, i);
  }
}

/** For each facet, codes and their counts in turn: of all events of a day. */
type Totals = [facet: keyof Counts, pairs: Uint32Array][];

/** Made when a day is first counted whole, and dropped with it. */
const totals = new WeakMap<DayColumns, Totals>();

function totalsOf(columns: DayColumns, terms: EventTerms): Totals {
  const known = totals.get(columns);
  if (known) return known;
  const counts = emptyCounts(terms);
  countDay(counts, columns, { positions: null, fails: null });
  const made = Object.entries(counts).map(([facet, byCode]): Totals[number] => {
    const pairs: number[] = [];
    byCode.forEach((count, code) => {
      if (count > 0) pairs.push(code, count);
    });
    return [facet as keyof Counts, Uint32Array.from(pairs)];
  });
  totals.set(columns, made);
  return made;
}

function addTotals(counts: Counts, day: Totals): void {
  for (const [facet, pairs] of day) {
    const list = counts[facet];
    for (let at = 0; at < pairs.length; at += 2) {
      const code = pairs[at] as number;
      list[code] = (list[code] as number) + (pairs[at + 1] as number);
    }
  }
}

function addList(counts: Int32Array, { starts, codes }: ListColumn, i: number): void {
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) add(counts, codes[at] as number);
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
