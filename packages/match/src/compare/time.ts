import type { Mention } from "@tocsin/model";
import { lastingDaysOf } from "../lasting.ts";
import { because, type Ground } from "../reason.ts";
import {
  dayOfMinutes,
  hourSlack,
  localMinutes,
  minutesPerDay,
  publishedReachDays,
  type TimeWindow,
  timeWindowOf,
} from "../time-window.ts";
import { isEitherForeign } from "./place.ts";
import { scopeOf } from "./scope.ts";
import { typeInWords } from "./words.ts";

/** Two exact hours this close are one moment as two tellers remember it. */
const sameHourMinutes = 90;
/** Two exact hours this far apart are two events. */
const otherHourMinutes = 240;

/** Overlap at the stated precisions. A month told once fits any of its days; two parts of one day do not fit each other. */
export function compareTime(a: Mention, b: Mention): Ground[] {
  const left = timeWindowOf(a);
  const right = timeWindowOf(b);
  if (!left || !right) return [];
  if (isEitherForeign(a, b)) return compareHints(a, b, left, right);
  const lasting = compareLasting(a, b, left, right);
  if (lasting) return [lasting];
  const isDaily = scopeOf(a) !== "single" && scopeOf(b) !== "single";
  if (left.fromPublication || right.fromPublication) return [byPublication(left, right, isDaily)];
  const gap = gapOf(left, right);
  const reason = gap >= 0 ? apart(left, right, gap, isDaily) : overlap(left, right);
  // Waves and totals are told of by the day: of one day there is seldom a second.
  if (!isDaily || left.day !== right.day || reason.weight < 0) return [reason];
  return [reason, because("time.whole_day", "such a whole is told once a day")];
}

/**
 * A measure goes on: "5,000 have been taken out" of the end of a month is the evacuation announced in its middle. The
 * longer between the reports, the likelier a second one. Null for what does not last, and for reports of one day.
 */
function compareLasting(a: Mention, b: Mention, left: TimeWindow, right: TimeWindow): Ground | null {
  if (a.type !== b.type) return null;
  const longest = lastingDaysOf(a.type);
  const days = Math.abs(lastDayOf(left) - lastDayOf(right));
  if (days === 0 || days > longest) return null;
  const text = () => `${days} ${days === 1 ? "day" : "days"} apart, and ${typeInWords(a)} goes on for days`;
  return because("time.lasting", text, 1 - days / (3 * longest));
}

/** A measure "of the past week" is told of at its end. */
function lastDayOf(window: TimeWindow): number {
  return window.fromPublication ? window.day : dayOfMinutes(window.until - 1);
}

function gapOf(a: TimeWindow, b: TimeWindow): number {
  return Math.max(a.from, b.from) - Math.min(a.until, b.until);
}

/**
 * Events off the mapped ground: named victims and streets tell them apart, so time is a hint. The reports' dates, which
 * follow the event by hours, or by months for a trial; and whether the stated times meet.
 */
function compareHints(a: Mention, b: Mention, left: TimeWindow, right: TimeWindow): Ground[] {
  const days = Math.abs(publicationDay(a) - publicationDay(b));
  const text = () => (days === 0 ? "reports of one day" : `reports ${days} ${days === 1 ? "day" : "days"} apart`);
  const reasons: Ground[] = [];
  if (days <= 7) reasons.push(because("time.published_near", text, days <= 1 ? 1 : 0.5));
  else reasons.push(because("time.published_apart", text, days <= 30 ? 0.3 : days <= 365 ? 0.65 : 1));
  if (left.fromPublication || right.fromPublication) return reasons;
  const meet = gapOf(left, right) < 0;
  reasons.push(
    meet ? because("time.hint_same", "the stated times meet") : because("time.hint_other", "the stated times differ"),
  );
  return reasons;
}

function publicationDay(mention: Mention): number {
  return dayOfMinutes(localMinutes(mention.publishedAt));
}

/**
 * Where a report of a mapped event does not say when: its date of publication must follow within a few days. What is dated
 * later than the report appeared cannot be what it tells of.
 */
