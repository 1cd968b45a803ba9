import type { Span } from "@tocsin/model";

/** A quote in its sentence: what stands before it, the words themselves, and what follows. */
export interface QuotedSentence {
  before: string;
  quote: string;
  after: string;
}

/** A sentence longer than this on either side of the quote is cut at a word, with an ellipsis. */
const longestSide = 220;

/** The sentence of `text` that holds `span` (UTF-16 offsets). Quotes over several sentences take all of them. */
export function sentenceAround(text: string, span: Span, lang: string | null): QuotedSentence {
  const start = Math.max(0, Math.min(span.start, text.length));
  const end = Math.max(start, Math.min(span.end, text.length));
  const paragraphStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const paragraph = text.slice(paragraphStart, nextBreak === -1 ? text.length : nextBreak);
  let from = 0;
  let to = paragraph.length;
  for (const { index, segment } of new Intl.Segmenter(lang ?? "en", { granularity: "sentence" }).segment(paragraph)) {
    if (index <= start - paragraphStart && !endsInAbbreviation(paragraph.slice(0, index))) from = index;
    if (index + segment.length >= end - paragraphStart) {
      to = index + segment.length;
      if (!endsInAbbreviation(segment)) break;
    }
  }
  const before = text.slice(paragraphStart + from, start);
  const after = text.slice(end, paragraphStart + to).trimEnd();
  return { before: shortenStart(before), quote: text.slice(start, end), after: shortenEnd(after) };
}

/** The segmenter takes "Gen." or "О." for the end of a sentence. */
function endsInAbbreviation(text: string): boolean {
  return /(?:^|\s)(?:\p{Lu}|Gen|Col|Lt|Mr|Ms|Dr|St|No|вул|обл|р|с|м|ген|ул|г|д|п|No)\.\s*$/u.test(text);
}

function shortenStart(text: string): string {
  if (text.length <= longestSide) return text;
  const cut = text.slice(-longestSide);
  return `… ${cut.slice(cut.indexOf(" ") + 1)}`;
}

function shortenEnd(text: string): string {
  if (text.length <= longestSide) return text;
  const cut = text.slice(0, longestSide);
  return `${cut.slice(0, cut.lastIndexOf(" "))} …`;
}
