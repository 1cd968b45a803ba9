import type { When } from "@tocsin/model";
import type { Locale } from "#i18n/routing.ts";
import { toLocal } from "./zones.ts";

const tags: Record<Locale, string> = { en: "en-GB", uk: "uk", fr: "fr" };

const dayStyles = {
  /** Thursday 21 March 2024 */
  full: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
  /** Thursday 21 March */
  weekday: { weekday: "long", day: "numeric", month: "long" },
  /** Thu 21 March */
  short: { weekday: "short", day: "numeric", month: "long" },
  /** 21 March 2024 */
  long: { day: "numeric", month: "long", year: "numeric" },
  /** 21 March */
  dayMonth: { day: "numeric", month: "long" },
  month: { month: "long", year: "numeric" },
  year: { year: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

export type DayStyle = keyof typeof dayStyles;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(tags[locale], { ...dayStyles[style], timeZone: "UTC" });
  formats.set(key, known);
  return known;
}

/** A local day (`YYYY-MM-DD`, further characters are ignored) in words. */
export function dayWords(day: string, locale: Locale, style: DayStyle): string {
  return tidy(formatOf(locale, style).format(new Date(`${day.slice(0, 10)}T00:00:00Z`)), locale);
}

/** "15–21 March 2024": days of a window, both included. */
export function daysWords(from: string, to: string, locale: Locale, style: DayStyle = "long"): string {
  if (from.slice(0, 10) === to.slice(0, 10)) return dayWords(from, locale, style);
  const [start, end] = [from, to].map((day) => new Date(`${day.slice(0, 10)}T00:00:00Z`)) as [Date, Date];
  return tidy(formatOf(locale, style).formatRange(start, end), locale);
}

/** "21 March 2024, 11:40" of a local date-time `YYYY-MM-DDTHH:mm`; a bare date stays a date. */
export function localWords(local: string, locale: Locale, style: DayStyle = "long"): string {
  const time = local.slice(11, 16);
  return time ? `${dayWords(local, locale, style)}, ${time}` : dayWords(local, locale, style);
}

/** "20 March, 16:50" of an instant in a zone; midnight in UTC stands for a day whose hour nobody gave, and is told as a day. */
export function momentWords(at: Date, zone: string, locale: Locale, style: DayStyle = "long"): string {
  const isDay = at.toISOString().endsWith("T00:00:00.000Z");
  return isDay ? dayWords(at.toISOString(), locale, style) : localWords(toLocal(at, zone), locale, style);
}

/** Day or days of an event, as exactly as they are known: "20 March", "March 2024". */
export function whenDayWords(when: When, locale: Locale, style: DayStyle): string {
  if (when.precision === "year") return dayWords(when.from, locale, "year");
  if (when.precision === "month") return dayWords(when.from, locale, "month");
  const isSpan = when.from.slice(0, 10) !== when.to.slice(0, 10);
  if (isSpan && (style === "short" || style === "weekday")) return daysWords(when.from, when.to, locale, "dayMonth");
  return daysWords(when.from, when.to, locale, style);
}

/**
 * Ukrainian dates end in "р."; with the year in figures it can go. French and English put no comma after a weekday here, and the
 * first of a month is an ordinal in French.
 */
function tidy(text: string, locale: Locale): string {
  const plain = text
    .replace(/[\s\u00a0\u202f]р\.$/, "")
    .replace(/^(\p{L}+\.?), (?=\d)/u, "$1 ")
    .replace(/\u2009/g, "");
  return locale === "fr" ? plain.replace(/(?<!\d)1(?= \p{L}|–)/gu, "1er") : plain;
}
