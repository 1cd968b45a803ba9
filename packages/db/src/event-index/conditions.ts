import { type EventFamily, type EventType, eventFamily } from "@tocsin/model";
import type { EventFilter, FacetName, SearchTerm } from "../queries/event-filter.ts";
import { type CountColumns, type DayColumns, type EventTerms, flags, type ListColumn } from "./day-columns.ts";
import type { TermCodes } from "./term-codes.ts";
import type { WordMatches } from "./word-matches.ts";

/** Bit of each choice of a reader that can be lifted while its own values are counted. */
export const failsBit = {
  place: 1,
  type: 2,
  region: 4,
  weapon: 8,
  source: 16,
  speaker: 32,
  grade: 64,
  contested: 128,
} as const satisfies Record<FacetName | "place", number>;

/**
 * Leaves at the front of `positions`, of which the first `count` are looked at, those of events for which something holds, in
 * their order; returns how many.
 */
export type Keep = (day: DayColumns, positions: Uint32Array, count: number) => number;

/** A choice of a reader that can be lifted. */
export interface Choice {
  bit: number;
  keep: Keep;
  /** Sets the bit for each of the events, null for all of the day, that fail the choice. */
  mark: (day: DayColumns, positions: Uint32Array | null, fails: Uint8Array) => void;
}

/** Any of the families. */
export function familyCondition(families: readonly EventFamily[], terms: EventTerms): Keep {
  const types = Array.from({ length: terms.type.size }, (_, code) => terms.type.termOf(code));
  const wanted = types.map((type) => type !== null && families.includes(eventFamily(type as EventType)));
  return keepByColumn((day) => day.type, Uint8Array.from(wanted, Number));
}

/** A bit of the flags column is set, or is not. */
export function flagCondition(flag: number, isSet: boolean): Keep {
  return keepByColumn((day) => day.flags, tableOfFlag(flag, isSet));
}

/** What a reader chose in facets, and of places. */
export function choicesOf(filter: EventFilter, terms: EventTerms): Choice[] {
  const choices: Choice[] = [];
  const choose = (list: readonly string[], codes: TermCodes, column: Column, bit: number) => {
    if (list.length > 0) choices.push(columnChoice(column, codes.tableOf(list), bit));
  };
  const chooseOfList = (
    list: readonly string[],
    codes: TermCodes,
    column: (day: DayColumns) => ListColumn,
    bit: number,
  ) => {
    if (list.length > 0) choices.push(listChoice(column, codes.tableOf(list), bit));
  };
  if (filter.places.length > 0)
    choices.push(columnChoice((day) => day.spot, terms.spot.tableOf(filter.places), failsBit.place));
  choose(filter.regions, terms.region, (day) => day.region, failsBit.region);
  choose(filter.types, terms.type, (day) => day.type, failsBit.type);
  choose(filter.grades, terms.grade, (day) => day.grade, failsBit.grade);
  if (filter.contested)
    choices.push(columnChoice((day) => day.flags, tableOfFlag(flags.contested, true), failsBit.contested));
  chooseOfList(filter.weapons, terms.weapon, (day) => day.weapons, failsBit.weapon);
  chooseOfList(filter.sources, terms.source, (day) => day.sources, failsBit.source);
  chooseOfList(filter.speakers, terms.speaker, (day) => day.speakers, failsBit.speaker);
  return choices;
}

/** Numbers of people that a reader asked for. */
export function numberConditions({ killedMin, killedMax, injuredMin, injuredMax }: EventFilter): Keep[] {
  const conditions: Keep[] = [];
  const within = (value: (day: DayColumns, i: number) => number, least: number, most: number) =>
    conditions.push((day, positions, count) => {
      let kept = 0;
      for (let p = 0; p < count; p++) {
        const i = positions[p] as number;
        const told = value(day, i);
        if (told >= least && told <= most) positions[kept++] = i;
      }
      return kept;
    });
  if (killedMin !== null) within(({ killed }, i) => topOf(killed, i), Math.max(0, killedMin), Infinity);
  if (killedMax !== null) within(({ killed }, i) => bottomOf(killed, i), 0, killedMax);
  if (injuredMin !== null) within(({ injured }, i) => topOf(injured, i), Math.max(0, injuredMin), Infinity);
  if (injuredMax !== null) within(({ injured }, i) => bottomOf(injured, i), 0, injuredMax);
  return conditions;
}

