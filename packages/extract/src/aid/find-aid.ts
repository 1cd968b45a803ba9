import type { AidReading, AidType, AidWhole, Speaker } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document, Sentence } from "../segment/types.ts";
import { dayOfIso, type LocalDay } from "../time/local-day.ts";
import { resolveTime } from "../time/resolve-time.ts";
import type { TimeExpression } from "../time/types.ts";
import { coalitionGives, readCoalition } from "./coalitions.ts";
import { aidWordsOf, type CompiledAid, donorNames } from "./compiled.ts";
import { confidenceOf } from "./confidence.ts";
import { addContents, readType } from "./contents.ts";
import { donorOfCurrency, settleCurrency } from "./currency.ts";
import { blockersOf, donorsOf, isPaidByOthers, isRefusal, pickDonors } from "./donors.ts";
import { clausesOfGivers } from "./giver-clauses.ts";
import { giversOfOthers, isReceivedFrom } from "./givers-behind.ts";
import { partsBesideHeldUp } from "./held-up-beside.ts";
import { type AidItem, readItems } from "./items.ts";
import { type AidStatement, mergeStatements } from "./merge.ts";
import { tellsSumSoFar } from "./other-amounts.ts";
import { type PackageAmount, packageAmounts } from "./package-amounts.ts";
import { readCues, type SentenceCues } from "./sentence-cues.ts";
import { aidMoney, type Carried, opensList, speaksOfAid } from "./speaks-of-aid.ts";
import { readStatus } from "./status.ts";

/** What is known of the text besides its words. */
export interface AidContext {
  numbers: NumberSpan[];
  times: TimeExpression[];
  published: LocalDay | null;
  /** Who speaks in a sentence; null is the article's own voice. */
  speakerOf?: (sentence: Sentence) => Speaker | null;
}

/**
 * Reads the statements about aid to Ukraine: amounts, things given, steps of a package, coalitions. One reading per amount
 * (or per sentence without one); what is said twice in a report is one reading. Sentences of fighting give none.
 */
export function findAid(doc: Document, context: AidContext): AidReading[] {
  const words = aidWordsOf(doc.lang);
  const told: AidStatement[] = [];
  const all = doc.sentences.filter((s) => s.noise === null).map((s) => readCues(doc, s, context.numbers, words));
  const every = pickDonors(all.flatMap((cues) => cues.donors));
  const carried: Carried = {
    donors: [],
    ukraine: all.some((cues) => cues.ukraine),
    only: every.length === 1 ? every : [],
    goesOn: null,
    last: null,
    list: null,
  };
  const parts = all.flatMap((sentence) =>
    partsBesideHeldUp(sentence, doc).flatMap((part) => clausesOfGivers(part, doc)),
  );
  for (const cues of parts) {
    if (addContents(cues, doc, context.numbers, carried)) continue;
    const found = readSentence(cues, doc, context, words, carried);
    // Beside a package, the sum of what was given before is no package more.
    if (told.length && tellsSumSoFar(cues)) continue;
    for (const { reading, conversions } of found)
      told.push({ reading: { ...reading, ref: `a${told.length + 1}` }, conversions });
    carried.goesOn = found.length || opensList(cues) ? cues.sentence.paragraph : null;
    const last = told.at(-1);
    if (found.length && last) carried.last = { reading: last.reading, sentence: cues.sentence.index };
    const blockers = blockersOf(cues);
    const strong = pickDonors(cues.donors.filter((donor) => donor.strong && !blockers.includes(donor)));
    // "While the US is undecided, the IMF gave $880m. The board paid …": whoever gave, and not who is only named beside it.
    const gave = [...new Set(found.flatMap(({ reading }) => reading.donors))];
    if (gave.length || strong.length) carried.donors = gave.length ? gave : strong;
  }
  const title = all[0]?.sentence;
  return mergeStatements(told, title ? doc.normal.toRawSpan(title.start, title.end).end : 0);
}

