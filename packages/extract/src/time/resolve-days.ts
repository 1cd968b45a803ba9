import type { TimePrecision } from "@tocsin/model";
import { dayMs, dayOfMs, type LocalDay } from "./local-day.ts";
import type { DayPart, RelativeTime } from "./time-lexicon.ts";
import type { DayWords, TimeExpression, TimeWords } from "./types.ts";

/** A date without a year up to this many days after publication is taken as to come, a later one as last year's. */
const futureDays = 45;

/** The day numbers `from`…`to` of a time, and how exactly they are known. */
export interface DayRange {
  from: number;
  to: number;
  precision: TimePrecision;
}

/** `told` is the day told of just before, which "the next day" counts from; without one it is the day of publication. */
export function resolveWords(
  found: TimeExpression,
  publishedOn: LocalDay | null,
  told: LocalDay | null,
): DayRange | null {
  const { words } = found;
  const published = told && countsFromTold(words) ? told : publishedOn;
  if (words.kind === "night") return resolveNight(words, published);
  if (words.kind === "range") {
    const to = resolveDay(words.to, published);
    const from = resolveDay(words.from, to ? { day: to.to, hour: null } : published);
    if (!from || !to || from.from > to.to) return null;
    return { from: from.from, to: to.to, precision: precisionOfLength(to.to - from.from) };
  }
  if (words.kind === "month") return resolveMonth(words, published);
  if (words.kind === "year") return resolveYear(words);
  if (words.kind === "date") return resolveDay(words, published);
  if (!published) return null;
  if (words.kind === "none") return resolvePart(found, published);
  if (words.kind === "anniversary") return single(anniversaryDay(words, published));
  if (words.kind === "ago") return resolveAgo(words, published);
  if (words.kind === "past") return resolvePast(words, published);
  return resolveDay(words, published);
}

function countsFromTold(words: TimeWords): boolean {
  return words.kind === "ago" ? words.fromTold : words.kind === "relative" && words.spec.told !== undefined;
}

function resolveDay(words: DayWords, published: LocalDay | null): DayRange | null {
  if (words.kind === "date") {
    const day = dateDay(words, published);
    return day === null ? null : single(day);
  }
  if (!published) return null;
  if (words.kind === "weekday") return single(weekdayDay(words, published.day));
  return resolveRelative(words.spec, published);
}

function single(day: number): DayRange {
  return { from: day, to: day, precision: "day" };
}

function dateDay(words: Extract<DayWords, { kind: "date" }>, published: LocalDay | null): number | null {
  const at = (year: number): number | null => {
    const ms = Date.UTC(year, words.month - 1, words.day);
    return new Date(ms).getUTCMonth() === words.month - 1 ? dayOfMs(ms) : null;
  };
  if (words.year !== null) return at(words.year);
  if (!published) return null;
  const year = new Date(published.day * dayMs).getUTCFullYear();
  const { yearsAgo } = words;
  if (yearsAgo !== undefined) {
    const meant = published.day - yearsAgo * unitDays.year;
    const days = [1, 0, -1].map((shift) => at(year - yearsAgo + shift)).filter((day) => day !== null);
    return days.sort((a, b) => Math.abs(a - meant) - Math.abs(b - meant))[0] ?? null;
  }
  const candidates = [year + 1, year, year - 1]
    .map(at)
    .filter((day) => day !== null && day <= published.day + futureDays);
  return candidates[0] ?? null;
}

function anniversaryDay(words: Extract<TimeWords, { kind: "anniversary" }>, published: LocalDay): number {
  const date = new Date(published.day * dayMs);
  const year = "year" in words ? words.year : date.getUTCFullYear() - words.yearsAgo;
  return dayOfMs(Date.UTC(year, date.getUTCMonth(), date.getUTCDate()));
}

// The latest such weekday up to the day of publication; "last" excludes that day, "next" lies behind it.
function weekdayDay(words: Extract<DayWords, { kind: "weekday" }>, today: number): number {
  const todays = (((today + 3) % 7) + 7) % 7;
  const back = (todays - words.weekday + 7) % 7;
  if (words.shift === 1) return today + (7 - back);
  return back === 0 && words.shift === -1 ? today - 7 : today - back;
}

/** The latest Saturday up to a day, with its Sunday as far as it has come. */
function weekend(upTo: number, today: number): DayRange {
  const saturday = weekdayDay({ kind: "weekday", weekday: 5, shift: 0 }, upTo);
  return { from: saturday, to: Math.min(saturday + 1, today), precision: "day" };
}

