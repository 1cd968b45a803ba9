import type { Judgement, Mention } from "@tocsin/model";
import { compareFigures } from "./compare/figures.ts";
import { compareKind } from "./compare/kind.ts";
import { compareSpeakers, compareTargets, compareWeapons } from "./compare/means.ts";
import { comparePlace } from "./compare/place.ts";
import { compareText } from "./compare/text.ts";
import { compareTime } from "./compare/time.ts";
import { because } from "./reason.ts";
import type { Comparison, Reason } from "./types.ts";
import { sameThreshold, unsureThreshold } from "./weights.ts";

/**
 * Compares two mentions: the score is the sum of the reasons' weights, symmetric in its arguments.
 * Missing values give no reason: silence is no evidence. Different families, scopes or places outweigh any agreement.
 */
export function compareMentions(a: Mention, b: Mention): Comparison {
  const place = comparePlace(a, b);
  const placeSpeaksAgainst = place.some((reason) => reason.weight < 0);
  const figures = compareFigures(a, b).filter((reason) => !(placeSpeaksAgainst && reason.weight > 0));
  const reasons: Reason[] = [
    ...compareKind(a, b),
    ...place,
    ...compareTime(a, b),
    ...figures,
    ...compareWeapons(a, b),
    ...compareTargets(a, b),
    ...compareSpeakers(a, b),
    ...compareText(a, b),
  ];
  if (a.reportId === b.reportId) reasons.push(because("report.same", "one report tells them as two events"));
  const score = Math.round(reasons.reduce((sum, reason) => sum + reason.weight, 0) * 100) / 100;
  return { score, judgement: judge(score), reasons };
}

/** What a score means: same, different, or unsure (an editor is asked). */
export function judge(score: number): Judgement {
  if (score >= sameThreshold) return "same";
  return score >= unsureThreshold ? "unsure" : "different";
}
