import type { Token } from "./types.ts";

// A French elided article ("l'", "d'", "qu'") is a token of its own; other inner apostrophes and hyphens bind a word.
const pattern =
  /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'(?=\p{L})|\p{L}[\p{L}\p{M}\d]*(?:['-][\p{L}\d][\p{L}\p{M}\d]*)*|\d+(?:[.,:]\d+)*|[^\s]/giuy;
const elision = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'$/i;
const space = /\s+/y;

/** Cuts normalised text into words, numbers and punctuation marks; linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  while (at < text.length) {
    space.lastIndex = at;
    if (space.test(text)) {
      at = space.lastIndex;
      spaced = true;
      continue;
    }
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? text.charAt(at);
    tokens.push({
      start: at,
      end: at + found.length,
      text: found,
      lower: foldCase(found),
      kind: kindOf(found),
      spaced,
    });
    at += found.length;
    spaced = false;
  }
  return tokens;
}

/** Lower case with ё as е: the form that lexicon entries are written in. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

function kindOf(found: string): Token["kind"] {
  const code = found.charCodeAt(0);
  if (code >= 48 && code <= 57) return "number";
  return /\p{L}/u.test(found) || elision.test(found) ? "word" : "punct";
}