/** One of the term's words or names is enough; null for a term that says nothing. `words` are the matches of its words. */
export function termCondition(term: SearchTerm, words: WordMatches | null, terms: EventTerms): Keep | null {
  const names: ((day: DayColumns, i: number) => boolean)[] = [];
  const nameIn = (list: readonly string[], codes: { tableOf(list: readonly string[]): Uint8Array }, column: Column) => {
    const wanted = codes.tableOf(list);
    if (list.length > 0) names.push((day, i) => wanted[column(day)[i] as number] === 1);
  };
  nameIn(term.types, terms.type, (day) => day.type);
  nameIn(term.regions, terms.region, (day) => day.region);
  nameIn(term.placeIds, terms.spot, (day) => day.spot);
  const weapons = terms.weapon.tableOf(term.weapons);
  if (term.weapons.length > 0) names.push((day, i) => listHolds(day.weapons, i, weapons));
  if (names.length === 0) return words && keepWords(words);
  return (day, positions, count) => {
    const texts = words?.get(day.day) ?? noNumbers;
    let kept = 0;
    for (let p = 0, t = 0; p < count; p++) {
      const i = positions[p] as number;
      const number = day.numbers[i] as number;
      while (t < texts.length && (texts[t] as number) > number) t++;
      if (texts[t] === number || names.some((isNamed) => isNamed(day, i))) positions[kept++] = i;
    }
    return kept;
  };
}

/** Both the events of a day and those found by words have the greatest number first. */
function keepWords(words: WordMatches): Keep {
  return (day, positions, count) => {
    const texts = words.get(day.day) ?? noNumbers;
    let kept = 0;
    for (let p = 0, t = 0; p < count && t < texts.length; p++) {
      const i = positions[p] as number;
      const number = day.numbers[i] as number;
      while (t < texts.length && (texts[t] as number) > number) t++;
      if (texts[t] === number) positions[kept++] = i;
    }
    return kept;
  };
}

const noNumbers = new Float64Array(0);

/** What "at least" is compared with: the top of what is told, -1 for nothing. */
function topOf({ low, best, high }: CountColumns, i: number): number {
  if ((high[i] as number) >= 0) return high[i] as number;
  return (best[i] as number) >= 0 ? (best[i] as number) : (low[i] as number);
}

/** What "at most" is compared with: the bottom of what is told, -1 for nothing. */
function bottomOf({ low, best }: CountColumns, i: number): number {
  return (low[i] as number) >= 0 ? (low[i] as number) : (best[i] as number);
}

type Column = (day: DayColumns) => Uint8Array | Uint16Array | Uint32Array;

// The loops over columns have no branches, for nobody could foretell them: they are most of what a filter costs.

/** The column has a value for which the table has 1. */
export function keepByColumn(column: Column, wanted: Uint8Array): Keep {
  return (day, positions, count) => {
    const codes = column(day);
    let kept = 0;
    for (let p = 0; p < count; p++) {
      const i = positions[p] as number;
      positions[kept] = i;
      kept += wanted[codes[i] as number] as number;
    }
    return kept;
  };
}

function columnChoice(column: Column, wanted: Uint8Array, bit: number): Choice {
  const bits = wanted.map((isWanted) => (isWanted === 1 ? 0 : bit));
  return {
    bit,
    keep: keepByColumn(column, wanted),
    mark: (day, positions, fails) => {
      const codes = column(day);
      if (positions === null) {
        for (let i = 0; i < day.size; i++) fails[i] = (fails[i] as number) | (bits[codes[i] as number] as number);
        return;
      }
      for (let p = 0; p < positions.length; p++) {
        fails[p] = (fails[p] as number) | (bits[codes[positions[p] as number] as number] as number);
      }
    },
  };
}

function listChoice(column: (day: DayColumns) => ListColumn, wanted: Uint8Array, bit: number): Choice {
  return {
    bit,
    keep: (day, positions, count) => {
      const list = column(day);
      let kept = 0;
      for (let p = 0; p < count; p++) {
        const i = positions[p] as number;
        if (listHolds(list, i, wanted)) positions[kept++] = i;
      }
      return kept;
    },
    mark: (day, positions, fails) => {
      const list = column(day);
      for (let p = 0; p < fails.length; p++) {
        const i = positions === null ? p : (positions[p] as number);
        if (!listHolds(list, i, wanted)) fails[p] = (fails[p] as number) | bit;
      }
    },
  };
}

/** For each value of the flags column 1 where the flag is as wanted. */
function tableOfFlag(flag: number, isSet: boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, value) => (((value & flag) !== 0) === isSet ? 1 : 0));
}

function listHolds({ starts, codes }: ListColumn, i: number, wanted: Uint8Array): boolean {
  for (let at = starts[i] as number; at < (starts[i + 1] as number); at++) {
    if (wanted[codes[at] as number] === 1) return true;
  }
  return false;
}
