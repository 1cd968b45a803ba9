import type { Item, PlaceRef } from "@tocsin/model";
import { type AirCounts, findAirTriggers } from "../claims/air-counts.ts";
import { isMark } from "../claims/context.ts";
import type { Things } from "../claims/things.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { attackedSide } from "./attacked-side.ts";
import { draftThings } from "./drafts.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type DraftClaim, type Frame, newFrame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import { isOrigin } from "./origins.ts";
import { findPlacedCounts, type PlacedCount } from "./placed-counts.ts";
import { modalityOf, timeOf, whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

type Outcome = "intercepted" | "lost" | "hit";

/**
 * Adds what a sentence tells of weapons shot down, lost and through, and of those launched where no place was struck. Counts
 * of a whole country make its wave; those that the words give to one region each make parts of it.
 */
export function readInterceptions(facts: SentenceFacts, state: ReportState): void {
  const home = facts.context.sentence.noise === "background" ? "background" : "news";
  const air = countsOf(facts, home);
  const placed = home === "news" ? findPlacedCounts(facts, state.current("interception")) : [];
  const bare = home === "news" ? bareCounts(facts, air, placed, state) : [];
  const told = [...air.intercepted, ...air.lost, ...air.hit].filter((f) => !isPlaced(f.things, placed));
  if (told.length || bare.length || air.launched.length) tellOfWave(facts, state, { ...air, told, bare, placed });
  for (const count of placed) tellOfPart(facts, state, count);
}

function countsOf(facts: SentenceFacts, home: "news" | "background"): AirCounts {
  const { launched, intercepted, lost, hit } = facts.air;
  const isHere = (f: { from: number }) => facts.standingAt(f.from) === home;
  return {
    // "With a drone": an article counts no launches.
    launched: launched.filter((f) => facts.context.numbers.has(f.things.from) && isHere(f)),
    intercepted: intercepted.filter((f) => f.things.item !== "mine" && isHere(f) && !isWreck(facts, f)),
    lost: lost.filter(isHere),
    hit: hit.filter(isHere),
  };
}

/** "Debris of a downed drone": what fell is told, not what was shot down. */
function isWreck(facts: SentenceFacts, { things, from }: { things: Things; from: number }): boolean {
  if (things.counted) return false;
  return facts.context.terms.of("object").some((hit) => {
    const gap = Math.min(from, things.from) - hit.to;
    return hit.value.item === "debris" && gap >= 0 && gap <= wreckReach;
  });
}

const wreckReach = 4;

function isPlaced(span: { from: number; to: number }, placed: readonly PlacedCount[]): boolean {
  return placed.some(({ number }) => number.from >= span.from && number.from < span.to);
}

function tellOfWave(
  facts: SentenceFacts,
  state: ReportState,
  counts: Pick<AirCounts, "launched"> & { told: AirCounts["hit"]; bare: DraftClaim[]; placed: readonly PlacedCount[] },
): void {
  const { launched, told, bare, placed } = counts;
  const frame = frameFor(facts, state, placed);
  const drafts: DraftClaim[] = [];
  for (const finding of told) {
    drafts.push(draftThings(facts, finding));
    const whole = finding.things.outOf ?? (isAll(facts, finding.things.from) ? finding.things.max : null);
    if (whole !== null) {
      const sent = { metric: "launched", min: whole, max: whole, qualifier: "exact", parts: [] } as const;
      drafts.push({ ...draftThings(facts, finding), ...sent, parts: [] });
    }
  }
  // "31 drones launched by Russia were shot down" counts those shot down.
  const isTold = (from: number) => told.some((f) => f.things.from === from);
  drafts.push(...launched.filter((f) => !isTold(f.things.from)).map((f) => draftThings(facts, f)));
  if (told.length) frame.modality = told.every((f) => modalityOf(facts, f) === "planned") ? "planned" : "occurred";
  frame.claims.push(...partsOfTotal(drafts, bare));
  for (const { things } of [...told, ...launched]) frame.weapons.add(things.item);
  fillTime(frame, timeOf(facts, told[0]?.from ?? launched[0]?.from ?? facts.context.sentence.from), state);
  state.touch(frame, facts.context.sentence);
}

/** "13 over the Belgorod region": an interception of its own, part of the country's. */
function tellOfPart(facts: SentenceFacts, state: ReportState, count: PlacedCount): void {
  const { sentence } = facts.context;
  const when = whenOf(timeOf(facts, sentence.from));
  const known = state.frames.some(
    (f) => f.family === "interception" && f.place?.id === count.place.id && timesMeet(f.ownTime ? f.when : null, when),
  );
  // A list told twice, in the headline and below.
  if (known) return;
  const wave = state.current("interception");
  const frame = openFrame(facts, state, count.place);
  frame.parent = wave?.scope === "wave" && wave.place?.country === count.place.country ? wave : null;
  frame.weapons.add(count.item);
  frame.claims.push(draftCount(facts, "intercepted", count.number, count.item, count.from, count.to));
  if (wave?.when && !when) {
    frame.when = wave.when;
    frame.ownTime = wave.ownTime;
  } else fillTime(frame, timeOf(facts, sentence.from), state);
}

/** "All 27 drones were shot down": as many were launched. */
function isAll(facts: SentenceFacts, at: number): boolean {
  return facts.context.terms.cue("all").some((hit) => hit.to === at);
}

/** "36 were shot down" of weapons named before, "destroyed 92 air targets", "16 more disappeared from radar". */
function bareCounts(
  facts: SentenceFacts,
  air: AirCounts,
  placed: readonly PlacedCount[],
  state: ReportState,
): DraftClaim[] {
  const { terms, numbers } = facts.context;
  const triggers = findAirTriggers(facts.context);
  const known = state.current("interception")?.claims.find((c) => c.item)?.item ?? null;
  const drafts: DraftClaim[] = [];
  for (const outcome of ["intercepted", "lost"] as const satisfies Outcome[]) {
    // Another outcome's weapons are this one's too: "38 drones were shot down and 16 lost".
    const others = [air.launched, air.intercepted, air.lost, air.hit].flat();
    const item = others.find((f) => f.things.counted)?.things.item ?? known;
    for (const trigger of outcome === "intercepted" ? triggers.intercept : triggers.lost) {
      for (const number of numbers.values()) {
        if (number.kind !== "count" || isPlaced(number, placed)) continue;
        const whole = wholeOf(facts, number);
        const target = terms.at("target", whole?.to ?? number.to);
        const end = target?.to ?? skipAdditional(facts, number.to);
        const isNext =
          (number.from >= trigger.to && number.from - trigger.to <= 1) ||
          (end <= trigger.from && trigger.from - end <= 1);
        if (!isNext || (!target && (!item || air[outcome].length > 0 || !isBare(facts, number, trigger)))) continue;
        const from = Math.min(number.from, trigger.from);
        const to = Math.max(end, trigger.to);
        drafts.push(draftCount(facts, outcome, number, target ? null : item, from, to));
        if (whole && target) drafts.push(draftCount(facts, "launched", whole, null, from, to));
      }
    }
  }
  return drafts;
}

/** "92 of the 151 air targets". */
function wholeOf(facts: SentenceFacts, number: NumberSpan): NumberSpan | null {
  const { terms, numbers } = facts.context;
  const of = terms.cue("outOf").find((hit) => hit.from === number.to && numbers.has(hit.to));
  return of ? (numbers.get(of.to) ?? null) : null;
}

/** True where no noun follows that the number would count. */
function isBare(facts: SentenceFacts, number: NumberSpan, trigger: { from: number }): boolean {
  const { terms, tokens, sentence } = facts.context;
  const at = skipAdditional(facts, number.to);
  if (at === trigger.from || at >= sentence.to || tokens[at]?.kind === "punct") return true;
  return terms.at("and", at) !== null || terms.cue("outOf").some((hit) => hit.from === at);
}

/** "20 others", "ще 16": still a bare number. */
function skipAdditional(facts: SentenceFacts, at: number): number {
  return facts.context.terms.cue("additional").find((hit) => hit.from === at)?.to ?? at;
}

function draftCount(
  facts: SentenceFacts,
  metric: Outcome | "launched",
  number: NumberSpan,
  item: Item | null,
  from: number,
  to: number,
): DraftClaim {
  const { min, max, qualifier } = number;
  const counted = { item: item ?? "missile", type: null, min, max, qualifier, outOf: null, counted: true, parts: [] };
  return { ...draftThings(facts, { metric, things: { from, to, ...counted }, from, to }), item };
}

/** Weapons named with a total of targets ("92 targets, among them 35 missiles") are part of it. */
function partsOfTotal(drafts: readonly DraftClaim[], totals: readonly DraftClaim[]): DraftClaim[] {
  const total = totals.find((d) => d.item === null);
  const sum = drafts.reduce((all, d) => all + (d.metric === "intercepted" ? (d.min ?? 0) : 0), 0);
  if (!total || sum > (total.min ?? 0)) return [...drafts, ...totals];
  total.parts = drafts
    .filter((d) => d.metric === "intercepted")
    .map(({ population, item, min, max, qualifier }) => ({ population, item, min, max, qualifier }));
  return [...drafts.filter((d) => d.metric !== "intercepted"), ...totals];
}

function frameFor(facts: SentenceFacts, state: ReportState, placed: readonly PlacedCount[]): Frame {
  const place = placeOf(facts, state, placed);
  const when = whenOf(timeOf(facts, facts.context.sentence.from));
  const background = isBackground(facts, state);
  const known = state.frames.findLast(
    (f) =>
      f.family === "interception" &&
      f.background === background &&
      timesMeet(f.ownTime ? f.when : null, when) &&
      isSamePlace(f.place, place),
  );
  if (known) {
    known.place ??= place.ref;
    return known;
  }
  return openFrame(facts, state, place.ref);
}

/** What a region's count is added to must be that region's; a country's, of that country, since each side counts its own night. */
function isSamePlace(there: PlaceRef | null, here: FoundPlace): boolean {
  if (!there || !here.ref || here.by === "text") return true;
  if (here.by === "sides") return there.country === null || there.country === here.ref.country;
  return relatePlaces(there, here.ref) === "same";
}

function openFrame(facts: SentenceFacts, state: ReportState, place: PlaceRef | null): Frame {
  const { sentence } = facts.context;
  const span = { start: sentence.start, end: sentence.end };
  const frame = newFrame("interception", span, sentence.index, sentence.paragraph);
  frame.type = "interception";
  frame.place = place;
  frame.scope = place?.precision === "country" ? "wave" : "single";
  frame.background = isBackground(facts, state);
  state.frames.push(frame);
  return frame;
}

function isBackground(facts: SentenceFacts, state: ReportState): boolean {
  const { sentence } = facts.context;
  const when = whenOf(timeOf(facts, sentence.from));
  return sentence.noise === "background" || (when !== null && state.isOld(when));
}

interface FoundPlace {
  ref: PlaceRef | null;
  /** A place named in the sentence; the sides it names; or only the rest of the text. */
  by: "name" | "sides" | "text";
}

/**
 * Where things were shot down: as the sentence says; else, for a speaker of one region, there; else over the whole country of
 * the force that speaks, since a total belongs to the wave and not to the city told of before.
 */
function placeOf(facts: SentenceFacts, state: ReportState, placed: readonly PlacedCount[]): FoundPlace {
  const { voice } = facts;
  const attacked = attackedSide(facts);
  const parts = new Set(placed.map((count) => count.place.id));
  const all = facts.places
    .filter((hit) => isWhere(facts, hit) && !parts.has(hit.located.place?.id ?? ""))
    .map((hit) => hit.located.place as PlaceRef)
    .sort((a, b) => rankOf(b) - rankOf(a));
  const regions = new Set(all.map((place) => place.region ?? place.id));
  // "Ukrainian drones shot down on the way to …" is over the country they were sent to.
  const named = all.filter((place) => !attacked || !place.country || place.country === attacked);
  if (named[0] && regions.size === 1 && !(placed.length && rankOf(named[0]) > 1)) return { ref: named[0], by: "name" };
  const sides = attacked ?? countryNamed(named) ?? voice?.speaker?.side ?? placed[0]?.place.country;
  if (!attacked && voice?.speaker?.region && !placed.length)
    return { ref: state.regionRef(voice.speaker.region), by: "text" };
  const country = sides ?? facts.context.compiled.lexicon.defends ?? state.mainCountry();
  return { ref: country ? state.countryRef(country) : null, by: sides ? "sides" : "text" };
}

/** The country named as such, else that of the places; null where they are of several. */
function countryNamed(named: readonly PlaceRef[]): string | null {
  const [country] = named.filter((place) => place.precision === "country");
  if (country) return country.country;
  const countries = new Set(named.flatMap((place) => place.country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function isWhere(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { voice } = facts;
  if (!hit.located.place || hit.located.kind === "government" || isOrigin(facts, hit)) return false;
  if (isOfOtherPart(facts, hit)) return false;
  return !(voice && hit.from >= voice.from && hit.to <= voice.to + 1);
}

/** "Fire in A and one hurt near B: 69 drones shot down overnight": a colon parts the places from the count. */
function isOfOtherPart(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { launched, intercepted, lost, hit: through } = facts.air;
  const counts = [...launched, ...intercepted, ...lost, ...through];
  return counts.length > 0 && counts.every((count) => hasColon(facts, hit.to, count.from));
}

function hasColon(facts: SentenceFacts, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(facts.context, at, ":;")) return true;
  return false;
}
