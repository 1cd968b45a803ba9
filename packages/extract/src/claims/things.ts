import { type EventType, type Item, type Qualifier, type Quantity, weaponKinds } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { preferName } from "./named-things.ts";

/** Weapons or objects as a noun phrase counts them: "31 of 36 drones", "a school", "residential buildings". */
export interface Things {
  from: number;
  to: number;
  item: Item;
  /** What an attack with it is; null for objects. */
  type: EventType | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  /** "31 of 36": the whole it was taken from. */
  outOf: number | null;
  /** "266 drones out of the 367 targets": the whole is of all kinds. */
  outOfAll?: true;
  /** True when a number or article stands with it. */
  counted: boolean;
  /** One number for several kinds together: "57 missiles and drones". */
  mixed: boolean;
  /** "including two Kinzhal": parts of this one. */
  parts: Things[];
}

/** Things that only a number tells of, the noun being understood. */
export function countedThings(item: Item, { min, max, qualifier }: Quantity, from: number, to: number): Things {
  return { from, to, item, type: null, min, max, qualifier, outOf: null, counted: true, mixed: false, parts: [] };
}

export type ThingKind = "weapon" | "object";

/** What things begin with where no number does. */
const openers = {
  weapon: kindSet("weapon", "article", "one", "cue"),
  object: kindSet("object", "article", "one"),
};
const maxBetween = 5;

/** Counted or named things of one kind that begin at a token, without their parts; null where none do. */
export function readThings(context: SentenceContext, kind: ThingKind, at: number): Things | null {
  const number = context.numbers.get(at);
  if (!number && !context.terms.anyAt(openers[kind], at)) return null;
  const direct = thingAt(context, kind, at);
  // "multiple rocket launchers": the name begins with a word that elsewhere is a number.
  if (direct && (!number || direct.to > number.to)) return bareThing(context, kind, direct, at);
  // "Un autre drone": one more, and no article alone.
  const more = number?.article ? context.terms.at("one", at) : null;
  if (number?.kind === "count" && !number.delta && !more) {
    const of = context.terms
      .cue("outOf")
      .find((hit) => hit.from === number.to && context.numbers.get(hit.to)?.kind === "count");
    const whole = of ? context.numbers.get(of.to) : undefined;
    // "430 of the drones"
    const bareOf = context.terms.cue("outOf").findLast((hit) => hit.from === number.to);
    const noun = nounAfter(context, kind, whole?.to ?? bareOf?.to ?? number.to);
    if (!noun) return null;
    if (number.article && isWaveOf(context, number.to, noun)) return thingsOf(noun, number.from);
    const { min, max, qualifier } = number;
    const joined = kind === "weapon" ? joinedBehind(context, noun.to) : null;
    const to = joined?.to ?? noun.to;
    const counted = {
      ...thingsOf(noun, number.from),
      to,
      ...kindOfBoth(noun, joined),
      min,
      max,
      qualifier,
      counted: true,
    };
    if (whole) return { ...counted, outOf: whole.max };
    const behind = wholeBehind(context, kind, { ...noun, to }, max ?? min ?? 0);
    if (!behind) return counted;
    const isOfAll = context.terms.at("target", behind.to) !== null;
    return { ...counted, to: behind.to, outOf: behind.max, ...(isOfAll && { outOfAll: true as const }) };
  }
  const both = kind === "weapon" ? context.terms.cue("both").find((cue) => cue.from === at) : undefined;
  if (both) {
    const noun = nounAfter(context, kind, both.to);
    return noun && { ...thingsOf(noun, at), min: 2, max: 2, qualifier: "exact", counted: true };
  }
  const greatest = kind === "weapon" ? context.terms.cue("greatestNumber").find((cue) => cue.from === at) : undefined;
  if (greatest) return readGreatest(context, greatest);
  const one = more ?? context.terms.at("article", at) ?? context.terms.at("one", at);
  if (one) {
    const noun = nounAfter(context, kind, one.to);
    if (noun && isWaveOf(context, one.to, noun)) return thingsOf(noun, one.from);
    return noun ? { ...thingsOf(noun, one.from), min: 1, max: 1, qualifier: "exact", counted: true } : null;
  }
  return null;
}

/** "Most drones were shot down over A – 19", "найбільше дронів — 36 — збито": the number stands behind a dash. */
function readGreatest(context: SentenceContext, { from, to }: Hit<unknown>): Things | null {
  const noun = nounAfter(context, "weapon", to);
  if (!noun) return null;
  const { sentence, tokens, numbers } = context;
  const isEnd = (at: number) => at >= sentence.to || tokens[at]?.kind === "punct";
  for (let at = noun.to; at < sentence.to; at++) {
    const number = isMark(context, at, "–—-:") ? numbers.get(at + 1) : undefined;
    // "16 units": one word may say what is counted.
    if (number?.kind !== "count" || !(isEnd(number.to) || isEnd(number.to + 1))) continue;
    const { min, max, qualifier } = number;
    const counted = { ...thingsOf(noun, from), min, max, qualifier, counted: true };
    return at === noun.to ? { ...counted, from: number.from, to: number.to } : counted;
  }
  return null;
}

/** "A wave of drones": many, whom nobody counts. */
function isWaveOf({ terms }: SentenceContext, at: number, noun: ThingHit): boolean {
  return terms.cue("wave").some((hit) => hit.from === at && hit.to >= noun.from);
}

/** "82 Shahed-type and decoy drones" are drones; "57 missiles and drones" are of no one kind. */
function kindOfBoth(noun: ThingHit, joined: ThingHit | null): Pick<Things, "item" | "mixed"> {
  const { item } = noun.value;
  if (!joined) return { item, mixed: false };
  const root = rootOf(item);
  return root === rootOf(joined.value.item) ? { item: root, mixed: false } : { item, mixed: true };
}

