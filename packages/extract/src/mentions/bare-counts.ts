import type { Item } from "@tocsin/model";
import { type AirCounts, skipFillers } from "../claims/air-counts.ts";
import { type AirTriggers, findAirTriggers } from "../claims/air-triggers.ts";
import { isAirborne } from "../claims/airborne.ts";
import type { SlotHit, ThingFinding } from "../claims/bind-things.ts";
import { isMark } from "../claims/context.ts";
import { countedThings, rootOf } from "../claims/things.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { type DraftClaim, partOf } from "./frame.ts";
import { isPlaced, type PlacedCount } from "./placed-counts.ts";
import type { ReportState } from "./report-state.ts";

const outcomes = ["intercepted", "lost", "launched"] as const;
type Outcome = (typeof outcomes)[number];

/** "36 were shot down" of weapons named before, "destroyed 92 air targets", "16 more disappeared from radar". */
export function bareCounts(
  facts: SentenceFacts,
  air: AirCounts,
  placed: readonly PlacedCount[],
  state: ReportState,
): DraftClaim[] {
  const { terms, numbers } = facts.context;
  const isTold = terms.of("intercept").length || terms.of("disappear").length || terms.of("target").length;
  if (!numbers.size || !isTold) return [];
  // "The attack was one of several thwarted".
  const isUsual = (at: number) => facts.standingAt(at) === "habitual";
  // "Three houses were damaged, one more destroyed": things on the ground.
  const isOfGround = facts.damaged.length > 0 || countsOnGround(state.previous);
  if (isOfGround && !facts.weapons.length && !terms.of("target").length) return [];
  // "Shot down several in one of the districts".
  const isOfPlaces = ({ from }: NumberSpan) => terms.cue("within").some((cue) => cue.to === from);
  const triggers = findAirTriggers(facts.context);
  const drafts: DraftClaim[] = [];
  for (const outcome of outcomes) {
    // Another outcome's weapons are this one's too: "38 drones were shot down and 16 lost".
    const others = [air.launched, air.intercepted, air.lost, air.hit].flat();
    for (const trigger of triggersOf[outcome](triggers)) {
      for (const number of numbers.values()) {
        if (number.kind !== "count" || isPlaced(number, placed) || isWholeOf(number, others) || isUsual(number.from))
          continue;
        if (isOfPlaces(number)) continue;
        const items = itemsFor(facts, number, others, state);
        // "120 missiles and 90 drones were launched. 144 were shot down": neither kind's alone.
        const isMixed = others.some(({ things }) => things.mixed && things.from < number.from);
        const item = isMixed || new Set(items.map(rootOf)).size > 1 ? null : (items[0] ?? null);
        const whole = wholeOf(facts, number);
        const target = terms.at("target", whole?.to ?? number.to);
        const isShare = terms.cue("including").some((cue) => cue.to === number.from);
        const end =
          target?.to ??
          (isShare ? skipFillers(facts.context, number.to, trigger.from) : skipAdditional(facts, number.to));
        const isNext =
          // "277 were destroyed and ten hit their targets": behind "and" stands the next verb's.
          (number.from >= trigger.to &&
            number.from - trigger.to <= 1 &&
            !(target && terms.at("and", trigger.to) !== null)) ||
          (end <= trigger.from && trigger.from - end <= 1) ||
          isOfDoer(facts, number, end, trigger);
        if (
          !isNext ||
          isCountedAnew(facts, air[outcome], end, trigger) ||
          (outcome === "launched" && (!target || whole)) ||
          (!target &&
            (!(items.length || terms.of("target").length) ||
              isTaken(air[outcome], number, trigger) ||
              !isBare(facts, number, trigger)))
        )
          continue;
        const from = Math.min(number.from, trigger.from);
        const to = Math.max(end, trigger.to);
        const second = target || isMixed ? null : secondOfPair(facts, number, items);
        if (second) {
          drafts.push(draftCount(facts, outcome, number, items[0] ?? null, from, to));
          drafts.push(draftCount(facts, outcome, second, items[1] ?? null, from, second.to));
          continue;
        }
        drafts.push(draftCount(facts, outcome, number, target ? targetItem(facts, outcome) : item, from, to));
        if (whole && target) drafts.push(draftCount(facts, "launched", whole, null, from, to));
      }
    }
  }
  return drafts;
}

