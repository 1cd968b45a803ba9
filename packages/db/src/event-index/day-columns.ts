import type { PlacePrecision } from "@tocsin/model";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { noRuns, type RegionRuns, toRegionRuns } from "./region-runs.ts";
import { SpotCodes } from "./spots.ts";
import { TermCodes } from "./term-codes.ts";

/** Codes of all terms that the columns of one index hold. */
export class EventTerms {
  readonly type = new TermCodes();
  readonly region = new TermCodes();
  readonly grade = new TermCodes();
  readonly weapon = new TermCodes();
  readonly source = new TermCodes();
  readonly speaker = new TermCodes();
  readonly spot = new SpotCodes();
}

/** Several terms per event: those of event `i` stand from `starts[i]` to before `starts[i + 1]`. */
export interface ListColumn {
  starts: Uint32Array;
  codes: Uint32Array;
}

/** Reported numbers as the record has them, -1 where it has none. */
export interface CountColumns {
  low: Int32Array;
  best: Int32Array;
  high: Int32Array;
}

/** What narrows, counts, orders and marks the published events of one day, a column each, the newest number first. */
export interface DayColumns {
  /** Days since 1970-01-01. */
  day: number;
  size: number;
  /** `events.number`. */
  numbers: Float64Array;
  type: Uint8Array;
  grade: Uint8Array;
  region: Uint16Array;
  byRegion: RegionRuns;
  spot: Uint32Array;
  weapons: ListColumn;
  sources: ListColumn;
  speakers: ListColumn;
  /** Whether any of the events has no known day. */
  hasUndated: boolean;
  /** See `flags`. */
  flags: Uint8Array;
  /** Days after `day` on which the event still went on. */
  lasts: Uint32Array;
  /** Places in the columns of events that went on after the day. */
  lasting: Uint32Array;
  killed: CountColumns;
  injured: CountColumns;
  /** Killed three times and injured, then the number of reports: the order of what a reader should see first. */
  weight: Float64Array;
  /** Places in the columns, the heaviest first. */
  byWeight: Uint32Array;
}

/** Bits of the flags column. */
export const flags = { contested: 1, located: 2, aggregate: 4, undated: 8 } as const;

/** Numbers of reports are below it, so that gravity and reports are compared as one number. */
const reportsBelow = 0x10000;

type CountTuple = [low: number | null, best: number | null, high: number | null];
type EventTuple = [
  number: number,
  type: string,
  grade: string,
  region: string | null,
  place: [
    id: string | null,
    name: string | null,
    precision: PlacePrecision | null,
    country: string | null,
    lat: number | null,
    lon: number | null,
  ],
  weapons: string[],
  sources: string[],
  speakers: string[],
  flags: number,
  lasts: number,
  killed: CountTuple,
  injured: CountTuple,
  reports: number,
];

const flagged = sql.raw(
  `is_contested::int * ${flags.contested} + (lat is not null)::int * ${flags.located}
    + (scope = 'aggregate')::int * ${flags.aggregate} + (when_from is null)::int * ${flags.undated}`,
);

/** Reads the columns of the given days (since 1970-01-01). Days without published events are empty. */
export async function loadDayColumns(
  tx: ReadTransaction,
  days: readonly number[],
  terms: EventTerms,
): Promise<DayColumns[]> {
  const rows = await tx.execute<{ day: number; events: EventTuple[] }>(sql`
    select day - date '1970-01-01' as day, json_agg(json_build_array(number, type, grade, region,
      json_build_array(place_id, place_name, place_precision, country, lat, lon), weapons, source_ids, speakers, ${flagged},
      coalesce(when_to - day, 0), json_build_array(killed_low, killed_best, killed_high),
      json_build_array(injured_low, injured_best, injured_high), report_count) order by number desc) as events
    from events
    where lifecycle = 'published' and day = any(${sql.param(days.map(toDate))}::text[]::date[])
    group by events.day`);
  const found = new Map(rows.map((row) => [row.day, row.events]));
  return days.map((day) => toColumns(day, found.get(day) ?? [], terms));
}