function resolveRelative(spec: RelativeTime, published: LocalDay): DayRange {
  const { day } = published;
  if (spec.lastNight) return { from: day - 1, to: day, precision: "part_of_day" };
  if (spec.day !== undefined) return single(day + spec.day);
  if (spec.told !== undefined) return single(day + spec.told);
  if (spec.weekend !== undefined) return weekend(day + spec.weekend * 7, day);
  if (spec.date) {
    const on = dateDay({ kind: "date", ...spec.date, year: null }, published) ?? day;
    return spec.part === "night" ? { from: on, to: on + 1, precision: "part_of_day" } : single(on);
  }
  if (spec.past !== undefined) {
    return { from: day - spec.past, to: day, precision: spec.past === 1 ? "day" : precisionOfLength(spec.past) };
  }
  if (spec.week !== undefined) {
    const monday = day - ((((day + 3) % 7) + 7) % 7) + spec.week * 7;
    return { from: monday, to: spec.week === 0 ? day : monday + 6, precision: "week" };
  }
  const date = new Date(day * dayMs);
  if (spec.month !== undefined) {
    const from = dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + spec.month, 1));
    const end = dayOfMs(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + spec.month + 1, 0));
    return { from, to: spec.month === 0 ? day : end, precision: "month" };
  }
  const year = date.getUTCFullYear() + (spec.year ?? 0);
  const end = dayOfMs(Date.UTC(year, 11, 31));
  return { from: dayOfMs(Date.UTC(year, 0, 1)), to: spec.year === 0 ? day : end, precision: "year" };
}

function resolveNight(words: Extract<TimeWords, { kind: "night" }>, published: LocalDay | null): DayRange | null {
  if (words.to) {
    const day = resolveDay(words.to, published);
    return day && { from: day.to - 1, to: day.to, precision: "part_of_day" };
  }
  const day = words.of && resolveDay(words.of, published);
  // "In the night of 21 March", told on that day, is the night that has passed.
  if (day && published && day.from >= published.day)
    return { from: day.from - 1, to: day.from, precision: "part_of_day" };
  return day && { from: day.from, to: day.from + 1, precision: "part_of_day" };
}

function resolvePart(found: TimeExpression, { day, hour }: LocalDay): DayRange {
  if (found.part === "night" && !found.clock) return { from: day - 1, to: day, precision: "part_of_day" };
  const begins = found.clock ? found.clock.hour : partBegins(found.part);
  // An hour that had not come when the report was published is yesterday's.
  return single(hour !== null && begins > hour ? day - 1 : day);
}

function partBegins(part: DayPart | null): number {
  if (part === "evening") return 17;
  return part === "daytime" ? 11 : 0;
}

/** Days of each unit, for stretches that are counted back from publication. */
const unitDays = { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 } as const;

function resolvePast({ count, unit }: Extract<TimeWords, { kind: "past" }>, { day }: LocalDay): DayRange {
  const days = Math.max(1, Math.ceil(count * unitDays[unit]));
  return { from: day - days, to: day, precision: precisionOfLength(days) };
}

/** Hours that are of the day of publication where nobody says at which hour it was published. */
const hoursOfDay = 8;

function resolveAgo(words: Extract<TimeWords, { kind: "ago" }>, { day, hour }: LocalDay): DayRange {
  const { count, unit, vague } = words;
  if (vague && unit === "day") return { from: day - 2 * count, to: day - 2, precision: "week" };
  const isToday = hour === null ? count <= hoursOfDay : count <= hour;
  if (unit === "hour") return { from: isToday ? day : day - Math.ceil(count / 24), to: day, precision: "day" };
  if (unit === "day") return single(day - count);
  const middle = day - Math.ceil(count * unitDays[unit]);
  const slack = { week: 3, month: 15, year: 182 }[unit];
  return { from: middle - slack, to: Math.min(middle + slack, day), precision: unit };
}

function resolveMonth(words: Extract<TimeWords, { kind: "month" }>, published: LocalDay | null): DayRange | null {
  const year = words.year ?? monthYear(words, published);
  if (year === null) return null;
  const last = new Date(Date.UTC(year, words.month, 0)).getUTCDate();
  const [from, to] = portionDays(words.portion, last);
  const day = (date: number): number => dayOfMs(Date.UTC(year, words.month - 1, date));
  return { from: day(from), to: day(to), precision: "month" };
}

function portionDays(portion: "early" | "mid" | "late" | null, last: number): [number, number] {
  if (portion === "early") return [1, 10];
  if (portion === "mid") return [11, 20];
  return portion === "late" ? [21, last] : [1, last];
}

function monthYear(words: Extract<TimeWords, { kind: "month" }>, published: LocalDay | null): number | null {
  if (!published) return null;
  const date = new Date(published.day * dayMs);
  const ahead = words.month - 1 - date.getUTCMonth();
  const year = date.getUTCFullYear();
  if (words.shift === 1) return ahead > 0 ? year : year + 1;
  if (words.shift === -1) return ahead < 0 ? year : year - 1;
  return ahead > 1 ? year - 1 : year;
}

function resolveYear({ year, portion }: Extract<TimeWords, { kind: "year" }>): DayRange {
  const months = { early: [0, 3], mid: [4, 7], late: [8, 11], all: [0, 11] }[portion ?? "all"] as [number, number];
  const from = dayOfMs(Date.UTC(year, months[0], 1));
  return { from, to: dayOfMs(Date.UTC(year, months[1] + 1, 0)), precision: "year" };
}

export function precisionOfLength(days: number): TimePrecision {
  if (days <= 1) return "day";
  if (days <= 7) return "week";
  return days <= 31 ? "month" : "year";
}
