import type { EventFamily } from "@tocsin/model";
import type { EventFilter } from "../queries/event-filter.ts";
import {
  type Choice,
  choicesOf,
  failsBit,
  familyCondition,
  flagCondition,
  type Keep,
  keepByColumn,
  numberConditions,
  termCondition,
} from "./conditions.ts";
import { type DayColumns, type EventTerms, flags, toDay } from "./day-columns.ts";
import { putRegions } from "./region-runs.ts";
import type { WordMatches } from "./word-matches.ts";

/** Conditions of pages on what is not a reader's choice. */
export interface Restriction {
  families?: readonly EventFamily[];
  /** The page's own: events elsewhere are not even counted in facets. */
  regions?: readonly string[];
  /** Only totals over an area and period. */
  aggregate?: boolean;
}

/** Events of a day by their places in its columns, in their order; null for all of them. */
export type Positions = Uint32Array | null;

/** Events that fit all but a reader's choices, and for each of them the bits of the choices it fails; null where none fails any. */
export interface LiftedMatches {
  positions: Positions;
  fails: Uint8Array | null;
}

/** The events of a day that fit a filter, found when first asked for. */
export class MatchedDay {
  readonly columns: DayColumns;
  private readonly filter: CompiledFilter;
  private found: Positions | undefined;
  private foundLifted: LiftedMatches | undefined;

  constructor(columns: DayColumns, filter: CompiledFilter) {
    this.columns = columns;
    this.filter = filter;
  }

  /** How many fit. */
  get size(): number {
    return this.positions?.length ?? this.columns.size;
  }

  get positions(): Positions {
    if (this.found === undefined) this.found = this.filter.select(this.columns);
    return this.found;
  }

  /** Those that fit and weigh more. */
  heavierThan(weight: number): Uint32Array {
    return this.filter.selectHeavier(this.columns, weight);
  }

  /** What the day's events are counted as a whole under, see `wholeOf`. */
  get whole(): number | null {
    return this.filter.wholeOf(this.columns);
  }

  /** For counts that ignore a choice. */
  get lifted(): LiftedMatches {
    this.foundLifted ??= this.filter.lift(this.columns);
    return this.foundLifted;
  }
}

/** Where event `p` of those that fit stands in the columns. */
export function positionAt(positions: Positions, p: number): number {
  return positions === null ? p : (positions[p] as number);
}

/** A filter made ready for the columns of one index, as they are in one snapshot. */
export class CompiledFilter {
  private readonly from: number;
  private readonly to: number;
  private readonly isOpen: boolean;
  private readonly ownRegions: Uint8Array | null;
  /** The page's regions, narrowed to those that were chosen. */
  private readonly regions: Uint8Array | null;
  private readonly base: Keep[];
  /** The code of the only region, -1 without any; null where more than regions and days are asked for. */
  private readonly wholeRegion: number | null;
  private readonly choices: Choice[];
  private readonly all: Keep[];

  /** `words` has the text matches of the filter's terms, in their order. */
  constructor(
    filter: EventFilter,
    words: readonly (WordMatches | null)[],
    restriction: Restriction,
    terms: EventTerms,
  ) {
    this.isOpen = filter.from === null && filter.to === null;
    this.from = filter.from === null ? -Infinity : toDay(filter.from);
    this.to = filter.to === null ? Infinity : toDay(filter.to);
    this.ownRegions = restriction.regions ? terms.region.tableOf(restriction.regions) : null;
    this.regions = this.ownRegions ?? (filter.regions.length > 0 ? terms.region.tableOf(filter.regions) : null);
    this.base = [
      ...filter.terms.flatMap((term, i) => termCondition(term, words[i] ?? null, terms) ?? []),
      ...(restriction.families ? [familyCondition(restriction.families, terms)] : []),
      ...(restriction.aggregate ? [flagCondition(flags.aggregate, true)] : []),
      ...numberConditions(filter),
    ];
    this.choices = choicesOf(filter, terms);
    // Where the search begins with the chosen regions they need no look of their own.
    const others = this.ownRegions ? this.choices : this.choices.filter(({ bit }) => bit !== failsBit.region);
    this.all = [...this.base, ...others.map(({ keep }) => keep)];
    this.wholeRegion = this.base.length + this.choices.length > 0 ? null : onlyCode(this.ownRegions);
  }

  /** The events that fit. */
  select(day: DayColumns): Positions {
    return this.narrow(day, this.regions, this.all);
  }

