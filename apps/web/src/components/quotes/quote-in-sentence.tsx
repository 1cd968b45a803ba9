import type { Span } from "@tocsin/model";
import { sentenceAround } from "#quotes/sentence-around.ts";

/** A quote marked in its sentence, in the language of the report. */
export function QuoteInSentence({ text, quote, lang }: { text: string; quote: Span; lang: string | null }) {
  const sentence = sentenceAround(text, quote, lang);
  return (
    <blockquote lang={lang ?? undefined}>
      <span className="ctx">{sentence.before}</span>
      <mark>{sentence.quote}</mark>
      <span className="ctx">{sentence.after}</span>
    </blockquote>
  );
}
