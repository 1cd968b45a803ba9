import { isMark, type SentenceContext } from "./context.ts";

/** True of a number that the text says is wrong: "not five, but four people were killed", "four, not five, were hurt". */
export function isWrongNumber(context: SentenceContext, at: number): boolean {
  const number = context.numbers.get(at);
  if (number?.kind !== "count" || !context.terms.cue("wrongly").some((hit) => hit.to === at)) return false;
  return isMark(context, number.to, ",.;") || opensRight(context, number.to);
}

/** The first token of the right number behind a wrong one that begins at a token; the token itself where none does. */
export function pastWrongNumber(context: SentenceContext, at: number): number {
  const wrong = context.terms.cue("wrongly").find((hit) => hit.from === at);
  const number = wrong && isWrongNumber(context, wrong.to) ? context.numbers.get(wrong.to) : undefined;
  if (!number) return at;
  const behind = isMark(context, number.to, ",") ? number.to + 1 : number.to;
  const but = context.terms.cue("but").find((hit) => hit.from === behind) ?? context.terms.at("and", behind);
  return but?.to ?? behind;
}

function opensRight({ terms }: SentenceContext, at: number): boolean {
  return terms.cue("but").some((hit) => hit.from === at);
}
