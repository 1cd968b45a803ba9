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

/** "Deux personnes de plus": the word stands behind the noun, and is none that a verb may have ("also"). */
export function isFollowedByMore({ terms }: SentenceContext, at: number): boolean {
  const small = terms.at("filler", at)?.to ?? at;
  return terms.cue("additional").some((hit) => hit.from === at && hit.to > small);
}

/** True where a word for more stands among the tokens. */
export function hasAdditional(context: SentenceContext, from: number, to: number): boolean {
  return context.terms.cue("additional").some((hit) => hit.from >= from && hit.to <= to);
}
