import type { LocatedPlace } from "@tocsin/gazetteer";
import type { Metric, When } from "@tocsin/model";
import { type AirCounts, findAirCounts } from "../claims/air-counts.ts";
import { bindThings, type ThingFinding } from "../claims/bind-things.ts";
import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { isMark, type SentenceContext } from "../claims/context.ts";
import { findCorrection } from "../claims/corrections.ts";
import { findExplosions } from "../claims/explosions.ts";
import { findCasualties } from "../claims/find-casualties.ts";
import { findThings } from "../claims/find-things.ts";
import { findLosses, militaryItems } from "../claims/losses.ts";
import type { Things } from "../claims/things.ts";
import type { Hit } from "../lexicon/matcher.ts";
import type { TermValues } from "../lexicon/terms.ts";
import type { Cues } from "../lexicon/types.ts";
import type { Voice } from "../speakers/find-speakers.ts";
import type { TimeExpression } from "../time/types.ts";
import { findActs } from "./find-acts.ts";
import { gappedAttack } from "./gapped-attacks.ts";
import { isSinceRecord } from "./records.ts";
import { isOfTheWar, lossesOfArmies } from "./war-tolls.ts";
import { endOfRemark, yearRemarks } from "./year-remarks.ts";

/** A place of the sentence, with the tokens it stands on. */
export interface PlaceHit {
  from: number;
  to: number;
  located: LocatedPlace;
}

/** A time of the sentence, resolved. */
export interface TimeHit {
  from: number;
  to: number;
  when: When;
  role: TimeExpression["role"];
  weak: boolean;
  /** "…, the ministry said on Thursday": when it was said. It dates the event only where nothing else does. */
  ofSpeech: boolean;
  /** "The day before": of another day than what was told so far. */
  isOtherDay?: true;
}

/** How a stretch of a sentence is meant. */
export type Standing = "news" | "background" | "hypothetical" | "habitual" | "negated";

/** Everything a sentence says, before it is put together with the others. */
export interface SentenceFacts {
  context: SentenceContext;
  places: PlaceHit[];
  times: TimeHit[];
  voice: Voice | null;
  casualties: CasualtyFinding[];
  /** The people that the sentence before counted last. */
  before: CasualtyFinding | null;
  /** People who left a place ("300 left Sumy"): of an evacuation, never of an attack. */
  departures: CasualtyFinding[];
  zeros: { metrics: Metric[]; from: number; to: number }[];
  damaged: ThingFinding[];
  /** Debris that fell: tells of an attack, counts nothing. */
  wreckage: ThingFinding[];
  air: AirCounts;
  explosions: ThingFinding[];
  losses: ThingFinding[];
  weapons: Things[];
  acts: readonly Hit<TermValues["act"]>[];
  standingAt(token: number): Standing;
}

/** Reads one sentence, which may go on from the attack of the one before. */
export function readFacts(
  context: SentenceContext,
  around: Pick<SentenceFacts, "places" | "times" | "voice" | "before">,
  previous: SentenceFacts | null,
): SentenceFacts {
  const { terms } = context;
  const pits = terms.cue("pits");
  const isPit = (things: Things) => pits.some((pit) => pit.from < things.to && pit.to > things.from);
  const weapons = findThings(context, "weapon").filter((weapon) => !isInName(weapon, around.places) && !isPit(weapon));
  const objects =
    terms.of("damage").length || terms.of("loss").length || terms.of("fall").length
      ? findThings(context, "object")
      : [];
  const counts = findLosses(context, objects);
  const lossTokens = counts.length > 0;
  // The "vehicle" of "unmanned aerial vehicle".
  const isNoWeapon = (object: Things) =>
    !weapons.some((w) => w.from < object.to && w.to >= object.to) && !isInName(object, around.places);
  const standingAt = standingOf(context);
  const wreckage = lossTokens ? [] : findWreckage(context, objects);
  const found = lossTokens ? [] : findDamage(context, objects.filter(isNoWeapon), wreckage);
  const air = findAirCounts(context, weapons);
  const isLost = (c: CasualtyFinding) =>
    c.metric === "missing" && terms.of("disappear").some((hit) => hit.from < c.to && hit.to > c.from);
  // "Investigators of Russia were hurt": the name before the verb is a place and nobody.
  const isPlace = ({ weak, group }: CasualtyFinding) =>
    weak && around.places.some((hit) => hit.from <= group.from && hit.to >= group.to);
  // The "disappeared" of "disappeared from radar" is nobody missing.
  const told = lossTokens ? [] : findCasualties(context).filter((c) => !isLost(c) && !isPlace(c));
  const ofTheWar = told.filter((c) => isOfTheWar(c, around.times));
  const counted = told.filter((c) => !ofTheWar.includes(c));
  const losses = [...counts, ...lossesOfArmies(ofTheWar, terms)];
  const [only, ...others] = counted;
  const correction = others.length ? null : findCorrection(context, only ?? around.before);
  const people = correction ? [correction] : counted;
  // "Hit a substation, 30,000 homes are without power".
  const isCutOff = ({ group }: CasualtyFinding, from: number) =>
    group.accounts && from >= group.from && from < group.to;
  const damaged = found.filter(({ things }) => !people.some((c) => isCutOff(c, things.from)));
  const acts = findActs(context, weapons, around.places, previous);
  return {
    context,
    ...around,
    casualties: people.filter((c) => c.placeAt === null),
    departures: people.filter((c) => c.placeAt !== null && around.places.some((p) => standsAt(p, c.placeAt))),
    zeros: terms.of("zero").map((hit) => ({ metrics: hit.value.metrics, from: hit.from, to: hit.to })),
    damaged,
    wreckage,
    air: {
      ...air,
      // "A bomb destroyed the shop": the weapon is the doer, and what it hit stands behind.
      intercepted: air.intercepted.filter(
        (f) => !damaged.some((d) => d.from >= f.things.to && d.from < f.to && d.things.from >= f.to),
      ),
    },
    explosions: findExplosions(context),
    losses,
    weapons,
    acts: acts.length ? acts : gappedAttack(context, around.places, around.times, previous),
    standingAt,
  };
}

