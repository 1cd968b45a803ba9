import type { AidStatus, AidType } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document, Sentence, Token } from "../segment/types.ts";
import { channelBodies } from "./bodies.ts";
import type { AidCue, CompiledAid } from "./compiled.ts";

type Span = Pick<Hit<unknown>, "from" | "to">;

/** A cue with its place in the tokens. */
export interface Found<C extends AidCue["is"] = AidCue["is"]> {
  from: number;
  to: number;
  cue: Extract<AidCue, { is: C }>;
}

/** A word that tells the step of a package. */
export interface StatusFound {
  from: number;
  to: number;
  cue: { is: "status"; status: AidStatus };
}

/** A word that tells what kind of aid it is. */
export interface TypeFound {
  from: number;
  to: number;
  cue: { is: "type"; type: AidType };
}

export interface DonorMention {
  code: string;
  name: string;
  from: number;
  to: number;
  /** Named as the giver, by name, by metonym, or by an adjective of its government. */
  strong: boolean;
  /** Words other than "and" or "with" part it from the donor before: they do not give together. */
  apart: boolean;
  /** Named only as who made what stands behind: "US air defence systems". */
  maker: boolean;
  /** Nothing but a comma, "and" or an article stands between it and the one before. */
  joined: boolean;
}

/** What one sentence says of aid. */
export interface SentenceCues {
  sentence: Sentence;
  donors: DonorMention[];
  /** Donors right behind "to", "in", "for": places and receivers. */
  ukraine: boolean;
  nouns: readonly Found<"noun">[];
  types: readonly TypeFound[];
  finances: readonly Found<"finance">[];
  statuses: readonly StatusFound[];
  items: readonly Found<"item">[];
  coalitions: readonly Found<"coalition">[];
  money: NumberSpan[];
  has(is: AidCue["is"]): boolean;
  at(is: AidCue["is"]): readonly Span[];
}

/** Collects the aid words of a sentence; of overlapping words of one sort the longest stays. */
export function readCues(doc: Document, sentence: Sentence, numbers: NumberSpan[], words: CompiledAid): SentenceCues {
  const found = new Map<AidCue["is"], Found[]>();
  let otherwise = sentence.from;
  for (let at = sentence.from; at < sentence.to; at++) {
    const hits = words.matcher.matchAt(doc.tokens, at, sentence.to);
    otherwise = Math.max(otherwise, ...hits.filter((hit) => hit.value.is === "notAid").map((hit) => hit.to));
    if (at < otherwise) continue;
    for (const { from, to, value: cue } of hits) {
      if (hits.length > 1 && hits.some((other) => other.value.is === cue.is && other.to > to)) continue;
      const known = found.get(cue.is);
      if (!known) found.set(cue.is, [{ from, to, cue }]);
      else if ((known.at(-1)?.to ?? 0) <= from) known.push({ from, to, cue });
    }
  }
  const money = moneyOf(
    numbersWithin(numbers, sentence),
    (found.get("fromGiver") ?? none) as Found[],
    (found.get("donor") ?? none) as Found[],
    doc.tokens,
    words,
  );
  const of = <C extends AidCue["is"]>(is: C) => (found.get(is) ?? none) as readonly unknown[] as readonly Found<C>[];
  return {
    sentence,
    donors: readDonors(
      doc,
      of("donor").filter(
        (donor) => !isOtherReceiver(donor, { others: of("otherReceiver"), own: of("receiver"), verbs: of("status") }),
      ),
      {
        governments: of("government"),
        nouns: of("noun"),
        items: of("item"),
        gatherings: of("gathering"),
        sellers: of("soldBy"),
        companions: of("companion"),
        gear: of("noun").filter(({ cue }) => !cue.strong && cue.finance === "in_kind"),
        initiatives: of("initiative"),
        coalitions: of("coalition"),
        money,
      },
      words,
    ),
    ukraine: found.has("ukraine"),
    nouns: of("noun"),
    types: of("type").filter((hit): hit is TypeFound => hit.cue.type !== null),
    finances: of("finance"),
    statuses: of("status").filter((hit): hit is StatusFound => hit.cue.status !== null),
    items: of("item"),
    coalitions: of("coalition"),
    money,
    has: (is) => found.has(is),
    at: of,
  };
}

