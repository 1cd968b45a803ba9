import type { ReportLanguage } from "@tocsin/model";
import type { Token } from "../segment/types.ts";
import { TimeTokens, timeWordsOf } from "./atoms.ts";
import { parseClock } from "./clock.ts";
import { isNamed, parseDayPair, parseMonthPair } from "./day-pairs.ts";
import { type Parsed, parseDay } from "./days.ts";
import { parseHourPair, skipBeginning } from "./hour-pairs.ts";
import { smallNumber } from "./small-counts.ts";
import { parseStretch } from "./stretches.ts";
import type { DayPart } from "./time-lexicon.ts";
import type { DayWords, TimeExpression, TimeWords } from "./types.ts";

/**
 * Finds the times told in a text, in order and without overlap: days, weekdays, nights between two days, parts of the day,
 * hours, months, stretches. Pure words: `resolveTime` turns them into dates. One pass over the tokens.
 */
export function findTimes(tokens: readonly Token[], lang: ReportLanguage): TimeExpression[] {
  const text = new TimeTokens(tokens, timeWordsOf(lang));
  const found: TimeExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const mayStart = token.kind === "number" || text.hasAtom(at) || smallNumber.of(token.word) !== null;
    const expression = mayStart ? parseExpression(text, at) : null;
    if (expression) {
      if (!isSaidAgain(text, expression, found.at(-1))) found.push(expression);
      at = expression.to;
    } else {
      at++;
    }
  }
  return found;
}

/** "At 06:00 (03:00 GMT)": the hour that stands in brackets is the one before it. */
function isSaidAgain(
  text: TimeTokens,
  { from, to, words }: TimeExpression,
  before: TimeExpression | undefined,
): boolean {
  if (!before?.clock || words.kind !== "none" || text.tokens[from - 1]?.text !== "(" || before.to !== from - 1)
    return false;
  return text.atom(to, "hourZone") !== null;
}

function parseExpression(text: TimeTokens, at: number): TimeExpression | null {
  return (
    parseNight(text, at) ??
    parseHours(text, at) ??
    parseRange(text, at) ??
    parseRole(text, at, "asOf") ??
    parseRole(text, at, "since") ??
    parseRole(text, at, "until") ??
    parseRole(text, at, "apart") ??
    parsePlain(text, at)
  );
}

function expression(from: number, to: number, words: TimeWords, rest: Partial<TimeExpression> = {}): TimeExpression {
  return { from, to, words, part: null, clock: null, role: "when", weak: false, ...rest };
}

/** "on the night of 20 to 21 March", "у ніч на 21 березня", "dans la nuit de mercredi à jeudi". */
function parseNight(text: TimeTokens, at: number): TimeExpression | null {
  const of = text.atom(at, "nightOf");
  const to = text.atom(at, "nightTo");
  if (to) {
    const pair = parseDayPair(text, to.to, true);
    if (pair) {
      const words: TimeWords = { kind: "night", of: null, to: pair.value.to };
      return withClock(text, expression(at, pair.to, words, { part: "night" }));
    }
    const day = parseDay(text, to.to);
    if (day && isNamed(day.value))
      return withClock(text, expression(at, day.to, { kind: "night", of: null, to: day.value }, { part: "night" }));
  }
  if (!of) return null;
  const range = parseDayPair(text, of.to, true);
  if (range) {
    const words: TimeWords = { kind: "night", of: null, to: range.value.to };
    return withClock(text, expression(at, range.to, words, { part: "night" }));
  }
  const day = parseDay(text, of.to);
  if (!day || !isNamed(day.value)) return null;
  return withClock(text, expression(at, day.to, { kind: "night", of: day.value, to: null }, { part: "night" }));
}

function parseHours(text: TimeTokens, at: number): TimeExpression | null {
  const hours = parseHourPair(text, at);
  return hours ? expression(at, hours.to, hours.value, { part: hours.part ?? null }) : null;
}

function parseRange(text: TimeTokens, at: number): TimeExpression | null {
  const open = text.atom(at, "rangeOpen");
  const range = open
    ? (parseDayPair(text, open.to, true) ?? parseMonthPair(text, open.to))
    : parseDayPair(text, at, false);
  return range ? expression(at, range.to, { kind: "range", ...range.value }) : null;
}

const roles = { since: "since", asOf: "as_of", until: "until", apart: "apart" } as const;