/** The "церква" of "Біла Церква", the "Вільха" of "Вільхівська громада"; a site is what its name says. */
function isInName(things: Things, places: readonly PlaceHit[]): boolean {
  const isNamed = ({ kind, reasons }: LocatedPlace) => kind !== "site" && !reasons.includes("heading");
  return places.some(({ from, to, located }) => isNamed(located) && from <= things.from && to >= things.to);
}

const placeReach = 2;

/** "Left Sumy", "left the Sumy region". */
function standsAt(place: PlaceHit, at: number | null): boolean {
  return at !== null && place.from >= at && place.from - at <= placeReach;
}

const reaches = { before: 6, after: 3 };

/** "No objects were damaged", "объекты не пострадали". */
function withoutNegated<T extends { from: number }>({ terms }: SentenceContext, hits: readonly T[]): readonly T[] {
  const negated = terms.cue("negated");
  return negated.length ? hits.filter((hit) => !negated.some((cue) => cue.to === hit.from)) : hits;
}

/** Told as struck one by one, and not only in counts of losses. */
const craft: ReadonlySet<string> = new Set(["ship", "submarine", "aircraft", "helicopter"]);

/** What was damaged, by itself or by wreckage that fell on it. */
function findDamage(
  context: SentenceContext,
  all: readonly Things[],
  wreckage: readonly ThingFinding[],
): ThingFinding[] {
  const isTarget = (o: Things) => o.item !== "debris" && (!militaryItems.has(o.item) || craft.has(o.item));
  const none = context.terms.cue("none");
  const isNone = ({ things }: ThingFinding) => none.some((cue) => cue.to === things.from);
  const objects = all.filter((o) => isTarget(o) && !isWay(context, o));
  const triggers = withoutNegated(context, context.terms.of("damage"));
  const hit = bindThings(context, triggers, objects, "damaged", reaches).filter((found) => !isNone(found));
  if (!wreckage.length) return hit;
  const falls = context.terms.of("fall").map((fall) => ({ ...fall, value: { slots: ["after" as const] } }));
  const counted = objects.filter((o) => o.counted || o.min === 1);
  const targets = bindThings(context, falls, counted, "damaged", { before: 0, after: 14 });
  const known = new Set(hit.map((f) => f.things.from));
  return [...hit, ...targets.filter((f) => !known.has(f.things.from))];
}

/** "A car on the road": where it was, and nothing that was hit. */
function isWay({ terms }: SentenceContext, { item, from, counted }: Things): boolean {
  if (item !== "road" || counted) return false;
  const before = terms.of("definite").find((hit) => hit.to === from)?.from ?? from;
  return [...terms.cue("heading"), ...terms.cue("within")].some((cue) => cue.to === from || cue.to === before);
}

/** Wreckage that fell somewhere: no damage by itself, but a sign of an attack there. */
function findWreckage(context: SentenceContext, objects: readonly Things[]): ThingFinding[] {
  const debris = objects.filter((o) => o.item === "debris");
  return bindThings(context, context.terms.of("fall"), debris, "damaged", { before: 4, after: 2 });
}