/** What a part of the sentence says of aid; the sentence itself stays as it is. */
export function cuesWithin(cues: SentenceCues, isOf: (span: Span) => boolean): SentenceCues {
  const within = <T extends Span>(spans: readonly T[]) => spans.filter(isOf);
  return {
    ...cues,
    donors: within(cues.donors),
    nouns: within(cues.nouns),
    types: within(cues.types),
    finances: within(cues.finances),
    statuses: within(cues.statuses),
    items: within(cues.items),
    coalitions: within(cues.coalitions),
    money: within(cues.money),
    has: (is) => cues.at(is).some(isOf),
    at: (is) => within(cues.at(is)),
  };
}

/** Tokens at most from who gives to the verb. */
const giverReach = 4;

/** Tokens at most between those of a list. */
const listReach = 5;

/** "A package for Ukraine, Israel and Taiwan": others that it is for; "Taiwan has sent generators" gives. */
function isOtherReceiver(
  donor: Span,
  { others, own, verbs }: Record<"others" | "own" | "verbs", readonly Span[]>,
): boolean {
  if (!others.some((other) => other.from <= donor.from && other.to >= donor.to)) return false;
  const isListed = ({ from, to }: Span) => {
    const gap = from >= donor.to ? from - donor.to : donor.from - to;
    return gap >= 0 && gap <= listReach;
  };
  return (
    [...own, ...others].some(isListed) && !verbs.some(({ from }) => from >= donor.to && from - donor.to <= giverReach)
  );
}

/**
 * Amounts of money; a large bare number with its giver behind has the currency told before: "€21bn, 11 billion of it from
 * Germany", "€70m from Canada, 3 million – Lithuania", or before it ("Norway 140 million"), or with what it is for: "and 200 million on drones". Of "from €20bn to €35bn" the second is given.
 */
function moneyOf(
  numbers: readonly NumberSpan[],
  givers: readonly { from: number }[],
  donors: readonly { to: number }[],
  tokens: readonly Token[],
  { risesFrom, purposes }: CompiledAid,
): NumberSpan[] {
  const money: NumberSpan[] = [];
  for (const number of numbers) {
    const currency = money.at(-1)?.currency;
    const isShared = currency && number.kind === "count" && (number.max ?? number.min ?? 0) >= leastBareAmount;
    const next = tokens[number.to];
    const isGiven =
      givers.some((word) => word.from === number.to) ||
      donors.some(({ to }) => to === number.from || (to === number.from - 1 && isDash(tokens[to]))) ||
      isDash(next) ||
      purposes.has(next?.lower ?? "");
    const isFrom = (at: number) => risesFrom.has(tokens[at]?.lower ?? "");
    const rises = number.max !== null && (isFrom(number.from) || isFrom(number.from - 1));
    if (number.kind === "money") money.push(rises ? { ...number, min: number.max } : number);
    else if (isShared && isGiven) money.push({ ...number, kind: "money", currency });
  }
  return money;
}

function isDash(token: Token | undefined): boolean {
  return /^[–—-]$/.test(token?.text ?? "");
}

const leastBareAmount = 1_000_000;
const none: never[] = [];