  /** The events that fit and weigh more: few are grave, so that little is looked at. */
  selectHeavier(day: DayColumns, weight: number): Uint32Array {
    const room = roomFor(day.size);
    let count = this.keepInside(day, room, putHeavier(day, weight, room));
    const ofRegions = this.regions && keepByColumn(({ region }) => region, this.regions);
    for (const keep of ofRegions ? [ofRegions, ...this.all] : this.all) count = keep(day, room, count);
    return room.slice(0, count);
  }

  /** -1 where the filter wants all events of the day, the region's code where it wants all of one region; null elsewhere. */
  wholeOf(day: DayColumns): number | null {
    if (this.wholeRegion === null || this.isOpen) return this.wholeRegion;
    return day.day >= this.from && day.day <= this.to && !day.hasUndated ? this.wholeRegion : null;
  }

  /** The events that fit, each choice lifted. */
  lift(day: DayColumns): LiftedMatches {
    const positions = this.narrow(day, this.ownRegions, this.base);
    if (this.choices.length === 0) return { positions, fails: null };
    const fails = new Uint8Array(positions?.length ?? day.size);
    for (const { mark } of this.choices) mark(day, positions, fails);
    return { positions, fails };
  }

  private narrow(day: DayColumns, regions: Uint8Array | null, conditions: readonly Keep[]): Positions {
    const isInside = day.day >= this.from && day.day <= this.to;
    const isWhole = regions === null && (this.isOpen || (isInside && !day.hasUndated));
    if (isWhole && conditions.length === 0) return null;
    const room = roomFor(day.size);
    let count = isWhole ? putAll(day.size, room) : this.putInside(day, regions, isInside, room);
    for (const keep of conditions) {
      if (count === 0) break;
      count = keep(day, room, count);
    }
    return count === day.size ? null : room.slice(0, count);
  }

  /** Of some events those that happened within the window. */
  private keepInside(day: DayColumns, positions: Uint32Array, count: number): number {
    if (this.isOpen) return count;
    if (day.day > this.to) return 0;
    if (day.day >= this.from) return day.hasUndated ? isDated(day, positions, count) : count;
    return keepLasting(this.from - day.day)(day, positions, count);
  }

  /** Places of the events of the regions, null for all, that happened within the window. */
  private putInside(day: DayColumns, regions: Uint8Array | null, isInside: boolean, room: Uint32Array): number {
    if (this.isOpen || isInside) {
      const count = regions === null ? putAll(day.size, room) : putRegions(day.byRegion, day.region, regions, room);
      return this.isOpen ? count : isDated(day, room, count);
    }
    if (day.day > this.to) return 0;
    // Of a day before the window only the few events that went on into it.
    let count = 0;
    for (const i of day.lasting) {
      const isIn = regions === null || regions[day.region[i] as number] === 1;
      if (isIn && day.day + (day.lasts[i] as number) >= this.from) room[count++] = i;
    }
    return count;
  }
}

const isDated = flagCondition(flags.undated, false);

let room = new Uint32Array(0);
let everyPosition = new Uint32Array(0);

/** Used from one question to the next, as none waits for anything while it uses it. */
function roomFor(size: number): Uint32Array {
  if (room.length < size) {
    room = new Uint32Array(2 * size);
    everyPosition = room.map((_, i) => i);
  }
  return room;
}

function putAll(size: number, positions: Uint32Array): number {
  positions.set(everyPosition.subarray(0, size));
  return size;
}

/** The only code in a table, -1 where there is no table; null for several or none. */
function onlyCode(table: Uint8Array | null): number | null {
  if (table === null) return -1;
  const first = table.indexOf(1);
  return first >= 0 && first === table.lastIndexOf(1) ? first : null;
}

/** Places of the events that weigh more, in their order, which words are looked up by. */
function putHeavier(day: DayColumns, weight: number, positions: Uint32Array): number {
  if (weight < 0) return putAll(day.size, positions);
  const { byWeight, weight: weights } = day;
  let count = 0;
  while (count < byWeight.length && (weights[byWeight[count] as number] as number) > weight) {
    positions[count] = byWeight[count] as number;
    count++;
  }
  positions.subarray(0, count).sort();
  return count;
}

/** Events that went on for some days after theirs. */
function keepLasting(days: number): Keep {
  return ({ lasts }, positions, count) => {
    let kept = 0;
    for (let p = 0; p < count; p++) {
      const i = positions[p] as number;
      positions[kept] = i;
      if ((lasts[i] as number) >= days) kept++;
    }
    return kept;
  };
}
