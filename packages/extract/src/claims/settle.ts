import {
  type ClaimReading,
  type Item,
  itemMetrics,
  type Metric,
  type Population,
  type Qualifier,
  type Span,
} from "@tocsin/model";
import type { CasualtyMetric } from "../lexicon/types.ts";
import type { DraftClaim } from "../mentions/frame.ts";
import { weighConfidence } from "./confidence.ts";
import { tellHurtFromDead } from "./hurt-and-dead.ts";
import { settlePeople } from "./settle-people.ts";
import { settleThings } from "./settle-things.ts";
import { largest, type Settled } from "./settled.ts";

/**
 * Turns the drafts of one event into its claims: one claim per statement, the latest total where it grew, persons told one
 * by one summed where no total is stated, parts bound to their wholes, and "five were shot, two died" resolved.
 */
export function settleClaims(told: readonly DraftClaim[], toRaw: (start: number, end: number) => Span): ClaimReading[] {
  const drafts = withoutSumOfBoth(withoutCorrected(told));
  const settled: Settled[] = [];
  const metrics = [...new Set(drafts.map((d) => d.metric))];
  for (const metric of metrics) {
    const own = drafts.filter((d) => d.metric === metric);
    settled.push(...(isPeople(metric) ? settlePeople(own, deadBeside(metric, drafts)) : settleThings(own)));
  }
  tellHurtFromDead(settled, drafts);
  bindWithinInjured(settled);
  countBodies(settled);
  dropContradictedZeros(settled);
  const shown = settled.filter((c) => c.metric !== "victims");
  for (const claim of shown) claim.confidence = weighConfidence(claim, drafts);
  return print(shown, toRaw);
}

/** "Officials said three had died. Later they corrected it to two": the three are nobody's count any more. */
function withoutCorrected(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  const corrections = drafts.filter((d) => d.corrects);
  if (!corrections.length) return drafts;
  return drafts.filter((d) => !corrections.some((c) => c.metric === d.metric && d.start < c.start && d.min !== c.min));
}

/** "The victims are five: three were killed, two wounded": the five are no dead. */
function withoutSumOfBoth(drafts: readonly DraftClaim[]): readonly DraftClaim[] {
  const inSentence = (of: DraftClaim, metric: CasualtyMetric) =>
    drafts.filter((d) => d.metric === metric && d.sentence === of.sentence && d.start >= of.end && d.min !== null);
  return drafts.filter((told) => {
    const { metric, min } = told;
    if (metric !== "killed" || min === null || min < 2) return true;
    return !inSentence(told, "killed").some((dead) =>
      inSentence(told, "injured").some((hurt) => (dead.min ?? 0) + (hurt.min ?? 0) === min),
    );
  });
}

/** The dead, for what is told of others beside them. */
function deadBeside(metric: CasualtyMetric, drafts: readonly DraftClaim[]): DraftClaim[] {
  return metric === "killed" ? [] : drafts.filter((d) => d.metric === "killed" && d.min !== null && d.min > 0);
}

function isPeople(metric: CasualtyMetric): boolean {
  return !ofThings.has(metric);
}

const ofThings: ReadonlySet<string> = new Set([...itemMetrics, "losses", "explosions"]);

/** Of those in hospital or in a grave state, how sure it is that they are hurt. */
const impliedInjury: Partial<Record<CasualtyMetric, number>> = { seriously_injured: 0.7, hospitalised: 0.6 };

/** Seriously hurt and hospitalised are part of the injured; where only they are told, or more of them, they are the injured. */
function bindWithinInjured(settled: Settled[]): void {
  for (const [metric, sureness] of Object.entries(impliedInjury)) {
    const part = largest(settled, metric as CasualtyMetric);
    if (!part) continue;
    const injured = largest(settled, "injured");
    if (part.definite && !part.additional && !injured && (largest(settled, "killed")?.min ?? 0) >= (part.min ?? 0))
      continue;
    // "A man was killed and a woman hurt, both were taken to hospital": one of those brought there has died.
    const areBoth = part.min === 2 && !part.additional && largest(settled, "killed")?.min === 1;
    if (injured?.individual && areBoth) continue;
    if (injured && areMoreThan(part, injured)) {
      const sum = (end: "min" | "max") => (injured[end] === null ? null : (injured[end] ?? 0) + (part[end] ?? 0));
      Object.assign(injured, { min: sum("min"), max: sum("max"), additional: false });
      injured.confidence *= sureness;
      part.whole = injured;
    } else if (injured && (part.min ?? 0) <= (injured.min ?? 0)) part.whole = injured;
    else if (!injured || (injured.individual && part.min !== null)) {
      const whole: Settled = { ...part, metric: "injured", confidence: part.confidence * sureness };
      if (injured) injured.whole = whole;
      settled.push(whole);
    }
  }
}

/** "A man was taken to hospital. Four more are treated at home": told of nobody else before, the four are more than the one. */
function areMoreThan(part: Settled, injured: Settled): boolean {
  const isCounted = part.min !== null && injured.min !== null && !part.additional;
  return isCounted && injured.additional && part.end <= injured.start && injured.sentence - part.sentence <= 1;
}

/** Bodies found are the dead, where no number of the dead is told, or a smaller one. */
function countBodies(settled: Settled[]): void {
  const bodies = largest(settled, "bodies_recovered");
  if (!bodies) return;
  const killed = largest(settled, "killed");
  if (killed ? (bodies.min ?? 0) <= (killed.min ?? 0) : settled.some((c) => c.metric === "killed")) return;
  const whole: Settled = { ...bodies, metric: "killed", confidence: bodies.confidence * 0.7 };
  if (killed) killed.whole = whole;
  settled.push(whole);
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
