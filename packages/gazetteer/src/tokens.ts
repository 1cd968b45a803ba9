import type { Vocabulary, Word } from "./words.ts";

/** A word of the text, or one part of a hyphenated word. */
export interface Token {
  start: number;
  end: number;
  folded: string;
  capital: boolean;
  allCapitals: boolean;
  cyrillic: boolean;
  /** What the scans ask of its spelling. */
  word: Word;
  /** Text between the word before and this one; "" at the start. */
  gap: string;
  /** First word of a sentence, line or list item. */
  opens: boolean;
}

const otherSign = 0;
const wordLetter = 1;
const apostrophe = 2;
const letterClasses = classifyLetters();
const sentenceEnd = /[.!?…:;•●\n]|(^|\s)[—–-]\s/;
const elided = new Set(["d", "l", "n", "s", "j", "m", "c", "qu", "jusqu", "lorsqu", "puisqu"]);

function classifyLetters(): Uint8Array {
  const classes = new Uint8Array(0x600);
  for (let code = 0; code < classes.length; code++)
    if (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))) classes[code] = wordLetter;
  classes[0xad] = wordLetter;
  for (const code of [0x27, 0x60, 0x2bc, 0x2b9]) classes[code] = apostrophe;
  return classes;
}

function classOf(code: number): number {
  if (code < 0x600) return letterClasses[code] ?? otherSign;
  if (code === 0x2019 || code === 0x2032) return apostrophe;
  return code > 0x2fff || (code >= 0x1e00 && code < 0x2000)
    ? /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(code))
      ? wordLetter
      : otherSign
    : otherSign;
}

/** Words of a text in order. Linear in its length. */
export function tokenise(text: string, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  let at = 0;
  while (at < text.length) {
    if (classOf(text.charCodeAt(at)) !== wordLetter) {
      at++;
      continue;
    }
    let start = at;
    for (at++; at < text.length; at++) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === wordLetter) continue;
      if (kind !== apostrophe || classOf(text.charCodeAt(at + 1)) !== wordLetter || isPossessive(text, at)) break;
      if (at - start <= 7 && elided.has(text.slice(start, at).toLowerCase())) {
        push(text, tokens, start, at + 1, before, vocabulary);
        before = at + 1;
        start = at + 1;
      }
    }
    if (text.charCodeAt(at) === 0x2b9) at++;
    push(text, tokens, start, at, before, vocabulary);
    before = at;
  }
  return tokens;
}

/** "Kharkiv's": an s alone after the apostrophe of a Latin word is the possessive, and no part of the name. */
function isPossessive(text: string, at: number): boolean {
  const letter = text.charAt(at + 1);
  return (
    (letter === "s" || letter === "S") &&
    classOf(text.charCodeAt(at + 2)) !== wordLetter &&
    text.charCodeAt(at - 1) < 0x250
  );
}

function push(text: string, tokens: Token[], start: number, end: number, before: number, vocabulary: Vocabulary): void {
  const gap = start - before === 1 && text.charCodeAt(before) === 0x20 ? " " : text.slice(before, start);
  const opens = tokens.length === 0 || (gap !== " " && sentenceEnd.test(gap));
  const word = vocabulary.of(text, start, end);
  const { folded, capital, allCapitals, cyrillic } = word;
  tokens.push({ start, end, folded, capital, allCapitals, cyrillic, word, gap, opens });
}

/** Whether a word is a cue of one of some kinds: bits of `wordCues`. */
export function isCue(token: Token | undefined, kinds: number): boolean {
  return token !== undefined && (token.word.cues & kinds) !== 0;
}

const joiningGap = /^[\s\u00A0]+$|^\s?[-‐‑–]\s?$/;

/** Whether a word belongs to the same name as the one before it: a space or a hyphen between, nothing else. */
export function joins(token: Token): boolean {
  if (token.gap === " " || token.gap === "-") return true;
  return token.gap.length <= 4 && joiningGap.test(token.gap) && !token.gap.includes("\n");
}

const quoteGap = /^ [«"“„]$/;

/** Whether a word opens the quoted name of a site behind its noun: "завод «Купол»". */
export function opensQuotedName(token: Token): boolean {
  return token.gap.length === 2 && quoteGap.test(token.gap);
}
