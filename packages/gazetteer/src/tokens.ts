import { foldWord } from "./fold.ts";

/** A word of the text, or one part of a hyphenated word. */
export interface Token {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  /** Two or more capitals and no small letter. */
  allCapitals: boolean;
  cyrillic: boolean;
  /** Text between the word before and this one; "" at the start. */
  gap: string;
  /** First word of a sentence, line or list item. */
  opens: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u00AD]+(?:[\u0027\u2019\u02BC\u02B9`][\p{L}\p{M}]+)*[\u02B9\u2032]?/gu;
const sentenceEnd = /[.!?…:;•●\n]|(^|\s)[—–-]\s/;
const elision = /^(?:[dlnsjmc]|qu|jusqu|lorsqu|puisqu)[\u0027\u2019]/iu;

/** Words of a text in order. Linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (const match of text.matchAll(wordPattern)) {
    const elided = elision.exec(match[0]);
    if (elided) {
      const cut = match.index + elided[0].length;
      push(text, tokens, match.index, cut, before);
      before = cut;
      push(text, tokens, cut, match.index + match[0].length, before);
    } else push(text, tokens, match.index, match.index + match[0].length, before);
    before = match.index + match[0].length;
  }
  return tokens;
}

function push(text: string, tokens: Token[], start: number, end: number, before: number): void {
  const word = text.slice(start, end);
  const first = word.charAt(0);
  const gap = text.slice(before, start);
  const lower = word.toLowerCase();
  tokens.push({
    start,
    end,
    folded: foldWord(word),
    capital: first !== lower.charAt(0),
    allCapitals: word.length > 1 && word !== lower && word === word.toUpperCase(),
    cyrillic: first >= "\u0400" && first <= "\u04FF",
    gap,
    opens: tokens.length === 0 || sentenceEnd.test(gap),
  });
}

const joiningGap = /^[\s\u00A0]+$|^\s?[-‐‑–]\s?$/;

/** Whether a word belongs to the same name as the one before it: a space or a hyphen between, nothing else. */
export function joins(token: Token): boolean {
  return token.gap === " " || token.gap === "-" || (joiningGap.test(token.gap) && !token.gap.includes("\n"));
}
