import { hasMark, isMark } from "../claims/context.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { exactlyOne } from "./gapped-counts.ts";

/** A count and the place it stands with. */
export interface Pair {
  number: NumberSpan;
  hit: PlaceHit;
}

/** Words at most between a number and its place: "14 Ukrainian drones were shot down over the territory of the". */
const reach = 9;

/** The numbers of a sentence, and the words for one more: "two over Kursk and another over Bryansk". */
export function countsOf({ context }: SentenceFacts): NumberSpan[] {
  const ones = context.terms.of("one").map(({ from, to }) => ({ ...exactlyOne, from, to }));
  const isOne = (n: NumberSpan) => ones.some((one) => n.from >= one.from && n.to <= one.to);
  return [...[...context.numbers.values()].filter((n) => !isOne(n)), ...ones].sort((a, b) => a.from - b.from);
}

/** Each count of a sentence with its place, in front of it or behind it as most of them stand. */
export function pairNumbers(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  numbers: readonly NumberSpan[],
): readonly Pair[] {
  const inTurn = pairInTurn(facts, places);
  if (inTurn.length) return inTurn;
  const shared = eachBehindList(facts, places, numbers);
  if (shared.length) return shared;
  const numbered = numbersBehind(facts, places, numbers);
  const bracketed = numbered.filter(({ number, hit }) => isInBrackets(facts, number, hit));
  const isFree = (hit: PlaceHit) => !bracketed.some((pair) => pair.hit === hit);
  const before = [
    ...bracketed,
    ...numbersBefore(
      facts,
      places.filter(isFree),
      numbers.filter((number) => !bracketed.some((pair) => pair.number === number)),
    ),
  ];
  // "Over five regions and the Azov Sea: six over the Rostov region, …": a colon may open the list as well.
  if (numbered.length && numbered.length >= before.length) return withFirst(facts, numbered, places, numbers);
  // "Most of them were shot down over Kursk – 11, another five over Belgorod and two over Voronezh".
  const isApart = ({ number, hit }: Pair) =>
    before.every((pair) => pair.number !== number && !isSamePlace(pair.hit, hit) && pair.hit.from > hit.from);
  return [...numbered.filter(isApart), ...withFirst(facts, before, places, numbers)];
}

/** "20, 15 and ten over A, B and C respectively": as many numbers in one list as there are places in another. */
function pairInTurn(facts: SentenceFacts, places: readonly PlaceHit[]): Pair[] {
  const { context } = facts;
  if (!context.terms.cue("inTurn").length) return [];
  const isNext = (from: number, to: number) =>
    to - from === 1 && (isMark(context, from, ",") || context.terms.at("and", from) !== null);
  const numbers: NumberSpan[] = [];
  for (const number of countsOf(facts)) {
    const last = numbers.at(-1);
    if (last && !isNext(last.to, number.from)) {
      if (numbers.length > 1) break;
      numbers.length = 0;
    }
    numbers.push(number);
  }
  const list = listFrom(places, facts);
  if (numbers.length < 2 || numbers.length !== list.length) return [];
  return list.flatMap((hit, n) => ({ number: numbers[n] as NumberSpan, hit }));
}

/** "Над A, B и C сбили по пять дронов": the only number, behind the verb, is that of every place of the list before it. */
function eachBehindList(facts: SentenceFacts, places: readonly PlaceHit[], numbers: readonly NumberSpan[]): Pair[] {
  const { terms } = facts.context;
  const [number, ...others] = numbers;
  if (!number || others.length > 0 || !terms.cue("each").some((cue) => cue.to === number.from)) return [];
  const verb = terms.of("intercept").find((stop) => stop.to <= number.from && number.from - stop.to <= eachReach);
  const list = verb ? listFrom(places, facts) : [];
  const isBefore = list.length > 1 && list.length === places.length && list.every(({ to }) => to <= (verb?.from ?? 0));
  return isBefore ? list.map((hit) => ({ number, hit })) : [];
}

