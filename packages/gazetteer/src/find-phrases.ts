import { joins, type Token } from "./tokens.ts";

const maxWords = 4;
const beginnings = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Where the phrases stand in a text: longest first, not overlapping. */
export function findPhrases(tokens: readonly Token[], phrases: ReadonlySet<string>): { from: number; to: number }[] {
  const first = firstWords(phrases);
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let words = tokens[from]?.folded ?? "";
    if (!first.has(words)) continue;
    let end = -1;
    for (let to = from + 1; to < from + maxWords && to < tokens.length; to++) {
      const token = tokens[to];
      if (!token || !joins(token)) break;
      words += ` ${token.folded}`;
      if (phrases.has(words)) end = to;
    }
    if (end < 0) continue;
    found.push({ from, to: end });
    from = end;
  }
  return found;
}

function firstWords(phrases: ReadonlySet<string>): ReadonlySet<string> {
  let words = beginnings.get(phrases);
  if (!words) {
    words = new Set([...phrases].map((phrase) => phrase.split(" ")[0] ?? ""));
    beginnings.set(phrases, words);
  }
  return words;
}
