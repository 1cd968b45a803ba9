import type { Judgement, Mention } from "@tocsin/model";
import { compareFigures } from "./compare/figures.ts";
import { compareKind } from "./compare/kind.ts";
import { compareSpeakers, compareTargets, compareWeapons } from "./compare/means.ts";
import { comparePlace } from "./compare/place.ts";
import { compareText } from "./compare/text.ts";
import { compareTime } from "./compare/time.ts";
import { because, type Ground, inWords } from "./reason.ts";
import type { Comparison } from "./types.ts";
import { excludingWeight, sameThreshold, unsureThreshold } from "./weights.ts";

/**
 * Compares two mentions: the score is the sum of the reasons' weights, symmetric in its arguments.
 * Missing values give no reason: silence is no evidence. A different place, family or scope outweighs any agreement, so
 * that nothing more is looked at.
 */
export function compareMentions(a: Mention, b: Mention): Comparison {
  const grounds = groundsOf(a, b);
  const score = sumOf(grounds);
  return { score, judgement: judge(score), reasons: grounds.map(inWords) };
}

/** The score of two mentions without its reasons, where nobody asks for them. */
export function scoreMentions(a: Mention, b: Mention): number {
  return sumOf(groundsOf(a, b));
}

/** Compares, but gives reasons only where there is something to tell: null for different events. */
export function compareUnlessDifferent(a: Mention, b: Mention): Comparison | null {
  const grounds = groundsOf(a, b);
  const score = sumOf(grounds);
  const judgement = judge(score);
  return judgement === "different" ? null : { score, judgement, reasons: grounds.map(inWords) };
}

/** In order of what tells most pairs apart, and costs least. */
const excluding = [comparePlace, compareKind, compareTime];
const telling = [compareWeapons, compareTargets, compareSpeakers, compareText];

function groundsOf(a: Mention, b: Mention): Ground[] {
  const grounds: Ground[] = [];
  for (const compare of excluding) {
    for (const ground of compare(a, b)) {
      grounds.push(ground);
      if (ground.weight <= excludingWeight) return grounds;
    }
  }
  const placeSpeaksAgainst = grounds.some(({ code, weight }) => weight < 0 && code.startsWith("place."));
  if (a.reportId === b.reportId) grounds.push(because("report.same", "one report tells them as two events"));
  for (const ground of compareFigures(a, b)) if (ground.weight <= 0 || !placeSpeaksAgainst) grounds.push(ground);
  for (const compare of telling) for (const ground of compare(a, b)) grounds.push(ground);
  return grounds;
}

function sumOf(grounds: readonly Ground[]): number {
  let sum = 0;
  for (const { weight } of grounds) sum += weight;
  return Math.round(sum * 100) / 100;
}

/** What a score means: same, different, or unsure (an editor is asked). */
export function judge(score: number): Judgement {
  if (score >= sameThreshold) return "same";
  return score >= unsureThreshold ? "unsure" : "different";
}
