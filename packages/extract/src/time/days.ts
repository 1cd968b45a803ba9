import type { Token } from "../segment/types.ts";
import { WordNote } from "../segment/words.ts";
import type { TimeTokens } from "./atoms.ts";
import type { DayPart } from "./time-lexicon.ts";
import type { DayWords } from "./types.ts";

export interface Parsed<T> {
  value: T;
  to: number;
  part?: DayPart;
}

/** A single day at token `at`: a date, a weekday, "yesterday". */
export function parseDay(text: TimeTokens, at: number): Parsed<DayWords> | null {
  return parseNumericDate(text, at) ?? parseDate(text, at) ?? parseWeekday(text, at) ?? parseRelative(text, at);
}

/** "21.03.2024". */
const dottedDate = new WordNote(({ text }) => /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(text));
/** "21.03". */
const dottedDay = new WordNote(({ text }) => /^(0[1-9]|[12]\d|3[01])\.(0[1-9]|1[0-2])$/.exec(text));

function parseNumericDate(text: TimeTokens, at: number): Parsed<DayWords> | null {
  const token = text.tokens[at];
  if (token?.kind !== "number") return null;
  const dotted = dottedDate.of(token.word);
  if (dotted) return date(Number(dotted[1]), Number(dotted[2]), fullYear(dotted[3]), at + 1);
  const parts = tightParts(text.tokens, at);
  if (parts) {
    const [a = "", b = "", c = ""] = parts;
    if (a.length === 4) return date(Number(c), Number(b), Number(a), at + 5);
    const american = text.words.lang === "en" && Number(b) > 12;
    return american ? date(Number(b), Number(a), fullYear(c), at + 5) : date(Number(a), Number(b), fullYear(c), at + 5);
  }
  const short = text.words.lang === "en" ? null : dottedDay.of(token.word);
  return short ? date(Number(short[1]), Number(short[2]), null, at + 1) : null;
}

// "2024-03-21", "21/03/2024": number, sign, number, sign, number without spaces.
function tightParts(tokens: readonly Token[], at: number): string[] | null {
  const sign = tokens[at + 1]?.text;
  if (sign !== "-" && sign !== "/") return null;
  const [a, s, b, t, c] = tokens.slice(at, at + 5);
  if (!a || !s || !b || !t || !c || t.text !== sign) return null;
  if ([s, b, t, c].some((token) => token.spaced) || b.kind !== "number" || c.kind !== "number") return null;
  return [a.text, b.text, c.text];
}

function fullYear(text: string | undefined): number | null {
  if (!text) return null;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function date(day: number, month: number, year: number | null, to: number): Parsed<DayWords> | null {
  if (day < 1 || day > 31 || month < 1 || month > 12) return null;
  return { value: { kind: "date", day, month, year }, to };
}

/** A number that may be a day of the month; 0 for any other. */
const dayOfMonth = new WordNote(({ text }) => (/^(?:0?[1-9]|[12]\d|3[01])$/.test(text) ? Number(text) : 0));

/** Day of the month at token `at`: "21", "21st", "1er", "20-го", "шостого". */
export function parseDayNumber(text: TimeTokens, at: number): Parsed<number> | null {
  const token = text.tokens[at];
  const named = token?.kind === "word" ? text.atom(at, "dayName") : null;
  if (named) return { value: named.value.day, to: named.to };
  const value = token?.kind === "number" ? dayOfMonth.of(token.word) : 0;
  if (value === 0) return null;
  const next = text.tokens[at + 1];
  if (next && !next.spaced && /^(st|nd|rd|th|er)$/.test(next.lower)) return { value, to: at + 2 };
  const suffix = text.tokens[at + 2];
  const hyphened =
    next?.text === "-" && !next.spaced && suffix && !suffix.spaced && /^(го|е|й|ого|му|те|та|ше)$/.test(suffix.lower);
  return { value, to: hyphened ? at + 3 : at + 1 };
}

function parseDate(text: TimeTokens, at: number): Parsed<DayWords> | null {
  const day = parseDayNumber(text, at);
  if (day) {
    const of = text.tokens[day.to]?.lower === "of" ? day.to + 1 : day.to;
    // "The second May strike".
    if (of === day.to && text.words.lang === "en" && text.tokens[at]?.kind === "word") return null;
    const month = text.atom(of, "month");
    if (!month || text.tokens[of]?.opensLine) return null;
    const year = parseYear(text, month.to);
    return date(day.value, month.value.month, year?.value ?? null, year?.to ?? month.to);
  }
  const month = text.words.lang === "en" ? text.atom(at, "month") : null;
  if (!month) return null;
  const dot = text.tokens[month.to]?.text === "." ? month.to + 1 : month.to;
  const after = parseDayNumber(text, dot);
  if (!after || text.tokens[after.to]?.text === ":") return null;
  const year = parseYear(text, after.to);
  return date(after.value, month.value.month, year?.value ?? null, year?.to ?? after.to);
}

/** A year behind a date: "2024", ", 2024", "2024 року". */
export function parseYear(text: TimeTokens, at: number): Parsed<number> | null {
  const comma = text.tokens[at]?.text === "," ? at + 1 : at;
  const token = text.tokens[comma];
  if (token?.kind !== "number" || !/^(19|20)\d\d$/.test(token.text)) return null;
  const behind = text.tokens[comma + 1];
  const named = behind !== undefined && text.words.yearAfter.has(behind.lower);
  return { value: Number(token.text), to: named ? comma + 2 : comma + 1 };
}

function parseWeekday(text: TimeTokens, at: number): Parsed<DayWords> | null {
  const before = text.atom(at, "last") ?? text.atom(at, "next");
  const named = text.atom(before?.to ?? at, "weekday");
  if (!named) return null;
  // A date beside the weekday says the same day more exactly: "Thursday, March 21", "jeudi 21 mars".
  for (const skip of [0, 1, 2]) {
    const glued = skip === 0 || text.words.glue.has(text.tokens[named.to + skip - 1]?.lower ?? "");
    if (!glued) break;
    const exact = parseNumericDate(text, named.to + skip) ?? parseDate(text, named.to + skip);
    if (exact) return exact;
  }
  // "de mercredi 20 à jeudi 21 mars": the month is told with the second day.
  const numbered = parseDayNumber(text, named.to);
  if (numbered && text.atom(numbered.to, "rangeJoin"))
    return { value: { kind: "weekday", weekday: named.value.weekday, shift: 0 }, to: numbered.to };
  const after = before ? null : (text.atom(named.to, "last") ?? text.atom(named.to, "next"));
  const sort = (before ?? after)?.value.is;
  const shift = sort === "last" ? -1 : sort === "next" ? 1 : 0;
  return { value: { kind: "weekday", weekday: named.value.weekday, shift }, to: after?.to ?? named.to };
}

function parseRelative(text: TimeTokens, at: number): Parsed<DayWords> | null {
  const found = text.atom(at, "relative");
  if (!found) return null;
  const { part } = found.value.spec;
  return { value: { kind: "relative", spec: found.value.spec }, to: found.to, ...(part ? { part } : {}) };
}
