import type { ClaimReading, Item, Metric, Population, Qualifier, Span } from "@tocsin/model";
import type { CasualtyMetric } from "../lexicon/types.ts";
import type { DraftClaim } from "../mentions/frame.ts";
import { weighConfidence } from "./confidence.ts";
import { isNextTo, isSamePerson, settlePeople } from "./settle-people.ts";
import { settleThings } from "./settle-things.ts";
import type { Settled } from "./settled.ts";

/**
 * Turns the drafts of one event into its claims: one claim per statement, the latest total where it grew, persons told one
 * by one summed where no total is stated, parts bound to their wholes, and "five were shot, two died" resolved.
 */
export function settleClaims(
  drafts: readonly DraftClaim[],
  toRaw: (start: number, end: number) => Span,
): ClaimReading[] {
  const settled: Settled[] = [];
  const metrics = [...new Set(drafts.map((d) => d.metric))];
  for (const metric of metrics) {
    const own = drafts.filter((d) => d.metric === metric);
    settled.push(...(isPeople(metric) ? settlePeople(own) : settleThings(own)));
  }
  forgetTheKilled(settled);
  resolveVictims(settled);
  bindWithinInjured(settled);
  countBodies(settled);
  dropContradictedZeros(settled);
  const shown = settled.filter((c) => c.metric !== "victims");
  for (const claim of shown) claim.confidence = weighConfidence(claim, drafts);
  return print(shown, toRaw);
}

function isPeople(metric: CasualtyMetric): boolean {
  return !["damaged", "launched", "intercepted", "losses", "explosions"].includes(metric);
}

/** "Five people were shot, two died": three were injured. "Three people were shot" alone: three injured. */
function resolveVictims(settled: Settled[]): void {
  const victims = largest(settled, "victims");
  if (!victims || largest(settled, "injured")?.min) return;
  const killed = largest(settled, "killed");
  const rest = (victims.min ?? 0) - (killed?.min ?? 0);
  if (rest <= 0) return;
  const max = victims.max === null || killed?.max === null ? null : victims.max - (killed?.max ?? 0);
  settled.push({
    ...victims,
    metric: "injured",
    min: rest,
    max,
    confidence: victims.confidence * (killed ? 0.7 : 0.75),
  });
}

/** A person told as shot or hurt who is then told dead is not one of the injured too. */
function forgetTheKilled(settled: Settled[]): void {
  const killed = largest(settled, "killed");
  if (!killed?.individual) return;
  for (let n = settled.length - 1; n >= 0; n--) {
    const claim = settled[n] as Settled;
    if (!["injured", "seriously_injured", "hospitalised"].includes(claim.metric)) continue;
    const isOther = claim.additional || areApart(claim, killed) || (killed.additional && isNextTo(claim, killed));
    if (claim.individual && !isOther && isSamePerson(asTold(claim), asTold(killed))) settled.splice(n, 1);
  }
}

/** "Killing a man and wounding a woman": two whom one sentence names for the first time are two people. */
function areApart(a: Settled, b: Settled): boolean {
  return a.sentence === b.sentence && !a.definite && !b.definite && (a.end <= b.start || b.end <= a.start);
}

function asTold(claim: Settled): Settled {
  return claim.told ? { ...claim, population: claim.told } : claim;
}

const withinInjured: readonly CasualtyMetric[] = ["seriously_injured", "hospitalised"];

/** Seriously hurt and hospitalised are part of the injured; where only they are told, they are the injured. */
function bindWithinInjured(settled: Settled[]): void {
  for (const metric of withinInjured) {
    const part = largest(settled, metric);
    if (!part) continue;
    const injured = largest(settled, "injured");
    if (!injured && metric === "hospitalised")
      settled.push({ ...part, metric: "injured", confidence: part.confidence * 0.6 });
    else if (injured && (part.min ?? 0) <= (injured.min ?? 0)) part.whole = injured;
  }
}

/** Bodies found are the dead, where no number of the dead is told. */
function countBodies(settled: Settled[]): void {
  const bodies = largest(settled, "bodies_recovered");
  if (bodies && !settled.some((c) => c.metric === "killed"))
    settled.push({ ...bodies, metric: "killed", confidence: bodies.confidence * 0.7 });
}

function largest(settled: readonly Settled[], metric: CasualtyMetric): Settled | null {
  const own = settled.filter((c) => c.metric === metric && !c.whole && c.qualifier !== "none_reported");
  return own.reduce<Settled | null>((best, c) => (!best || (c.min ?? 0) > (best.min ?? 0) ? c : best), null);
}

function dropContradictedZeros(settled: Settled[]): void {
  for (let n = settled.length - 1; n >= 0; n--) {
    const claim = settled[n] as Settled;
    if (
      claim.qualifier === "none_reported" &&
      settled.some((c) => c.metric === claim.metric && c.qualifier !== "none_reported")
    )
      settled.splice(n, 1);
  }
}

function print(settled: readonly Settled[], toRaw: (start: number, end: number) => Span): ClaimReading[] {
  const order = [...settled].sort((a, b) => Number(a.whole !== null) - Number(b.whole !== null));
  return order.map((claim) => ({
    metric: claim.metric as Metric,
    population: claim.population as Population,
    item: claim.item as Item | null,
    min: claim.min,
    max: claim.max,
    qualifier: claim.qualifier as Qualifier,
    speaker: claim.speaker,
    stance: claim.stance,
    asOf: claim.asOf,
    subsetOf: claim.whole && order.includes(claim.whole) ? order.indexOf(claim.whole) : null,
    quote: toRaw(claim.start, claim.end),
    confidence: Math.round(Math.min(0.99, Math.max(0, claim.confidence)) * 100) / 100,
  }));
}
