import type { SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";

const shortestTrade = 5;

/** "Загинув механік дільниці", "погиб сварщик": whom no list knows, right behind what befell him, in a language without articles. */
export function readByTrade(context: SentenceContext, at: number): Group | null {
  const { trade } = context.compiled.lexicon;
  const befell = context.terms
    .of("casualty")
    .some((hit) => hit.to === at && trade?.befell.test(context.tokens[at - 1]?.lower ?? ""));
  return befell ? readTrade(context, at) : null;
}

/** "Двоє дітей та пекар": one person whom no list knows, by the ending of the word, where the words before call for people. */
export function readTrade({ compiled, tokens, terms }: SentenceContext, at: number): Group | null {
  const { trade } = compiled.lexicon;
  const token = tokens[at];
  if (!trade || token?.kind !== "word" || token.capital || token.lower.length < shortestTrade) return null;
  if (!trade.noun.test(token.lower) || terms.at("object", at) || terms.at("weapon", at)) return null;
  return { ...newGroup(at, at + 1, { min: 1, max: 1, qualifier: "exact" }), noun: true, individual: true };
}
