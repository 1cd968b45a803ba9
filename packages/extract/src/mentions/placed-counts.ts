import type { Item, PlaceRef } from "@tocsin/model";
import { findAirTriggers } from "../claims/air-counts.ts";
import { hasMark, isMark } from "../claims/context.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { type Frame, rankOf } from "./frame.ts";
import { exactlyOne } from "./gapped-counts.ts";
import { isBesideCountry } from "./interception-place.ts";
import { isOrigin } from "./origins.ts";
import { isAside } from "./scenes.ts";

/** A number of weapons shot down over one place of a list. */
export interface PlacedCount {
  number: NumberSpan;
  place: PlaceRef;
  item: Item;
  /** Tokens of number and place. */
  from: number;
  to: number;
}

/** Sentences at most from a night to the list of its counts: "Attacks were repelled in A and B. 14 over A, five over B". */
const listReach = 4;

/** Words at most between a number and its place: "14 Ukrainian drones were shot down over the territory of the". */
const reach = 9;

/**
 * Reads a list of counts by place: "13 over the Belgorod region, nine over Kursk", "над Ростовской областью – 11, над
 * Воронежской – шесть", "по одному – над Орловской и Тульской областями". One count alone is no list, unless a total stands
 * beside it or it is a line of a list. A number for several places together is nobody's.
 *
 * @param current The interception told just before, for a sentence that goes on with its list.
 */
export function findPlacedCounts(facts: SentenceFacts, current: Frame | null): PlacedCount[] {
  const { sentence } = facts.context;
  const behind = current === null ? Number.POSITIVE_INFINITY : sentence.index - current.lastSentence;
  const goesOn = behind <= 1 && !facts.acts.length;
  const mayGoOn =
    (goesOn || (behind <= listReach && facts.weapons.length > 0 && !facts.acts.length)) && !facts.casualties.length;
  // "In A ten people died, in B six" goes on with the dead.
  if (!findAirTriggers(facts.context).intercept.length && !mayGoOn) return [];
  const places = facts.places.filter((hit) => isPlaceOfList(facts, hit));
  const numbers = countsOf(facts).filter((number) => isCount(facts, number));
  if (!places.length) return [];
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
  const pairs =
    numbered.length && numbered.length >= before.length ? withFirst(facts, numbered, places, numbers) : before;
  const [only] = pairs;
  const isList =
    pairs.length > 1 ||
    (only !== undefined &&
      (isPartOfTotal(facts, only, numbers) ||
        (goesOn &&
          current !== null &&
          (isListLine(facts) || opensWithPart(facts) || isShareOf(facts, only, current)))));
  if (!isList) return [];
  const item = itemOf(facts, current);
  return pairs.map(({ number, hit }) => ({
    number,
    place: hit.located.place as PlaceRef,
    item,
    from: Math.min(number.from, hit.from),
    to: Math.max(number.to, hit.to),
  }));
}

/** The numbers of a sentence, and the words for one more: "two over Kursk and another over Bryansk". */
function countsOf({ context }: SentenceFacts): NumberSpan[] {
  const ones = context.terms.of("one").map(({ from, to }) => ({ ...exactlyOne, from, to }));
  const isOne = (n: NumberSpan) => ones.some((one) => n.from >= one.from && n.to <= one.to);
  return [...[...context.numbers.values()].filter((n) => !isOne(n)), ...ones].sort((a, b) => a.from - b.from);
}

/** A line of a list that a colon opened and commas part: "…, of them:\n– 32 over the Belgorod region,\n– 14 over Kursk". */
function isListLine({ context }: SentenceFacts): boolean {
  return context.sentence.from > 0 && isMark(context, context.sentence.from - 1, ":,;");
}

/** "Of them, 36 were shot down over the Kursk region", behind the total; "12 more – over the Belgorod region", behind another count. */
function opensWithPart({ context }: SentenceFacts): boolean {
  const { terms, sentence, numbers } = context;
  if (terms.cue("including").some((cue) => cue.from === sentence.from)) return true;
  return terms.cue("additional").some((cue) => cue.from === sentence.from && numbers.has(cue.to));
}

/** "17 drones were shot down over the country. Five were over the Belgorod region": what no hour of its own and no "more" sets apart. */
function isShareOf({ context, times }: SentenceFacts, { number, hit }: Pair, { scope, place, claims }: Frame): boolean {
  const whole = claims.find((claim) => claim.metric === "intercepted")?.min ?? 0;
  const isWithin =
    scope === "wave" && hit.located.place?.country === place?.country && rankOf(hit.located.place as PlaceRef) === 2;
  return isWithin && (number.max ?? whole) < whole && !times.length && !context.terms.cue("additional").length;
}