/** "Two blocks were damaged. One caught fire, the other one was destroyed": of what the sentence before counted. */
function countsOnGround(previous: SentenceFacts | null): boolean {
  if (!previous?.damaged.some(({ things }) => things.counted)) return false;
  const { launched, intercepted, lost, hit } = previous.air;
  return launched.length + intercepted.length + lost.length + hit.length === 0;
}

/** "598 drones and 31 missiles were launched. 563 and 26 were shot down": each bare number is one kind's, in their order. */
function secondOfPair({ context }: SentenceFacts, first: NumberSpan, kinds: readonly Item[]): NumberSpan | null {
  const { terms, numbers } = context;
  const and = terms.at("and", first.to);
  const second = and && numbers.get(and.to);
  if (kinds.length !== 2 || second?.kind !== "count") return null;
  return terms.at("weapon", second.to) || terms.at("object", second.to) ? null : second;
}

const triggersOf: Record<Outcome, (all: AirTriggers) => readonly SlotHit[]> = {
  intercepted: (all) => all.intercept,
  lost: (all) => all.lost,
  launched: (all) => all.launch,
};

/** "A drone attack with 479 craft launched": of the only kind that the sentence names; targets shot down are of all kinds. */
function targetItem({ weapons, context }: SentenceFacts, outcome: Outcome): Item | null {
  // "51 targets, among them two missiles": one kind of several.
  if (context.terms.cue("including").length > 0) return null;
  const kinds = new Set(weapons.map(({ item }) => rootOf(item)));
  return outcome === "launched" && kinds.size === 1 ? ([...kinds][0] ?? null) : null;
}

/** The weapons that a bare number may count: those counted before it, else in its sentence, else told last. */
function itemsFor(
  facts: SentenceFacts,
  number: NumberSpan,
  others: readonly ThingFinding[],
  state: ReportState,
): Item[] {
  const counted = others.filter(({ things }) => things.counted).map(({ things }) => things);
  // "72 shells and 88 drones, of which 54 were destroyed": shells come through.
  const flying = counted.filter(({ item }) => isAirborne(item));
  const before = (flying.length ? flying : counted).filter(({ from }) => from < number.from);
  const here = (before.length ? before : counted).map(({ item }) => item);
  // "62 drones were met, of which 52 were destroyed".
  const cue = facts.context.terms.cue("including").find(({ from, to }) => from < number.from && to >= number.from - 1);
  const whole = cue && facts.weapons.findLast(({ to }) => to <= cue.from && cue.from - to <= 1);
  if (!here.length && whole) return [whole.item];
  return here.length ? here : toldLast(facts, state);
}

/** The weapons that the sentence told of last counts, or those that the attack just told was made with. */
function toldLast({ context }: SentenceFacts, state: ReportState): Item[] {
  const claims = state.current("interception")?.claims ?? [];
  const last = Math.max(...claims.map((claim) => claim.sentence));
  const items = claims.flatMap(({ item, sentence }) => (item && sentence === last ? [item] : []));
  if (items.length) return items;
  const before = claims.flatMap(({ item }) => item ?? []).slice(0, 1);
  const made = [...(state.attackJustTold(context.sentence.index)?.weapons ?? [])].filter(isAirborne);
  return before.length || made.length !== 1 ? before : made;
}

/** "158 targets flew at the country, 27 drones were shot down": behind the comma the word counts its own. */
function isCountedAnew(
  { context }: SentenceFacts,
  found: readonly ThingFinding[],
  end: number,
  trigger: { from: number; to: number },
): boolean {
  return isMark(context, end, ",") && end < trigger.from && found.some(({ things }) => things.from >= trigger.to);
}

/** The outcome's weapons are counted already; "shot down 51, and five drones" counts others first. */
function isTaken(found: readonly ThingFinding[], number: NumberSpan, trigger: { to: number }): boolean {
  return found.some(({ things }) => number.from < trigger.to || things.from < number.to);
}

