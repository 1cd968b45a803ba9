import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import { channelBodies } from "./bodies.ts";
import type { AidItem } from "./items.ts";
import type { SentenceCues } from "./sentence-cues.ts";

/** State carried from sentence to sentence. */
export interface Carried {
  /** Donors of the last sentence that named any. */
  donors: string[];
  /** The text speaks of Ukraine at all. */
  ukraine: boolean;
  /** The only donor that the whole text names, for sentences before its name. */
  only: string[];
  /** The sentence before told of aid, in the same paragraph. */
  goesOn: number | null;
  /** The last package told of, with the index of its sentence: what it holds may follow. */
  last: { reading: AidReading; sentence: number } | null;
  /** The sentence before opened or went on with a list of what a package holds. */
  list: number | null;
}

/**
 * Whether the sentence tells of giving: an amount, a thing, a package or a coalition, with a word of aid beside it. Without
 * Ukraine anywhere in the text a donor's giving still counts; the reading then has no recipient and waits at the desk.
 */
export function speaksOfAid(cues: SentenceCues, items: readonly AidItem[], carried: Carried): boolean {
  const strongNoun = cues.nouns.some(({ cue }) => cue.strong);
  const donor = cues.donors.length > 0;
  const roles = cues.has("joins") || cues.has("ledBy") || cues.has("leads");
  if (cues.coalitions.length && donor && (roles || cues.money.length > 0)) return true;
  if (!carried.ukraine && isForOthers(cues)) return false;
  if (isAskedFor(cues) || isHandedOut(cues, items) || isGivenPrivately(cues)) return false;
  if (tellsOfOtherMoney(cues) && !(strongNoun && cues.ukraine)) return false;
  if (((fights(cues) && !givesFirst(cues, items)) || cues.has("buys")) && !strongNoun) return false;
  const trains = cues.finances.some(({ cue }) => cue.finance === "training");
  // "Proposed that troops withdraw": soldiers are given nothing but training.
  const nouns = cues.nouns.filter(({ cue }) => cue.finance !== "training" || trains);
  const given = nouns.length > 0 || items.length > 0;
  if (aidMoney(cues).length) {
    if (strongNoun || (given && (donor || carried.ukraine)) || (donor && cues.has("thanks"))) return true;
    if (!carried.ukraine) return donor && cues.statuses.length > 0 && carried.goesOn === cues.sentence.paragraph;
    return carried.goesOn === cues.sentence.paragraph || (cues.statuses.length > 0 && (donor || cues.ukraine));
  }
  // "Sweden's new package for Ukraine includes …".
  const isOfPackage = strongNoun && cues.items.length > 0 && cues.has("contains") && cues.ukraine;
  if (!given || (!cues.statuses.length && !isOfPackage)) return false;
  if (!cues.donors.some((d) => d.strong)) {
    if (cues.ukraine && haveArrived(cues)) return true;
    const known = carried.donors.length > 0 || carried.only.length > 0;
    // "Six Caesar howitzers will be delivered to Ukraine", after the minister who says so.
    return cues.ukraine && known && (cues.items.length > 0 || (strongNoun && carried.only.length > 0));
  }
  if (!carried.ukraine) return strongNoun || (cues.nouns.length > 0 && cues.types.length > 0);
  if (cues.ukraine || strongNoun) return true;
  return cues.items.length > 0 && (carried.goesOn === cues.sentence.paragraph || goesOnWithGivers(cues, carried));
}

/** Tokens at most between Ukraine and the word by which it asks: "Zelensky, in his address, called on". */
const askReach = 6;

/** "Kyiv called on its allies to send more Patriots": what Ukraine asks for, and nobody gives. */
function isAskedFor(cues: SentenceCues): boolean {
  const ask = cues.at("asks").find(({ from }) => {
    return cues.at("ukraine").some(({ to }) => to <= from && from - to <= askReach);
  });
  if (!ask) return false;
  return ![...cues.money, ...cues.items, ...cues.statuses].some(({ to }) => to <= ask.from);
}

/** "Aid workers are providing assistance to civilians, OCHA said": a body that passes aid on, and neither sum nor thing. */
function isHandedOut(cues: SentenceCues, items: readonly AidItem[]): boolean {
  if (cues.money.length + items.length + cues.coalitions.length > 0 || !cues.donors.length) return false;
  const isFinancial = cues.nouns.some(({ cue }) => cue.type === "financial");
  return !isFinancial && cues.donors.every(({ code }) => channelBodies.has(code));
}

/** Tokens at most from a charity to its verb. */
const privateReach = 8;

