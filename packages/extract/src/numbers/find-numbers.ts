import type { ReportLanguage } from "@tocsin/model";
import type { Token } from "../segment/types.ts";
import { classify } from "./classify.ts";
import { type CompiledNumbers, numbersOf, phraseAt, phraseBefore } from "./compiled.ts";
import { multiply, type NumberCore, readAfter, readCore } from "./core.ts";
import { shareKinds } from "./lists.ts";
import { readStamp } from "./stamps.ts";
import type { NumberSpan } from "./types.ts";

/**
 * Finds every number of a text, in order and without overlap: figures and words with their qualifiers, ranges, scales,
 * and what each of them is. Only `count` may be people or things; "up to 10" has no `min`, "at least 4" no `max`,
 * "dozens" is `several` with a floor. One pass over the tokens.
 */
export function findNumbers(tokens: Token[], lang: ReportLanguage): NumberSpan[] {
  const lexicon = numbersOf(lang);
  const found: NumberSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const stamp = token.kind === "number" ? readStamp(tokens, at, lexicon) : null;
    if (stamp) {
      found.push(stamp);
      at = stamp.to;
      continue;
    }
    const core = readCore(tokens, at, lexicon);
    if (!core) {
      at++;
      continue;
    }
    const span = readSpan(core, tokens, lexicon, found.at(-1)?.to ?? 0);
    found.push(...withoutCount(span, tokens));
    at = Math.max(span.to, at + 1);
  }
  return repeatCounts(shareKinds(found, tokens, lexicon), tokens, lexicon);
}

/** Tokens at most from a count to the words for as many again. */
const sameReach = 16;

/** "Five over A, as many over B": the count told just before. */
function repeatCounts(found: NumberSpan[], tokens: Token[], lexicon: CompiledNumbers): NumberSpan[] {
  return found.map((span, n) => {
    const before = found[n - 1];
    if (span.min !== null || span.qualifier !== "several" || before?.kind !== "count") return span;
    if (span.from - before.to > sameReach || !phraseAt(lexicon.sameAgain, tokens, span.from)) return span;
    return { ...span, min: before.min, max: before.max, qualifier: before.qualifier };
  });
}

/** Calibres of guns, in millimetres, are smaller. */
const leastSum = 1000;

/** "18 155mm howitzers": a count and the calibre behind it, not thousands. */
function withoutCount(span: NumberSpan, tokens: readonly Token[]): NumberSpan[] {
  const [count, calibre] = [tokens[span.from]?.text ?? "", tokens[span.from + 1]?.text ?? ""];
  if (span.kind !== "calibre" || (span.min ?? 0) < leastSum || !/^\d+$/.test(count + calibre)) return [span];
  const own = (text: string) => ({ min: Number(text), max: Number(text) });
  return [
    { ...span, to: span.from + 1, ...own(count), kind: "count" },
    { ...span, from: span.from + 1, ...own(calibre) },
  ];
}

function readSpan(core: NumberCore, tokens: Token[], lexicon: CompiledNumbers, floor: number): NumberSpan {
  const start = core.from;
  const opener = tokens[start - 1]?.lower ?? "";
  const joins = start > floor ? lexicon.rangeJoins.get(opener) : undefined;
  const opened = joins !== undefined;
  const growing = opened && hasGrowth(tokens, start - 1, lexicon);
  const single = core.max;
  const ranged = readRange(core, tokens, lexicon, joins);
  readAfter(core, tokens, lexicon);
  const growth = ranged && growing && !ranged.joined;
  let from = ranged && opened ? start - 1 : start;
  const before = phraseBefore(lexicon.before, tokens, from);
  if (before && before.from >= floor) {
    applyBefore(core, before.value, tokens, before.from, lexicon);
    from = before.from;
  }
  const { kind, to } = classify({ tokens, core, from, lexicon });
  const span: NumberSpan = { from, to, min: core.min, max: core.max, qualifier: core.qualifier, kind };
  if (core.currency) span.currency = core.currency;
  if (core.article) span.article = true;
  if (growth && single !== null) Object.assign(span, { min: core.max, grewFrom: single });
  const sign = tokens[from - 1];
  if (core.digits && kind === "count" && sign?.text === "+" && tokens[from - 2]?.text === "(") span.delta = true;
  return span;
}

