import type { Span } from "@tocsin/model";
import { sentenceAround } from "./sentence-around.ts";

/** Words of a sentence, and where they begin in the report: a quote has the keys of the claims it states, other words none. */
export interface MarkedPart {
  at: number;
  text: string;
  keys: string[];
}

/** One sentence of a report with its quotes marked. */
export interface MarkedSentence {
  /** Offset of the first quote, by which sentences stay in the report's order. */
  at: number;
  parts: MarkedPart[];
}

const ellipsis = "… ";

/**
 * Sentences of a report's raw text that hold the given quotes, each sentence once, with all its quotes marked. Quotes that
 * overlap become one mark with the keys of both.
 */
export function markSentences(
  text: string,
  quotes: readonly (Span & { key: string })[],
  lang: string | null,
): MarkedSentence[] {
  const sentences: { from: number; to: number; open: boolean; cut: boolean; marks: (Span & { keys: string[] })[] }[] =
    [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const current = sentences.at(-1);
    if (current && quote.start < current.to && quote.end <= current.to) addMark(current.marks, quote);
    else {
      const { before, after } = sentenceAround(text, quote, lang);
      const open = before.startsWith(ellipsis);
      const cut = after.endsWith(" …");
      const from = quote.start - (open ? before.length - ellipsis.length : before.length);
      sentences.push({
        from: current ? Math.max(from, Math.min(current.to, quote.start)) : from,
        to: quote.end + (cut ? after.length - 2 : after.length),
        open,
        cut,
        marks: [{ start: quote.start, end: quote.end, keys: [quote.key] }],
      });
    }
  }
  return sentences.map((sentence) => ({
    at: sentence.marks[0]?.start ?? sentence.from,
    parts: partsOf(text, sentence),
  }));
}

function addMark(marks: (Span & { keys: string[] })[], quote: Span & { key: string }): void {
  const last = marks.at(-1);
  if (last && quote.start < last.end) {
    last.end = Math.max(last.end, quote.end);
    last.keys.push(quote.key);
  } else marks.push({ start: quote.start, end: quote.end, keys: [quote.key] });
}

function partsOf(
  text: string,
  sentence: { from: number; to: number; open: boolean; cut: boolean; marks: (Span & { keys: string[] })[] },
): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = sentence.from;
  for (const mark of sentence.marks) {
    if (mark.start > at) parts.push({ at, text: text.slice(at, mark.start), keys: [] });
    parts.push({ at: mark.start, text: text.slice(mark.start, mark.end), keys: mark.keys });
    at = mark.end;
  }
  if (sentence.to > at) parts.push({ at, text: text.slice(at, sentence.to), keys: [] });
  const [first] = parts;
  const last = parts.at(-1);
  if (sentence.open && first) first.text = ellipsis + first.text;
  if (sentence.cut && last) last.text = `${last.text} …`;
  return parts;
}