function areOfOneKind(a: Item, b: Item): boolean {
  return rootOf(a) === rootOf(b);
}

/** The widest kind that a weapon is of: a missile, a drone. */
export function rootOf(item: Item): Item {
  if (item === "decoy") return "drone";
  return weaponKinds[item]?.find((kind) => !weaponKinds[kind]) ?? item;
}

/** "57 missiles and drones": a second weapon with no number of its own shares the first one's. */
function joinedBehind(context: SentenceContext, at: number): ThingHit | null {
  const and = context.terms.at("and", at);
  return and && thingAt(context, "weapon", and.to);
}

/** "38 drones out of 71": the whole stands behind the noun, with no noun of its own but the same. */
function wholeBehind(
  context: SentenceContext,
  kind: ThingKind,
  { to: at, value: { item } }: ThingHit,
  part: number,
): NumberSpan | null {
  const from = isMark(context, at, "(") ? at + 1 : at;
  const of = context.terms.cue("outOf").find((hit) => hit.from === from && context.numbers.has(hit.to));
  const number = of && context.numbers.get(of.to);
  if (number?.kind !== "count" || number.max === null || number.max < part) return null;
  const token = context.tokens[number.to];
  const ends = number.to >= context.sentence.to || token?.kind === "punct";
  const goesOn = (["intercept", "launch", "and", "modifier", "target", "definite", "filler"] as const).some((term) =>
    context.terms.at(term, number.to),
  );
  // "87 drones and seven missiles out of 206 drones and nine missiles": the noun behind is the first one's.
  const next = thingAt(context, kind, number.to);
  return ends || goesOn || (next && areOfOneKind(next.value.item, item)) ? number : null;
}

type ThingHit = Hit<{ item: Item; type?: EventType | null; many?: boolean }>;

const plainlyOne = new Set<Item>([
  "residential_building",
  "vehicle",
  "school",
  "kindergarten",
  "hospital",
  "university",
]);

/** In a language without articles a bare singular is one: "поврежден автомобиль". */
function bareThing(context: SentenceContext, kind: ThingKind, noun: ThingHit, at: number): Things {
  const things = thingsOf(noun, at);
  const number = kind === "object" ? numberBehind(context, noun.to) : null;
  if (number) {
    const { min, max, qualifier, to } = number;
    return { ...things, to, min, max, qualifier, counted: true };
  }
  const { oneWeapon } = context.compiled.lexicon;
  const one =
    kind === "object"
      ? !noun.value.many && plainlyOne.has(noun.value.item)
      : context.tokens.slice(noun.from, noun.to).some(({ lower }) => oneWeapon.has(lower));
  if (!one || context.compiled.lexicon.article.length > 0) return things;
  return { ...things, min: 1, max: 1, qualifier: "exact" };
}

/** "Tanks – 9,113 (+4)": the number stands behind its noun, and counts nothing else. */
function numberBehind(context: SentenceContext, at: number): NumberSpan | null {
  if (!isMark(context, at, ":—–-")) return null;
  const number = context.numbers.get(at + 1);
  if (number?.kind !== "count" || number.delta) return null;
  // "Танків – 1110 од.": units may stand behind the number.
  const end = context.terms.at("filler", number.to)?.to ?? number.to;
  const next = context.tokens[end];
  return !next || end >= context.sentence.to || next.kind === "punct" || end > number.to ? number : null;
}

function thingAt(context: SentenceContext, kind: ThingKind, at: number): ThingHit | null {
  const hit = context.terms.at(kind, at) as ThingHit | null;
  return hit && kind === "weapon" ? preferName(context, hit) : hit;
}

function thingsOf(noun: ThingHit, from: number): Things {
  return {
    from,
    to: noun.to,
    item: noun.value.item,
    type: noun.value.type ?? null,
    min: null,
    max: null,
    qualifier: "several",
    outOf: null,
    counted: false,
    mixed: false,
    parts: [],
  };
}

/** The thing a number counts, past adjectives ("12 enemy attack drones", "two Kinzhal ballistic missiles"). */
function nounAfter(context: SentenceContext, kind: ThingKind, from: number): ThingHit | null {
  let unknown = 0;
  for (let at = from; at < Math.min(context.sentence.to, from + maxBetween); ) {
    const hit = thingAt(context, kind, at);
    if (hit) return hit;
    // "Уражено 40 літаків дронами": the number has its noun.
    if (kind === "weapon" && context.terms.at("object", at) && context.compiled.lexicon.article.length === 0)
      return null;
    const launches = context.terms.cue("launchesOf").find((cue) => cue.from === at);
    if (launches) {
      at = launches.to;
      continue;
    }
    const isOther = (cue: { from: number }) => cue.from === at;
    if (context.terms.cue("units").some(isOther) || context.terms.cue("partsOfBuilding").some(isOther)) return null;
    const token = context.tokens[at];
    const modifier = context.terms.at("modifier", at) ?? context.terms.at("actor", at);
    if (modifier) at = Math.max(modifier.to, at + 1);
    else if (context.numbers.get(at)?.kind === "count") return null;
    else if (isMark(context, at, '"')) at++;
    else if (token?.kind !== "word" || context.terms.at("filler", at) || context.terms.at("person", at)) return null;
    else if (stops.some((term) => context.terms.at(term, at)) || unknown++ > 1) return null;
    else at++;
  }
  return null;
}

/** "A Russian attack using drones": a verb or another act parts the article from the thing. */
const stops = ["and", "casualty", "launch", "damage", "intercept"] as const;