/** Words at most from the verb to what each place has of it. */
const eachReach = 2;

/**
 * "над Ростовской областью – 11", "over Kursk (six drones)": the number stands behind a dash, a colon or a bracket; in
 * "Kursk and Oryol (three each)" it is that of every place before it.
 */
function numbersBehind(facts: SentenceFacts, places: readonly PlaceHit[], numbers: readonly NumberSpan[]): Pair[] {
  const { context } = facts;
  const each = context.terms.cue("each");
  return places.flatMap((hit, n) => {
    const inside = numberInside(facts, hit);
    if (inside) return [{ number: inside, hit }];
    if (!isMark(context, hit.to, "–—-:(")) return [];
    const shared = each.find((cue) => cue.from === hit.to + 1);
    const at = shared?.to ?? hit.to + 1;
    const bracketed = isMark(context, hit.to, "(") ? countInBrackets(facts, at) : null;
    const number = numbers.find((count) => count.from === at) ?? bracketed;
    if (!number) return [];
    const before = each.some((cue) => cue.from === number.to) || shared ? sharersOf(places, n, facts) : [hit];
    return before.map((place) => ({ number, hit: place }));
  });
}

/** "Belgorod (3) regions": the name holds the number. */
function numberInside(facts: SentenceFacts, { from, to }: PlaceHit): NumberSpan | null {
  for (let at = from + 1; at < to - 1; at++) if (isMark(facts.context, at, "(")) return countInBrackets(facts, at + 1);
  return null;
}

function isInBrackets({ context }: SentenceFacts, { from }: NumberSpan, hit: PlaceHit): boolean {
  return from > hit.from && isMark(context, from - 1, "(") && from - 1 <= hit.to;
}

/** "(12)", "(six drones)"; bare digits in brackets behind a name read as an age. */
function countInBrackets({ context }: SentenceFacts, at: number): NumberSpan | null {
  const number = context.numbers.get(at);
  if (!number || context.terms.at("person", number.to)) return null;
  const isBare = number.kind === "age" && number.to === at + 1 && isMark(context, number.to, ")");
  return number.kind === "count" || isBare ? number : null;
}

/** A place and those that "and" joins to it. */
function sharersOf(places: readonly PlaceHit[], last: number, { context }: SentenceFacts): PlaceHit[] {
  const hit = places[last] as PlaceHit;
  const before = places[last - 1];
  const isJoined = before && context.terms.of("and").some((and) => and.from >= before.to && and.to <= hit.from);
  return before && isJoined && hit.from - before.to <= 4 ? [before, hit] : [hit];
}

/** Tokens at most of an opening that a comma sets off. */
const openingReach = 8;

/** "Над A сбиты 45 дронов, над B – 20": the first of the list is told in full. */
function withFirst(
  facts: SentenceFacts,
  pairs: readonly Pair[],
  places: readonly PlaceHit[],
  numbers: readonly NumberSpan[],
): readonly Pair[] {
  const [second] = pairs;
  const { from } = facts.context.sentence;
  // "Так, над A …", "по данным ведомства, над A …": what a comma sets off before the first place.
  let opening = from;
  for (let at = from; at < Math.min(from + openingReach, places[0]?.from ?? from); at++)
    if (isMark(facts.context, at, ",")) opening = at + 1;
  const hit = second && places.find((place) => place.to <= second.hit.from && !hasStop(facts, opening, place.from));
  const { terms } = facts.context;
  const verb = hit && terms.of("intercept").find((stop) => stop.from >= hit.to && stop.from - hit.to <= 2 + reach);
  const number = verb && numbers.find((count) => count.from >= verb.to && count.from - verb.to <= 1);
  if (!hit || !verb || !number || number.to > (second?.hit.from ?? 0)) return pairs;
  // "Над A сбили 40 дронов, 26 – над B": each number once.
  if (pairs.some((pair) => pair.number === number || pair.hit === hit)) return pairs;
  // "Над A и B сбили по 11 дронов, над C – пять".
  const isEachs = terms.cue("each").some((cue) => cue.to === number.from || cue.from === number.from);
  const before = isEachs
    ? listFrom(
        places.filter((place) => place.to <= verb.from),
        facts,
      )
    : [hit];
  if (!before.every((place) => verb.from >= place.to) || verb.from - (before.at(-1)?.to ?? 0) > 2) return pairs;
  return [...before.map((place) => ({ number, hit: place })), ...pairs];
}

