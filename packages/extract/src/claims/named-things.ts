import type { Item } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import { isMark, type SentenceContext } from "./context.ts";

/** Words for a kind of weapon, which a name behind them makes exact. */
const kinds = new Set<Item>([
  "drone",
  "missile",
  "ballistic_missile",
  "cruise_missile",
  "rocket",
  "aerial_bomb",
  "glide_bomb",
]);
const typeWord = /^(типу|типа|type|de|моделі|модели|марки|the)$/;
const maxSkipped = 4;

/**
 * The exact weapon where a name stands behind its kind: "ракети Х-101", "БпЛА типу Shahed", "drones of the Shahed type". A list of
 * several names ("типу Shahed, Гербера") leaves the kind.
 */
export function preferName<V extends { item: Item }>(context: SentenceContext, hit: Hit<V>): Hit<V> {
  if (!kinds.has(hit.value.item)) return hit;
  let at = hit.to;
  for (let skipped = 0; skipped < maxSkipped; skipped++) {
    const name = context.terms.at("weapon", at);
    if (name) {
      if (kinds.has(name.value.item) || startsList(context, name.to)) return hit;
      const to = isMark(context, name.to, '"') ? name.to + 1 : name.to;
      return { from: hit.from, to, value: { ...hit.value, ...name.value } };
    }
    const token = context.tokens[at];
    if (!token || at >= context.sentence.to) return hit;
    if (!isMark(context, at, '"') && !typeWord.test(token.lower)) return hit;
    at++;
  }
  return hit;
}

function startsList(context: SentenceContext, at: number): boolean {
  let next = isMark(context, at, '"') ? at + 1 : at;
  const joined = isMark(context, next, ",/") || context.terms.at("and", next) !== null;
  if (!joined) return false;
  next++;
  if (isMark(context, next, '"')) next++;
  const other = context.terms.at("weapon", next);
  // "Of the type A, and an FPV drone": a weapon of its own.
  return other !== null && !kinds.has(other.value.item) && other.value.item !== "FPV" && !context.numbers.has(next);
}
