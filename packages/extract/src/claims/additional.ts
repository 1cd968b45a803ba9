import type { SentenceContext } from "./context.ts";

/** "Ще четверо лікуватимуться вдома", at the beginning of a sentence: more than those told before. */
export function opensWithMore(context: SentenceContext, at: number): boolean {
  const { from } = context.sentence;
  return context.terms.cue("additional").some((hit) => hit.to === at && hit.from === from);
}

/** "Another one person": the word stands before the number. */
export function followsMore(context: SentenceContext, at: number): boolean {
  return context.terms.cue("additional").some((hit) => hit.to === at);
}

/** True where a word for more stands among the tokens. */
export function hasAdditional(context: SentenceContext, from: number, to: number): boolean {
  return context.terms.cue("additional").some((hit) => hit.from >= from && hit.to <= to);
}
