import { currencyCodes } from "./currency-codes.ts";
import { sortAt, sorts } from "./letters.ts";
import type { Token } from "./types.ts";
import { wordAt } from "./words.ts";

// A French elided article ("l'", "d'", "qu'") is a token of its own; other inner apostrophes and hyphens bind a word.
const elided = new Set(["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu"]);
const longestElided = 6;
const lineFeed = 10;
/** What begins outside the tabled alphabets: one word or sign of any script. */
const anyToken = /\p{L}[\p{L}\p{M}\d]*(?:['-][\p{L}\d][\p{L}\p{M}\d]*)*|\S/uy;

/** Cuts normalised text into words, numbers and punctuation marks; linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let spaced = true;
  let opensLine = true;
  for (let at = 0; at < text.length; ) {
    const sort = sortAt(text, at);
    if (sort === sorts.space) {
      opensLine ||= text.charCodeAt(at) === lineFeed;
      at++;
      spaced = true;
      continue;
    }
    const end = sort === sorts.letter ? endOfWord(text, at) : sort === sorts.digit ? endOfNumber(text, at) : -1;
    const to = end < 0 ? endOfAny(text, at) : beginsWithCurrency(text, at, end) ? at + codeLength : end;
    const word = wordAt(text, at, to);
    const { text: own, lower, kind, capital } = word;
    tokens.push({ start: at, end: to, text: own, lower, kind, capital, spaced, opensLine, word });
    at = to;
    spaced = false;
    opensLine = false;
  }
  return tokens;
}

const codeLength = 3;

/** "EUR21": the currency is a token of its own. */
function beginsWithCurrency(text: string, from: number, to: number): boolean {
  if (to - from <= codeLength || sortAt(text, from + codeLength) !== sorts.digit) return false;
  return currencyCodes.has(text.slice(from, from + codeLength));
}

/** End of the word that begins at `from`; -1 where it goes on with letters outside the table. */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (let joined = false; at < text.length; at++) {
    const sort = sortAt(text, at);
    if (sort === sorts.letter || sort === sorts.mark || sort === sorts.digit) continue;
    if (sort === sorts.untabled) return -1;
    const char = text.charAt(at);
    if (char !== "'" && char !== "-") break;
    const next = at + 1 < text.length ? sortAt(text, at + 1) : sorts.space;
    if (next === sorts.untabled) return -1;
    if (char === "'" && !joined && next === sorts.letter && isElided(text, from, at)) return at + 1;
    if (next !== sorts.letter && next !== sorts.digit) break;
    joined = true;
    at++;
  }
  return at;
}

function isElided(text: string, from: number, to: number): boolean {
  return to - from <= longestElided && elided.has(text.slice(from, to).toLowerCase());
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    if (sortAt(text, at) === sorts.digit) at++;
    else if (".,:".includes(text.charAt(at)) && at + 1 < text.length && sortAt(text, at + 1) === sorts.digit) at += 2;
    else break;
  }
  return at;
}

function endOfAny(text: string, at: number): number {
  anyToken.lastIndex = at;
  return anyToken.test(text) ? anyToken.lastIndex : at + 1;
}
