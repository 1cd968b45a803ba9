import type { Qualifier } from "@tocsin/model";
import type { Token } from "../segment/types.ts";
import { type CompiledNumbers, phraseAt } from "./compiled.ts";

/** A number written out, before its qualifying words are read. */
export interface WordNumber {
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  to: number;
  article?: true;
}

/** Reads a number written in words at token `at`: "twenty-one", "сто двадцять три", "десятки тисяч", "several hundred", "une dizaine". */
export function readNumberWords(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  const first = tokens[at];
  const opening = first ? lexicon.opening.of(first.word) : null;
  if (opening === null) return null;
  if (opening === "hyphenated") return readHyphenated(tokens, at, lexicon);
  return (
    readFixed(tokens, at, lexicon) ??
    readVague(tokens, at, lexicon) ??
    readCardinal(tokens, at, lexicon) ??
    readManyOf(tokens, at, lexicon)
  );
}

function readFixed(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  const found = phraseAt(lexicon.fixed, tokens, at);
  if (!found) return null;
  const scaled = readScales(tokens, found.to, lexicon);
  const value = found.value.value * scaled.factor;
  const { qualifier } = found.value;
  return { min: value, max: qualifier === "at_least" ? null : value, qualifier, to: scaled.to };
}

function readVague(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  const found = phraseAt(lexicon.vague, tokens, at);
  // "as many as", "so many", "how many" compare or ask.
  if (!found || /^(as|so|how|too|aussi|si)$/.test(tokens[at - 1]?.lower ?? "")) return null;
  const next = tokens[found.to]?.lower ?? "";
  const floor = lexicon.manyOf.get(next) ?? twice(lexicon.groups.get(next) ?? lexicon.scales.get(next));
  if (floor === null) return { min: null, max: null, qualifier: "several", to: found.to };
  const scaled = readScales(tokens, found.to + 1, lexicon);
  return { min: floor * scaled.factor, max: null, qualifier: "several", to: scaled.to };
}

function twice(value: number | undefined): number | null {
  return value === undefined ? null : value * 2;
}

function readManyOf(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  const floor = lexicon.manyOf.get(tokens[at]?.lower ?? "");
  if (floor === undefined) return null;
  const scaled = readScales(tokens, at + 1, lexicon);
  // "tens" is a number only in "tens of thousands".
  if (scaled.factor === 1 && tokens[at]?.lower === "tens") return null;
  return { min: floor * scaled.factor, max: null, qualifier: "several", to: scaled.to };
}

/** Scale words in a row ("сотні тисяч", "of thousands", "de millions"): their product. */
function readScales(tokens: Token[], at: number, lexicon: CompiledNumbers): { factor: number; to: number } {
  const of = /^(of|de)$/.test(tokens[at]?.lower ?? "");
  const word = tokens[of ? at + 1 : at]?.lower ?? "";
  const scale = lexicon.scales.get(word) ?? manyAsScale(lexicon.manyOf.get(word));
  if (scale === undefined) return { factor: 1, to: at };
  return { factor: scale, to: of ? at + 2 : at + 1 };
}

function manyAsScale(floor: number | undefined): number | undefined {
  return floor !== undefined && floor >= 200 ? floor / 2 : undefined;
}

function readCardinal(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  let total = 0;
  let current = 0;
  let scaleAbove = Number.POSITIVE_INFINITY;
  let to = at;
  for (let i = at; i < tokens.length; ) {
    const word = tokens[i]?.lower ?? "";
    const value = lexicon.cardinals.get(word) ?? hyphenatedValue(word, lexicon);
    if (value !== null && value !== undefined) {
      if (!joins(current, value)) break;
      current += value;
      to = ++i;
      continue;
    }
    const scale = lexicon.scales.get(word);
    if (scale !== undefined && (current > 0 || lexicon.loneScales.has(word))) {
      if (scale === 100) {
        if (current >= 100) break;
        current = (current || 1) * 100;
      } else {
        if (scale >= scaleAbove) break;
        total += (current || 1) * scale;
        current = 0;
        scaleAbove = scale;
      }
      to = ++i;
      continue;
    }
    // "one hundred and twenty", "vingt et un": only inside a chain that can go on.
    const after = tokens[i + 1]?.lower ?? "";
    const next = lexicon.inner.has(word) ? (lexicon.cardinals.get(after) ?? hyphenatedValue(after, lexicon)) : null;
    if (next === null || !innerJoins(total, current, next, lexicon.lang)) break;
    i++;
  }
  if (to === at) return null;
  return withGroup({ total: total + current, to, at }, tokens, lexicon);
}

function withGroup(
  read: { total: number; to: number; at: number },
  tokens: Token[],
  lexicon: CompiledNumbers,
): WordNumber {
  const group = lexicon.groups.get(tokens[read.to]?.lower ?? "");
  if (group !== undefined) {
    const scaled = readScales(tokens, read.to + 1, lexicon);
    const value = read.total * group * scaled.factor;
    return { min: value, max: value, qualifier: "about", to: scaled.to };
  }
  const article = read.to === read.at + 1 && lexicon.articles.has(tokens[read.at]?.lower ?? "");
  return { min: read.total, max: read.total, qualifier: "exact", to: read.to, ...(article ? { article: true } : {}) };
}

// A part may follow only where the number so far has room for it: 120 + 3, 20 + 1, 60 + 11 (French), but not 4 + 5.
function joins(current: number, value: number): boolean {
  if (current === 0) return true;
  if (current % 100 === 0) return value < 100;
  const tens = current % 100;
  return tens >= 20 && tens % 10 === 0 && value < 10;
}

function innerJoins(total: number, current: number, next: number, lang: string): boolean {
  if (lang === "fr") return current % 100 >= 20 && current % 10 === 0 && (next === 1 || next === 11);
  return (current >= 100 && current % 100 === 0) || (current === 0 && total > 0 && next < 100);
}

function hyphenatedValue(word: string, lexicon: CompiledNumbers): number | null {
  const cut = word.lastIndexOf("-");
  if (cut < 0) return null;
  const left = word.slice(0, cut).replace(/-et$/, "");
  const tens = lexicon.cardinals.get(left);
  const ones = lexicon.cardinals.get(word.slice(cut + 1));
  if (tens === undefined || ones === undefined || !joins(tens, ones)) return null;
  return tens + ones;
}

/** "twenty-one", "vingt-et-un", and pairs that mean a range: "двоє-троє", "two-three". */
function readHyphenated(tokens: Token[], at: number, lexicon: CompiledNumbers): WordNumber | null {
  const word = tokens[at]?.lower ?? "";
  if (hyphenatedValue(word, lexicon) !== null) return readCardinal(tokens, at, lexicon);
  const [left, right, ...more] = word.split("-");
  const low = lexicon.cardinals.get(left ?? "");
  const high = lexicon.cardinals.get(right ?? "");
  if (more.length || low === undefined || high === undefined || low >= high) return null;
  return { min: low, max: high, qualifier: "exact", to: at + 1 };
}