/** The 151 of "92 drones out of the 151 targets". */
function isWholeOf(number: NumberSpan, found: readonly ThingFinding[]): boolean {
  return found.some(({ things }) => things.outOf !== null && number.from > things.from && number.to <= things.to);
}

/** "92 of the 151 air targets". */
function wholeOf(facts: SentenceFacts, number: NumberSpan): NumberSpan | null {
  const { terms, numbers } = facts.context;
  const of = terms.cue("outOf").find((hit) => hit.from === number.to && numbers.has(hit.to));
  return of ? (numbers.get(of.to) ?? null) : null;
}

/** Words at most from "eight of them" to the verb. */
const doerReach = 7;

/** "8 з них воїни ПвК «Захід» збили": who did it stands between a share of those told before and the verb. */
function isOfDoer({ context }: SentenceFacts, number: NumberSpan, end: number, trigger: { from: number }): boolean {
  const { terms, tokens, numbers } = context;
  if (end === number.to || trigger.from < end || trigger.from - end > doerReach) return false;
  if (!terms.cue("including").some((cue) => cue.from === number.to)) return false;
  for (let at = end; at < trigger.from; at++)
    if (numbers.has(at) || terms.at("act", at) || (tokens[at]?.kind === "punct" && tokens[at]?.text !== '"'))
      return false;
  return true;
}

/** True where no noun follows that the number would count. */
function isBare(facts: SentenceFacts, number: NumberSpan, trigger: { from: number }): boolean {
  if (isOfDoer(facts, number, skipAdditional(facts, number.to), trigger)) return true;
  const { terms, tokens, sentence } = facts.context;
  let at = skipAdditional(facts, number.to);
  while (at < trigger.from && terms.at("filler", at)) at++;
  if (at === trigger.from || at >= sentence.to || tokens[at]?.kind === "punct") return true;
  const of = terms.cue("outOf").find((hit) => hit.from === at);
  return terms.at("and", at) !== null || (of !== undefined && isOfWeapons(facts, of.to));
}

/** "Destroyed nine of those launched", "of the 36"; but "destroying one of the stairwells", "dozens of flats" count what was hit. */
function isOfWeapons({ context: { terms, numbers, tokens, sentence } }: SentenceFacts, from: number): boolean {
  const kinds = ["weapon", "target", "launch"] as const;
  for (let at = from; ; ) {
    if (at >= sentence.to || tokens[at]?.kind === "punct" || numbers.has(at)) return true;
    if (kinds.some((kind) => terms.at(kind, at))) return true;
    const small = terms.at("definite", at) ?? terms.at("modifier", at) ?? terms.at("actor", at);
    if (!small) return false;
    at = small.to;
  }
}

/** "20 others", "ще 16", "37 of them": still a bare number. */
function skipAdditional({ context: { terms } }: SentenceFacts, at: number): number {
  const cues = [...terms.cue("additional"), ...terms.cue("including")];
  return cues.find((hit) => hit.from <= at && hit.to > at && hit.to - at <= 2)?.to ?? at;
}

/** The claim that a bare number of weapons makes; `item` null for targets of all kinds. */
export function draftCount(
  facts: SentenceFacts,
  metric: Outcome,
  number: NumberSpan,
  item: Item | null,
  from: number,
  to: number,
): DraftClaim {
  const things = countedThings(item ?? "missile", number, from, to);
  return { ...draftThings(facts, { metric, things, from, to }), item };
}

/** Weapons named with a total of targets ("92 targets, among them 35 missiles") are part of it. */
export function partsOfTotal(drafts: readonly DraftClaim[], totals: readonly DraftClaim[]): DraftClaim[] {
  const total = totals.find((d) => d.item === null && d.metric === "intercepted");
  const sum = drafts.reduce((all, d) => all + (d.metric === "intercepted" ? (d.min ?? 0) : 0), 0);
  if (!total || sum > (total.min ?? 0)) return [...drafts, ...totals];
  total.parts = drafts.filter((d) => d.metric === "intercepted").map(partOf);
  return [...drafts.filter((d) => d.metric !== "intercepted"), ...totals];
}