function readSentence(
  cues: SentenceCues,
  doc: Document,
  context: AidContext,
  words: CompiledAid,
  carried: Carried,
): { reading: Omit<AidReading, "ref">; conversions: readonly NumberSpan[] }[] {
  const items = readItems(cues, context.numbers, doc);
  if (!speaksOfAid(cues, items, carried) || isRefusal(cues)) return [];
  const { status, reason } = readStatus(cues, doc);
  const coalition = readCoalition(cues, doc, words);
  const told = aidMoney(cues);
  const money = packageAmounts(told, cues, doc, words, carried.last?.reading ?? null);
  if (told.length && !money.length && !items.length && !coalition) return [];
  // "Gave more aid than the other": neither sum nor thing, only compared.
  if (!money.length && !items.length && !coalition && comparesAid(cues)) return [];
  const shared = {
    // The capability coalitions exist for Ukraine alone.
    recipient: cues.ukraine || carried.ukraine || coalition ? "UA" : null,
    type: coalition ? ("military" as const) : readType(cues),
    finance: coalition && !items.length ? null : readFinance(cues, items),
    status: asArrived(status, money.length > 0, items.length > 0) ?? (coalition ? ("announced" as const) : null),
    statusReason: reason,
    date: cues.has("cumulative") || cues.has("since") ? null : dateOf(cues.sentence, doc, context),
    speaker: context.speakerOf?.(cues.sentence) ?? null,
    quote: doc.normal.toRawSpan(cues.sentence.start, cues.sentence.end),
  };
  const amounts = money.map((given) => given.amount);
  const unnamed = (!coalition && isPaidByOthers(cues)) || (money.length > 0 && coalitionGives(cues));
  return (money.length ? money : [null]).map((given, i) => {
    const amount = given?.amount ?? null;
    const own = coalition?.joins.length ? coalition.joins : donorsOf(cues, amount, amounts, coalition?.leads ?? []);
    const others = giversOfOthers(amount, amounts, cues);
    const known = (carried.donors.length ? carried.donors : carried.only).filter((code) => !others.includes(code));
    const donors =
      own.length || unnamed
        ? own
        : coalition && (coalition.leads.length || !amount)
          ? coalition.leads
          : known.length
            ? known
            : donorOfCurrency(amount?.currency);
    const inherited = own.length === 0 && !unnamed && !coalition?.leads.length;
    const reading = {
      ...shared,
      type: (amount && shared.type === "mixed" ? typeBehind(cues, amount) : null) ?? shared.type,
      finance: amount && money.length > 1 ? financeOf(amount, amounts, cues, shared.finance) : shared.finance,
      donors,
      donorNames: donors.map((code) => donorNames[code] ?? code),
      // "Up to 300 million" pledges 300 million: a package is booked at its ceiling.
      amountMin: amount ? (amount.min ?? amount.max) : null,
      amountMax: amount?.max ?? null,
      currency: settleCurrency(
        amount?.currency,
        donors,
        amount && isReceivedFrom(amount, amounts, cues) ? "USD" : words.plainDollar,
      ),
      isShared: given?.isShared ?? false,
      partOf: given && wholeOf(given, donors, words),
      items: money.length > 1 ? itemsOf(i, amounts, cues, context, doc) : items,
      coalition: i === 0 ? coalition : null,
      confidence: confidenceOf(cues, {
        status: shared.status,
        inherited,
        donors,
        amount,
        part: given?.part ?? false,
        recipient: shared.recipient,
      }),
    };
    return { reading, conversions: given?.conversions ?? [] };
  });
}

function comparesAid({ at, nouns }: SentenceCues): boolean {
  return at("compared").some(({ from, to }) => nouns.some((noun) => noun.from >= from && noun.to <= to));
}

/**
 * "€45m for drones, while Sweden gave $440m for shells": things belong to the giver named before them; of several amounts of
 * one giver to the one that is for them ("$400m for drones and $100m for shells"), and else to the first.
 */
