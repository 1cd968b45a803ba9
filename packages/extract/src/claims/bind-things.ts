import type { Metric } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import type { Slot } from "../lexicon/types.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Things } from "./things.ts";

export interface ThingFinding {
  metric: Metric;
  things: Things;
  from: number;
  to: number;
}

export interface SlotHit extends Hit<{ slots: Slot[]; flies?: true | undefined }> {}

/** Other words for what befalls things. */
export interface Others {
  /** What stands behind one of these is its own. */
  barriers: readonly Hit<unknown>[];
  /** What stands right before one of these, in a list, is its own. */
  takers: readonly Hit<unknown>[];
}

const noOthers: Others = { barriers: [], takers: [] };

/**
 * Things that stand in a word's slots: after it as a list, or before it, at most `reach` tokens away, unless they are
 * another word's.
 */
export function bindThings(
  context: SentenceContext,
  triggers: readonly SlotHit[],
  things: readonly Things[],
  metric: Metric,
  reach: { before: number; after: number },
  others: Others = noOthers,
): ThingFinding[] {
  const findings: ThingFinding[] = [];
  const taken = new Set<Things>();
  for (const trigger of triggers) {
    const beyond = isMark(context, trigger.to, ":");
    const after =
      beyond || trigger.value.slots.includes("after") ? listAfter(context, trigger, things, reach.after, others) : [];
    const before =
      trigger.value.slots.includes("before") && !countsItself(context, trigger, metric)
        ? listBefore(context, trigger, things, reach.before, others)
        : [];
    // "All 31 were shot down: 29 Kh-101 and two Kinzhal": what follows breaks the number down.
    const whole = before.at(-1);
    if (whole && isMark(context, trigger.to, ":") && after[0]) {
      const fits = after.filter((item) => item.counted);
      taken.add(whole);
      for (const item of after) taken.add(item);
      const broken = { ...whole, parts: [...whole.parts, ...fits] };
      findings.push({ metric, things: broken, from: whole.from, to: after.at(-1)?.to ?? trigger.to });
      continue;
    }
    const inside = things.filter((item) => item.from < trigger.from && item.to > trigger.to);
    const isRightBefore = whole?.counted && whole.to === trigger.from && isMark(context, trigger.to, ",");
    const chosen = inside.length ? inside : after.length && !isRightBefore ? after : before;
    for (const item of chosen) {
      if (taken.has(item)) continue;
      taken.add(item);
      findings.push({
        metric,
        things: item,
        from: Math.min(item.from, trigger.from),
        to: Math.max(item.to, trigger.to),
      });
    }
  }
  return findings;
}

/**
 * "Attacked with 82 drones, shot down 62, ten more lost": a number right beside the word, which no noun follows, is its own.
 * In front of those shot down it may be a share ("of which 62"), read with its whole.
 */
function countsItself({ numbers, tokens, sentence }: SentenceContext, { from, to }: SlotHit, metric: Metric): boolean {
  const behind = numbers.get(to);
  if (behind?.kind === "count" && !behind.delta) return behind.to >= sentence.to || tokens[behind.to]?.kind === "punct";
  return metric === "lost" && [...numbers.values()].some((number) => number.kind === "count" && number.to === from);
}

function listAfter(
  context: SentenceContext,
  trigger: SlotHit,
  things: readonly Things[],
  reach: number,
  others: Others,
): Things[] {
  const list: Things[] = [];
  let end = trigger.to;
  for (const item of things) {
    // "Hit a house": the article is a word of both.
    if (item.from <= trigger.from || item.to <= trigger.to) continue;
    const limit = list.length ? listGap(context, item.from) : reach;
    if (wordsBetween(context, end, item.from) > limit || crossesStop(context, end, item.from, list.length > 0)) break;
    // "…, 25 more were lost": the next word's own.
    // Not where it has a count of its own behind it: "3 missiles, shot down were 38 drones".
    const isTaken = (hit: Hit<unknown>) =>
      hit.from >= item.to && hit.from - item.to <= 1 && !(hit.from > item.to && context.numbers.has(hit.to));
    if (list.length > 0 && !isMark(context, item.to, ";") && others.takers.some(isTaken)) break;
    const goesOn = semicolonWithin(context, end, item.from) || isCountedIn(list, item);
    if (goesOn && isOfNextPart(context, item, others)) break;
    if (others.barriers.some((hit) => hit.from >= trigger.to && hit.from < item.from)) break;
    // "Shot down four missiles, but another one got through".
    if (list.length > 0 && context.terms.cue("but").some((cue) => cue.from >= end && cue.to <= item.from)) break;
    // "… out of 206 drones and nine missiles launched": the wholes.
    if (list.length > 0 && context.terms.cue("outOf").some((cue) => cue.from >= end && cue.to === item.from)) break;
    list.push(item);
    end = item.to;
  }
  return list;
}

/** Tokens between two things, without what stands in brackets: "four missiles (of a type unknown); nine drones". */
function wordsBetween(context: SentenceContext, from: number, to: number): number {
  let words = 0;
  let inBrackets = false;
  for (let at = from; at < to; at++) {
    if (isMark(context, at, "(")) inBrackets = true;
    if (!inBrackets) words++;
    if (isMark(context, at, ")")) inBrackets = false;
  }
  return words;
}

const usualGap = 4;
const andGap = 14;

/** Tokens that may part two things of a list; more where "and" leads up to the second. */
function listGap(context: SentenceContext, next: number): number {
  return context.terms.at("and", next - 1) ? andGap : usualGap;
}

function listBefore(
  context: SentenceContext,
  trigger: SlotHit,
  things: readonly Things[],
  reach: number,
  others: Others,
): Things[] {
  const list: Things[] = [];
  let start = trigger.from;
  for (let n = things.length - 1; n >= 0; n--) {
    const item = things[n] as Things;
    if (item.to > trigger.from) continue;
    // A clause set between ("missiles that Russia fired at Kyiv on the night of 21 March were …") lengthens the way.
    const limit = list.length ? 4 : context.terms.at("filler", item.to) ? reach * 2 : reach;
    if (start - item.to > limit || crossesStop(context, item.to, start, list.length > 0)) break;
    // "Fired 9 missiles and 60 drones, and 50 drones and 7 missiles were shot down": the first are another word's.
    const isOthers = isCountedIn(list, item) && others.barriers.some((hit) => hit.to <= item.from);
    if (isOthers || semicolonWithin(context, item.to, start)) break;
    list.unshift(item);
    start = item.from;
  }
  return list;
}

/** True for a thing that a list has counted already. */
function isCountedIn(list: readonly Things[], { item, counted }: Things): boolean {
  return counted && list.some((other) => other.counted && other.item === item);
}

/** "Fired 9 missiles and 60 drones; 50 drones were shot down": what stands behind the semicolon has a word of its own. */
function isOfNextPart(context: SentenceContext, item: Things, { takers }: Others): boolean {
  const own = takers.find((hit) => hit.from >= item.to);
  return own !== undefined && !semicolonWithin(context, item.to, own.from);
}

function semicolonWithin(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(context, at, ";")) return true;
  return false;
}

// Inside a list only separators and short glosses may stand between two things.
function crossesStop(context: SentenceContext, from: number, to: number, inList: boolean): boolean {
  for (let at = from; at < to; at++) {
    if (isMark(context, at, ";") && !inList) return true;
    if (isMark(context, at, ".!?")) return true;
    if (inList && ["casualty", "damage", "intercept", "launch"].some((kind) => context.terms.at(kind as "damage", at)))
      return true;
  }
  return false;
}
