import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import type { CompiledAid } from "./compiled.ts";
import type { SentenceCues } from "./sentence-cues.ts";

/** An amount that is given; a part is of the package told of before, and none of its own. */
export interface PackageAmount {
  amount: NumberSpan;
  part: boolean;
}

/**
 * Of the amounts of a sentence, those that are given. Left out are conversions ("€1bn, or about $1.1bn"), sums of what was
 * given before ("bringing the total to $5bn") and what is only needed. Parts of an amount told before ("$200m of it") are
 * marked. Of a whole that is not Ukraine's, Ukraine's part is the package.
 *
 * @param last The package told of last, of which a sentence may tell the parts.
 */
export function packageAmounts(
  money: readonly NumberSpan[],
  cues: SentenceCues,
  doc: Document,
  words: CompiledAid,
  last: AidReading | null,
): PackageAmount[] {
  const kept: PackageAmount[] = [];
  /** The amount that later ones may be parts of; a dropped one still has parts. */
  let whole: NumberSpan | null = null;
  for (const [i, amount] of money.entries()) {
    const before = money[i - 1];
    if (before && converts(before, amount, doc, words)) continue;
    if (isSumSoFar(amount, money, cues) || isRate(amount, before, cues)) continue;
    if (cues.at("compared").some((word) => word.to <= amount.from && amount.from - word.to <= 1)) continue;
    if (isNeeded(amount, cues) || isWholeOfPart(amount, money, cues)) {
      whole = amount;
      continue;
    }
    let part = isPart(amount, whole, cues, last);
    if (part && whole && isForUkraine(amount, cues) && !isForUkraine(whole, cues)) {
      if (kept.at(-1)?.amount === whole) kept.pop();
      part = false;
    } else if (part && whole && !kept.length) continue;
    else if (!part) whole = amount;
    if (isSumOf(amount, kept)) for (const given of kept) given.part = true;
    kept.push({ amount, part });
  }
  return kept;
}

/** Tokens that may stand between an amount and its conversion. */
const conversionReach = 5;

function converts(before: NumberSpan, amount: NumberSpan, doc: Document, words: CompiledAid): boolean {
  if (before.currency === amount.currency || amount.from - before.to > conversionReach) return false;
  const between = doc.tokens.slice(before.to, amount.from);
  if (between.some((token) => token.text === "(")) return true;
  return between.length > 0 && between.every((token) => words.conversionWords.has(token.lower));
}

/** Tokens between a word and the amount that it speaks of. */
const nearAmount = 5;

function isSumSoFar(amount: NumberSpan, money: readonly NumberSpan[], cues: SentenceCues): boolean {
  if (cues.at("totals").some((total) => total.to <= amount.from)) return true;
  if (money.length < 2) return false;
  return cues.at("since").some((phrase) => phrase.from >= amount.to && phrase.from - amount.to <= nearAmount);
}

/** "€3bn this year and €8bn until 2029, in all €11bn": the two are its parts. */
function isSumOf(amount: NumberSpan, kept: readonly PackageAmount[]): boolean {
  const told = kept.filter((given) => given.amount.currency === amount.currency).map((given) => given.amount.min ?? 0);
  return told.length > 1 && amount.min === told.reduce((sum, part) => sum + part, 0);
}

/** "€6.5bn over three years, some 2.2bn a year". */
function isRate(amount: NumberSpan, before: NumberSpan | undefined, cues: SentenceCues): boolean {
  if (before === undefined || cues.money.length > 2) return false;
  return cues.at("rate").some((word) => word.from === amount.to);
}

/** "Has given $5bn since the invasion": no package, but what was given before. */
export function tellsSumSoFar(cues: SentenceCues): boolean {
  return cues.money.length > 0 && cues.has("since") && !cues.has("fresh");
}

function isNeeded(amount: NumberSpan, cues: SentenceCues): boolean {
  return cues.at("needs").some((need) => need.to <= amount.from && amount.from - need.to <= nearAmount);
}

/** A part has a smaller amount in the same currency, a word that makes it one, and behind "including" no giver of its own. */
function isPart(amount: NumberSpan, whole: NumberSpan | null, cues: SentenceCues, last: AidReading | null): boolean {
  const of = whole ?? (last && { currency: last.currency, max: last.amountMax, min: last.amountMin, to: 0 });
  if (!of || !isSmaller(amount, of)) return false;
  if (cues.at("partAfter").some((word) => word.from >= amount.to && word.from <= amount.to + 1)) return true;
  const from = whole?.to ?? cues.sentence.from;
  if (whole && cues.donors.some((donor) => donor.from >= from && donor.to <= amount.to + nearAmount)) return false;
  const reach = whole ? Number.POSITIVE_INFINITY : nearAmount;
  return cues
    .at("partBefore")
    .some((word) => word.from >= from && word.to <= amount.from && amount.from - word.to <= reach);
}

/**
 * "The second tranche of its 35 billion loan, 1 billion": the loan was told of before. "18 billion, its contribution to a
 * programme of 45 billion": what the part is of may stand far behind.
 */
function isWholeOfPart(amount: NumberSpan, money: readonly NumberSpan[], cues: SentenceCues): boolean {
  const words = cues.at("wholeBefore").filter((word) => word.to <= amount.from);
  const isFar = (part: NumberSpan) => money.length === 2 && words.some((word) => part.to <= word.from);
  const isNear = words.some((word) => amount.from - word.to <= nearAmount);
  return money.some((other) => isSmaller(other, amount) && (isNear || isFar(other)));
}

type Amount = Pick<NumberSpan, "min" | "max"> & { currency?: string | null };

function isSmaller(part: Amount, whole: Amount): boolean {
  if (part.currency !== whole.currency && !part.currency?.startsWith("*")) return false;
  return (part.max ?? part.min ?? 0) < (whole.max ?? whole.min ?? 0);
}

function isForUkraine(amount: NumberSpan, cues: SentenceCues): boolean {
  const reach = nearAmount + 2;
  return cues.at("receiver").some((name) => name.from - amount.to <= reach && amount.from - name.to <= reach);
}
