import type { FacetCount, SearchFacets } from "../queries/event-filter.ts";
import { failsBit } from "./conditions.ts";
import { bestAt, type DayColumns, type EventTerms, flags, type ListColumn, toDate } from "./day-columns.ts";
import { type LiftedMatches, type MatchedDay, positionAt } from "./match-events.ts";
import type { TermCodes } from "./term-codes.ts";

/** Exact counts of every facet; each ignores its own selection. */
export function countFacets(days: readonly MatchedDay[], terms: EventTerms): SearchFacets {
  const counts = emptyCounts(terms);
  for (const day of days) {
    const { columns, whole } = day;
    if (whole === null) countDay(counts, columns, day.lifted);
    else
      addTotals(
        counts,
        facetTotals.of(columns, whole, () => totalsOf(day, terms)),
      );
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
        .sort((a, b) => b.count - a.count),
    },
  };
}

/** Places of the events that fit, the most frequent first; a chosen place does not hide the others. */
export function countPlaces(days: readonly MatchedDay[], terms: EventTerms): FacetCount[] {
  const { spot } = terms;
  const byPlace = countRoom(spot.places.size);
  const met: number[] = [];
  for (const day of days) {
    const { columns, whole } = day;
    const places = whole === null ? placesOf(day, spot) : placeTotals.of(columns, whole, () => placesOf(day, spot));
    for (const place of places) {
      if (byPlace[place] === 0) met.push(place);
      add(byPlace, place);
    }
  }
  const counts = sortCounts(met, byPlace, spot.places);
  for (const place of met) byPlace[place] = 0;
  return counts;
}

/** The place of each event that fits, but for the choice of places. */
function placesOf({ columns, lifted: { positions, fails } }: MatchedDay, spot: EventTerms["spot"]): Uint32Array {
  const size = positions?.length ?? columns.size;
  const places = new Uint32Array(size);
  let count = 0;
  for (let p = 0; p < size; p++) {
    if (fails !== null && ((fails[p] as number) & ~failsBit.place) !== 0) continue;
    places[count++] = spot.placeOf(columns.spot[positionAt(positions, p)] as number);
  }
  return places.subarray(0, count);
}

let room = new Int32Array(0);

/** Zeros for all places: most questions meet few of them, and put back what they counted. Nothing waits while it uses them. */
function countRoom(size: number): Int32Array {
  if (room.length < size) room = new Int32Array(2 * size);
  return room;
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

/** For each facet, codes and their counts in turn. */
type Totals = [facet: keyof Counts, pairs: Uint32Array][];

function totalsOf(day: MatchedDay, terms: EventTerms): Totals {
  const counts = emptyCounts(terms);
  countDay(counts, day.columns, day.lifted);
  return Object.entries(counts).map(([facet, byCode]): Totals[number] => {
    const pairs: number[] = [];
    byCode.forEach((count, code) => {
      if (count > 0) pairs.push(code, count);
    });
    return [facet as keyof Counts, Uint32Array.from(pairs)];
  });
}

/** What is counted of a day, or of a region's part of it, when that is first wanted whole; dropped with the day's columns. */
class WholeCounts<Counted> {
  private readonly known = new WeakMap<DayColumns, Map<number, Counted>>();

  of(columns: DayColumns, whole: number, count: () => Counted): Counted {
    const ofDay = this.known.get(columns) ?? new Map<number, Counted>();
    this.known.set(columns, ofDay);
    const counted = ofDay.get(whole) ?? count();
    ofDay.set(whole, counted);
    return counted;
  }
}

const facetTotals = new WholeCounts<Totals>();
const placeTotals = new WholeCounts<Uint32Array>();

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
  const met: number[] = [];
  for (let code = 1; code < counts.length; code++) if (counts[code] !== 0) met.push(code);
  return sortCounts(met, counts, terms);
}

/**
 * Terms with their counts, the most frequent first, equal ones by name; "none" is left out. A count and a place among the names
 * are put into one number, since numbers are sorted many times faster than objects by their strings.
 */
function sortCounts(met: readonly number[], counts: Int32Array, terms: TermCodes): FacetCount[] {
  const { codes, ranks } = terms.order;
  const named = met.filter((code) => code !== 0);
  const keys = Float64Array.from(
    named,
    (code) => (ranks[code] as number) - (counts[code] as number) * codes.length,
  ).sort();
  return Array.from(keys, (key) => {
    const rank = ((key % codes.length) + codes.length) % codes.length;
    const code = codes[rank] as number;
    return { value: terms.termOf(code) as string, count: counts[code] as number };
  });
}
