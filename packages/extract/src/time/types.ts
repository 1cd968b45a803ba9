import type { DayPart, RelativeTime } from "./time-lexicon.ts";

/** A day as the words give it. */
export type DayWords =
  /** `yearsAgo`: of the year that lies so many before publication ("a year ago, on 30 December"). */
  | { kind: "date"; day: number; month: number; year: number | null; yearsAgo?: number }
  | { kind: "weekday"; weekday: number; shift: -1 | 0 | 1 }
  | { kind: "relative"; spec: RelativeTime };

export type TimeUnit = "hour" | "day" | "week" | "month" | "year";

/** What a time expression says, before publication date and zone are known. */
export type TimeWords =
  | DayWords
  | { kind: "none" }
  | { kind: "month"; month: number; year: number | null; portion: "early" | "mid" | "late" | null; shift: -1 | 0 | 1 }
  | { kind: "year"; year: number; portion: "early" | "mid" | "late" | null }
  | { kind: "range"; from: DayWords; to: DayWords }
  | { kind: "night"; of: DayWords | null; to: DayWords | null }
  | { kind: "ago"; count: number; unit: TimeUnit; vague: boolean; fromTold: boolean }
  | { kind: "past"; count: number; unit: TimeUnit }
  /** The day of publication in another year, which is named ("on this day in 2022") or counted back ("two years ago today"). */
  | { kind: "anniversary"; year: number }
  | { kind: "anniversary"; yearsAgo: number };

/**
 * A time as told in a text. `from`…`to` (exclusive) index the document's tokens. `weak` is a bare part of a day or a vague
 * stretch: a day named nearby should date the event before it does.
 */
export interface TimeExpression {
  from: number;
  to: number;
  words: TimeWords;
  part: DayPart | null;
  /** Hour and minute of the day in the place's own zone. */
  clock: { hour: number; minute: number } | null;
  /**
   * `when` dates the event, `since` begins a stretch that lasts until publication, `as_of` is the moment a figure is for, `until`
   * the end of what is told, `apart` another day than that of what is told.
   */
  role: "when" | "since" | "as_of" | "until" | "apart";
  weak: boolean;
}