/** "14 over the Belgorod region", or the same number for each of several places. */
function numbersBefore(facts: SentenceFacts, places: readonly PlaceHit[], numbers: readonly NumberSpan[]): Pair[] {
  const pairs: Pair[] = [];
  const counts = countsOf(facts).filter(({ kind }) => kind === "count");
  for (const number of numbers) {
    const next = counts.find(({ from }) => from >= number.to)?.from ?? facts.context.sentence.to;
    const behind = places.filter((hit) => hit.from >= number.to && hit.from < next);
    // "Over Moscow, the capital" is one place.
    const own = behind.filter((hit, n) => behind.findIndex((other) => isSamePlace(other, hit)) === n);
    const [first] = own;
    if (!first || first.from - behindRemark(facts, number.to) > reach) continue;
    // "Most of the drones (16) were over the Belgorod region".
    const { context } = facts;
    const isBracketed = isMark(context, number.from - 1, "(") && isMark(context, number.to, ")");
    if (hasStop(facts, number.to + Number(isBracketed), first.from) && !isBoundFor(facts, first)) continue;
    const together = listFrom(own, facts);
    if (together.length > 1 && !isEach(facts, number, together)) continue;
    pairs.push(...together.map((hit) => ({ number, hit })));
  }
  return pairs;
}

/** Words at most of a remark between dashes. */
const remarkReach = 9;

/** "47 – the most of all – over the Kursk region": behind the remark that dashes set off. */
function behindRemark({ context: { tokens } }: SentenceFacts, at: number): number {
  const isDash = (n: number) => /^[–—-]$/.test(tokens[n]?.text ?? "") && tokens[n]?.spaced === true;
  if (!isDash(at)) return at;
  for (let to = at + 2; to <= at + remarkReach; to++) if (isDash(to)) return to + 1;
  return at;
}

function isSamePlace(a: PlaceHit, b: PlaceHit): boolean {
  return a.located.place?.id === b.located.place?.id;
}

/** "91 drones, heading for the capital, were shot down, 337 in all": the first of them at the capital. */
export function isBoundFor({ context }: SentenceFacts, { from }: PlaceHit): boolean {
  return context.terms.cue("bound").some((cue) => cue.to === from);
}

function hasStop(facts: SentenceFacts, from: number, to: number): boolean {
  return hasMark(facts.context, from, to, ",;:.()");
}

/** The places that follow one another with nothing but "and", commas and small words between. */
function listFrom(places: readonly PlaceHit[], { context }: SentenceFacts): PlaceHit[] {
  const others = [...context.terms.cue("others"), ...context.terms.cue("rest")];
  const list: PlaceHit[] = [];
  for (const hit of places) {
    const before = list.at(-1);
    if (before && hit.from - before.to > 4) break;
    // "21 over the Bryansk region and others over Kursk": the number is the first one's.
    if (before && others.some((word) => word.from >= before.to && word.to <= hit.from)) break;
    list.push(hit);
  }
  return list;
}

function isEach(facts: SentenceFacts, number: NumberSpan, places: readonly PlaceHit[]): boolean {
  const end = places.at(-1)?.to ?? number.to;
  return facts.context.terms
    .cue("each")
    .some((hit) => hit.to === number.from || hit.from === number.from || (hit.from >= number.to && hit.to <= end + 1));
}
