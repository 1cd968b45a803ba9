import { minusDays } from "@tocsin/db/queries";
import type { Window } from "./sums.ts";

/** Longest stretch of days that a timeline draws. */
const longestDays = 366;
const usualDays = 30;

/**
 * Days that a list and its timeline show. What the reader chose counts, in the right order and not beyond the last day;
 * `days` is a short way to say "the last so many". Otherwise the last thirty.
 */
export function chosenDays(
  chosen: { from: string | null; to: string | null; days: string | null },
  lastDay: string,
): Window {
  const days = chosen.days && /^\d{1,3}$/.test(chosen.days) ? Number(chosen.days) : null;
  if (days && !chosen.from && !chosen.to) return { from: minusDays(lastDay, days - 1), to: lastDay };
  const to = earlierOf(chosen.to ?? lastDay, lastDay);
  const from = chosen.from ?? minusDays(to, usualDays - 1);
  return from <= to ? { from, to } : { from: to, to: earlierOf(from, lastDay) };
}

/** The end of a window, a year of it at most: what can be looked back on at once, as known at an earlier time. */
export function lastYearOf({ from, to }: Window): Window {
  return { from: laterOf(from, minusDays(to, longestDays - 1)), to };
}

/** Days that the timeline draws: sixty to the last, or as many as the chosen ones need, up to a year. */
export function timelineDays(chosen: Window, lastDay: string): Window {
  const from = earlierOf(chosen.from, minusDays(lastDay, 2 * usualDays - 1));
  return { from: laterOf(from, minusDays(lastDay, longestDays - 1)), to: lastDay };
}

/** The last days of a timeline, up to a year, with the days between them on which nothing happened. */
export function withQuietDays(days: readonly DayCount[]): DayCount[] {
  const [first, last] = [days[0]?.day, days.at(-1)?.day];
  if (!first || !last) return [];
  const known = new Map(days.map((day) => [day.day, day]));
  const from = laterOf(first, minusDays(last, longestDays - 1));
  const all: DayCount[] = [];
  for (let day = from; day <= last; day = minusDays(day, -1)) all.push(known.get(day) ?? { day, events: 0, killed: 0 });
  return all;
}

interface DayCount {
  day: string;
  events: number;
  killed: number;
}

/** ISO days sort as text. */
function earlierOf(a: string, b: string): string {
  return [a, b].sort()[0] ?? a;
}

function laterOf(a: string, b: string): string {
  return [a, b].sort()[1] ?? a;
}