function readDonors(
  doc: Document,
  found: readonly Found<"donor">[],
  beside: Record<
    "governments" | "nouns" | "items" | "gatherings" | "sellers" | "companions" | "initiatives" | "coalitions" | "gear",
    readonly Span[]
  > & {
    money: readonly NumberSpan[];
  },
  words: CompiledAid,
): DonorMention[] {
  const { governments, nouns, items, money, gatherings, sellers, companions, initiatives, coalitions, gear } = beside;
  const mentions: DonorMention[] = [];
  for (const { from, to, cue } of found) {
    const proper = doc.tokens.slice(from, to).some((token) => token.text !== token.lower);
    // "US$20 million", "20 million US dollars" name the money.
    const isOfMoney = isSignOf(doc.tokens[to]) || money.some((amount) => from >= amount.from && from < amount.to);
    if ((cue.how !== "adjective" && !proper) || isOfMoney) continue;
    // "$55bn in European Union aid" names who gives it.
    const isOfAid = nouns.some((noun) => noun.from === to) && money.some((amount) => amount.to === from - 1);
    const isNextTo = (word: Span) => word.from === to || (word.to <= from && from - word.to <= 1);
    // "The G7 summit" meets, "joined Germany's initiative" is another's gift, "sourced from the US" is sold.
    if (channelBodies.has(cue.code) && gatherings.some(isNextTo)) continue;
    const isCoalition = coalitions.some((named) => named.from <= from && named.to >= to);
    const isOfInitiative = ({ from: at, to: end }: Span) => at === to || (cue.how === "adjective" && end === from);
    if (sellers.some((word) => word.to === from)) continue;
    // A sum goes to "the Czech initiative", whoever gives it.
    if ((!isCoalition || (cue.how === "adjective" && money.length > 0)) && initiatives.some(isOfInitiative)) continue;
    if (!isOfAid && (isReceiver(doc.tokens, from, words) || isChannel(doc.tokens, { from, code: cue.code }, words)))
      continue;
    const governed = governments.some((g) => g.from >= to && g.from <= to + 3);
    // "At a press conference with the German chancellor": who only stands beside the giver.
    const isBehind = (word: Span) => from - word.to <= 1 && from >= word.to;
    if ((governed || cue.how === "adjective") && companions.some(isBehind)) continue;
    // "US air defence systems": who made them.
    const isMaker = [...items, ...gear].some((thing) => thing.from === to);
    const strong = (cue.how !== "adjective" || governed) && !isMaker;
    const between = doc.tokens.slice(mentions.at(-1)?.to ?? from, from);
    const [apart, joined] = [isApart(between, words), isJoint(between, words)];
    mentions.push({ code: cue.code, name: cue.name, from, to, strong, maker: isMaker, apart, joined });
  }
  return mentions;
}

/** Words at least between donors that do not give together. */
const leastBetween = 2;

/** Words at least between donors that no mark parts, and that give apart all the same. */
const leastUnparted = 5;

/** "While the EU faces delays, Germany gives …", "Germany's minister came the day after America's gave …", "both were in Kyiv: Madrid gives …". */
function isApart(between: readonly Token[], { togetherWords }: CompiledAid): boolean {
  if (between.some(({ lower }) => togetherWords.has(lower))) return false;
  if (between.some(({ text }) => text === ":")) return true;
  const least = between.some(({ text }) => text === ",") ? leastBetween : leastUnparted;
  return between.filter(({ kind }) => kind === "word").length >= least;
}

function isJoint(between: readonly Token[], { togetherWords, articles }: CompiledAid): boolean {
  return between.every(({ text, lower }) => text === "," || togetherWords.has(lower) || articles.has(lower));
}

function isSignOf(next: Token | undefined): boolean {
  return next?.text === "$" && !next.spaced;
}

function isReceiver(tokens: readonly Token[], from: number, words: CompiledAid): boolean {
  const at = words.articles.has(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  // "According to the Danish minister" quotes a giver.
  if (words.credits.has(tokens[at - 1]?.lower ?? "")) return false;
  return words.notGiver.has(tokens[at]?.lower ?? "");
}

/** Tokens at most from "through" to a body: "through the agency of". */
const viaReach = 4;

/** "Through the agency of NATO": what only passes the aid on. */
function isChannel(
  tokens: readonly Token[],
  { from, code }: { from: number; code: string },
  { via }: CompiledAid,
): boolean {
  return (
    channelBodies.has(code) && tokens.slice(Math.max(0, from - viaReach), from).some(({ lower }) => via.has(lower))
  );
}

/** Numbers of one sentence; both are in the order of the text, so that a long text costs no more per sentence. */
function numbersWithin(numbers: readonly NumberSpan[], sentence: Sentence): NumberSpan[] {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as NumberSpan).from < sentence.from) low = middle + 1;
    else high = middle;
  }
  const found: NumberSpan[] = [];
  for (let n = low; n < numbers.length && (numbers[n] as NumberSpan).to <= sentence.to; n++)
    found.push(numbers[n] as NumberSpan);
  return found;
}