function byPublication(a: TimeWindow, b: TimeWindow, isDaily: boolean): Ground {
  const days = Math.abs(a.day - b.day);
  const apartBy = () => (days === 0 ? "reports of the same day" : `dates ${days} ${days === 1 ? "day" : "days"} apart`);
  const [published, stated] = a.fromPublication ? [a, b] : [b, a];
  const text = () => `${stated.fromPublication ? "neither tells the day" : "one does not tell the day"}; ${apartBy()}`;
  if (days > publishedReachDays) return because("time.apart", text);
  if (!stated.fromPublication && stated.from >= published.until) {
    return because("time.apart", "dated after the other report appeared");
  }
  return because("time.dated_near", text, days === 0 || (days === 1 && !isDaily) ? 1 : 0.5);
}

function apart(a: TimeWindow, b: TimeWindow, gapMinutes: number, isDaily: boolean): Ground {
  const days = Math.abs(a.day - b.day);
  if (days === 0 && a.precision === "hour" && b.precision === "hour") return hours(a, b);
  if (days === 0)
    return because(
      "time.other_part",
      () => `same day, but ${a.part ? partWords[a.part] : "an hour"} against ${b.part ? partWords[b.part] : "an hour"}`,
    );
  // A report of the morning after may date the event by itself; totals and waves of two days are two.
  if (gapMinutes < minutesPerDay && days <= 1 && !isDaily) {
    const areExact = isExact(a) && isExact(b);
    return because("time.next_day", "days that follow one another", areExact ? 2 : 1);
  }
  return because("time.apart", () => `${days} days apart`);
}

function overlap(a: TimeWindow, b: TimeWindow): Ground {
  if (a.precision === "hour" && b.precision === "hour") return hours(a, b);
  if (isLong(a) || isLong(b)) return because("time.within", "the one time lies within the other");
  if (a.day !== b.day) return acrossDays(a, b);
  const [part, other] = [a.part, b.part];
  if (part && other) {
    if (part === other) return because("time.same_part", () => `the same ${partWords[part]}`);
    return partsFit(part, other)
      ? because("time.same_day", () => `same day, ${partWords[part]} and ${partWords[other]}`)
      : because("time.other_part", () => `same day, but ${partWords[part]} against ${partWords[other]}`);
  }
  if (a.precision === "hour" || b.precision === "hour")
    return because("time.same_day", "same day, and the stated hour fits");
  return because("time.same_day", "same day", isExact(a) || isExact(b) ? 0.8 : 1);
}

function acrossDays(a: TimeWindow, b: TimeWindow): Ground {
  const isNight = a.part === "night" || b.part === "night";
  if (isNight) return because("time.midnight", "the night between the two dates");
  const spans = a.until - a.from > minutesPerDay || b.until - b.from > minutesPerDay;
  if (spans) return because("time.within", "the one time lies within the other");
  return because("time.midnight", "the times meet around midnight");
}

function hours(a: TimeWindow, b: TimeWindow): Ground {
  const minutes = Math.abs(a.from - b.from);
  if (minutes <= sameHourMinutes) {
    const isMidnight = dayOfMinutes(a.from + hourSlack) !== dayOfMinutes(b.from + hourSlack);
    return because("time.same_hour", isMidnight ? "same hour, on both sides of midnight" : "same hour");
  }
  const text = () => `${Math.round(minutes / 60)} hours apart`;
  if (minutes >= otherHourMinutes) return because("time.other_hour", text);
  return because("time.other_part", text);
}

const partWords = { night: "night", morning: "morning", daytime: "daylight hours", evening: "evening" } as const;

function isExact(window: TimeWindow): boolean {
  return window.precision === "hour" || window.part !== null;
}

function isLong(window: TimeWindow): boolean {
  return window.precision === "week" || window.precision === "month" || window.precision === "year";
}

/** The parts of a day that run into one another; evening and night do too. */
const dayParts = ["morning", "daytime"];

function partsFit(a: string, b: string): boolean {
  return dayParts.includes(a) === dayParts.includes(b);
}
