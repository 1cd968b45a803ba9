import type { When } from "@tocsin/model";
import type { Token } from "../segment/types.ts";
import { dayMs, type LocalDay } from "./local-day.ts";
import { type DayRange, precisionOfLength, resolveWords } from "./resolve-days.ts";
import type { DayPart } from "./time-lexicon.ts";
import type { TimeExpression } from "./types.ts";

/**
 * Turns the words of a time into dates. `published` null leaves only times that carry their own full date. Days are those
 * of the place's zone; without a zone the publication date is taken as it stands. `told` is the day told of just before.
 */
export function resolveTime(
  found: TimeExpression,
  tokens: readonly Token[],
  published: LocalDay | null,
  told: LocalDay | null = null,
): When | null {
  const range = resolveWords(found, published, told);
  if (!range) return null;
  if (found.role === "since" && published && range.from <= published.day) {
    range.to = published.day;
    range.precision = precisionOfLength(range.to - range.from);
  }
  const text = wordsOf(tokens, found.from, found.to);
  if (found.clock && range.precision !== "week" && range.precision !== "month" && found.role !== "since") {
    const day = clockDay(found, range);
    const { hour, minute } = found.clock;
    const at = `${isoDay(day)}T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;
    return { from: at, to: at, precision: "hour", text, part: found.part ?? partOfHour(hour) };
  }
  const precision = found.part && range.precision === "day" ? "part_of_day" : range.precision;
  return { from: isoDay(range.from), to: isoDay(range.to), precision, text, part: found.part };
}

// An hour in a night between two days: before noon it is the second day's.
function clockDay(found: TimeExpression, range: DayRange): number {
  return (found.clock?.hour ?? 0) < 12 ? range.to : range.from;
}

// Reports name the same few days: each is written once. Emptied when it grows large.
const isoDays = new Map<number, string>();
const mostIsoDays = 10_000;

function isoDay(day: number): string {
  const known = isoDays.get(day);
  if (known !== undefined) return known;
  const written = new Date(day * dayMs).toISOString().slice(0, 10);
  if (isoDays.size >= mostIsoDays) isoDays.clear();
  isoDays.set(day, written);
  return written;
}

function partOfHour(hour: number): DayPart {
  if (hour < 5) return "night";
  if (hour < 12) return "morning";
  return hour < 18 ? "daytime" : "evening";
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token) text += (i > from && token.spaced ? " " : "") + token.text;
  }
  return text;
}