function itemsOf(
  nth: number,
  amounts: readonly NumberSpan[],
  cues: SentenceCues,
  context: AidContext,
  doc: Document,
): AidItem[] {
  const opens = amounts.map((amount, n) => {
    const before = amounts[n - 1];
    return before ? cues.donors.find((d) => d.strong && d.from >= before.to && d.to <= amount.from)?.from : 0;
  });
  const giver = opens.findLastIndex((open, n) => n <= nth && open !== undefined);
  const from = opens[giver] ?? 0;
  const to = opens.slice(nth + 1).find((open) => open !== undefined) ?? cues.sentence.to;
  const isOwn = (item: { from: number; to: number }) => {
    const purposeOf = amounts.findLastIndex((amount) => isFor(item, amount, doc));
    return item.from >= from && item.to <= to && (purposeOf < 0 ? nth === giver : purposeOf === nth);
  };
  return readItems({ ...cues, items: cues.items.filter(isOwn) }, context.numbers, doc);
}

/** Tokens at most from an amount to a thing that it is for: "$400m for new drones". */
const purposeReach = 6;

function isFor(item: { from: number }, amount: NumberSpan, { tokens, lang }: Document): boolean {
  if (item.from < amount.to || item.from - amount.to > purposeReach) return false;
  if (!aidWordsOf(lang).purposes.has(tokens[amount.to]?.lower ?? "")) return false;
  return !tokens.slice(amount.to, item.from).some(({ text }) => /^[,;]$/.test(text));
}

/** The larger sum that an amount is part of; null where the words name none, or not in what currency. */
function wholeOf({ of, isOfShared }: PackageAmount, donors: readonly string[], words: CompiledAid): AidWhole | null {
  const amount = of?.max ?? of?.min;
  const currency = settleCurrency(of?.currency ?? undefined, donors, words.plainDollar);
  return amount && currency ? { amount, currency, isShared: isOfShared } : null;
}

/** Words at most from an amount to what it is for: "$725 million in military aid". */
const typeReach = 3;

function typeBehind(cues: SentenceCues, amount: NumberSpan): AidType | null {
  return cues.types.find(({ from }) => from >= amount.to && from - amount.to <= typeReach)?.cue.type ?? null;
}

/** "€2bn in loans and €1bn in grants". */
function financeBehind(cues: SentenceCues, amount: NumberSpan): AidReading["finance"] {
  return cues.finances.find(({ from }) => from >= amount.to && from - amount.to <= typeReach)?.cue.finance ?? null;
}

/** "€2bn in military aid and a €1bn loan": how another amount is given says nothing of one that has a kind of its own. */
function financeOf(
  amount: NumberSpan,
  amounts: readonly NumberSpan[],
  cues: SentenceCues,
  shared: AidReading["finance"],
): AidReading["finance"] {
  const own = financeBehind(cues, amount);
  if (own || !typeBehind(cues, amount)) return own ?? shared;
  return amounts.some((other) => other !== amount && financeBehind(cues, other) === shared) ? null : shared;
}

function readFinance(cues: SentenceCues, items: AidItem[]): AidReading["finance"] {
  // "Armoured personnel carriers" are things, and nobody is trained.
  const isOfItem = ({ from, to }: { from: number; to: number }) =>
    cues.items.some((item) => item.from <= from && item.to >= to);
  const noun = cues.nouns.find((word) => word.cue.finance && !isOfItem(word));
  const told = cues.finances[0]?.cue.finance ?? noun?.cue.finance;
  return told ?? (items.length ? "in_kind" : null);
}

/** Money that has come is disbursed, things that have come are delivered: some verbs ("received", "sent") tell only that. */
function asArrived(status: AidReading["status"], money: boolean, things: boolean): AidReading["status"] {
  if (status === "delivered" && money && !things) return "disbursed";
  return status === "disbursed" && things && !money ? "delivered" : status;
}

/** Day on which the sentence says it happened; null when it does not say. */
function dateOf(sentence: Sentence, doc: Document, context: AidContext): string | null {
  for (const time of context.times) {
    if (time.from < sentence.from || time.to > sentence.to || time.role !== "when" || time.weak) continue;
    const when = resolveTime(time, doc.tokens, context.published);
    if (!when || !/^(hour|part_of_day|day)$/.test(when.precision) || when.from.slice(0, 10) !== when.to.slice(0, 10))
      continue;
    if (context.published && dayOfIso(when.from) > context.published.day + 1) continue;
    return when.from.slice(0, 10);
  }
  return null;
}