/**
 * Takes in the second figure of a range: "4-7", "from 4 to 7", "від 4 до 7", "entre 4 et 7", "two or three". A scale or
 * currency named once serves both ("$10-12bn", "70-80 тисяч"). Null when there is none; `joined` tells a bare "4-7".
 */
function readRange(
  core: NumberCore,
  tokens: Token[],
  lexicon: CompiledNumbers,
  joins: ReadonlySet<string> | undefined,
): { joined: boolean } | null {
  const join = tokens[core.to];
  if (!join || core.min === null || core.qualifier === "several") return null;
  const dash = join.kind === "punct" && /^[-–—]$/.test(join.text);
  const word = join.kind === "word" && (lexicon.rangeJoin.has(join.lower) || joins?.has(join.lower) === true);
  if (!dash && !word) return null;
  let at = core.to + 1;
  if (dash && tokens[at]?.spaced !== join.spaced) return null;
  if (!dash && phraseBeforeNumber(tokens, at, lexicon)) return null;
  const symbol = tokens[at];
  if (symbol?.kind === "punct" && "$€£₴".includes(symbol.text)) at++;
  const second = readCore(tokens, at, lexicon);
  if (!second || second.min === null || second.article || second.digits !== core.digits) return null;
  if (core.currency && second.currency && core.currency !== second.currency && !isShared(core, second)) return null;
  const low = core.scale === 1 && second.scale > 1 ? core.min * second.scale : core.min;
  // "rose from 12 to 7" cannot be a range; bare digits that fall are scores, models or parts of a date.
  if (low >= (second.max ?? 0) || (dash && isLongRun(tokens, core, second))) return null;
  if (low !== core.min) multiply(core, second.scale);
  core.max = second.max;
  core.to = second.to;
  core.currency = second.currency ?? core.currency;
  core.plain = core.plain && second.plain;
  return { joined: dash };
}

function isShared(core: NumberCore, second: NumberCore): boolean {
  return (core.currency === "USD" && /^..D$/.test(second.currency ?? "")) || second.currency?.startsWith("*") === true;
}

function phraseBeforeNumber(tokens: Token[], at: number, lexicon: CompiledNumbers): boolean {
  return phraseBefore(lexicon.before, tokens, at) !== null && tokens[at - 1]?.lower !== "до";
}

// "0-800-33-92", "2022-03-14": more dashes make it no range.
function isLongRun(tokens: Token[], core: NumberCore, second: NumberCore): boolean {
  const next = tokens[second.to];
  const behind = tokens[second.to + 1];
  const before = tokens[core.from - 1];
  const runsOn = next?.text === "-" && !next.spaced && behind?.kind === "number" && !behind.spaced;
  return runsOn || (before?.text === "-" && !before.spaced && tokens[core.from - 2]?.kind === "number");
}

function applyBefore(
  core: NumberCore,
  qualifier: NumberSpan["qualifier"],
  tokens: Token[],
  from: number,
  lexicon: CompiledNumbers,
): void {
  if (core.qualifier === "several") return;
  if (qualifier === "about" && lexicon.tellsAbout.has(tokens[from - 1]?.lower ?? "")) return;
  if (qualifier === "up_to" && hasGrowth(tokens, from, lexicon)) return;
  if (core.min !== core.max && qualifier !== "about") return;
  core.qualifier = qualifier;
  core.plain = core.plain && qualifier === "about";
  if (qualifier === "at_least") core.max = null;
  if (qualifier === "up_to") core.min = null;
}

/** Words back to a verb of growth, and to the figure told before it: "зросла до 14 осіб, а кількість поранених – до 46". */
const growthReach = 4;
const pairReach = 8;

/** A mark alone between two figures: the second has no noun of its own. */
const nounReach = 2;

/**
 * A verb of growth in the four words before token `at` ("кількість поранених зросла до 10", "rose from 4 to 7"), or before
 * the figure told before it behind the same word ("зросла до 49, поранених – до 219").
 */
function hasGrowth(tokens: Token[], at: number, lexicon: CompiledNumbers): boolean {
  for (let i = at - 1; i >= Math.max(0, at - pairReach); i--) {
    const token = tokens[i];
    if (!token || /^[.!?;]$/.test(token.text)) return false;
    if (token.kind === "number")
      return at - i > nounReach && tokens[i - 1]?.lower === tokens[at]?.lower && hasGrowth(tokens, i - 1, lexicon);
    if (at - i <= growthReach && lexicon.growth.some((stem) => token.lower.startsWith(stem))) return true;
  }
  return false;
}
