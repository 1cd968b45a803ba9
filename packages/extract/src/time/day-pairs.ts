import type { TimeTokens } from "./atoms.ts";
import { type Parsed, parseDay, parseDayNumber, parseYear } from "./days.ts";
import type { DayWords } from "./types.ts";

/** Two days joined: "20 to 21 March", "March 14-16", "з середи на четвер". Unopened pairs must be dates. */
export function parseDayPair(
  text: TimeTokens,
  begin: number,
  opened: boolean,
): Parsed<{ from: DayWords; to: DayWords }> | null {
  const at = opened ? skipArticle(text, begin) : begin;
  const bare = parseDayNumber(text, at);
  const full = parseDay(text, at);
  const first = full && isNamed(full.value) ? full : null;
  if (first) {
    // "Between Sunday evening and Monday morning".
    const joint = opened ? (text.atom(first.to, "part")?.to ?? first.to) : first.to;
    const join = text.atom(joint, "rangeJoin");
    if (!join || (!opened && !isDash(text, first.to) && first.value.kind !== "date")) return null;
    const second = parseDay(text, skipArticle(text, join.to));
    if (
      second &&
      isSameSort(first.value, second.value) &&
      (opened || isDash(text, first.to) || isThrough(text, first.to))
    ) {
      return { value: { from: first.value, to: second.value }, to: second.to };
    }
    return sameMonthPair(text, first, join.to, opened || isDash(text, first.to));
  }
  const join = bare && text.atom(bare.to, "rangeJoin");
  if (!bare || !join || (!opened && /^(and|та|і|й|и|et)$/.test(text.tokens[bare.to]?.lower ?? ""))) return null;
  const second = parseDay(text, skipArticle(text, join.to));
  if (second?.value.kind !== "date" || second.value.day === bare.value) return null;
  const { day, month, year } = second.value;
  const turned = bare.value > day;
  const from: DayWords = { kind: "date", day: bare.value, month: turned ? ((month + 10) % 12) + 1 : month, year };
  return { value: { from, to: second.value }, to: second.to };
}

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Two months joined: "between January and May", "de décembre 2023 à février 2024"; the days are the first and the last. */
export function parseMonthPair(text: TimeTokens, at: number): Parsed<{ from: DayWords; to: DayWords }> | null {
  const first = text.atom(at, "month");
  const firstYear = first && parseYear(text, first.to);
  const join = first && text.atom(firstYear?.to ?? first.to, "rangeJoin");
  const second = join && text.atom(join.to, "month");
  if (!first || !second) return null;
  const [a, b] = [first.value.month, second.value.month];
  const year = parseYear(text, second.to);
  const from: DayWords = {
    kind: "date",
    day: 1,
    month: a,
    year: firstYear?.value ?? (a <= b ? (year?.value ?? null) : null),
  };
  const to: DayWords = { kind: "date", day: monthDays[b - 1] ?? 28, month: b, year: year?.value ?? null };
  return { value: { from, to }, to: year?.to ?? second.to };
}

/** Two dates, two weekdays, or "de mercredi 20 à jeudi 21 mars". */
function isSameSort(first: DayWords, second: DayWords): boolean {
  return second.kind === first.kind || (first.kind === "weekday" && second.kind === "date");
}

function skipArticle(text: TimeTokens, at: number): number {
  return /^(the|le|on)$/.test(text.tokens[at]?.lower ?? "") ? at + 1 : at;
}

/** "March 14-16": the second day shares the first one's month. */
function sameMonthPair(
  text: TimeTokens,
  first: Parsed<DayWords>,
  at: number,
  allowed: boolean,
): Parsed<{ from: DayWords; to: DayWords }> | null {
  const second = parseDayNumber(text, at);
  if (!allowed || !second || text.words.lang !== "en" || first.value.kind !== "date") return null;
  if (second.value <= first.value.day) return null;
  return { value: { from: first.value, to: { ...first.value, day: second.value } }, to: second.to };
}

function isDash(text: TimeTokens, at: number): boolean {
  return /^[-–—]$/.test(text.tokens[at]?.text ?? "");
}

function isThrough(text: TimeTokens, at: number): boolean {
  return /^(to|through|по|au|до)$/.test(text.tokens[at]?.lower ?? "");
}

/** A day with a name or date of its own, unlike "yesterday". */
export function isNamed(day: DayWords): boolean {
  return day.kind !== "relative";
}