/** "22 drones, including two over the Ryazan region"; not "seven of the ten drones launched at Kyiv". */
function isPartOfTotal(facts: SentenceFacts, pair: Pair, numbers: readonly NumberSpan[]): boolean {
  const { number } = pair;
  const phrase = facts.weapons.find((things) => things.from <= number.from && things.to >= number.to);
  const isApart = (n: NumberSpan) => !phrase || n.from < phrase.from || n.from >= phrase.to;
  return numbers.some((n) => n !== number && isApart(n)) && !endsSum(facts, pair);
}

/** "Nine missiles and a drone over Crimea": the last of a sum, which has one place. */
function endsSum({ context }: SentenceFacts, { number }: Pair): boolean {
  return context.terms.of("and").some((and) => and.to === number.from);
}

interface Pair {
  number: NumberSpan;
  hit: PlaceHit;
}

function isPlaceOfList(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { place, kind } = hit.located;
  return (
    place !== null &&
    place.precision !== "country" &&
    kind !== "government" &&
    (!isOrigin(facts, hit) || isBoundFor(facts, hit)) &&
    !isBesideCountry(facts.context, hit) &&
    !isAside(facts, hit)
  );
}

/** True where no noun but a weapon's follows that the number would count. */
function isCount(facts: SentenceFacts, number: NumberSpan): boolean {
  const { terms, tokens, sentence } = facts.context;
  if (number.kind !== "count" || number.delta || facts.standingAt(number.from) === "habitual") return false;
  // "Two others over Kursk" may be drones.
  if (terms.at("person", number.to) && !terms.at("modifier", number.to)) return false;
  if (number.article && terms.at("act", number.to)) return false;
  // "Destroyed dozens of flats", "in Kryvyi Rih – 6 dead".
  if (facts.damaged.some(({ things }) => things.from === number.from)) return false;
  if (terms.at("casualty", number.to) && !terms.at("intercept", number.to)) return false;
  if (isOneOfOthers(facts, number)) return false;
  if (facts.air.launched.some(({ things }) => things.from === number.from) && !isStopped(facts, number)) return false;
  if (facts.weapons.some((things) => things.from === number.from)) return true;
  // "Over five Russian regions": an adjective of a side counts what stands behind it.
  const at = terms.at("actor", number.to)?.to ?? number.to;
  if (["weapon", "target", "modifier", "intercept", "filler"].some((kind) => terms.at(kind as "weapon", at)))
    return true;
  // "In three districts of the region" counts no weapons.
  if (tokens[at]?.capital && facts.places.some((hit) => hit.from === at)) return true;
  const leading = ["heading", "within", "each", "bound"] as const;
  if (leading.some((cue) => terms.cue(cue).some((hit) => hit.from === at))) return true;
  return at >= sentence.to || tokens[at]?.kind === "punct";
}

/** "In one of the districts": a share of what is no weapon. */
function isOneOfOthers({ context: { terms, numbers } }: SentenceFacts, { to }: NumberSpan): boolean {
  const of = terms.cue("outOf").find((cue) => cue.from === to);
  // "20 of them over the Ryazan region" are weapons told of before.
  if (terms.cue("including").some((cue) => cue.from === to)) return false;
  return of !== undefined && !numbers.get(of.to) && !terms.at("weapon", of.to) && !terms.at("modifier", of.to);
}

/** "All 31 missiles fired at A were shot down", but not "eight drones attacked A, one was shot down": another count is nearer. */
function isStopped({ context }: SentenceFacts, number: NumberSpan): boolean {
  const counts = [...context.numbers.values()].filter(({ kind }) => kind === "count");
  return context.terms
    .of("intercept")
    .some((stop) => !counts.some((other) => other.from >= number.to && other.to <= stop.from));
}

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
function isBoundFor({ context }: SentenceFacts, { from }: PlaceHit): boolean {
  return context.terms.cue("bound").some((cue) => cue.to === from);
}

function hasStop(facts: SentenceFacts, from: number, to: number): boolean {
  return hasMark(facts.context, from, to, ",;:.()");
}

/** The places that follow one another with nothing but "and", commas and small words between. */
function listFrom(places: readonly PlaceHit[], { context }: SentenceFacts): PlaceHit[] {
  const others = context.terms.cue("others");
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

function itemOf(facts: SentenceFacts, current: Frame | null): Item {
  const { intercepted, launched } = facts.air;
  const here = [...intercepted, ...launched][0]?.things.item;
  return here ?? current?.claims.find((claim) => claim.item)?.item ?? "drone";
}

/** True where the number of one of the counts stands within the span. */
export function isPlaced(span: { from: number; to: number }, placed: readonly PlacedCount[]): boolean {
  return placed.some(({ number }) => number.from >= span.from && number.from < span.to);
}
