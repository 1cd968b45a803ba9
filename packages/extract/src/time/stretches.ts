import { parseAnniversary } from "./anniversaries.ts";
import type { TimeTokens } from "./atoms.ts";
import { type Parsed, parseDay, parseYear } from "./days.ts";
import { parseCount } from "./small-counts.ts";
import type { DayWords, TimeWords } from "./types.ts";

/** A stretch longer than a day: "January 2024", "fin janvier", "three days ago", "in 2022". */
export function parseStretch(text: TimeTokens, at: number): Parsed<TimeWords> | null {
  return parsePast(text, at) ?? parseAnniversary(text, at) ?? parseAgo(text, at) ?? parseMonth(text, at);
}

function parseAgo(text: TimeTokens, at: number): Parsed<TimeWords> | null {
  const before = text.atom(at, "agoBefore");
  const counted = parseCount(text, before?.to ?? at);
  if (!counted) return null;
  const unit = text.atom(counted.to, "unit");
  if (!unit) return null;
  const earlier = text.atom(unit.to, "earlier");
  const after = earlier ?? text.atom(unit.to, "agoAfter");
  if (!before && !after) return null;
  const { count, vague } = counted.value;
  const end = after?.to ?? unit.to;
  const date = unit.value.unit === "year" && !vague && !earlier ? dateBehind(text, end) : null;
  if (date?.value.kind === "date") return { value: { ...date.value, yearsAgo: count }, to: date.to };
  const value = { kind: "ago", count, unit: unit.value.unit, vague, fromTold: earlier !== null } as const;
  return { value, to: end };
}

/** ", on 30 December": a date without its year behind "a year ago". */
function dateBehind(text: TimeTokens, at: number): Parsed<DayWords> | null {
  if (text.tokens[at]?.text !== ",") return null;
  const isGlue = text.words.glue.has(text.tokens[at + 1]?.lower ?? "");
  const day = parseDay(text, isGlue ? at + 2 : at + 1);
  return day?.value.kind === "date" && day.value.year === null ? day : null;
}

/** "over the past three days", "за останні дві доби", "ces trois derniers jours". */
function parsePast(text: TimeTokens, at: number): Parsed<TimeWords> | null {
  const before = text.atom(at, "pastBefore");
  if (!before) return null;
  const from = text.atom(before.to, "pastBetween")?.to ?? before.to;
  const counted = parseCount(text, from);
  if (!counted || counted.to === from) return null;
  const to = text.atom(counted.to, "pastBetween")?.to ?? counted.to;
  const unit = text.atom(to, "unit");
  // "les trois jours" without "derniers" is any three days.
  const isPast = !text.words.saysPast || from > before.to || to > counted.to;
  if (!isPast || !unit || unit.value.unit === "year") return null;
  return { value: { kind: "past", count: counted.value.count, unit: unit.value.unit }, to: unit.to };
}

/** "Since mid-2024", written as one word. */
function middleOfYear({ tokens, words: { midPrefix } }: TimeTokens, at: number): number | null {
  const word = tokens[at]?.lower;
  if (midPrefix === null || !word?.startsWith(midPrefix)) return null;
  const year = word.slice(midPrefix.length);
  return /^(?:19|20)\d\d$/.test(year) ? Number(year) : null;
}

/** "June saw the highest toll": the month is told as who suffered it. */
const monthVerbs = new Set("saw brought".split(" "));
const monthOpeners = new Set("in since until during of by en depuis у в з із с во до last".split(" "));

function parseMonth(text: TimeTokens, at: number): Parsed<TimeWords> | null {
  const mid = text.atom(at, "midMonth");
  if (mid) {
    const year = parseYear(text, mid.to);
    const words = {
      kind: "month",
      month: mid.value.month,
      year: year?.value ?? null,
      portion: "mid",
      shift: 0,
    } as const;
    return { value: words, to: year?.to ?? mid.to };
  }
  const middle = middleOfYear(text, at);
  if (middle !== null) return { value: { kind: "year", year: middle, portion: "mid" }, to: at + 1 };
  const portion = text.atom(at, "portion");
  const start = portion?.to ?? at;
  const joined = text.tokens[start]?.text === "-" ? start + 1 : start;
  const before = text.atom(joined, "last") ?? text.atom(joined, "next");
  const month = text.atom(before?.to ?? joined, "month");
  if (month) {
    const year = parseYear(text, month.to);
    const after = before || year ? null : (text.atom(month.to, "last") ?? text.atom(month.to, "next"));
    const sort = (before ?? after)?.value.is;
    const isSubject = monthVerbs.has(text.tokens[month.to]?.lower ?? "");
    const opened = portion || year || sort || isSubject || monthOpeners.has(text.tokens[at - 1]?.lower ?? "");
    if (!opened) return null;
    const shift = sort === "last" ? -1 : sort === "next" ? 1 : 0;
    const value = {
      kind: "month" as const,
      month: month.value.month,
      year: year?.value ?? null,
      portion: portion?.value.portion ?? null,
      shift: shift as -1 | 0 | 1,
    };
    return { value, to: year?.to ?? after?.to ?? month.to };
  }
  const opened = portion || monthOpeners.has(text.tokens[at - 1]?.lower ?? "");
  const year = opened ? parseYear(text, joined) : null;
  if (!year || text.tokens[joined]?.text === ",") return null;
  return { value: { kind: "year", year: year.value, portion: portion?.value.portion ?? null }, to: year.to };
}
