import type { ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { hasMark, isMark } from "../claims/context.ts";
import { type Group, newGroup } from "../claims/group.ts";
import { findPeople } from "../claims/people.ts";
import { personAfter } from "../claims/person-nouns.ts";
import { countedThings } from "../claims/things.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf } from "./frame.ts";
import { listedBeside } from "./listed-beside.ts";

/** A figure told in full: of people, or of things such as explosions. */
export type Head = CasualtyFinding | ThingFinding;

/** A number given to a place without saying again what happened there: the "one in B" of "two were killed in A and one in B". */
export interface GappedCount<H extends Head = Head> {
  place: PlaceHit;
  finding: H;
  /** The figure told in full that it goes on from. */
  head: H;
  /** "Five, three of them in A": a part of the head. */
  ofHead: boolean;
}

/** Words at most between a number and its place: "one in the settlement of". */
const reach = 6;

/** "Twelve were killed. Of them ten in Kyiv": the figure of the sentence before, for one that opens with a part of it. */
export function headBefore({ before, context }: SentenceFacts): CasualtyFinding | null {
  return context.terms.cue("including").some((cue) => cue.from === context.sentence.from) ? before : null;
}

/** Words at most between them where an attack is named: "two others in the shelling of the city of". */
const reachOfAttack = 9;

/** The gapped counts of a sentence, in its order. `heads`: what is told in full; `places`: where something can have happened. */
export function findGappedCounts<H extends Head>(
  facts: SentenceFacts,
  heads: readonly H[],
  places: readonly PlaceHit[],
): GappedCount<H>[] {
  const narrow = places.filter((hit) => isNarrow(hit) || isOfOtherCountry(hit, places));
  if (!heads.length || !narrow.length) return [];
  const { casualties, damaged, explosions, weapons } = facts;
  const taken = [...casualties.map((c) => c.group), ...damaged, ...explosions, ...weapons];
  const gapped: GappedCount<H>[] = [];
  const wholes = findPeople(facts.context).filter((group) => group.parts.length > 0);
  for (const number of countsOf(facts)) {
    // "Five, including three children, in A": the three are some of the five, whose place stands behind them.
    if (wholes.some((group) => number.from > group.from && number.to <= group.to)) continue;
    const parts = wholes.find((group) => group.from === number.from)?.to ?? number.to;
    const closed = parts > number.to && isMark(facts.context, parts, ",") ? parts + 1 : parts;
    const share = shareOf(facts, number);
    const before = heads.filter((finding) => finding.from < number.from && finding.to <= number.from);
    const head = before.findLast(({ metric }) => !share || metric === share.metric);
    if (!head || !isFree(facts, number, taken)) continue;
    const noun = number.person ? null : personAfter(facts.context, number.to);
    const part = share ?? partOf(facts, number);
    // "Four killed and nine hurt, three of them in A": of the dead or of the hurt.
    const isEither = part !== null && !share && before.some(({ metric }) => metric !== head.metric);
    const end = Math.max(closed, noun?.to ?? 0, part?.to ?? 0, eachOf(facts, number)?.to ?? 0);
    const place =
      narrow.find((hit) => isBehind(facts, end, hit)) ??
      narrow.findLast(
        (hit) =>
          isLed(facts, hit, number, end) &&
          !isOfHead(hit, head, number, narrow) &&
          // "In a strike on A, three of them children": who they are, and not where.
          !(part && isMark(facts.context, hit.to, ",")),
      );
    if (!place || (place.from > head.from && place.from < head.to - 1)) continue;
    const finding = goOn(facts, head, number, end, place, isEither);
    const all = eachOf(facts, number) ? [place, ...listedBeside(facts, narrow, place)] : [place];
    for (const one of all) gapped.push({ place: one, finding, head, ofHead: part !== null });
  }
  const shared = gapped.map((count) => ({ ...count, ofHead: count.ofHead || isShareOf(facts, count, gapped) }));
  return [...heads.flatMap((head) => countsAhead(facts, head, narrow)), ...shared].sort(
    (a, b) => a.finding.from - b.finding.from,
  );
}

/**
 * "Two people in A, one in B and three in C were killed": the counts before the one that the verb stands with. The first of
 * them names people.
 */
function countsAhead<H extends Head>(facts: SentenceFacts, head: H, places: readonly PlaceHit[]): GappedCount<H>[] {
  const { context, casualties } = facts;
  const ahead: GappedCount<H>[] = [];
  let first = 0;
  if (!("group" in head) || head.to <= head.group.to) return ahead;
  for (let at = head.group.from; ; ) {
    const more = context.terms.cue("additional").find(({ to }) => to === at)?.from ?? at;
    const link = context.terms.of("and").find(({ to }) => to === more)?.from ?? more;
    const end = isMark(context, link - 1, ",") ? link - 1 : link;
    const place = end < more ? places.find((hit) => hit.to === end) : undefined;
    const number = place && countsOf(facts).findLast(({ to }) => to <= place.from);
    if (!place || number?.kind !== "count" || number.delta || number.min === 0) break;
    const noun = number.person ? null : personAfter(context, number.to);
    const told = Math.max(number.to, noun?.to ?? 0);
    const isTaken = casualties.some(({ group }) => number.from < group.to && number.to > group.from);
    if (isTaken || !isBehind(facts, told, place)) break;
    ahead.push({ place, finding: goOn(facts, head, number, told, place), head, ofHead: false });
    if (noun || number.person) first = ahead.length;
    at = number.from;
  }
  return ahead.slice(0, first).reverse();
}

/** The head's figure for another count, whose words end at `end`. */
function goOn<H extends Head>(
  { context }: SentenceFacts,
  head: H,
  number: Count,
  end: number,
  place: PlaceHit,
  isUnsure = false,
): H {
  const span = { from: Math.min(number.from, place.from), to: Math.max(end, place.to) };
  if (!("group" in head))
    return { ...head, ...span, things: countedThings(head.things.item, number, number.from, end) };
  const noun = number.person ?? personAfter(context, number.to)?.value;
  const group = { ...newGroup(number.from, end, number), population: noun?.population ?? "unspecified" };
  return { ...head, ...span, group, growth: false, weak: false, gap: 0, unsure: head.unsure || isUnsure };
}

function countOf(head: Head): { min: number | null; max: number | null } {
  return "group" in head ? head.group : head.things;
}

function isNarrow({ located: { place } }: PlaceHit): boolean {
  return place !== null && rankOf(place) >= 2;
}

/** "Three in western Ukraine and two in Russia": countries, where no two places are of one. */
function isOfOtherCountry({ located: { place } }: PlaceHit, places: readonly PlaceHit[]): boolean {
  const countries = new Set(places.map((hit) => hit.located.place?.country));
  return place?.precision === "country" && places.length > 1 && countries.size === places.length;
}

/** "Another", "one more": a count of one. */
export const exactlyOne = { min: 1, max: 1, qualifier: "exact", kind: "count" } as const;
type Count = NumberSpan & { person?: Group };

/** The numbers of a sentence, persons told one by one ("a man in A, a woman in B"), and the words for one more: "another in B". */
function countsOf({ context }: SentenceFacts): Count[] {
  const persons = findPeople(context)
    .filter((group) => group.individual && group.noun && !group.definite)
    .map((person) => ({ ...exactlyOne, from: person.from, to: person.to, person }));
  const isOfPerson = (n: NumberSpan) => persons.some((person) => n.from < person.to && n.to > person.from);
  const numbers: Count[] = [...[...context.numbers.values()].filter((n) => !isOfPerson(n)), ...persons];
  const others = context.terms.of("one").filter((one) => !numbers.some((n) => n.from < one.to && n.to > one.from));
  const ones = others.map(({ from, to }) => ({ ...exactlyOne, from, to }));
  return [...numbers, ...ones].sort((a, b) => a.from - b.from);
}

/** A count that nothing else of the sentence has taken, and that opens its phrase. */
function isFree(facts: SentenceFacts, number: NumberSpan, taken: readonly { from: number; to: number }[]): boolean {
  if (number.kind !== "count" || number.delta || number.min === 0) return false;
  const { context } = facts;
  if (taken.some((span) => number.from < span.to && number.to > span.from)) return false;
  const start = Math.min(number.from, eachOf(facts, number)?.from ?? number.from);
  return (
    isMark(context, start - 1, ",:;–—-(") ||
    [
      ...context.terms.of("and"),
      ...(["additional", "joint", "including"] as const).flatMap((cue) => context.terms.cue(cue)),
    ].some((hit) => hit.to === start) ||
    facts.places.some((hit) => hit.to === start)
  );
}

/** "One each in A and B", "по одному – в А й Б": the word that gives a number to every place of a list. */
function eachOf({ context }: SentenceFacts, number: NumberSpan): { from: number; to: number } | null {
  return context.terms.cue("each").find((hit) => hit.to === number.from || hit.from === number.to) ?? null;
}

/** "three of them", "з них троє": the words that make a number a part of what was told before. */
function partOf({ context }: SentenceFacts, number: NumberSpan): { to: number } | null {
  return (
    context.terms
      .cue("including")
      .find(
        (hit) => hit.from === number.to || hit.to === number.from || (hit.from === number.from && hit.to > number.to),
      ) ?? null
  );
}

/** Words at most from "three of" to "the dead". */
const shareReach = 1;

/** "Three of the dead in A": a part of those whom the word names. */
function shareOf({ context: { terms } }: SentenceFacts, number: NumberSpan): { to: number; metric: string } | null {
  const of = terms.cue("outOf").find((cue) => cue.from === number.to);
  const word =
    of &&
    terms
      .of("casualty")
      .find(({ from, value }) => value.slots.includes("before") && from >= of.to && from - of.to <= shareReach);
  return word ? { to: word.to, metric: word.value.metric } : null;
}

/** "one in the village of B", "один — в Белгороде": only small words stand between number and place. */
function isBehind(facts: SentenceFacts, end: number, hit: PlaceHit): boolean {
  if (hit.from < end || hit.from - end > reachOfAttack) return false;
  if (hit.from - end > reach && !facts.acts.some((act) => act.from > end && act.to <= hit.from)) return false;
  return hit.from > end && areSmall(facts, end, hit.from);
}

/** "у Чугуєві — двоє", "in Beryslav two": the place opens the phrase, and the number ends it. */
function isLed(facts: SentenceFacts, hit: PlaceHit, number: NumberSpan, end: number): boolean {
  const more = facts.context.terms.cue("additional").find((cue) => cue.to === number.from);
  const gap = (more?.from ?? number.from) - hit.to;
  if (gap < 0 || gap > 1 || (gap === 1 && !isMark(facts.context, hit.to, "–—-:,("))) return false;
  const { context } = facts;
  return end >= context.sentence.to || isMark(context, end, ",;.:)") || context.terms.at("and", end) !== null;
}

/** "Two were hurt in A, five, three of them children, – in B": the only place up to the number, behind the head, is the head's. */
function isOfHead(hit: PlaceHit, head: Head, number: NumberSpan, places: readonly PlaceHit[]): boolean {
  // "Customers are without power in A (12,000) and B (8,600)": the head counts nobody.
  const { min, max } = countOf(head);
  if (min === null && max === null) return false;
  const [first, ...others] = places.filter((place) => place.to <= number.from);
  return first === hit && !others.length && hit.from >= head.to && places.some((place) => place.from >= number.to);
}

function areSmall({ context }: SentenceFacts, from: number, to: number): boolean {
  const { terms } = context;
  const where = [...terms.cue("within"), ...terms.cue("during"), ...terms.cue("heading")];
  const cues = [...where, ...terms.cue("locality"), ...terms.cue("additional")];
  const isPreposition = (at: number) =>
    at >= from &&
    terms.at("filler", at) !== null &&
    !terms.cue("additional").some((cue) => cue.from <= at && cue.to > at);
  for (let at = from; at < to; ) {
    // "Two in shelling in B", but not "two strikes on B".
    const isIn = where.some((cue) => cue.from >= from && cue.to <= at) || isPreposition(at - 1);
    const attack = isIn
      ? (["act", "weapon", "article", "object"] as const).map((kind) => terms.at(kind, at)).find((hit) => hit !== null)
      : null;
    const hit = attack ?? cues.findLast((cue) => cue.from === at) ?? terms.at("filler", at) ?? terms.at("definite", at);
    // "One in the Black Sea region of A".
    const isName = at > from && context.tokens[at]?.capital === true;
    if (!hit && !isName && !isMark(context, at, "–—-")) return false;
    at = Math.max(hit?.to ?? at, at + 1);
  }
  return true;
}

/** "Five were hurt: three in A, two in B": a colon, or counts that sum up to the head's, deal the head out. */
function isShareOf(facts: SentenceFacts, { head }: GappedCount, all: readonly GappedCount[]): boolean {
  const shares = all.filter((count) => count.head === head);
  if (shares[0]?.ofHead) return true;
  const first = shares[0]?.finding.from ?? head.to;
  if (hasMark(facts.context, head.to, first, ":")) return true;
  const sum = shares.reduce((total, { finding }) => total + (countOf(finding).min ?? 0), 0);
  return shares.length > 1 && sum === countOf(head).min;
}
