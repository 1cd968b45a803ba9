import { WordNote } from "../segment/words.ts";
import type { SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";

/** Endings of words for who does a trade, in the nominative or the accusative of one. */
const trade = /(?:[иі]к|ист|іст|[оеє]р|[ая]р|[ая]ч|тель|иц[яюау]|истк[ау]|[ая]рк[ау]|ерк[ау])а?$/u;
const isTrade = new WordNote(({ lower, kind }) => kind === "word" && lower.length > 4 && trade.test(lower));

/** "Загинув", "погибла", "ранена", "поранено": it befell one. */
const singular = /(?:[аиоу]в|[иі]б|ла|л|ен|ена|ено|ий)$/u;

/** "Загинув механік дільниці", "погиб сварщик": whom no list knows, right behind what befell him, in a language without articles. */
export function readByTrade(context: SentenceContext, at: number): Group | null {
  const token = context.tokens[at];
  if (context.compiled.lexicon.article.length > 0 || !token || token.capital || !isTrade.of(token.word)) return null;
  const befell = context.terms
    .of("casualty")
    .some((hit) => hit.to === at && singular.test(context.tokens[at - 1]?.lower ?? ""));
  return befell
    ? { ...newGroup(at, at + 1, { min: 1, max: 1, qualifier: "exact" }), noun: true, individual: true }
    : null;
}
