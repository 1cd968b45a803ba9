import type { TimeTokens } from "./atoms.ts";
import { type Parsed, parseYear } from "./days.ts";
import { parseCount } from "./small-counts.ts";
import type { TimeWords } from "./types.ts";

type Anniversary = Parsed<Extract<TimeWords, { kind: "anniversary" }>>;

/** The day of publication in another year: "exactly two years ago", "on this day in 2022", "il y a un an jour pour jour". */
export function parseAnniversary(text: TimeTokens, at: number): Anniversary | null {
  const same = text.atom(at, "sameDay");
  const open = same ?? text.atom(at, "toTheDay");
  const from = open ? skipComma(text, open.to) : at;
  const before = text.atom(from, "agoBefore");
  const exact = before && text.atom(before.to, "toTheDay");
  const back = countedYears(text, exact?.to ?? before?.to ?? from, before !== null) ?? lastYear(text, from);
  if (!back) return same && namedYear(text, same.to);
  const close = text.atom(skipComma(text, back.to), "toTheDay") ?? text.atom(skipComma(text, back.to), "sameDay");
  return open || exact || close ? { value: back.value, to: close?.to ?? back.to } : null;
}

/** "Two years ago"; `opened` where "ago" stands before the count. */
function countedYears(text: TimeTokens, at: number, opened: boolean): Anniversary | null {
  const counted = parseCount(text, at);
  if (!counted || counted.value.vague) return null;
  const unit = text.atom(counted.to, "unit");
  const after = unit && text.atom(unit.to, "agoAfter");
  if (unit?.value.unit !== "year" || !(opened || after)) return null;
  return { value: { kind: "anniversary", yearsAgo: counted.value.count }, to: after?.to ?? unit.to };
}

function lastYear(text: TimeTokens, at: number): Anniversary | null {
  const found = text.atom(at, "relative");
  return found?.value.spec.year === -1 ? { value: { kind: "anniversary", yearsAgo: 1 }, to: found.to } : null;
}

function namedYear(text: TimeTokens, at: number): Anniversary | null {
  const isGlue = text.words.glue.has(text.tokens[at]?.lower ?? "");
  const year = parseYear(text, isGlue ? at + 1 : at);
  return year && { value: { kind: "anniversary", year: year.value }, to: year.to };
}

function skipComma({ tokens }: TimeTokens, at: number): number {
  return tokens[at]?.text === "," ? at + 1 : at;
}
