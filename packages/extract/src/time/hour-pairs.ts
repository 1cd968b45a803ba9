import type { TimeTokens } from "./atoms.ts";
import { parseClock } from "./clock.ts";
import { type Parsed, parseDay } from "./days.ts";
import type { DayPart } from "./time-lexicon.ts";
import type { DayWords, TimeWords } from "./types.ts";

/** The zone behind an hour: "до 7:00 мск". */
const zoneNames: ReadonlySet<string> = new Set(["мск", "msk"]);

/**
 * "From 11:30 p.m. to 7 a.m.", "с 20:00 до 23:30 мск 21 декабря": the day or night between two hours. A second hour before the
 * first is the next day's; without a day it is that of publication.
 */
export function parseHourPair(text: TimeTokens, at: number): Parsed<TimeWords> | null {
  const open = text.atom(at, "rangeOpen");
  const first = open && parseClock(text, open.to);
  if (!first) return null;
  const begun = parseDayBehind(text, first.to);
  const join = text.atom(begun.to, "rangeJoin");
  const last = join && parseClock(text, join.to);
  if (!last) return null;
  const ended = parseDayBehind(text, last.to);
  const minutes = ({ value }: typeof first) => value.hour * 60 + value.minute;
  const isNight = minutes(last) < minutes(first);
  const part: DayPart | undefined = isNight ? "night" : first.part;
  const words = isNight ? nightOf(begun.day, ended.day) : (ended.day ?? begun.day ?? today);
  return { value: words, to: ended.to, ...(part ? { part } : {}) };
}

const today: DayWords = { kind: "relative", spec: { day: 0 } };

function nightOf(begun: DayWords | null, ended: DayWords | null): TimeWords {
  if (ended) return { kind: "night", of: null, to: ended };
  return begun ? { kind: "night", of: begun, to: null } : { kind: "relative", spec: { lastNight: true } };
}

function parseDayBehind(text: TimeTokens, at: number): { day: DayWords | null; to: number } {
  const from = zoneNames.has(text.tokens[at]?.lower ?? "") ? at + 1 : at;
  const day = parseDay(text, text.tokens[from]?.text === "," ? from + 1 : from);
  return day ? { day: day.value, to: day.to } : { day: null, to: from };
}
