import type { Document } from "../segment/types.ts";
import { aidWordsOf } from "./compiled.ts";
import { cuesWithin, type DonorMention, type SentenceCues } from "./sentence-cues.ts";

/** Tokens at most between a giver and the verb of its clause. */
const verbReach = 2;

/** Tokens at most between a giver without a verb and the thing given: "and Denmark another six F-16s". */
const gapReach = 6;

/**
 * "Belgium will give jets, the USA allocated $200 million, Lithuania announced the transfer of two systems": each giver with its
 * own verb and gift is a clause by itself; so is who goes on without a verb ("and Denmark six F-16s"). A sentence without such a list stays whole.
 */
export function clausesOfGivers(cues: SentenceCues, doc: Document): SentenceCues[] {
  const named = cues.donors.filter(({ strong }) => strong);
  const givers =
    named.length < 2 ? [] : named.filter((donor, n) => hasVerb(donor, cues) || (n > 0 && isGapped(donor, named, cues)));
  const firsts = givers.slice(0, 1);
  for (const giver of givers.slice(1)) {
    const before = named.findLast((donor) => donor.to <= giver.from);
    const isOwn = gives(cues, before?.to ?? giver.from, giver.from) && gives(cues, giver.from, cues.sentence.to);
    if (isOwn && isParted(giver, doc)) firsts.push(giver);
  }
  if (firsts.length < 2) return [cues];
  let verbs: SentenceCues["statuses"] = [];
  return firsts.map((giver, i) => {
    const from = i ? giver.from : cues.sentence.from;
    const clause = clauseOf(cues, giver, { from, to: firsts[i + 1]?.from ?? cues.sentence.to }, doc);
    if (clause.statuses.length) verbs = clause.statuses;
    return clause.statuses.length ? clause : { ...clause, statuses: verbs };
  });
}

/** No verb between a giver and the thing right behind it; sums are dealt out by themselves. */
function isGapped(donor: DonorMention, named: readonly DonorMention[], cues: SentenceCues): boolean {
  const item = cues.items.find(({ from }) => from >= donor.to);
  if (!item || item.from - donor.to > gapReach) return false;
  const isBetween = ({ from }: { from: number }) => from >= donor.to && from < item.from;
  return ![...cues.statuses, ...named, ...cues.money].some(isBetween);
}

function hasVerb(donor: DonorMention, cues: SentenceCues): boolean {
  return cues.statuses.some((verb) => verb.from >= donor.to && verb.from - donor.to <= verbReach);
}

/** "Sweden and Denmark will buy": the last of those who give together. */
function lastOf(giver: DonorMention, { donors }: SentenceCues): DonorMention {
  const at = donors.indexOf(giver);
  let last = giver;
  for (const donor of donors.slice(at + 1)) {
    if (!donor.joined) break;
    last = donor;
  }
  return last;
}

/** Tokens at most between a giver without a verb and his sum: "and Latvia another five million". */
const sumReach = 2;

/** "Estonia will give €10m and Latvia €5m": behind a sum, and with a sum of his own. */
function givesSum(donor: DonorMention, { money }: SentenceCues): boolean {
  const isNext = money.some((sum) => sum.from >= donor.to && sum.from - donor.to <= sumReach);
  return isNext && money.some((sum) => sum.to <= donor.from);
}

/** Behind a mark or "and", an article at most between. */
function isParted({ from }: DonorMention, { tokens, lang }: Document): boolean {
  const { togetherWords } = aidWordsOf(lang);
  const parts = (at: number) => /^[,;]$/.test(tokens[at]?.text ?? "") || togetherWords.has(tokens[at]?.lower ?? "");
  return parts(from - 1) || parts(from - 2);
}

function gives({ items, money }: SentenceCues, from: number, to: number): boolean {
  return [...items, ...money].some((gift) => gift.from >= from && gift.to <= to);
}

/** What the sentence says between two tokens; who is named behind the giver gives nothing. */
function clauseOf(
  cues: SentenceCues,
  giver: DonorMention,
  { from, to }: { from: number; to: number },
  { tokens }: Document,
): SentenceCues {
  const own = cuesWithin(cues, (span) => span.from >= from && span.to <= to);
  const [first, last] = [tokens[from], tokens[to - 1]];
  return {
    ...own,
    sentence: {
      ...cues.sentence,
      from,
      to,
      start: first?.start ?? cues.sentence.start,
      end: last?.end ?? cues.sentence.end,
    },
    donors: own.donors.filter((donor) => donor.to <= lastOf(giver, cues).to || !donor.strong || givesSum(donor, cues)),
  };
}
