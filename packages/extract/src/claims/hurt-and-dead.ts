import type { DraftClaim } from "../mentions/frame.ts";
import { isNextTo, isSamePerson } from "./same-person.ts";
import { largest, type Settled } from "./settled.ts";

/**
 * Tells the hurt from the dead among the people of one event: who is told as shot or hurt and then as dead is one of the dead
 * only, and those told as hit without an outcome (`victims`) are hurt so far as they are not told dead. Changes `settled`.
 *
 * @param drafts All that the event's sentences say, before it was settled.
 */
export function tellHurtFromDead(settled: Settled[], drafts: readonly DraftClaim[]): void {
  forgetTheKilled(settled, drafts);
  takeOutTheDead(settled);
  resolveVictims(settled, drafts);
}

/**
 * "Five people were shot, two died": three were injured. "Three people were shot" alone: three injured. "Three died, another man
 * was shot": he is none of the three.
 */
function resolveVictims(settled: Settled[], drafts: readonly DraftClaim[]): void {
  const victims = largest(settled, "victims");
  if (!victims) return;
  const killed = largest(settled, "killed");
  const dead = killed && !isSomebodyElse(victims, killed, drafts) ? killed : null;
  const rest = without(victims, dead);
  if ((rest.min ?? 0) <= 0) return;
  const injured = largest(settled, "injured");
  if (injured?.min && injured.sentence === victims.sentence && addsUp(injured, victims)) {
    Object.assign(injured, { ...sumOf(injured, rest), start: Math.min(injured.start, victims.start) });
    injured.end = Math.max(injured.end, victims.end);
    return;
  }
  const isPart = injured && (injured.among || injured.weak || isOneOf(injured, victims));
  if (injured?.min && (injured.min >= (rest.min ?? 0) || !isPart)) return;
  const confidence = victims.confidence * (killed ? 0.7 : 0.73);
  const whole: Settled = { ...victims, ...rest, metric: "injured", confidence };
  if (injured) injured.whole = whole;
  settled.push(whole);
}

type Range = Pick<Settled, "min" | "max">;

function without(all: Range, dead: Range | null): Range {
  if (!dead) return { min: all.min, max: all.max };
  return {
    min: (all.min ?? 0) - (dead.min ?? 0),
    max: all.max === null || dead.max === null ? null : all.max - dead.max,
  };
}

function sumOf(a: Range, b: Range): Range {
  return { min: (a.min ?? 0) + (b.min ?? 0), max: a.max === null || b.max === null ? null : a.max + b.max };
}

/** "Three men were shot, a fourth was wounded", "two were wounded, three others were shot". */
function addsUp(injured: Settled, victims: Settled): boolean {
  const isOneMore = injured.individual && injured.additional && injured.start > victims.end;
  return isOneMore || (victims.additional && injured.end < victims.start);
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
  if (isShare || isOfAll) Object.assign(injured, { ...without(injured, killed), confidence: injured.confidence * 0.7 });
}

/** True where the words tell the hurt from the dead: "another", or both named for the first time in one sentence. */
function isSomebodyElse(claim: Settled, killed: Settled, drafts: readonly DraftClaim[]): boolean {
  // "Shot another man, who was later pronounced dead" is one; "another was hurt and Olena Roe was killed" are two.
  // "Killing the driver and wounding a passenger": who is named behind the dead is another.
  const isOfOne = claim.sentence === killed.sentence;
  if (killed.definite)
    return (
      isOfOne && ((claim.additional && claim.end <= killed.start) || (!claim.definite && claim.start >= killed.end))
    );
  // "He shot another man": another than himself.
  const isAnother = claim.additional && (!claim.object || claim.newlyNamed);
  if (!claim.individual) return isAnother;
  if (isNewBehind(claim, killed)) return true;
  if (isAnother || (killed.additional && isNextTo(claim, killed))) return true;
  const dead = drafts.filter((d) => d.metric === "killed" && d.min !== 0);
  const told = drafts.filter((d) => d.metric === claim.metric && d.individual);
  return told.some((d) => dead.some((other) => areApart(d, other)));
}

/** "Загинула жінка. Постраждала пенсіонерка": named for the first time behind the dead, who did not die of wounds later. */
function isNewBehind(claim: Settled, killed: Settled): boolean {
  const isSameAge = claim.age !== null && claim.age === killed.age;
  return claim.newlyNamed && claim.sentence > killed.sentence && !killed.laterDeath && !killed.title && !isSameAge;
}

/** "Killing a man and wounding a woman": two whom one sentence names for the first time are two people. */
function areApart(a: DraftClaim, b: DraftClaim): boolean {
  const isNamed = (d: DraftClaim) => !d.definite && !d.reflexive;
  return a.sentence === b.sentence && isNamed(a) && isNamed(b) && (a.end <= b.start || b.end <= a.start);
}

function asTold(claim: Settled): Settled {
  return claim.told ? { ...claim, population: claim.told } : claim;
}
