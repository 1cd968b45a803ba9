import type { RegionDay, RegionsData } from "@tocsin/db/queries";
import { minusDays } from "@tocsin/db/queries";
import { countByDay, type DaySum, sumDays } from "./sums.ts";

export const regionSorts = ["name", "h24", "d7", "d30", "killed", "injured", "last"] as const;
export type RegionSort = (typeof regionSorts)[number];

/** One row of the table of regions. */
export interface RegionFigures {
  code: string;
  h24: number;
  d7: DaySum;
  d30: number;
  /** Events of each of the last thirty days. */
  trend: number[];
  last: string | null;
}

/** Figures of regions, counted back from `lastDay` and sorted; equal rows by name. */
export function regionFigures(
  codes: readonly string[],
  days: readonly RegionDay[],
  latest: RegionsData["latest"],
  lastDay: string,
  sort: RegionSort,
  nameOf: (code: string) => string,
): RegionFigures[] {
  const byRegion = new Map<string, RegionDay[]>();
  for (const day of days) {
    const list = byRegion.get(day.region) ?? [];
    list.push(day);
    byRegion.set(day.region, list);
  }
  const lastOf = new Map(latest.map((row) => [row.region, row.day]));
  const rows = codes.map((code) => figuresOf(code, byRegion.get(code) ?? [], lastOf.get(code) ?? null, lastDay));
  const names = new Map(codes.map((code) => [code, nameOf(code)]));
  const byName = (a: RegionFigures, b: RegionFigures) =>
    (names.get(a.code) ?? a.code).localeCompare(names.get(b.code) ?? b.code);
  return rows.sort((a, b) => compare(a, b, sort) || byName(a, b));
}

function figuresOf(code: string, own: readonly RegionDay[], last: string | null, lastDay: string): RegionFigures {
  const month = { from: minusDays(lastDay, 29), to: lastDay };
  return {
    code,
    h24: sumDays(own, { from: lastDay, to: lastDay }).events,
    d7: sumDays(own, { from: minusDays(lastDay, 6), to: lastDay }),
    d30: sumDays(own, month).events,
    trend: countByDay(own, month).map((day) => day.events),
    last,
  };
}

function compare(a: RegionFigures, b: RegionFigures, sort: RegionSort): number {
  switch (sort) {
    case "h24":
      return b.h24 - a.h24;
    case "d7":
      return b.d7.events - a.d7.events;
    case "d30":
      return b.d30 - a.d30;
    case "killed":
      return b.d7.killed.best - a.d7.killed.best || b.d7.injured.best - a.d7.injured.best || b.d7.events - a.d7.events;
    case "injured":
      return b.d7.injured.best - a.d7.injured.best || b.d7.killed.best - a.d7.killed.best || b.d7.events - a.d7.events;
    case "last":
      return (b.last ?? "").localeCompare(a.last ?? "");
    default:
      return 0;
  }
}