/** Marks asides ("in retaliation for …") up to the next comma, and what is only feared, usual or denied. */
function standingOf(context: SentenceContext): (token: number) => Standing {
  const spans: { from: number; to: number; standing: Standing }[] = yearRemarks(context).map((span) => ({
    ...span,
    standing: "background",
  }));
  for (const hit of context.terms.of("cue")) {
    const span = spanOfCue(context, hit);
    if (span) spans.push(span);
  }
  const whole: Standing = context.sentence.noise === "background" ? "background" : "news";
  if (!spans.length) return () => whole;
  return (token) => spans.find((span) => token >= span.from && token < span.to)?.standing ?? whole;
}

const hypotheticalReach = 7;
const habitualReach = { before: 4, after: 6 };

function spanOfCue(
  context: SentenceContext,
  hit: Hit<keyof Cues>,
): { from: number; to: number; standing: Standing } | null {
  const { sentence } = context;
  if (hit.value === "background") {
    if (isSinceRecord(context, hit.from)) return null;
    // In a remark set off by commas the cue is about the remark only; "…, since the invasion" that ends a sentence, about all of it.
    const isTrailing =
      context.tokens[hit.from - 1]?.text === "," &&
      nextComma(context, hit.to) === sentence.to &&
      context.terms.cue("since").some((since) => since.from === hit.from);
    const opening = isTrailing ? sentence.from : lastComma(context, hit.from);
    return {
      from: opening,
      to: opening === sentence.from ? sentence.to : nextComma(context, hit.to),
      standing: "background",
    };
  }
  if (hit.value === "habitual") {
    // "A drone hit Nikopol, often a target": a remark set off by commas is about itself.
    const opening = lastComma(context, hit.from);
    const from =
      opening === sentence.from ? hit.from - habitualReach.before : Math.max(opening, hit.from - habitualReach.before);
    const to = closedRemark(context, hit.to, hit.to + habitualReach.after) ?? hit.to;
    return { from, to: Math.min(nextComma(context, to), to + habitualReach.after), standing: "habitual" };
  }
  // "The day before, three had died", "a strike on A the day before.": a time, and no remark.
  const isLast = (hit.to >= sentence.to || isMark(context, hit.to, ".")) && !context.terms.of("casualty").length;
  if (hit.value === "aside" && (isMark(context, hit.to, ",") || isLast)) return null;
  // "77 deaths were verified since Russia began its strikes in October": a total of the time since.
  const isTotal = hit.value === "aside" && context.terms.cue("since").some((since) => since.from === hit.from);
  if (isTotal && !isSinceRecord(context, hit.from))
    return { from: lastComma(context, hit.from), to: nextComma(context, hit.to), standing: "habitual" };
  if (hit.value === "aside") return { from: hit.from, to: endOfRemark(context, hit.to), standing: "background" };
  if (hit.value === "hypothetical") {
    // "There is no threat of a breach" says how a site stands.
    if (context.terms.cue("siteState").some((state) => state.from <= hit.from && state.to >= hit.to)) return null;
    const end = Math.min(nextComma(context, hit.to), hit.to + hypotheticalReach);
    return { from: hit.from, to: end, standing: "hypothetical" };
  }
  // "Не выжили двое", "не менее четырех": the word belongs to the verb or the number.
  if (hit.value === "negated" && isWithinWords(context, hit)) return null;
  if (hit.value === "negated")
    return { from: hit.from, to: Math.min(nextComma(context, hit.to), hit.to + 3), standing: "negated" };
  return null;
}

function isWithinWords({ terms, numbers }: SentenceContext, { from, to }: Hit<keyof Cues>): boolean {
  const covers = (span: { from: number; to: number }) =>
    span.from <= from && span.to >= to && span.to - span.from > to - from;
  return terms.of("casualty").some(covers) || [...numbers.values()].some(covers);
}

/** "They regularly – with drones, missiles and guns – attack …": where a remark between dashes ends that begins within the stretch. */
function closedRemark({ tokens, sentence }: SentenceContext, from: number, to: number): number | null {
  const isDash = (at: number) => /^[–—-]$/.test(tokens[at]?.text ?? "") && tokens[at]?.spaced === true;
  let opening = from;
  while (opening < to && !isDash(opening)) opening++;
  if (opening === to) return null;
  for (let at = opening + 1; at < sentence.to; at++) if (isDash(at)) return at + 1;
  return null;
}

function lastComma(context: SentenceContext, from: number): number {
  for (let at = from - 1; at > context.sentence.from; at--) if (context.tokens[at]?.text === ",") return at;
  return context.sentence.from;
}

function nextComma(context: SentenceContext, from: number): number {
  for (let at = from; at < context.sentence.to; at++) if (context.tokens[at]?.text === ",") return at;
  return context.sentence.to;
}
