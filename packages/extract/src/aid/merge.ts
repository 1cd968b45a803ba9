import type { AidReading, AidStatus } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import { channelBodies } from "./bodies.ts";

/** A statement of aid, with its sum as the words convert it. */
export interface AidStatement {
  reading: AidReading;
  conversions: readonly NumberSpan[];
}

/**
 * Joins readings that state the same thing twice in one report (headline and body): same amount and currency, or same
 * coalition, with donors that do not contradict each other; a title that tells of a package without its sum is the first one
 * with a sum, and one whose sum the body converts is the body's. The earlier reading stays and takes what it lacks from the
 * later. What names neither sum nor thing, of donors whose gifts are told, tells of those.
 *
 * @param titleEnd Where the title, or first sentence, ends in the raw text.
 */
export function mergeStatements(statements: readonly AidStatement[], titleEnd: number): AidReading[] {
  const kept: AidReading[] = [];
  /** What sums that were told came to in other currencies. */
  const converted = new Map<AidReading, readonly NumberSpan[]>();
  for (const { reading, conversions } of statements) {
    const same = kept.find(
      (other) =>
        isSame(other, reading) ||
        isConverted(reading, other, converted.get(other) ?? []) ||
        isTitleOf(other, reading, titleEnd) ||
        isBodyOf(other, reading, titleEnd),
    );
    const title = same ? null : kept.find((other) => isConverted(other, reading, conversions));
    if (title) {
      const { amountMin, amountMax, currency } = reading;
      Object.assign(title, { amountMin, amountMax, currency });
    }
    const told = same ?? title;
    if (told) absorb(told, reading);
    else {
      const first = { ...reading, ref: `a${kept.length + 1}` };
      kept.push(first);
      converted.set(first, conversions);
    }
  }
  const told = kept.filter((reading, n) => !tellsAgain(reading, kept) && !isWholeTold(reading, kept.slice(0, n)));
  markListedParts(told);
  return told.map((reading, n) => ({ ...reading, ref: `a${n + 1}` }));
}

/** How far the parts of a rounded sum may miss it. */
const roundingShare = 0.01;
/** What a part costs, as the ledger books the whole. */
const partCost = 0.3;

/** "$2bn in aid. $835m for arms, $680m for air defence, …": later sums of the same giver that add up to one are its parts. */
function markListedParts(told: readonly AidReading[]): void {
  for (const [n, whole] of told.entries()) {
    const sum = whole.amountMax;
    if (sum === null || !whole.currency || whole.partOf) continue;
    const parts = told.slice(n + 1).filter((part) => {
      const isSame = part.currency === whole.currency && part.donors.join() === whole.donors.join();
      return isSame && part.partOf === null && part.amountMax !== null && part.amountMax < sum;
    });
    const total = parts.reduce((all, { amountMax }) => all + (amountMax ?? 0), 0);
    if (parts.length < 2 || Math.abs(total - sum) > roundingShare * sum) continue;
    for (const part of parts) {
      part.partOf = { amount: sum, currency: whole.currency, isShared: whole.isShared };
      part.confidence = Math.max(0.05, Math.round((part.confidence - partCost) * 100) / 100);
    }
    return;
  }
}

/** "A tranche of €2bn from its €50bn facility. The facility commits €50bn": a whole told before is no package of the day. */
function isWholeTold(whole: AidReading, before: readonly AidReading[]): boolean {
  if (whole.date !== null || whole.amountMax === null) return false;
  return before.some(
    ({ partOf, donors, quote }) =>
      quote.start !== whole.quote.start &&
      partOf?.amount === whole.amountMax &&
      partOf.currency === whole.currency &&
      donors.join() === whole.donors.join(),
  );
}

/** "$590m", beside "£450m ($590m)" above or below: the sum that was converted is the one that was given. */
function isConverted(other: AidReading, given: AidReading, conversions: readonly NumberSpan[]): boolean {
  if (other.amountMax === null || !shareDonor(other, given) || other.recipient !== given.recipient) return false;
  // A title's bare dollars may have been taken for the giver's own.
  const isDollar = (code: string | null | undefined) => code === "*dollar" || /^(US|CA|AU|NZ)D$/.test(code ?? "");
  return conversions.some(
    ({ max, min, currency }) =>
      (max ?? min) === other.amountMax &&
      (currency === other.currency || (isDollar(currency) && isDollar(other.currency))),
  );
}

/** Steps that a report tells of the same package again. */
const steps: ReadonlySet<AidStatus | null> = new Set<AidStatus | null>([
  "announced",
  "committed",
  "allocated",
  "disbursed",
  "delivered",
  null,
]);

