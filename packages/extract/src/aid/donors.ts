import type { NumberSpan } from "../numbers/types.ts";
import { channelBodies } from "./compiled.ts";
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
  const isOfOther = (donor: DonorMention) =>
    money.some(
      (other) =>
        other !== amount && cues.at("fromGiver").some((word) => word.from === other.to && word.to === donor.from),
    );
  const named = cues.donors.filter((donor) => donor.strong && !leads.includes(donor.code) && !isOfOther(donor));
  if (amount) {
    const behind = giverBehind(named, amount, cues);
    if (behind) return [behind];
    const from = previous?.to ?? cues.sentence.from;
    const between = pickDonors(named.filter((donor) => donor.from >= from && donor.to <= amount.from));
    if (between.length) return between;
    const before = pickDonors(named.filter((donor) => donor.to <= amount.from));
    if (before.length) return before;
  }
  const strong = pickDonors(named);
  const told = strong.length || !amount ? null : adjectiveOf(cues, amount);
  if (told && !leads.includes(told)) return [told];
  return strong.length
    ? strong
    : pickDonors(cues.donors.filter((donor) => !leads.includes(donor.code) && !isOfOther(donor)));
}

/** "€200 million from Norway". */
function giverBehind(named: readonly DonorMention[], amount: NumberSpan, cues: SentenceCues): string | null {
  const word = cues.at("fromGiver").find(({ from }) => from === amount.to);
  return (word && named.find((donor) => donor.from === word.to)?.code) ?? null;
}

/** Tokens between a giver's adjective and the amount it gives. */
const adjectiveReach = 3;

/** "A British contribution of 407 million", "un engagement allemand de 11 milliards": whose amount it is. */
function adjectiveOf({ donors }: SentenceCues, amount: NumberSpan): string | null {
  const before = donors.findLast((donor) => donor.to <= amount.from && amount.from - donor.to <= adjectiveReach);
  return before?.code ?? null;
}

/** Codes once each; bodies that pass aid on count only where no country or union is named. */
export function pickDonors(donors: DonorMention[]): string[] {
  const codes = [...new Set(donors.map((donor) => donor.code))];
  const givers = codes.filter((code) => !channelBodies.has(code));
  return givers.length ? givers : codes;
}
