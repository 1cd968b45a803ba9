import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { SentenceContext } from "./context.ts";

const reach = 4;

/**
 * The figure of a toll told backwards: "До 12 зросла кількість поранених", "À 12 s'élève le nombre de blessés". The number stands
 * before the verb of growth, the verb before the word of the toll. "Portant à trois le nombre de morts": or right between both.
 * Null when the words stand otherwise.
 */
export function invertedToll(context: SentenceContext, toll: Hit<CasualtyEntry>): NumberSpan | null {
  if (!toll.value.slots.includes("toll")) return null;
  const growth = context.terms
    .cue("growth")
    .findLast((hit) => hit.to <= toll.from && toll.from - hit.to <= reach && context.tokens[hit.from]?.kind === "word");
  const between = growth && context.numbers.get(growth.to);
  if (between?.kind === "count" && !between.delta && isRightBefore(context, between, toll)) return asTotal(between);
  if (!growth) return null;
  for (const number of context.numbers.values()) {
    if (number.kind !== "count" || number.delta || number.to > growth.from) continue;
    const isFar = growth.from - number.to > (hasPartsBehind(context, number, growth.from) ? partsReach : reach);
    if (isFar || isPart(context, number)) continue;
    if (number.from < context.sentence.from || countsOthers(context, number.to, growth.from)) continue;
    return asTotal(number);
  }
  return null;
}

/** "До 20, з яких 2 дитини, зросла …": what is told between of a part. */
const partsReach = 10;

function hasPartsBehind({ terms }: SentenceContext, { to }: NumberSpan, end: number): boolean {
  return terms.cue("including").some((cue) => cue.from >= to && cue.to <= end);
}

function isPart({ terms }: SentenceContext, { from }: NumberSpan): boolean {
  return terms.cue("including").some((cue) => cue.to === from);
}

function isRightBefore({ terms }: SentenceContext, { to }: NumberSpan, toll: Hit<CasualtyEntry>): boolean {
  return to === toll.from || terms.at("definite", to)?.to === toll.from;
}

/** "До 12 зросла": the total, and not up to it. */
function asTotal(number: NumberSpan): NumberSpan {
  const total = number.max ?? number.min;
  return number.qualifier === "up_to" ? { ...number, min: total, max: total, qualifier: "exact" } : number;
}

/** "Une trentaine de blessés : tel est le bilan": the number has a noun of its own. */
function countsOthers(context: SentenceContext, from: number, to: number): boolean {
  return context.terms.of("casualty").some((hit) => hit.from >= from && hit.to <= to);
}
