import { isMark, type SentenceContext } from "../claims/context.ts";

/** Words at most from a year to the attack that it is of: "the 2022 Russian missile strike". */
const attackReach = 3;
const firstYear = 1990;
const lastYear = 2099;

/**
 * "The 2022 strike on the station that killed 61", "la frappe de 2022": an attack that its year names is a recalled one, with
 * what the rest of the remark tells of it.
 */
export function yearRemarks(context: SentenceContext): { from: number; to: number }[] {
  const acts = context.terms.of("act");
  if (!acts.length) return [];
  return [...context.numbers.values()].flatMap((number) => {
    if (!isYear(context, number)) return [];
    const named = acts.find((act) => act.from >= number.to && act.from - number.to < attackReach);
    if (named && isAttribute(context, number.from) && isWords(context, number.to, named.from))
      return [{ from: number.from, to: endOfRemark(context, named.to) }];
    const before = acts.find((act) => act.to === number.from || (act.to === number.from - 1 && isOf(context, act.to)));
    return before ? [{ from: before.from, to: endOfRemark(context, number.to) }] : [];
  });
}

function isYear(
  { tokens }: SentenceContext,
  { from, to, min, max }: { from: number; to: number; min: number | null; max: number | null },
): boolean {
  const isBare = tokens[to - 1]?.kind === "number" || tokens[from]?.kind === "number";
  return isBare && min !== null && min === max && min >= firstYear && min <= lastYear;
}

/** "The", "a", "Russia's" before the year. */
function isAttribute({ terms, tokens, sentence }: SentenceContext, at: number): boolean {
  if (at <= sentence.from) return false;
  const isSmall = [...terms.of("definite"), ...terms.of("article"), ...terms.of("possessive")].some(
    (hit) => hit.to === at,
  );
  return isSmall || /['’]s$/.test(tokens[at - 1]?.text ?? "");
}

function isOf({ terms, sentence }: SentenceContext, at: number): boolean {
  return at < sentence.to && [...terms.cue("outOf"), ...terms.of("ageLink")].some((hit) => hit.from === at);
}

function isWords({ tokens }: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (tokens[at]?.kind === "number" || /^[,;:.]$/.test(tokens[at]?.text ?? "")) return false;
  return true;
}

/** Words at most from a comma to its relative word: "під час якої". */
const whichReach = 3;

/** Up to the next comma, or to the end of a clause that a relative word opens behind it. */
export function endOfRemark(context: SentenceContext, from: number): number {
  const { sentence, terms } = context;
  let to = from;
  while (to < sentence.to && !isMark(context, to, ",")) to++;
  // "…, during which 39 were killed": a small word may stand before.
  if (!terms.cue("which").some((hit) => hit.from > to && hit.from - to <= whichReach)) return to;
  for (to++; to < sentence.to && !isMark(context, to, ","); ) to++;
  return to;
}
