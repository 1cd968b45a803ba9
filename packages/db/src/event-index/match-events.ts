import { type EventFamily, type EventType, eventFamily } from "@tocsin/model";
import type { EventFilter, FacetName, SearchTerm } from "../queries/event-filter.ts";
import { type CountColumns, type DayColumns, type EventTerms, flags, type ListColumn, toDay } from "./day-columns.ts";
import type { WordMatches } from "./word-matches.ts";

/** Conditions of pages on what is not a reader's choice. */
export interface Restriction {
  families?: readonly EventFamily[];
  /** Only totals over an area and period. */
  aggregate?: boolean;
}

/** Bit of each condition that an event fails; the facets' and the places' own selections can be lifted one by one. */
export const failsBit = {
  base: 1,
  place: 2,
  type: 4,
  region: 8,
  weapon: 16,
  source: 32,
  speaker: 64,
  grade: 128,
  contested: 256,
} as const satisfies Record<FacetName | "base" | "place", number>;

/** For each event of a day, which conditions of a filter it fails, 0 where it fits; null where all events of the day fit. */
export type Fails = Uint16Array | null;

/** A filter made ready for columns. `words` has the text matches of the filter's terms, in their order. */
export function compileFilter(
  filter: EventFilter,
  words: readonly (WordMatches | null)[],
  restriction: Restriction,
  terms: EventTerms,
): (day: DayColumns) => Fails {
  const from = filter.from === null ? null : toDay(filter.from);
  const to = filter.to === null ? null : toDay(filter.to);
  const tests = [
    ...filter.terms.flatMap((term, i) => (isEmpty(term) ? [] : termTest(term, words[i] ?? null, terms))),
    ...restrictionTests(restriction, terms),
    ...facetTests(filter, terms),
    ...numberTests(filter),
  ];
  const isOpen = from === null && to === null;
  return (day) => {
    const isInside = isOpen || (!day.hasUndated && day.day >= (from ?? day.day) && day.day <= (to ?? day.day));
    if (isInside && tests.length === 0) return null;
    const fails = new Uint16Array(day.size);
    if (!isInside) failOutside(day, from ?? -Infinity, to ?? Infinity, fails);
    for (const test of tests) test(day, fails);
    return fails;
  };
}

type Test = (day: DayColumns, fails: Uint16Array) => void;

/** Events without a day, and those over before the window; those that begin after it. */
function failOutside(day: DayColumns, from: number, to: number, fails: Uint16Array): void {
  for (let i = 0; i < day.size; i++) {
    const isUndated = ((day.flags[i] as number) & flags.undated) !== 0;
    if (isUndated || day.day > to || day.day + (day.lasts[i] as number) < from) fails[i] = failsBit.base;
  }
}

/** One of the term's words or names is enough. */
function termTest(term: SearchTerm, words: WordMatches | null, terms: EventTerms): Test {
  const types = terms.type.tableOf(term.types);
  const regions = terms.region.tableOf(term.regions);
  const places = terms.spot.tableOf(term.placeIds);
  const weapons = terms.weapon.tableOf(term.weapons);
  return (day, fails) => {
    const texts = words?.get(day.day);
    let t = 0;
    for (let i = 0; i < day.size; i++) {
      const number = day.numbers[i] as number;
      while (texts && t < texts.length && (texts[t] as number) > number) t++;
      const holds =
        (texts && texts[t] === number) ||
        types[day.type[i] as number] === 1 ||
        regions[day.region[i] as number] === 1 ||
        places[day.spot[i] as number] === 1 ||
        listHolds(day.weapons, i, weapons);
      if (!holds) fails[i] = (fails[i] as number) | failsBit.base;
    }
  };
}

function isEmpty({ words, types, regions, placeIds, weapons }: SearchTerm): boolean {
  return [words, types, regions, placeIds, weapons].every((list) => list.length === 0);
}

function restrictionTests({ families, aggregate }: Restriction, terms: EventTerms): Test[] {
  const tests: Test[] = [];
  if (families) {
    const types = Array.from({ length: terms.type.size }, (_, code) => terms.type.termOf(code));
    const wanted = Uint8Array.from(types, (type) =>
      type !== null && families.includes(eventFamily(type as EventType)) ? 1 : 0,
    );
    tests.push(columnTest((day) => day.type, wanted, failsBit.base));
  }
  if (aggregate) tests.push(flagTest(flags.aggregate, failsBit.base));
  return tests;
}

