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
  let best: MatchedEvent[] = [];
  /** The last of those that are chosen so far: what is no graver comes after it. */
  let last: MatchedEvent | undefined;
  for (const { columns, positions, size } of days) {
    for (let p = 0; p < size; p++) {
      const i = positionAt(positions, p);
      if (((columns.flags[i] as number) & needed) !== needed) continue;
      const event = { columns, i };
      if (last && byGravity(last, event) <= 0) continue;
      best.push(event);
      if (best.length < 8 * limit) continue;
      best = best.sort(byGravity).slice(0, limit);
      last = best.at(-1);
    }
  }
  return best.sort(byGravity).slice(0, limit);
}

function gravityOf({ columns, i }: MatchedEvent): number {
  return columns.gravity[i] as number;
}

/** Equal ones stay in their order, which is the latest day first. */
function byGravity(a: MatchedEvent, b: MatchedEvent): number {
  return gravityOf(b) - gravityOf(a) || (b.columns.reports[b.i] as number) - (a.columns.reports[a.i] as number);
}
