import type { TimeTokens } from "./atoms.ts";
import { parseClock } from "./clock.ts";
import { type Parsed, parseDay } from "./days.ts";
import type { DayPart } from "./time-lexicon.ts";
import type { DayWords, TimeWords } from "./types.ts";

/**
 * "From 11:30 p.m. to 7 a.m.", "с 20:00 до 23:30 мск 21 декабря", "between 10 p.m. Moscow time on 8 May and 6 a.m. on 9 May": the
 * day or night between two hours. A second hour before the first is the next day's; without a day it is that of publication.
 *
 * @param told The day right before them ("27 лютого з 20:00 по 21:00").
 */
export function parseHourPair(text: TimeTokens, at: number, told: DayWords | null = null): Parsed<TimeWords> | null {
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
  const day = begun.day ?? told;
  const words = isNight ? nightOf(day, ended.day) : (ended.day ?? day ?? today);
  return { value: words, to: skipOtherZone(text, ended.to), ...(part ? { part } : {}) };
}

/**
 * Passes over where a night begins, told behind it: "у ніч на 21 березня (з 20:00 20 березня)". Gives `at` where nothing of
 * that stands there.
 */
export function skipBeginning(text: TimeTokens, at: number): number {
  const opener = text.tokens[at]?.text ?? "";
  const since = opener === "(" || opener === "," ? text.atom(at + 1, "since") : null;
  const clock = since && parseClock(text, since.to);
  if (!clock) return at;
  const { to } = parseDayBehind(text, clock.to);
  return opener === "(" && text.tokens[to]?.text === ")" ? to + 1 : to;
}

/** Tokens that a bracket with the same hours in another zone may have. */
const mostInBracket = 24;

/** "(heure de Moscou, soit de 19h00 à 02h00 GMT)". */
function skipOtherZone(text: TimeTokens, at: number): number {
  if (text.tokens[at]?.text !== "(") return at;
  let namesZone = false;
  for (let i = at + 1; i < at + mostInBracket && i < text.tokens.length; i++) {
    if (text.tokens[i]?.text === ")") return namesZone ? i + 1 : at;
    namesZone ||= text.atom(i, "hourZone") !== null;
  }
  return at;
}

const today: DayWords = { kind: "relative", spec: { day: 0 } };

function nightOf(begun: DayWords | null, ended: DayWords | null): TimeWords {
  if (ended) return { kind: "night", of: null, to: ended };
  return begun ? { kind: "night", of: begun, to: null } : { kind: "relative", spec: { lastNight: true } };
}

const dayOpener = /^(,|on|the|le)$/;

/** The zone and the day behind an hour, either of which may be missing and which stand in any order. */
function parseDayBehind(text: TimeTokens, at: number): { day: DayWords | null; to: number } {
  const from = skipZone(text, at);
  let next = from;
  while (next < from + 2 && dayOpener.test(text.tokens[next]?.lower ?? "")) next++;
  const day = parseDay(text, next);
  return day ? { day: day.value, to: skipZone(text, day.to) } : { day: null, to: from };
}

function skipZone(text: TimeTokens, at: number): number {
  return text.atom(at, "hourZone")?.to ?? at;
}