function facetTests(filter: EventFilter, terms: EventTerms): Test[] {
  const tests: Test[] = [];
  if (filter.types.length) tests.push(columnTest((day) => day.type, terms.type.tableOf(filter.types), failsBit.type));
  if (filter.regions.length)
    tests.push(columnTest((day) => day.region, terms.region.tableOf(filter.regions), failsBit.region));
  if (filter.grades.length)
    tests.push(columnTest((day) => day.grade, terms.grade.tableOf(filter.grades), failsBit.grade));
  if (filter.places.length)
    tests.push(columnTest((day) => day.spot, terms.spot.tableOf(filter.places), failsBit.place));
  if (filter.weapons.length)
    tests.push(listTest((day) => day.weapons, terms.weapon.tableOf(filter.weapons), failsBit.weapon));
  if (filter.sources.length)
    tests.push(listTest((day) => day.sources, terms.source.tableOf(filter.sources), failsBit.source));
  if (filter.speakers.length)
    tests.push(listTest((day) => day.speakers, terms.speaker.tableOf(filter.speakers), failsBit.speaker));
  if (filter.contested) tests.push(flagTest(flags.contested, failsBit.contested));
  return tests;
}

function numberTests({ killedMin, killedMax, injuredMin, injuredMax }: EventFilter): Test[] {
  const tests: Test[] = [];
  const within = (value: (day: DayColumns, i: number) => number, least: number, most: number) =>
    tests.push((day, fails) => {
      for (let i = 0; i < day.size; i++) {
        const told = value(day, i);
        if (told < least || told > most) fails[i] = (fails[i] as number) | failsBit.base;
      }
    });
  if (killedMin !== null) within(({ killed }, i) => topOf(killed, i), Math.max(0, killedMin), Infinity);
  if (killedMax !== null) within(({ killed }, i) => bottomOf(killed, i), 0, killedMax);
  if (injuredMin !== null) within(({ injured }, i) => topOf(injured, i), Math.max(0, injuredMin), Infinity);
  if (injuredMax !== null) within(({ injured }, i) => bottomOf(injured, i), 0, injuredMax);
  return tests;
}

/** What "at least" is compared with: the top of what is told, -1 for nothing. */
function topOf({ low, best, high }: CountColumns, i: number): number {
  if ((high[i] as number) >= 0) return high[i] as number;
  return (best[i] as number) >= 0 ? (best[i] as number) : (low[i] as number);
}

/** What "at most" is compared with: the bottom of what is told, -1 for nothing. */
function bottomOf({ low, best }: CountColumns, i: number): number {
  return (low[i] as number) >= 0 ? (low[i] as number) : (best[i] as number);
}

function columnTest(
  column: (day: DayColumns) => Uint8Array | Uint16Array | Uint32Array,
  wanted: Uint8Array,
  bit: number,
): Test {
  const bits = Uint16Array.from(wanted, (isWanted) => (isWanted === 1 ? 0 : bit));
  return (day, fails) => {
    const codes = column(day);
    // Without a branch, for nobody could foretell it: this loop is most of what a filter costs.
    for (let i = 0; i < day.size; i++) fails[i] = (fails[i] as number) | (bits[codes[i] as number] as number);
  };
}

function listTest(column: (day: DayColumns) => ListColumn, wanted: Uint8Array, bit: number): Test {
  return (day, fails) => {
    const list = column(day);
    for (let i = 0; i < day.size; i++) {
      if (!listHolds(list, i, wanted)) fails[i] = (fails[i] as number) | bit;
    }
  };
}

function flagTest(flag: number, bit: number): Test {
  return (day, fails) => {
    for (let i = 0; i < day.size; i++) {
      if (((day.flags[i] as number) & flag) === 0) fails[i] = (fails[i] as number) | bit;
    }
  };
}

function listHolds({ starts, codes }: ListColumn, i: number, wanted: Uint8Array): boolean {
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    if (wanted[codes[at] as number] === 1) return true;
  }
  return false;
}
