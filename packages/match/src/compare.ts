import type { Judgement, Mention } from "@tocsin/model";
import { compareFigures } from "./compare/figures.ts";
import { compareKind } from "./compare/kind.ts";
import { compareSpeakers, compareTargets, compareWeapons } from "./compare/means.ts";
import { comparePlace } from "./compare/place.ts";
import { compareText } from "./compare/text.ts";
import { compareTime } from "./compare/time.ts";
import { because } from "./reason.ts";
import type { Comparison, Reason } from "./types.ts";
import { excludingWeight, sameThreshold, unsureThreshold } from "./weights.ts";

/**
 * Compares two mentions: the score is the sum of the reasons' weights, symmetric in its arguments.
 * Missing values give no reason: silence is no evidence. A different family, scope or place outweighs any agreement, so
 * that nothing more is looked at.
 */
export function compareMentions(a: Mention, b: Mention): Comparison {
  const reasons: Reason[] = [];
  for (const compare of [compareKind, comparePlace, compareTime]) {
    for (const reason of compare(a, b)) reasons.push(reason);
  }
  if (a.reportId === b.reportId) reasons.push(because("report.same", "one report tells them as two events"));
  if (!reasons.some((reason) => reason.weight <= excludingWeight)) {
    const placeSpeaksAgainst = reasons.some(({ code, weight }) => code.startsWith("place.") && weight < 0);
    for (const reason of compareFigures(a, b)) if (reason.weight <= 0 || !placeSpeaksAgainst) reasons.push(reason);
    for (const compare of [compareWeapons, compareTargets, compareSpeakers, compareText]) {
      for (const reason of compare(a, b)) reasons.push(reason);
    }
  }
  let sum = 0;
  for (const reason of reasons) sum += reason.weight;
  const score = Math.round(sum * 100) / 100;
  return { score, judgement: judge(score), reasons };
}

/** What a score means: same, different, or unsure (an editor is asked). */
export function judge(score: number): Judgement {
  if (score >= sameThreshold) return "same";
  return score >= unsureThreshold ? "unsure" : "different";
}
