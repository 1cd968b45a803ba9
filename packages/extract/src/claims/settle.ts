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
    settled.push(...(isPeople(metric) ? settlePeople(own, deadBeside(metric, drafts)) : settleThings(own)));
  }
  forgetTheKilled(settled, drafts);
  takeOutTheDead(settled);
  resolveVictims(settled, drafts);
  bindWithinInjured(settled);
  countBodies(settled);
  dropContradictedZeros(settled);
  const shown = settled.filter((c) => c.metric !== "victims");
  for (const claim of shown) claim.confidence = weighConfidence(claim, drafts);
  return print(shown, toRaw);
}

/** The dead, for what is told of others beside them. */
function deadBeside(metric: CasualtyMetric, drafts: readonly DraftClaim[]): DraftClaim[] {
  return metric === "killed" ? [] : drafts.filter((d) => d.metric === "killed" && d.min !== null && d.min > 0);
}

function isPeople(metric: CasualtyMetric): boolean {
  return !["damaged", "launched", "intercepted", "losses", "explosions"].includes(metric);
}

/**
 * "Five people were shot, two died": three were injured. "Three people were shot" alone: three injured. "Three died, another man
 * was shot": he is none of the three.
 */
function resolveVictims(settled: Settled[], drafts: readonly DraftClaim[]): void {
  const victims = largest(settled, "victims");
  if (!victims) return;
  const killed = largest(settled, "killed");
  const apart = killed !== null && isSomebodyElse(victims, killed, drafts);
  const rest = (victims.min ?? 0) - (apart ? 0 : (killed?.min ?? 0));
  const injured = largest(settled, "injured");
  if (rest <= 0) return;
  // "Three men were shot, a fourth was wounded."
  if (
    injured?.min &&
    injured.individual &&
    injured.additional &&
    injured.sentence === victims.sentence &&
    injured.start > victims.end
  ) {
    Object.assign(injured, { min: injured.min + rest, max: injured.max === null ? null : injured.max + rest });
    injured.start = victims.start;
    return;
  }
  // "Two were wounded, three others were shot."
  if (injured?.min && victims.additional && injured.sentence === victims.sentence && injured.end < victims.start) {
    Object.assign(injured, {
      min: injured.min + (victims.min ?? 0),
      max: victims.max === null || injured.max === null ? null : injured.max + victims.max,
      end: victims.end,
    });
    return;
  }
  if (injured?.min && (injured.min >= rest || !isOneOf(injured, victims))) return;
  const max = victims.max === null || killed?.max === null ? null : victims.max - (apart ? 0 : (killed?.max ?? 0));
  const confidence = victims.confidence * (killed ? 0.7 : 0.75);
  const whole: Settled = { ...victims, metric: "injured", min: rest, max, confidence };
  if (injured) injured.whole = whole;
  settled.push(whole);
}

/** "Five were shot, one of them seriously hurt": told with all of them, and no more than one; or within the words that count all. */
function isOneOf(injured: Settled, victims: Settled): boolean {
  if (injured.additional || injured.sentence !== victims.sentence) return false;
  return injured.min === 1 || (injured.start >= victims.start && injured.end <= victims.end);
}

/** A person told as shot or hurt who is then told dead is not one of the injured too. */
function forgetTheKilled(settled: Settled[], drafts: readonly DraftClaim[]): void {
  const killed = largest(settled, "killed");
  if (!killed?.individual) return;
  for (let n = settled.length - 1; n >= 0; n--) {
    const claim = settled[n] as Settled;
    if (!["injured", "seriously_injured", "hospitalised"].includes(claim.metric)) continue;
    const isSame = !isSomebodyElse(claim, killed, drafts) && isSamePerson(asTold(claim), asTold(killed));
    if (claim.individual && isSame) settled.splice(n, 1);
  }
}

/**
 * "One of the five wounded has died" leaves four, and so does "four people were shot, all four are in hospital, one of them died":
 * a count of the hurt that is the count of all who were hit has the dead in it.
 */
function takeOutTheDead(settled: Settled[]): void {
  const killed = largest(settled, "killed");
  const injured = largest(settled, "injured");
  if (!killed?.min || !injured?.min || injured.min <= killed.min || injured.title !== killed.title) return;
  const isShare = injured.start >= killed.start && injured.end <= killed.end;
  const isToldApart = injured.sentence === killed.sentence || injured.additional;
  const isOfAll = injured.min === largest(settled, "victims")?.min && !isToldApart;
  if (!isShare && !isOfAll) return;
  const max = injured.max === null || killed.max === null ? null : injured.max - killed.max;
  Object.assign(injured, { min: injured.min - killed.min, max, confidence: injured.confidence * 0.7 });
}

/** True where the words tell the hurt from the dead: "another", or both named for the first time in one sentence. */
function isSomebodyElse(claim: Settled, killed: Settled, drafts: readonly DraftClaim[]): boolean {
  // "Shot another man, who was later pronounced dead" is one; "another was hurt and Olena Roe was killed" are two.
  if (killed.definite) return claim.additional && claim.sentence === killed.sentence && claim.end <= killed.start;
  // "He shot another man": another than himself.
  const isAnother = claim.additional && !claim.object;
  if (!claim.individual) return isAnother;
  if (isAnother || (killed.additional && isNextTo(claim, killed))) return true;
  const dead = drafts.filter((d) => d.metric === "killed" && d.min !== 0);
  const told = drafts.filter((d) => d.metric === claim.metric && d.individual);
  return told.some((d) => dead.some((other) => areApart(d, other)));
}

/** "Killing a man and wounding a woman": two whom one sentence names for the first time are two people. */
function areApart(a: DraftClaim, b: DraftClaim): boolean {
  const isNamed = (d: DraftClaim) => !d.definite && !d.reflexive;
  return a.sentence === b.sentence && isNamed(a) && isNamed(b) && (a.end <= b.start || b.end <= a.start);
}

function asTold(claim: Settled): Settled {
  return claim.told ? { ...claim, population: claim.told } : claim;
}

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
    if (injured && (part.min ?? 0) <= (injured.min ?? 0)) part.whole = injured;
    else if (!injured || (injured.individual && part.min !== null)) {
      const whole: Settled = { ...part, metric: "injured", confidence: part.confidence * sureness };
      if (injured) injured.whole = whole;
      settled.push(whole);
    }
  }
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
