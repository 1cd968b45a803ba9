import type { Clause } from "./clause.ts";
import { type DraftClaim, type Frame, rankOf } from "./frame.ts";

/** What is counted of an attack, compared between what was told of it before and what a clause tells. */
const victimMetrics: ReadonlySet<string> = new Set(["killed", "injured", "victims", "explosions"]);

/** True where a headline's figures are all told again, rounded or not. */
export function toldInHead({ claims }: Frame, { casualties }: Clause): boolean {
  const there = claims.filter((c) => !c.weak && victimMetrics.has(c.metric));
  const here = casualties.filter((c) => !c.weak);
  const isTold = (claim: DraftClaim) =>
    here.some(({ metric, group }) => metric === claim.metric && isRounded(claim, group.min));
  return there.length > 0 && there.every(isTold);
}

/** "Dozens", "over 200": what a headline says of 206. */
function isRounded({ min, max, qualifier }: DraftClaim, figure: number | null): boolean {
  if (min === figure) return true;
  if (min === null || max !== null || figure === null) return false;
  return figure >= min && figure <= min * (qualifier === "several" ? mostOfDozens : mostOfRounded);
}

/** How many times the least of "dozens", and of "over 200", the figure may be. */
const mostOfDozens = 4;
const mostOfRounded = 1.3;

export function hasVictims({ claims }: Frame): boolean {
  return claims.some(({ metric, min }) => ["killed", "injured"].includes(metric) && (min ?? 0) > 0);
}

/** "The dead are now two. One more died in the shelling of the A district": who is one more is of the toll that has grown. */
export function isOneMore({ claims, titleOnly }: Frame, { casualties }: Clause): boolean {
  const told = casualties.filter((c) => !c.weak);
  const hasGrown = (metric: string) =>
    claims.some((c) => c.metric === metric && (c.growth || titleOnly) && (c.min ?? 0) > 1);
  return told.length > 0 && told.every(({ metric, group }) => group.additional && hasGrown(metric));
}

/** False where both have figures of victims and none in common, or where one has none of what the other counts. */
export function sharesFigures(frame: Frame, clause: Clause): boolean {
  const denied = new Set<string>(clause.zeros.flatMap((zero) => zero.metrics));
  if (frame.claims.some((claim) => !claim.weak && (claim.min ?? 0) > 0 && denied.has(claim.metric))) return false;
  const told = clause.casualties.filter((c) => !c.weak);
  const here = victimFigures([
    ...told.map((c): [string, number | null] => [c.metric, c.group.min]),
    ...clause.explosions.map((c): [string, number | null] => [c.metric, c.things.min]),
  ]);
  const there = victimFigures(frame.claims.filter((c) => !c.weak).map((c) => [c.metric, c.min]));
  if (!here.size || !there.size) return true;
  return [...here].some((figure) => there.has(figure)) && !isShare(frame, told);
}

/** "Two were killed and three hurt in the region. In A one was killed and three hurt": the town's is a share, whatever else is equal. */
function isShare({ place, claims, titleOnly }: Frame, told: Clause["casualties"]): boolean {
  if (titleOnly || !place || rankOf(place) > 2) return false;
  const dead = told.filter((c) => c.metric === "killed" && c.group.min !== null).map((c) => c.group.min ?? 0);
  const total = claims
    .filter((c) => c.metric === "killed" && !c.weak && !c.title && c.min !== null)
    .map((c) => c.min ?? 0);
  return dead.length > 0 && total.length > 0 && Math.max(...dead) < Math.min(...total);
}

/** True where the clause counts two or more of what the frame counts otherwise. */
export function contradicts(frame: Frame, clause: Clause): boolean {
  return clause.casualties.some((c) => {
    const there = frame.claims.filter((d) => d.metric === c.metric && !d.weak && d.min !== null);
    const least = c.group.min ?? 0;
    const hasGrown = c.growth && there.every((d) => (d.min ?? 0) < least);
    return least > 1 && !hasGrown && there.length > 0 && !there.some((d) => isRounded(d, c.group.min));
  });
}

function victimFigures(pairs: [string, number | null][]): Set<string> {
  return new Set(pairs.filter(([metric]) => victimMetrics.has(metric)).map(([m, n]) => `${m}:${n}`));
}
