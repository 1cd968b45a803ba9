import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document } from "../segment/types.ts";
import type { CompiledAid } from "./compiled.ts";
import {
  isCompared,
  isNeeded,
  isRate,
  isSumSoFar,
  isToldEarlier,
  isWorthOfAssets,
  nearAmount,
} from "./other-amounts.ts";
import type { SentenceCues } from "./sentence-cues.ts";

/** A sum as words tell it; a currency that several countries name alike begins with a star. */
type Sum = Pick<NumberSpan, "min" | "max"> & { currency?: string | null };

/** An amount that is given. */
export interface PackageAmount {
  amount: NumberSpan;
  /** Only told as a part of a package that the text tells of too. */
  part: boolean;
  /** The larger sum that the words put it in. */
  of: Sum | null;
  /** Whether the larger sum is for others than Ukraine too. */
  isOfShared: boolean;
  /** Whether the amount itself is. */
  isShared: boolean;
  /** The same sum as told in other currencies. */
  conversions: NumberSpan[];
}

/**
 * Of the amounts of a sentence, those that are given. Left out are conversions ("€1bn, or about $1.1bn"), sums of what was
 * given before ("bringing the total to $5bn") and what is only needed. Parts of an amount told before ("$200m of it") are
 * marked. Of a whole that is not Ukraine's, Ukraine's part is the package; so is what is paid out of a larger loan or programme.
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
  /** What the words say is paid out of, and no package by itself. */
  let outer: NumberSpan | null = null;
  for (const [i, amount] of money.entries()) {
    const before = money[i - 1];
    if (before && converts(before, amount, doc, words)) {
      kept.find((given) => given.amount === before)?.conversions.push(amount);
      continue;
    }
    if (isSumSoFar(amount, money, cues) || isRate(amount, before, cues) || isWorthOfAssets(amount, cues)) continue;
    if (isCompared(amount, money[i + 1], cues, doc, words) || isToldEarlier(amount, money, cues, last)) continue;
    if (isWholeOfPart(amount, money, cues, doc) || isWholeOfTranche(amount, money, cues, last)) {
      whole = outer = amount;
      continue;
    }
    if (isNeeded(amount, cues)) {
      whole = amount;
      continue;
    }
    let part = isPart(amount, whole, cues, last) || goesOnWithParts(amount, kept.at(-1), last);
    const isUkraines = part && whole !== null && isForUkraine(amount, cues) && !isForUkraine(whole, cues);
    if (isUkraines) {
      if (kept.at(-1)?.amount === whole) kept.pop();
      part = false;
    } else if (part && whole && !kept.length) continue;
    const of = part || isUkraines ? (whole ?? sumOf(last)) : null;
    if (!part && !isUkraines) whole = amount;
    if (isSumOf(amount, kept)) for (const given of kept) Object.assign(given, { part: true, of: amount });
    kept.push({
      amount,
      part,
      of,
      isOfShared: isUkraines,
      isShared: isForOthers(amount, money[i + 1], cues),
      conversions: [],
    });
  }
  markPartsOfFirst(kept);
  for (const given of kept) if (outer && given.amount.from !== outer.from) given.of ??= outer;
  return kept;
}

function sumOf(reading: AidReading | null): Sum | null {
  return reading && { min: reading.amountMin, max: reading.amountMax, currency: reading.currency };
}

/** Tokens that may stand between an amount and its conversion. */
const conversionReach = 5;

function converts(before: NumberSpan, amount: NumberSpan, doc: Document, words: CompiledAid): boolean {
  if (before.currency === amount.currency || amount.from - before.to > conversionReach) return false;
  const between = doc.tokens.slice(before.to, amount.from);
  if (between.some((token) => token.text === "(")) return true;
  return between.length > 0 && between.every((token) => words.conversionWords.has(token.lower));
}

/** "€3bn this year and €8bn until 2029, in all €11bn": the two are its parts. */
function isSumOf(amount: NumberSpan, kept: readonly PackageAmount[]): boolean {
  const told = kept.filter((given) => given.amount.currency === amount.currency).map((given) => given.amount.min ?? 0);
  return told.length > 1 && amount.min === told.reduce((sum, part) => sum + part, 0);
}

/** How far the parts of a rounded sum may miss it: "nearly $8bn: 5.55 and 2.4". */
const roundingShare = 0.03;

/** "€500m, of it Sweden 275, Norway 149 and Denmark 76": what adds up to the sum before is its parts. */
function markPartsOfFirst([first, ...rest]: readonly PackageAmount[]): void {
  const whole = first?.amount.max ?? first?.amount.min ?? 0;
  const parts = rest.filter(({ amount }) => amount.currency === first?.amount.currency);
  const sum = parts.reduce((total, { amount }) => total + (amount.min ?? 0), 0);
  if (!first || first.part || parts.length < 2 || Math.abs(sum - whole) > roundingShare * whole) return;
  for (const given of parts) Object.assign(given, { part: true, of: first.amount });
}

