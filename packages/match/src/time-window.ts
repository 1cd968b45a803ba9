import type { Mention, When } from "@tocsin/model";

/** When a mention may have happened: local minutes since 1970 (`until` exclusive), and how exactly that is known. */
export interface TimeWindow {
  from: number;
  until: number;
  precision: When["precision"];
  part: NonNullable<When["part"]> | null;
  /** True when the text gives no time and only the publication date speaks. */
  fromPublication: boolean;
  /** First local day of the window, as days since 1970. */
  day: number;
}

export const minutesPerDay = 1440;

/** Local minutes at which the parts of a day begin and end; a night reaches over midnight on both sides of its date. */
const partMinutes = {
  night: [-3 * 60, 8 * 60],
  morning: [5 * 60, 12 * 60],
  daytime: [6 * 60, 19 * 60],
  evening: [16 * 60, 24 * 60],
} as const;

/** A told hour is this exact, in minutes either way. */
export const hourSlack = 60;

/** A longer time is no event's: it is what a running total counts, which is of the day it ends. */
const longestEventDays = 100;

/** Local minute of the day from which "the night to the next day" counts. */
const nightfall = 19 * 60;

/** How far behind its publication a report without any stated time may reach. */
export const publishedReachDays = 2;

/**
 * Local minutes of an ISO date or date-time, NaN if it is none. The zone is dropped: event times are already in the place's
 * own zone. Computed by hand, for it runs in every comparison and `Date.parse` is ten times slower.
 */
export function localMinutes(iso: string): number {
  if (iso.length < 10) return Number.NaN;
  const days = daysOfDate(digits(iso, 0, 4), digits(iso, 5, 2), digits(iso, 8, 2));
  if (iso.length < 16) return days * minutesPerDay;
  return days * minutesPerDay + digits(iso, 11, 2) * 60 + digits(iso, 14, 2);
}

function digits(text: string, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Days since 1970 of a Gregorian date, counting years from March so that the leap day comes last. */
function daysOfDate(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export function dayOfMinutes(minutes: number): number {
  return Math.floor(minutes / minutesPerDay);
}

/** The window of a mention; from its publication where it states no time; null when neither is known. */
export function timeWindowOf(mention: Pick<Mention, "when" | "publishedAt">): TimeWindow | null {
  const known = windows.get(mention);
  if (known !== undefined) return known;
  const window = computeWindow(mention);
  windows.set(mention, window);
  return window;
}

/** A mention is compared with many others and never changes. */
const windows = new WeakMap<object, TimeWindow | null>();

function computeWindow({ when, publishedAt }: Pick<Mention, "when" | "publishedAt">): TimeWindow | null {
  if (when?.text || (when && when.precision === "hour")) return statedWindow(when);
  const published = when?.to ?? publishedAt;
  const minutes = localMinutes(published);
  if (Number.isNaN(minutes)) return null;
  const day = dayOfMinutes(minutes);
  return {
    from: (day - publishedReachDays) * minutesPerDay,
    until: (day + 1) * minutesPerDay,
    precision: "day",
    part: null,
    fromPublication: true,
    day,
  };
}

function statedWindow(when: When): TimeWindow | null {
  const from = localMinutes(when.from);
  const to = localMinutes(when.to);
  if (Number.isNaN(from) || Number.isNaN(to)) return null;
  if (to - from > longestEventDays * minutesPerDay) return statedWindow({ ...when, from: when.to, precision: "day" });
  const part = when.part ?? null;
  const day = dayOfMinutes(from);
  const isDated = !when.from.includes("T");
  if (isDated && part) return partWindow(when, part, from, to);
  const stated = { precision: when.precision, part, fromPublication: false, day };
  if (isDated) return { from, until: to + minutesPerDay, ...stated };
  return { from: from - hourSlack, until: to + hourSlack, ...stated };
}

/**
 * A part of a dated day. "Night" with two dates is the night between them; with one it may be the night before that day or
 * the one after, and both are kept open.
 */
function partWindow(when: When, part: NonNullable<When["part"]>, from: number, to: number): TimeWindow {
  const [start, end] = partMinutes[part];
  const isNightBetween = part === "night" && to > from;
  return {
    from: isNightBetween ? from + nightfall : from + start,
    until: part === "night" && !isNightBetween ? to + minutesPerDay + end : to + end,
    precision: when.precision,
    part,
    fromPublication: false,
    day: dayOfMinutes(to),
  };
}