/** "since Wednesday morning", "станом на 10:00", "jusqu'à vendredi". A bare preposition counts only right before a day or a clock. */
function parseRole(text: TimeTokens, at: number, is: keyof typeof roles): TimeExpression | null {
  const opener = text.atom(at, is);
  if (!opener) return null;
  let next = opener.to;
  while (next < opener.to + 2 && text.words.glue.has(text.tokens[next]?.lower ?? "")) next++;
  const inner = parsePlain(text, next) ?? parsePlain(text, opener.to);
  if (!inner) return null;
  const short = opener.to === at + 1 && /^(by|на|from|з|із|с|со|від)$/.test(text.tokens[at]?.lower ?? "");
  if (short && (is === "asOf" ? !inner.clock && !isToday(inner) : inner.weak)) return null;
  if (is !== "asOf" && inner.words.kind === "none" && !inner.clock) return null;
  if (is === "apart" && inner.clock) return null;
  return { ...inner, from: at, role: roles[is], weak: false };
}

/** "Загиблих на сьогодні – 44": a count as of the day, and not the day of what happened. */
function isToday({ words }: TimeExpression): boolean {
  return words.kind === "relative" && words.spec.day === 0;
}

/** A day, a part of it and an hour in any order, joined by small words: "early on Thursday, March 21, at around 5 a.m.". */
function parsePlain(text: TimeTokens, at: number): TimeExpression | null {
  let words: TimeWords | null = null;
  let part: DayPart | null = null;
  let clock: TimeExpression["clock"] = null;
  let to = at;
  let next = at;
  for (let pieces = 0; pieces < 4; pieces++) {
    const time: Parsed<{ hour: number; minute: number }> | null = clock ? null : parseClock(text, next);
    if (time) {
      clock = time.value;
      to = time.to;
    } else {
      const day: Parsed<TimeWords> | null = longer(parseStretch(text, next), parseDay(text, next));
      // Behind a comma only a part or an hour of the day already named goes on with it.
      if (isCommaBetween(text, to, next) && (day !== null || words === null)) break;
      const piece = text.atom(next, "part");
      if (day && canAdd(words, day.value) && !(piece && piece.to > day.to)) {
        part ??= day.part ?? (isLastNight(words) || isLastNight(day.value) ? "night" : null);
        words = moreExact(words, day.value);
        to = day.to;
      } else if (piece && part === null) {
        part = piece.value.part;
        to = piece.to;
      } else {
        break;
      }
    }
    next = skipGlue(text, to);
  }
  if (to === at) return null;
  const hours = words && !clock && isDay(words) ? parseHourPair(text, behindComma(text, next), words) : null;
  if (hours) return expression(at, hours.to, hours.value, { part: hours.part ?? part });
  const weak = isWeak(words, clock);
  if (words === null && clock === null && part === null) return null;
  return expression(at, to, words ?? { kind: "none" }, { part, clock, weak });
}

/** A day that hours may be of: "27 лютого, з 20:00 до 21:00". */
function isDay(words: TimeWords): words is DayWords {
  return words.kind === "date" || words.kind === "weekday" || isDayRelative(words);
}

function behindComma(text: TimeTokens, at: number): number {
  return text.tokens[at]?.text === "," ? at + 1 : at;
}

function longer(a: Parsed<TimeWords> | null, b: Parsed<TimeWords> | null): Parsed<TimeWords> | null {
  return !a || (b && b.to > a.to) ? b : a;
}

function isWeak(words: TimeWords | null, clock: TimeExpression["clock"]): boolean {
  if (words === null) return clock === null;
  return words.kind === "year" || (words.kind === "relative" && words.spec.vague === true);
}

function canAdd(words: TimeWords | null, more: TimeWords): boolean {
  if (words === null) return true;
  const pair = [words.kind, more.kind];
  if (!pair.includes("date") && !pair.includes("weekday")) return false;
  return (isDayRelative(words) || isDayRelative(more)) && words.kind !== more.kind;
}

function isDayRelative(words: TimeWords): words is Extract<DayWords, { kind: "relative" }> {
  if (words.kind !== "relative") return false;
  return words.spec.day !== undefined || words.spec.told !== undefined || words.spec.lastNight === true;
}

function isLastNight(words: TimeWords | null): boolean {
  return words?.kind === "relative" && words.spec.lastNight === true;
}

function moreExact(words: TimeWords | null, more: TimeWords): TimeWords {
  if (words === null) return more;
  return words.kind === "relative" ? more : words;
}

function skipGlue(text: TimeTokens, at: number): number {
  let next = at;
  while (next < at + 3 && text.words.glue.has(text.tokens[next]?.lower ?? "") && !parseHourPair(text, next)) next++;
  return next;
}

function isCommaBetween(text: TimeTokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.tokens[i]?.text === ",") return true;
  return false;
}

function withClock(text: TimeTokens, found: TimeExpression): TimeExpression {
  const begun = skipBeginning(text, found.to);
  if (begun > found.to) return { ...found, to: begun };
  const time = parseClock(text, skipGlue(text, found.to));
  return time ? { ...found, clock: time.value, to: time.to } : found;
}