/** A part has a smaller amount in the same currency, a word that makes it one, and behind "including" no giver of its own. */
function isPart(amount: NumberSpan, whole: NumberSpan | null, cues: SentenceCues, last: AidReading | null): boolean {
  const of = whole ?? sumOf(last);
  if (!of || !isSmaller(amount, of)) return false;
  if (cues.at("partAfter").some((word) => word.from >= amount.to && word.from <= amount.to + 1)) return true;
  const from = whole?.to ?? cues.sentence.from;
  if (whole && cues.donors.some((donor) => donor.from >= from && donor.to <= amount.to + nearAmount)) return false;
  const reach = whole ? Number.POSITIVE_INFINITY : nearAmount;
  return cues
    .at("partBefore")
    .some((word) => word.from >= from && word.to <= amount.from && amount.from - word.to <= reach);
}

/** "The package includes $15bn for arms, $14bn for refugees and $5bn for food": parts behind a part. */
function goesOnWithParts(amount: NumberSpan, before: PackageAmount | undefined, last: AidReading | null): boolean {
  const of = sumOf(last);
  return before?.part === true && before.of?.max === of?.max && of !== null && isSmaller(amount, of);
}

/**
 * "The second tranche of its 35 billion loan, 1 billion": the loan was told of before. "18 billion, its contribution to a
 * programme of 45 billion": what the part is of may stand far behind.
 */
function isWholeOfPart(
  amount: NumberSpan,
  money: readonly NumberSpan[],
  cues: SentenceCues,
  { tokens }: Document,
): boolean {
  const before = (is: "wholeBefore" | "outOf") => cues.at(is).filter((word) => word.to <= amount.from);
  const words = before("wholeBefore");
  const isNear = [...words, ...before("outOf")].some(
    (word) =>
      amount.from - word.to <= nearAmount &&
      !tokens.slice(word.to, amount.from).some(({ text }) => /^[:;]$/.test(text)),
  );
  const isFar = (part: NumberSpan) => money.length === 2 && words.some((word) => part.to <= word.from);
  return money.some((other) => (isSmaller(other, amount) || isFarSmaller(other, amount)) && (isNear || isFar(other)));
}

/**
 * "A tranche of €3bn from its €18bn loan", or "the first tranche from a package worth €50bn" behind the headline with the sum of
 * the tranche: what it is paid out of.
 */
function isWholeOfTranche(
  amount: NumberSpan,
  money: readonly NumberSpan[],
  cues: SentenceCues,
  last: AidReading | null,
): boolean {
  const isOfLast = money[0] === amount && isWhatLastIsPartOf(amount, cues);
  // "Twelve howitzers. They are paid from a fund of €200m".
  if (isOfLast && last?.items.length && sumOf(last)?.min === null && sumOf(last)?.max === null) return true;
  if (!isOfLast && !cues.at("tranche").some((word) => word.to <= amount.from)) return false;
  const isOf =
    isOfLast || cues.at("outOfWhole").some((word) => word.to <= amount.from && amount.from - word.to <= nearAmount);
  const before = money.filter((other) => other.to <= amount.from);
  const told = before.length ? before : [sumOf(last) ?? amount];
  return isOf && told.some((part) => isSmaller(part, amount) || isFarSmaller(part, amount));
}

/** Tokens at most before "is part of" where it opens a sentence. */
const opening = 3;

/** "It is part of a €90bn loan", "the money for the aid comes from a fund of 20bn": the sentence is about what was told before. */
function isWhatLastIsPartOf(amount: NumberSpan, cues: SentenceCues): boolean {
  return cues
    .at("isPartOf")
    .some(
      ({ from, to }) =>
        to <= amount.from &&
        amount.from - to <= nearAmount &&
        (from - cues.sentence.from <= opening || cues.nouns.some((noun) => noun.to <= from)),
    );
}

function isSmaller(part: Sum, whole: Sum): boolean {
  if (part.currency !== whole.currency && !part.currency?.startsWith("*")) return false;
  return (part.max ?? part.min ?? 0) < (whole.max ?? whole.min ?? 0);
}

/** "£2bn as its share of a $50bn loan": less than half the sum, in whatever currency. */
function isFarSmaller(part: Sum, whole: Sum): boolean {
  return part.currency !== whole.currency && 2 * (part.max ?? part.min ?? 0) < (whole.max ?? whole.min ?? 0);
}

function isForUkraine(amount: NumberSpan, cues: SentenceCues): boolean {
  const reach = nearAmount + 2;
  return cues.at("receiver").some((name) => name.from - amount.to <= reach && amount.from - name.to <= reach);
}

/** Tokens at most between Ukraine and others that a sum is for: "Ukraine, Israel and Taiwan". */
const listReach = 5;

function isForOthers(amount: NumberSpan, next: NumberSpan | undefined, cues: SentenceCues): boolean {
  const isOf = ({ from, to }: { from: number; to: number }) => from >= amount.to && (!next || to <= next.from);
  const others = cues.at("otherReceiver").filter(isOf);
  return cues
    .at("receiver")
    .some((own) => isOf(own) && others.some(({ from }) => Math.abs(from - own.from) <= listReach));
}
