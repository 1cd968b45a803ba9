import type { NumberSpan } from "../numbers/types.ts";
import { channelBodies, unionMembers, unionVetoers } from "./bodies.ts";
import { giversBehind } from "./givers-behind.ts";
import type { DonorMention, SentenceCues } from "./sentence-cues.ts";

/**
 * Donors of one amount: those named between the amount before and this one, else those named before, else after it, but for
 * those who give another amount.
 */
export function donorsOf(
  cues: SentenceCues,
  amount: NumberSpan | null,
  money: readonly NumberSpan[],
  leads: string[],
): string[] {
  const previous = money[amount ? money.indexOf(amount) - 1 : -1] ?? null;
  const ofOthers = money.flatMap((other) => (other === amount ? [] : giversBehind(other, money, cues)));
  const blockers = blockersOf(cues);
  const isOfOther = (donor: DonorMention) => ofOthers.includes(donor) || blockers.includes(donor);
  const able = withoutBystanders(cues.donors, amount, cues).filter(
    (donor) => !leads.includes(donor.code) && !isOfOther(donor),
  );
  const named = able.filter((donor) => donor.strong);
  const payers = payersOf(cues, named);
  if (payers.length) return payers;
  if (isPaidByOthers(cues)) return [];
  if (amount) {
    const behind = giversBehind(amount, money, cues).filter((donor) => named.includes(donor));
    if (behind.length) return pickDonors(behind);
    const posed = giversPosed(amount, money, named);
    if (posed.length) return pickDonors(posed);
    const from = previous?.to ?? cues.sentence.from;
    const between = named.filter((donor) => donor.from >= from && donor.to <= amount.from);
    if (between.length) return pickDonors(lastTold(between, cues));
    const before = named.filter((donor) => donor.to <= amount.from);
    if (before.length) return pickDonors(lastTold(before, cues));
  }
  const strong = pickDonors(named);
  const told = strong.length || !amount ? null : adjectiveOf(able, amount);
  if (told) return [told];
  const others = strong.length ? strong : pickDonors(able);
  // "Hungary keeps blocking €500m": what it can block is the union's.
  return others.length || !blockers.some(({ code }) => vetoes(code, cues)) ? others : ["EU"];
}

/** Tokens at most from "led by" to the last who leads. */
const leadReach = 4;

/**
 * "With 20,000 drones more from a coalition led by Latvia", "a contribution of €50m to a NATO programme": who leads others
 * beside the giver, and an alliance named behind a sum, give nothing.
 */
function withoutBystanders(
  named: readonly DonorMention[],
  amount: NumberSpan | null,
  cues: SentenceCues,
): DonorMention[] {
  const leads = (donor: DonorMention) =>
    cues.at("ledBy").some((word) => donor.from >= word.to && donor.from - word.to <= leadReach);
  const others = named.filter((donor) => !leads(donor));
  const givers = others.some(({ strong }) => strong) ? others : named;
  // "$680 million for a list of arms, including US equipment": who made what is bought.
  return givers.filter(({ code, maker, from }) => !amount || from < amount.to || (code !== "NATO" && !maker));
}

/** Whose blocking is of the union's aid: of those known for it, and of any member where a loan on Russian assets is told of. */
function vetoes(code: string, cues: SentenceCues): boolean {
  return unionVetoers.has(code) || (unionMembers.has(code) && cues.has("assets"));
}

/** "€200m will be given by Germany, 100m – France": who stands behind each sum, where nobody is named before them. */
function giversPosed(amount: NumberSpan, money: readonly NumberSpan[], named: readonly DonorMention[]): DonorMention[] {
  if (money.length < 2 || named.some((donor) => donor.from < (money[0]?.from ?? 0))) return [];
  const behind = money.map((sum, i) => {
    const end = money[i + 1]?.from ?? Number.POSITIVE_INFINITY;
    return named.filter((donor) => donor.from >= sum.to && donor.to <= end);
  });
  return behind.every((givers) => givers.length > 0) ? (behind[money.indexOf(amount)] ?? []) : [];
}

/** Tokens at most between who blocks and the word for it. */
const blockerReach = 2;

/** "Hungary blocked the EU's aid", "aid blocked by Hungary": who blocks what another gives, and who refuses to take part. */
export function blockersOf(cues: SentenceCues): DonorMention[] {
  const verbs = cues.statuses.filter(({ cue }) => cue.status === "blocked");
  const isAtVerb = (donor: DonorMention) =>
    verbs.some((verb) => {
      const gap = donor.to <= verb.from ? verb.from - donor.to : donor.from - verb.to;
      return gap >= 0 && gap <= blockerReach;
    });
  const refusers = refusersOf(cues);
  // "The EU's aid was blocked after the leader of Hungary refused": whoever vetoes what the union gives.
  const blocking = verbs.length ? cues.donors.filter((donor) => isAtVerb(donor) || vetoes(donor.code, cues)) : [];
  const others = cues.donors.filter(({ code }) => ![...blocking, ...refusers].some((donor) => donor.code === code));
  const blockers = others.length ? blocking : blocking.filter((donor) => vetoes(donor.code, cues));
  return [...new Set([...blockers, ...refusers])];
}

/** Tokens at most between who refuses and the word for it: "the Slovak prime minister Robert Fico opposed". */
const refuserReach = 5;

