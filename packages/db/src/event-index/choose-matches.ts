import type { MatchedDay } from "./count-matches.ts";
import { flags } from "./day-columns.ts";

/** Where a list ended: the day (since 1970-01-01) and number of its last event. */
export interface Position {
  day: number;
  number: number;
}

/** Events that fit, the latest day first and in it the greatest number, from after `after` on. */
export function newestMatches(days: readonly MatchedDay[], limit: number, after: Position | null): Position[] {
  const chosen: Position[] = [];
  for (const { columns, fails } of days) {
    if (after && columns.day > after.day) continue;
    for (let i = 0; i < columns.size; i++) {
      const number = columns.numbers[i] as number;
      if (fails?.[i] || (after && columns.day === after.day && number >= after.number)) continue;
      if (chosen.push({ day: columns.day, number }) === limit) return chosen;
    }
  }
  return chosen;
}

interface Weighed {
  number: number;
  gravity: number;
  reports: number;
}

/** Numbers of events that fit, the gravest first, then by number of reports and the latest day. */
export function gravestMatches(days: readonly MatchedDay[], limit: number, onlyLocated: boolean): number[] {
  const needed = onlyLocated ? flags.located : 0;
  let best: Weighed[] = [];
  let least = -1;
  for (const { columns, fails } of days) {
    for (let i = 0; i < columns.size; i++) {
      const gravity = columns.gravity[i] as number;
      if (fails?.[i] || gravity < least || ((columns.flags[i] as number) & needed) !== needed) continue;
      best.push({ number: columns.numbers[i] as number, gravity, reports: columns.reports[i] as number });
      if (best.length < 8 * limit) continue;
      best = best.sort(byGravity).slice(0, limit);
      least = best.at(-1)?.gravity ?? -1;
    }
  }
  return best
    .sort(byGravity)
    .slice(0, limit)
    .map(({ number }) => number);
}

/** Equal ones stay in their order, which is the latest day first. */
function byGravity(a: Weighed, b: Weighed): number {
  return b.gravity - a.gravity || b.reports - a.reports;
}
