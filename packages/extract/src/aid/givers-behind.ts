import type { NumberSpan } from "../numbers/types.ts";
import type { DonorMention, SentenceCues } from "./sentence-cues.ts";

/** Tokens at most between an amount and "from", and between two givers behind it. */
const giverReach = 3;

/** Tokens of "the government of" before a giver. */
function titleOf(cues: SentenceCues, at: number): number {
  const title = cues.at("government").find(({ from }) => from >= at && from - at <= 1);
  return title ? title.to + 1 - at : 0;
}

/** "€200 million from Norway", "$1.5 billion will come from Britain and Japan". */
export function giversBehind(amount: NumberSpan, money: readonly NumberSpan[], cues: SentenceCues): DonorMention[] {
  const next = money.find((other) => other.from >= amount.to)?.from ?? cues.sentence.to;
  // "A $500m World Bank loan": named between the sum and its noun.
  const own = cues.donors.find((donor) => donor.from === amount.to && cues.nouns.some(({ from }) => from === donor.to));
  if (own && money.length > 1) return [own];
  const word = cues.at("fromGiver").find(({ from }) => from >= amount.to && from - amount.to <= giverReach);
  if (!word) return [];
  const givers: DonorMention[] = [];
  for (const donor of cues.donors) {
    const reach = givers.length
      ? (givers.at(-1) as DonorMention).to + giverReach - 1
      : word.to + titleOf(cues, word.to);
    if (donor.strong && donor.from >= word.to && donor.to <= next && donor.from <= reach) givers.push(donor);
  }
  return givers.length > 1 && opensNext(givers.at(-1) as DonorMention, next, cues) ? givers.slice(0, -1) : givers;
}

/** "€230m by Sweden, Norway – 120": who stands right before the next sum, which has no giver behind it, gives that one. */
function opensNext(giver: DonorMention, next: number, cues: SentenceCues): boolean {
  const sum = cues.money.find(({ from }) => from === next);
  if (!sum || sum.from - giver.to > giverReach) return false;
  return !cues.at("fromGiver").some(({ from }) => from >= sum.to && from - sum.to <= giverReach);
}

/** "$1 billion from Canada": told by who receives it. */
export function isReceivedFrom(amount: NumberSpan, money: readonly NumberSpan[], cues: SentenceCues): boolean {
  return giversBehind(amount, money, cues).length > 0;
}

/** Who is told to give another amount of the sentence: "$5bn, of which $3.7bn was allocated by the US". */
export function giversOfOthers(amount: NumberSpan | null, money: readonly NumberSpan[], cues: SentenceCues): string[] {
  return money.flatMap((other) => (other === amount ? [] : giversBehind(other, money, cues).map(({ code }) => code)));
}