/** "The Hungarian leader and Slovakia's": nothing is said of the first by itself. */
function isBeside(donor: DonorMention, after: DonorMention, cues: SentenceCues): boolean {
  if (after.joined) return true;
  const verbs = [...cues.statuses, ...cues.at("says"), ...cues.at("refuses"), ...cues.money];
  const isNear = after.from - donor.to <= refuserReach + 1;
  return isNear && !after.apart && !verbs.some((verb) => verb.from >= donor.to && verb.from < after.from);
}

/** "Hungary, Slovakia and Malta will not take part", "Austria opposed the loan". */
function refusersOf(cues: SentenceCues): DonorMention[] {
  const words = cues.at("refuses");
  if (!words.length) return [];
  const refusers: DonorMention[] = [];
  for (const [i, donor] of [...cues.donors.entries()].reverse()) {
    const after = cues.donors[i + 1];
    const isBefore = words.some(
      (verb) => verb.from >= donor.to && verb.from - donor.to <= refuserReach && !(after && after.from < verb.from),
    );
    const isListed = after !== undefined && refusers.includes(after) && isBeside(donor, after, cues);
    if (isBefore || isListed) refusers.push(donor);
  }
  // "The Hungarian minister said Budapest would not take part": by whatever name.
  return cues.donors.filter(({ code }) => refusers.some((donor) => donor.code === code));
}

/** Nobody is named but those who refuse, and nothing is said to be blocked: no aid is told of. */
export function isRefusal(cues: SentenceCues): boolean {
  if (!cues.has("refuses") || cues.statuses.some(({ cue }) => cue.status === "blocked")) return false;
  const refusers = refusersOf(cues);
  return cues.donors.length > 0 && cues.donors.every((donor) => refusers.includes(donor));
}

/** Tokens at most between who pays and the word for it. */
const payerReach = 4;

/** "The US will send Patriots, but Germany will pay for them": of several who are named, those who pay. */
function payersOf(cues: SentenceCues, named: readonly DonorMention[]): string[] {
  const payers: DonorMention[] = [];
  for (const donor of named) {
    const before = payers.at(-1);
    // "Funded by Denmark, the Netherlands and Norway": each of the list.
    const isNext = before && donor.joined && isPaidBy(cues, payers[0] as DonorMention);
    if (isNext || isNamedPayer(cues, donor)) payers.push(donor);
  }
  return payers.length < named.length ? pickDonors(payers) : [];
}

/** "Trump said European allies would buy Patriots": who gives them is not named, and nobody named gives. */
export function isPaidByOthers(cues: SentenceCues): boolean {
  return (
    cues.at("payer").some((who) => pays(cues, who) || givesUnnamed(cues, who)) &&
    !cues.donors.some((donor) => donor.strong && isNamedPayer(cues, donor))
  );
}

/** Tokens at most between unnamed givers and their verb. */
const unnamedReach = 2;

/** "European countries allocated €4bn": nobody is named before the gift but these. */
function givesUnnamed(cues: SentenceCues, who: { from: number; to: number }): boolean {
  const verb = cues.statuses.find(({ from }) => from >= who.to && from - who.to <= unnamedReach);
  if (!verb) return false;
  const gift = [...cues.money, ...cues.items].filter(({ from }) => from >= verb.to);
  const end = Math.min(...gift.map(({ from }) => from), cues.sentence.to);
  const isWithin = (donor: DonorMention) => donor.from >= who.from && donor.to <= who.to;
  return !cues.donors.some((donor) => donor.strong && donor.from < end && !isWithin(donor));
}

/** Not the NATO of "NATO allies". */
function isNamedPayer(cues: SentenceCues, donor: DonorMention): boolean {
  return pays(cues, donor) && !cues.at("payer").some((who) => donor.from >= who.from && donor.to <= who.to);
}

function pays(cues: SentenceCues, who: { from: number; to: number }): boolean {
  return cues.at("pays").some((verb) => who.to <= verb.from && verb.from - who.to <= payerReach) || isPaidBy(cues, who);
}

function isPaidBy(cues: SentenceCues, who: { from: number }): boolean {
  return cues.at("paidBy").some((verb) => who.from >= verb.to && who.from - verb.to <= 1);
}

/** "Belgium promised jets, the USA allocated $200 million": of givers that each have a verb, the last; joined ones stay together. Who only says it gives nothing. */
function lastTold(donors: readonly DonorMention[], cues: SentenceCues): DonorMention[] {
  const verbs = [...cues.statuses, ...cues.at("says")];
  let first = donors.length - 1;
  const hasVerb = (a: DonorMention, b: DonorMention) => verbs.some((verb) => verb.from >= a.to && verb.to <= b.from);
  while (
    first > 0 &&
    !donors[first]?.apart &&
    !hasVerb(donors[first - 1] as DonorMention, donors[first] as DonorMention)
  )
    first--;
  return donors.slice(first);
}

/** Tokens between a giver's adjective and the amount it gives. */
const adjectiveReach = 3;

/** "A British contribution of 407 million", "un engagement allemand de 11 milliards": whose amount it is. */
function adjectiveOf(donors: readonly DonorMention[], amount: NumberSpan): string | null {
  const before = donors.findLast((donor) => donor.to <= amount.from && amount.from - donor.to <= adjectiveReach);
  return before?.code ?? null;
}

/** Codes once each; bodies that pass aid on count only where no country or union is named. */
export function pickDonors(donors: DonorMention[]): string[] {
  const codes = [...new Set(donors.map((donor) => donor.code))];
  const givers = codes.filter((code) => !channelBodies.has(code));
  return givers.length ? givers : codes;
}
