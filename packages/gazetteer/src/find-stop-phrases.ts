import { joins, type Token } from "./tokens.ts";

const maxWords = 4;

/** Where the phrases that hold a place's name and are none stand in a text: longest first, not overlapping. */
export function findStopPhrases(
  tokens: readonly Token[],
  phrases: ReadonlySet<string>,
): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (!first?.word.opensStopPhrase) continue;
    let words = first.folded;
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
