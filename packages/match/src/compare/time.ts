import type { Mention } from "@tocsin/model";
import { because } from "../reason.ts";
import { dayOfMinutes, hourSlack, minutesPerDay, type TimeWindow, timeWindowOf } from "../time-window.ts";
import type { Reason } from "../types.ts";
import { isFine } from "./place.ts";

/** Two exact hours this close are one moment as two tellers remember it. */
const sameHourMinutes = 90;
/** How far behind its publication a report that does not say when may reach in a place that is struck again and again. */
const placedReachDays = 2;
/** Two exact hours this far apart are two events. */
const otherHourMinutes = 240;

/** Overlap at the stated precisions. A month told once fits any of its days; two parts of one day do not fit each other. */
export function compareTime(a: Mention, b: Mention): Reason[] {
  const left = timeWindowOf(a);
  const right = timeWindowOf(b);
  if (!left || !right) return [];
  if (left.fromPublication || right.fromPublication) return [byPublication(left, right, arePlaced(a, b))];
  const gap = Math.max(left.from, right.from) - Math.min(left.until, right.until);
  if (gap >= 0) return [apart(left, right, gap, arePlaced(a, b))];
  return [overlap(left, right)];
}

/** Places that recur (a city under fire every night) need time to tell events apart; named victims and streets do not. */
function arePlaced(a: Mention, b: Mention): boolean {
  return a.place !== null && b.place !== null && (isFine(a.place) || isFine(b.place));
}

/** Where a report does not say when: its date of publication, which follows the event by hours, or by months for a trial. */
function byPublication(a: TimeWindow, b: TimeWindow, arePlaced: boolean): Reason {
  const days = Math.abs(a.day - b.day);
  const text = days === 0 ? "dated the same day" : `dated ${days} ${days === 1 ? "day" : "days"} apart`;
  if (days <= 1) return because("time.published_near", text);
  if (arePlaced && days > placedReachDays) return because("time.apart", text);
  if (days <= 7) return because("time.published_near", text, 0.5);
  return because("time.published_apart", text, days <= 30 ? 0.3 : days <= 365 ? 0.65 : 1);
}

function apart(a: TimeWindow, b: TimeWindow, gapMinutes: number, arePlaced: boolean): Reason {
  const days = Math.abs(a.day - b.day);
  if (days === 0 && a.precision === "hour" && b.precision === "hour") return hours(a, b);
  if (days === 0) return because("time.other_part", `same day, ${a.part ?? "hour"} against ${b.part ?? "hour"}`);
  const strength = arePlaced ? 1 : 0.5;
  if (gapMinutes < minutesPerDay && days <= 1) return because("time.next_day", "on neighbouring days", strength);
  return because("time.apart", `${days} days apart`, strength);
}

function overlap(a: TimeWindow, b: TimeWindow): Reason {
  if (a.precision === "hour" && b.precision === "hour") return hours(a, b);
  if (isLong(a) || isLong(b)) return because("time.within", "one time lies within the other");
  if (a.day !== b.day) return acrossDays(a, b);
  if (a.part && b.part) {
    if (a.part === b.part) return because("time.same_part", `same day, same part of it (${a.part})`);
    return partsFit(a.part, b.part)
      ? because("time.same_day", `same day, ${a.part} and ${b.part}`)
      : because("time.other_part", `same day, ${a.part} against ${b.part}`);
  }
  if (a.precision === "hour" || b.precision === "hour") return because("time.same_day", "same day, the hour fits");
  return because("time.same_day", "same day");
}

function acrossDays(a: TimeWindow, b: TimeWindow): Reason {
  const isNight = a.part === "night" || b.part === "night";
  if (isNight) return because("time.midnight", "the night between the two dates");
  const spans = a.until - a.from > minutesPerDay || b.until - b.from > minutesPerDay;
  if (spans) return because("time.within", "one time lies within the other");
  return because("time.midnight", "the times meet around midnight");
}

function hours(a: TimeWindow, b: TimeWindow): Reason {
  const minutes = Math.abs(a.from - b.from);
  if (minutes <= sameHourMinutes) {
    const isMidnight = dayOfMinutes(a.from + hourSlack) !== dayOfMinutes(b.from + hourSlack);
    return because("time.same_hour", isMidnight ? "same hour, on both sides of midnight" : "same hour");
  }
  const text = `${Math.round(minutes / 60)} hours apart`;
  if (minutes >= otherHourMinutes) return because("time.other_hour", text);
  return because("time.other_part", text);
}

function isLong(window: TimeWindow): boolean {
  return window.precision === "week" || window.precision === "month" || window.precision === "year";
}

function partsFit(a: string, b: string): boolean {
  const day = ["morning", "daytime"];
  return (day.includes(a) && day.includes(b)) || [a, b].sort().join() === "evening,night";
}