/** "The aid will not arrive at once", "these funds are loans": neither sum nor thing, of donors whose gifts are told. */
function tellsAgain(reading: AidReading, all: readonly AidReading[]): boolean {
  if (!isBare(reading) || !steps.has(reading.status)) return false;
  if (!reading.donors.length) return true;
  return all.some((other) => !isBare(other) && reading.donors.every((code) => other.donors.includes(code)));
}

function isBare({ amountMin, amountMax, items, coalition }: AidReading): boolean {
  return amountMin === null && amountMax === null && !items.length && !coalition;
}

function isSame(a: AidReading, b: AidReading): boolean {
  const isByWay = a.amountMin !== null && b.donors.every((code) => channelBodies.has(code));
  if ((!shareDonor(a, b) && !isByWay) || a.recipient !== b.recipient) return false;
  if (a.coalition && b.coalition) return a.coalition.name === b.coalition.name;
  // "$2.3bn" and "more than $2.3bn" of one report are one sum.
  if (a.amountMin !== null || a.amountMax !== null) return a.amountMin === b.amountMin && a.currency === b.currency;
  if (b.amountMin !== null || b.amountMax !== null || a.coalition || b.coalition) return false;
  const [itemsA, itemsB] = [
    a.items
      .map((i) => i.item)
      .sort()
      .join(),
    b.items
      .map((i) => i.item)
      .sort()
      .join(),
  ];
  return itemsA === itemsB && haveSameCounts(a, b) && (a.status === b.status || itemsA !== "");
}

/** False where both count a thing, and otherwise: 9,000 shells and the 8,000 of April are two. */
function haveSameCounts(a: AidReading, b: AidReading): boolean {
  return a.items.every(({ item, count }) => {
    const other = b.items.find((known) => known.item === item)?.count ?? null;
    return count === null || other === null || count === other;
  });
}

function isTitleOf(title: AidReading, body: AidReading, titleEnd: number): boolean {
  const isBare = title.amountMin === null && title.amountMax === null && !title.coalition && title.ref === "a1";
  if (!isBare || title.quote.end > titleEnd || body.quote.start < titleEnd || body.coalition) return false;
  // "Gave 10,000 shells. It will spend another €100m on arms": what has come is no title of what is promised.
  if (title.status === "delivered" && body.status === "announced" && title.items.some((i) => i.count !== null))
    return false;
  if (title.date && body.date && title.date !== body.date) return false;
  // "Gave 138 generators. Paid a grant of $50m".
  const isCounted = title.items.some((item) => item.count !== null);
  if (isCounted && !body.items.length && body.finance !== null && body.finance !== title.finance) return false;
  const sameType = !title.type || !body.type || title.type === body.type;
  return sameType && shareDonor(title, body) && title.recipient === body.recipient && body.amountMin !== null;
}

/** "X announces a $2bn package", and below "X today announced a package with more ammunition". */
function isBodyOf(title: AidReading, body: AidReading, titleEnd: number): boolean {
  if (title.quote.end > titleEnd || body.quote.start < titleEnd || title.amountMin === null || body.amountMin !== null)
    return false;
  if (body.status === "delivered" && title.status !== "delivered") return false;
  const isNext = body.quote.start - titleEnd <= nextSentence;
  const sameType = !title.type || !body.type || title.type === body.type;
  return isNext && !body.coalition && sameType && title.donors.join() === body.donors.join();
}

/** Letters at most between a title and the sentence behind it: lines with a date or a place. */
const nextSentence = 60;

function shareDonor(a: AidReading, b: AidReading): boolean {
  return !a.donors.length || !b.donors.length || a.donors.some((code) => b.donors.includes(code));
}

function absorb(kept: AidReading, later: AidReading): void {
  if (!kept.donors.length) Object.assign(kept, { donors: later.donors, donorNames: later.donorNames });
  if (kept.amountMin === null && later.amountMin !== null) {
    const { amountMin, amountMax, currency, quote } = later;
    Object.assign(kept, { amountMin, amountMax, currency, quote });
    // A title's "sends" may be a promise; what was voted was.
    if (kept.status !== "legislated" && kept.status !== "blocked") kept.status = later.status ?? kept.status;
  }
  kept.type ??= later.type;
  kept.finance ??= later.finance;
  kept.date ??= later.date;
  kept.speaker ??= later.speaker;
  if (kept.status === null || (kept.status === "announced" && later.status !== null)) {
    kept.status = later.status;
    kept.statusReason ??= later.statusReason;
  }
  for (const item of later.items) if (!kept.items.some((known) => known.item === item.item)) kept.items.push(item);
  if (kept.coalition && later.coalition) {
    kept.coalition.leads = [...new Set([...kept.coalition.leads, ...later.coalition.leads])];
    kept.coalition.joins = [...new Set([...kept.coalition.joins, ...later.coalition.joins])];
  }
  kept.coalition ??= later.coalition;
  kept.confidence = Math.max(kept.confidence, later.confidence);
}
