import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import type { CompiledAid } from "./compiled.ts";
import type { SentenceCues } from "./sentence-cues.ts";

/** Tokens between a word and the amount that it speaks of. */
export const nearAmount = 5;

/** Tokens at most between two sums: "from $5bn in 2024 to $7bn". */
const riseReach = 4;

/** Tokens at most from "initially" to an amount: "initially the government had set aside some €8.5bn". */
const firstReach = 8;

/** "Up from $5bn", "from $5bn to $7bn"; "$7bn more than the $33bn" is a difference, and what it is measured against; "initially $8bn" was so no longer. */
export function isCompared(
  amount: NumberSpan,
  next: NumberSpan | undefined,
  cues: SentenceCues,
  { tokens }: Document,
  words: CompiledAid,
): boolean {
  // "Will initially contribute": the first of more.
  const isToCome = (word: { from: number }) =>
    cues.statuses.some(({ to, cue }) => to === word.from && cue.status === "announced");
  const isReplaced = (word: { from: number; to: number }) =>
    word.to <= amount.from && amount.from - word.to <= firstReach && !isToCome(word);
  if (cues.at("atFirst").some(isReplaced)) return true;
  const leadsTo = (word: { to: number }, sum: NumberSpan) => word.to <= sum.from && sum.from - word.to <= 1;
  const isLower = next?.currency === amount.currency && (amount.max ?? 0) < (next?.max ?? next?.min ?? 0);
  const wordBefore = ({ from }: NumberSpan) => tokens[from - 1]?.lower ?? "";
  const isNext = next !== undefined && next.from - amount.to <= riseReach;
  if (isNext && isLower && words.risesFrom.has(wordBefore(amount)) && words.risesTo.has(wordBefore(next))) return true;
  return cues
    .at("compared")
    .some((word) => leadsTo(word, amount) || (word.from === amount.to && next !== undefined && leadsTo(word, next)));
}

/** "Brings the total to $5bn", "has given $5bn since the invasion" beside another sum. */
export function isSumSoFar(amount: NumberSpan, money: readonly NumberSpan[], cues: SentenceCues): boolean {
  if (cues.at("totals").some((total) => total.to <= amount.from)) return true;
  if (money.length < 2) return false;
  return cues.at("since").some((phrase) => phrase.from >= amount.to && phrase.from - amount.to <= nearAmount);
}

/** "€6.5bn over three years, some 2.2bn a year", "averaged $4bn", "each package is worth $500m". */
export function isRate(amount: NumberSpan, before: NumberSpan | undefined, cues: SentenceCues): boolean {
  if (cues.at("average").some((word) => word.to <= amount.from && amount.from - word.to <= nearAmount)) return true;
  if (before === undefined || cues.money.length > 2) return false;
  return cues.at("rate").some((word) => word.from === amount.to);
}

/**
 * "Has given $5bn since the invasion", "the total amount of aid, with this package", "had given $9bn by the end of March": no
 * package, but what was given before.
 */
export function tellsSumSoFar(cues: SentenceCues): boolean {
  if (!cues.money.length) return false;
  return (cues.has("since") && !cues.has("fresh")) || cues.has("sumOfAll") || tellsSumUntil(cues);
}

/** Nothing is still to come: "will be paid by the end of March" is a promise. */
export function tellsSumUntil(cues: SentenceCues): boolean {
  return cues.has("asOf") && !cues.statuses.some(({ cue }) => cue.status === "announced");
}

/** Tokens at most between "previously announced" and an amount. */
const earlierReach = 4;

/** "On top of a loan of $120m announced previously", beside another sum or package. */
export function isToldEarlier(
  amount: NumberSpan,
  money: readonly NumberSpan[],
  cues: SentenceCues,
  last: AidReading | null,
): boolean {
  if (money.length < 2 && last === null) return false;
  return cues.at("earlier").some((word) => {
    const gap = word.from >= amount.to ? word.from - amount.to : amount.from - word.to;
    return gap >= 0 && gap <= earlierReach;
  });
}

/** "Needs $5bn", "$9bn would need to be given". */
export function isNeeded(amount: NumberSpan, cues: SentenceCues): boolean {
  const isBefore = cues.at("needs").some((need) => need.to <= amount.from && amount.from - need.to <= nearAmount);
  return isBefore || cues.at("lacking").some((word) => word.from >= amount.to);
}

/** "Proceeds of $210bn of frozen assets": what they are worth, and not what is given. */
export function isWorthOfAssets(amount: NumberSpan, cues: SentenceCues): boolean {
  return cues.at("assets").some((assets) => assets.from === amount.to);
}
