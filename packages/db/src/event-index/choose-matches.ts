import { type DayColumns, flags } from "./day-columns.ts";
import { type MatchedDay, positionAt } from "./match-events.ts";

/** Where a list ended: the day (since 1970-01-01) and number of its last event. */
export interface Position {
  day: number;
  number: number;
}

/** Events that fit, the latest day first and in it the greatest number, from after `after` on. */
export function newestMatches(days: readonly MatchedDay[], limit: number, after: Position | null): Position[] {
  const chosen: Position[] = [];
  for (const day of days) {
    const { columns } = day;
    if (after && columns.day > after.day) continue;
    const { positions, size } = day;
    for (let p = 0; p < size; p++) {
      const number = columns.numbers[positionAt(positions, p)] as number;
      if (after && columns.day === after.day && number >= after.number) continue;
      if (chosen.push({ day: columns.day, number }) === limit) return chosen;
    }
  }
  return chosen;
}

/** An event by the columns of its day and its place in them. */
export interface MatchedEvent {
  columns: DayColumns;
  i: number;
}

/** Events that fit, the gravest first, then by number of reports and the latest day; of all, or of those with a point. */
export function gravestMatches(days: readonly MatchedDay[], limit: number, onlyLocated: boolean): MatchedEvent[] {
  const needed = onlyLocated ? flags.located : 0;
  let best: WeighedEvent[] = [];
  /** What the last of those that are chosen so far weighs: what weighs no more comes after it. */
  let least = -1;
  for (const { columns, positions, size } of days) {
    for (let p = 0; p < size; p++) {
      const i = positionAt(positions, p);
      if (((columns.flags[i] as number) & needed) !== needed) continue;
      const weight = (columns.gravity[i] as number) * reportsBelow + (columns.reports[i] as number);
      if (weight <= least) continue;
      best.push({ columns, i, weight });
      if (best.length < 4 * limit) continue;
      best = heaviest(best, limit);
      least = best.at(-1)?.weight ?? -1;
    }
  }
  return heaviest(best, limit);
}

/** Numbers of reports are below it, so that gravity and reports are compared as one number. */
const reportsBelow = 0x10000;

interface WeighedEvent extends MatchedEvent {
  weight: number;
}

/** Equal ones stay in their order, which is the latest day first. */
function heaviest(events: WeighedEvent[], limit: number): WeighedEvent[] {
  return events.sort((a, b) => b.weight - a.weight).slice(0, limit);
}