/** "Caritas Poland sent food", "a Norwegian charity donated ambulances": no state gives it, unless one is named beside them. */
function isGivenPrivately(cues: SentenceCues): boolean {
  if (cues.has("paidBy") || cues.has("pays")) return false;
  return cues.at("privateGiver").some((giver) => {
    const verb = cues.statuses.find(({ from }) => from >= giver.to);
    if (!verb || verb.from - giver.to > privateReach) return false;
    // "Caritas Poland", "volunteers from Germany", "a Norwegian charity", and not "thanks to volunteers, Poland sent".
    const isFrom = (at: number) => cues.at("fromGiver").some((word) => word.from === giver.to && word.to === at);
    const isHome = ({ from, to }: { from: number; to: number }) =>
      from === giver.to || isFrom(from) || (to <= giver.from && giver.from - to <= 1);
    return !cues.donors.some((donor) => donor.strong && donor.from < verb.from && !isHome(donor));
  });
}

/** Sentences at most behind a statement in which others give. */
const othersReach = 4;

/** Tokens at most between a giver and its verb. */
const verbReach = 2;

/** "Partners gave too, he said. Germany transferred more tanks": in a text that has told of aid just before. */
function goesOnWithGivers(cues: SentenceCues, { last }: Carried): boolean {
  if (!last || cues.sentence.index - last.sentence > othersReach || cues.has("elsewhere")) return false;
  return cues.statuses.some(
    (verb) =>
      cues.donors.some(({ strong, to }) => strong && verb.from >= to && verb.from - to <= verbReach) &&
      cues.items.some(({ from }) => from >= verb.to),
  );
}

/** "A package for Israel": some country that does not give it. */
function isForOthers(cues: SentenceCues): boolean {
  return cues.at("elsewhere").some(({ from }) => !cues.donors.some((donor) => donor.from === from));
}

/** "Several states announced new arms for Ukraine": the next sentence tells who gives what. */
export function opensList(cues: SentenceCues): boolean {
  return cues.ukraine && cues.statuses.length > 0 && (cues.nouns.length > 0 || cues.items.length > 0) && !fights(cues);
}

/** Tokens at most between what arrives or is received, the verb and the country. */
const arrivalReach = 3;

/** "The first F-16s have arrived in Ukraine", "Ukraine received 20 tanks": whoever gave them. */
function haveArrived(cues: SentenceCues): boolean {
  const isNear = (gap: number) => gap >= 0 && gap <= arrivalReach;
  const verbs = cues.statuses.filter(({ cue }) => cue.status === "delivered" || cue.status === "disbursed");
  return verbs.some((verb) =>
    cues.at("ukraine").some((name) => {
      const isBehind =
        isNear(name.from - verb.to) &&
        cues.items.some((item) => isNear(verb.from - item.to) || item.to === verb.to - 1);
      return isBehind || (name.to === verb.from && cues.items.some((item) => isNear(item.from - verb.to)));
    }),
  );
}

/** Budgets, debts, profits; not the profits of frozen assets, which are given. */
function tellsOfOtherMoney(cues: SentenceCues): boolean {
  const others = cues.at("otherMoney");
  if (!others.length) return false;
  const assets = cues.at("status");
  return others.some((word) => !assets.some((span) => span.from <= word.from && word.to <= span.to));
}

// "Attack helicopters" are given, not fought with.
function fights(cues: SentenceCues): boolean {
  return cues.at("attack").some((word) => !cues.items.some((item) => item.from <= word.from && word.to <= item.to));
}

/** "Germany will send four systems to protect cities from attacks": who gives what stands before any word of fighting. */
function givesFirst(cues: SentenceCues, items: readonly AidItem[]): boolean {
  const attack = cues.at("attack")[0]?.from ?? 0;
  const gift = cues.money[0]?.from ?? (items.some(({ count }) => count !== null) ? cues.items[0]?.from : undefined);
  if (gift === undefined || gift > attack || !cues.ukraine) return false;
  return cues.statuses.some(
    (verb) => verb.to <= gift && cues.donors.some((donor) => donor.strong && donor.to <= verb.from),
  );
}

/** Amounts that may be aid. Hryvnias and roubles are budgets at home unless a donor gives them. */
export function aidMoney(cues: SentenceCues): NumberSpan[] {
  const strong = cues.donors.some((donor) => donor.strong);
  return cues.money.filter(
    (m) => (m.max ?? m.min ?? 0) >= leastGiven && ((m.currency !== "UAH" && m.currency !== "RUB") || strong),
  );
}

/** Smaller sums are rates of exchange ("1 euro = 1.09 dollars") and prices. */
const leastGiven = 1_000;
