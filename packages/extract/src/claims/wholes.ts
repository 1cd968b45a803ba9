import type { NumberSpan } from "../numbers/types.ts";
import type { SlotHit, ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Things } from "./things.ts";

/** Tokens between a whole and the number of its part: "of the 36 drones launched overnight, 31". */
const reach = 9;

/**
 * Wholes told before their parts: "of 48 drones 44 were shot down, of 20 missiles 15", "none of the seven Kinzhals". The whole was
 * launched, the part intercepted.
 */
export function findWholes(
  context: SentenceContext,
  weapons: readonly Things[],
  stops: readonly SlotHit[],
): { launched: ThingFinding[]; intercepted: ThingFinding[] } {
  const launched: ThingFinding[] = [];
  const intercepted: ThingFinding[] = [];
  if (!stops.length) return { launched, intercepted };
  for (const [n, things] of weapons.entries()) {
    if (!things.counted || things.outOf !== null) continue;
    const part = noneOf(context, things) ?? partOf(context, things, weapons[n + 1], stops);
    if (!part) continue;
    const { from, to } = things;
    launched.push({ metric: "launched", things, from, to });
    intercepted.push({ metric: "intercepted", things: { ...part, parts: [] }, from, to: Math.max(to, part.to) });
  }
  const pair = pairBehindVerb(context, weapons, stops);
  return {
    launched: [
      ...launched,
      ...wholesBehind(context, weapons, stops),
      ...wholeBehindVerb(context, weapons, stops),
      ...pair.launched,
    ],
    intercepted: [...intercepted, ...pair.intercepted],
  };
}

/** "Launched 598 drones and 31 missiles, of which Ukraine destroyed 563 and 26": each bare number behind the verb is one kind's, in order. */
function pairBehindVerb(
  context: SentenceContext,
  weapons: readonly Things[],
  stops: readonly SlotHit[],
): { launched: ThingFinding[]; intercepted: ThingFinding[] } {
  const { terms, numbers } = context;
  for (const stop of stops) {
    const kinds = weapons
      .filter((things) => things.counted && things.outOf === null && things.to <= stop.from)
      .slice(-2);
    const first = numbers.get(stop.to) ?? numbers.get(stop.to + 1);
    const and = first && terms.at("and", first.to);
    const second = and && numbers.get(and.to);
    if (kinds.length < 2 || !first || !second || terms.at("weapon", second.to) || terms.at("object", second.to))
      continue;
    const parts = [first, second];
    const fits = kinds.every((things, n) => (parts[n]?.max ?? 0) <= (things.max ?? things.min ?? 0));
    if (!fits || parts.some((part) => part.kind !== "count")) continue;
    const found = kinds.map((things, n) => {
      const part = parts[n] as NumberSpan;
      const { from, to } = part;
      return { things: { ...things, ...quantityOf(part), from, to, parts: [] }, from, to };
    });
    return {
      launched: kinds.map((things) => ({ metric: "launched", things, from: things.from, to: things.to })),
      intercepted: found.map((part) => ({ metric: "intercepted", ...part })),
    };
  }
  return { launched: [], intercepted: [] };
}

/** Tokens at most between the weapons and the word that stops them. */
const verbReach = 3;

/**
 * "40 drones were shot down out of the 52 launched": a bare number right behind the verb; "shot down 40 drones over four regions,
 * out of 52 launched": or one that the word for launching follows.
 */
function wholeBehindVerb(
  context: SentenceContext,
  weapons: readonly Things[],
  stops: readonly SlotHit[],
): ThingFinding[] {
  const { terms, numbers, tokens, sentence } = context;
  return stops.flatMap((stop) => {
    const isApart = (at: number, to: number) =>
      stop === stops.at(-1) && at > stop.to && isMark(context, at - 1, ",") && terms.at("launch", to) !== null;
    const cue = terms.cue("outOf").find(({ from, to }) => {
      const counted = numbers.get(to);
      return counted?.kind === "count" && (from === stop.to || isApart(from, counted.to));
    });
    const number = cue && numbers.get(cue.to);
    const things = weapons.findLast((w) =>
      cue?.from === stop.to
        ? w.counted && w.to <= stop.from && stop.from - w.to <= verbReach
        : w.counted && w.to <= (cue?.from ?? 0),
    );
    const ends =
      number && (number.to >= sentence.to || tokens[number.to]?.kind === "punct" || terms.at("launch", number.to));
    if (!number || !things || !ends || (number.max ?? 0) < (things.max ?? things.min ?? 0)) return [];
    const { from, to } = number;
    return [
      { metric: "launched" as const, things: { ...things, ...quantityOf(number), from, to, parts: [] }, from, to },
    ];
  });
}

/** "Shot down six missiles and 45 drones, out of a total of 14 missiles and 50 drones": the list behind it was launched. */
function wholesBehind(context: SentenceContext, weapons: readonly Things[], stops: readonly SlotHit[]): ThingFinding[] {
  const last = stops.at(-1);
  const cue = context.terms
    .cue("outOf")
    .findLast((hit) => last && hit.from >= last.to && isMark(context, hit.from - 1, ",;("));
  const behind = cue ? weapons.filter((things) => things.from >= cue.to && things.counted) : [];
  if (!cue || behind[0]?.from !== cue.to || !weapons.some((things) => things.counted && things.to <= cue.from))
    return [];
  return behind.map((things) => ({ metric: "launched" as const, things, from: things.from, to: things.to }));
}

function noneOf(context: SentenceContext, things: Things): Things | null {
  const cue = context.terms.cue("none").find((hit) => hit.to === things.from);
  return cue ? { ...things, from: cue.from, min: 0, max: 0, qualifier: "exact" } : null;
}

function partOf(
  context: SentenceContext,
  whole: Things,
  next: Things | undefined,
  stops: readonly SlotHit[],
): Things | null {
  if (!isFronted(context, whole)) return null;
  const end = Math.min(whole.to + reach, next ? next.from - 1 : context.sentence.to);
  for (let at = whole.to; at < end; at++) {
    const number = context.numbers.get(at);
    if (number?.kind !== "count" || context.terms.at("weapon", number.to)) continue;
    const isTold = stops.some((hit) => hit.from >= whole.to && hit.to <= number.to + reach);
    if (!isTold && !isMark(context, at - 1, "–—-")) return null;
    return { ...whole, ...quantityOf(number), from: number.from, to: number.to };
  }
  return null;
}

function quantityOf({ min, max, qualifier }: NumberSpan): Pick<Things, "min" | "max" | "qualifier"> {
  return { min, max, qualifier };
}

/** "Of" opens the sentence or a part of it; elsewhere it stands behind the part: "31 of 36". */
function isFronted(context: SentenceContext, things: Things): boolean {
  return context.terms.cue("outOf").some((hit) => {
    const behind = context.terms.at("definite", hit.to)?.to ?? hit.to;
    if (hit.to !== things.from && behind !== things.from) return false;
    return hit.from === context.sentence.from || isMark(context, hit.from - 1, ',;:–—-"');
  });
}