/** An ISO date from days since 1970-01-01. */
export function toDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
  if (dates.size < mostDates) dates.set(day, date);
  return date;
}

/** Pages name the same days again and again, hundreds of times each. */
const dates = new Map<number, string>();
const mostDates = 10_000;

/** Days since 1970-01-01 from an ISO date. */
export function toDay(date: string): number {
  return Date.parse(date) / 86_400_000;
}

function toColumns(day: number, events: readonly EventTuple[], terms: EventTerms): DayColumns {
  const columns = emptyColumns(day, events, terms);
  events.forEach((event, i) => {
    const [number, type, grade, region, place, , , , flagged, lasts, killed, injured, reports] = event;
    columns.numbers[i] = number;
    columns.type[i] = terms.type.codeOf(type);
    columns.grade[i] = terms.grade.codeOf(grade);
    columns.region[i] = terms.region.codeOf(region);
    const [id, name, precision, country, lat, lon] = place;
    columns.spot[i] = terms.spot.codeOf({ id, name, precision, region, country, lat, lon });
    columns.flags[i] = flagged;
    columns.lasts[i] = lasts;
    setCount(columns.killed, i, killed);
    setCount(columns.injured, i, injured);
    columns.weight[i] = (3 * bestOf(killed) + bestOf(injured)) * reportsBelow + Math.min(reports, reportsBelow - 1);
  });
  const { weight } = columns;
  columns.byWeight = Uint32Array.from(weight.keys()).sort((a, b) => (weight[b] as number) - (weight[a] as number));
  columns.byRegion = toRegionRuns(columns.region, terms.region.size);
  return columns;
}

function emptyColumns(day: number, events: readonly EventTuple[], terms: EventTerms): DayColumns {
  const size = events.length;
  return {
    day,
    size,
    numbers: new Float64Array(size),
    type: new Uint8Array(size),
    grade: new Uint8Array(size),
    region: new Uint16Array(size),
    byRegion: noRuns,
    spot: new Uint32Array(size),
    weapons: toListColumn(events, 5, terms.weapon),
    sources: toListColumn(events, 6, terms.source),
    speakers: toListColumn(events, 7, terms.speaker),
    hasUndated: events.some(([, , , , , , , , flagged]) => (flagged & flags.undated) !== 0),
    flags: new Uint8Array(size),
    lasts: new Uint32Array(size),
    lasting: Uint32Array.from(events.flatMap((event, i) => (event[9] > 0 ? [i] : []))),
    killed: emptyCount(size),
    injured: emptyCount(size),
    weight: new Float64Array(size),
    byWeight: new Uint32Array(0),
  };
}

function emptyCount(size: number): CountColumns {
  return { low: new Int32Array(size), best: new Int32Array(size), high: new Int32Array(size) };
}

function setCount(columns: CountColumns, i: number, [low, best, high]: CountTuple): void {
  columns.low[i] = low ?? -1;
  columns.best[i] = best ?? -1;
  columns.high[i] = high ?? -1;
}

function bestOf([low, best]: CountTuple): number {
  return best ?? low ?? 0;
}

/** The best number told of an event, 0 where none is. */
export function bestAt({ low, best }: CountColumns, i: number): number {
  const told = best[i] as number;
  return told >= 0 ? told : Math.max(0, low[i] as number);
}

function toListColumn(events: readonly EventTuple[], position: 5 | 6 | 7, terms: TermCodes): ListColumn {
  const starts = new Uint32Array(events.length + 1);
  const codes: number[] = [];
  events.forEach((event, i) => {
    for (const term of event[position]) codes.push(terms.codeOf(term));
    starts[i + 1] = codes.length;
  });
  return { starts, codes: Uint32Array.from(codes) };
}
