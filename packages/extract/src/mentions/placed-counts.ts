import type { Item, PlaceRef } from "@tocsin/model";
import { findAirTriggers } from "../claims/air-triggers.ts";
import { isMark } from "../claims/context.ts";
import type { Things } from "../claims/things.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { type Frame, rankOf } from "./frame.ts";
import { isBesideCountry } from "./is-where.ts";
import { countsOf, isBoundFor, type Pair, pairNumbers } from "./number-place-pairs.ts";
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

/** The counts of a sentence that have places of their own. */
export interface PlacedCounts {
  counts: readonly PlacedCount[];
  /** "86 over the whole country", told beside them without a noun. */
  whole: NumberSpan | null;
}

const nothing: PlacedCounts = { counts: [], whole: null };

/** Sentences at most from a night to the list of its counts: "Attacks were repelled in A and B. 14 over A, five over B". */
const listReach = 4;

/**
 * Reads a list of counts by place: "13 over the Belgorod region, nine over Kursk", "над Ростовской областью – 11, над
 * Воронежской – шесть", "по одному – над Орловской и Тульской областями". One count alone is no list, unless a total stands
 * beside it or it is a line of a list. A number for several places together is nobody's.
 *
 * @param current The interception told just before, for a sentence that goes on with its list.
 */
export function findPlacedCounts(facts: SentenceFacts, current: Frame | null): PlacedCounts {
  const { sentence } = facts.context;
  const behind = current === null ? Number.POSITIVE_INFINITY : sentence.index - current.lastSentence;
  const goesOn = behind <= 1 && !facts.acts.length;
  const mayGoOn =
    (goesOn || (behind <= listReach && facts.weapons.length > 0 && !facts.acts.length)) && !facts.casualties.length;
  // "In A ten people died, in B six" goes on with the dead.
  if (!findAirTriggers(facts.context).intercept.length && !mayGoOn) return nothing;
  const places = facts.places.filter((hit) => isPlaceOfList(facts, hit));
  const numbers = countsOf(facts).filter((number) => isCount(facts, number) && !isBehindBut(facts, number));
  if (!places.length) return nothing;
  const all = pairNumbers(facts, withCountry(facts, places), numbers);
  const pairs = all.filter(({ hit }) => !isCountry(hit));
  const whole = all.find(({ hit }) => isCountry(hit))?.number ?? null;
  const [only] = pairs;
  const isList =
    pairs.length > 1 ||
    (only !== undefined &&
      (isPartOfTotal(facts, only, numbers) ||
        (goesOn &&
          current !== null &&
          (isListLine(facts) || opensWithPart(facts) || isShareOf(facts, only, current)))));
  if (!isList) return nothing;
  const item = itemOf(facts, current);
  const counts = [...pairs, ...joinedTo(facts, pairs)].map(({ number, hit }) => ({
    number,
    place: hit.located.place as PlaceRef,
    item: ownItem(facts, number) ?? item,
    from: Math.min(number.from, hit.from),
    to: Math.max(number.to, hit.to),
  }));
  const isBare = whole !== null && !facts.weapons.some(({ from, to }) => from <= whole.from && to >= whole.to);
  return { counts, whole: isBare ? whole : null };
}

function isCountry({ located }: PlaceHit): boolean {
  return located.place?.precision === "country";
}

/** The places of the list, and the country behind one of them: "nine over the Bryansk region, and over Russia in all – 86". */
function withCountry({ places }: SentenceFacts, listed: readonly PlaceHit[]): readonly PlaceHit[] {
  const [first] = listed;
  const country = places.find(
    (hit) =>
      isCountry(hit) &&
      first !== undefined &&
      hit.from > first.to &&
      hit.located.kind !== "government" &&
      hit.located.place?.country === first.located.place?.country,
  );
  return country ? [...listed, country].sort((a, b) => a.from - b.from) : listed;
}

/** "Shot down four missiles, but another one exploded over A": what got through. */
function isBehindBut({ context }: SentenceFacts, { from }: NumberSpan): boolean {
  const but = context.terms.cue("but").findLast((cue) => cue.to <= from);
  if (!but) return false;
  const stops = findAirTriggers(context).intercept;
  return stops.some((hit) => hit.to <= but.from) && !stops.some((hit) => hit.from >= but.to);
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
  // "Une attaque de 12 drones sur A": an article is no total.
  return numbers.some((n) => n !== number && !n.article && isApart(n)) && !endsSum(facts, pair);
}

/** "Nine missiles and a drone over Crimea": the last of a sum, which has one place. */
function endsSum({ context }: SentenceFacts, { number }: Pair): boolean {
  return context.terms.of("and").some((and) => and.to === number.from);
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
  const of = terms.cue("outOf").findLast((cue) => cue.from === to);
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

/** "Six drones and two missiles over A, three drones over B": a second kind of weapons that "and" joins to one that has its place. */
function joinedTo({ context, weapons }: SentenceFacts, pairs: readonly Pair[]): Pair[] {
  return weapons.flatMap((things, n) => {
    const number = context.numbers.get(things.from);
    if (!number || pairs.some((pair) => pair.number === number)) return [];
    const [before, behind] = [weapons[n - 1], weapons[n + 1]];
    const isJoined = (a: Things | undefined, b: Things | undefined) =>
      a !== undefined && b !== undefined && a.item !== b.item && context.terms.at("and", a.to)?.to === b.from;
    const beside = isJoined(before, things) ? before : isJoined(things, behind) ? behind : undefined;
    const pair = pairs.find((other) => other.number.from === beside?.from);
    return pair ? [{ number, hit: pair.hit }] : [];
  });
}

/** "Six drones over A, four over B and two missiles over C": the noun of the number, else of the one told last before it. */
function ownItem({ weapons }: SentenceFacts, number: NumberSpan): Item | null {
  const told = weapons.findLast((things) => things.counted && things.from <= number.from);
  return told?.item ?? null;
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
