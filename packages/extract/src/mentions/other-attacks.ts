import type { When } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import type { Frame } from "./frame.ts";

/** True where the words say that a clause tells of another attack than the one told before, though place and day may be the same. */
export function isOtherThan(frame: Frame, clause: Clause, when: When | null): boolean {
  if (isSeparate(clause) && frame.lastSentence < clause.facts.context.sentence.index) return true;
  if (isMineBesideStrike(frame, clause) || isAnotherWithVictims(frame, clause)) return true;
  if (areOtherHours(when, frame.when))
    if (isSecond(clause) || isCountedAnew(frame, clause) || isOfOwnHours(frame, clause)) return true;
  return (
    when !== null &&
    !frame.when &&
    (isAlsoOfDay(frame, clause, when) ||
      isWreckageOfNight(clause, frame) ||
      isOfOwnDay(clause, frame) ||
      isOfOwnKind(clause, frame, when))
  );
}

/** "In a separate attack on the city four were wounded". */
function isSeparate({ facts, acts, casualties }: Clause): boolean {
  return acts.length + casualties.length > 0 && facts.context.terms.cue("separate").length > 0;
}

/** Words at most from "another" to the weapon or the attack. */
const anotherReach = 3;

/** "An hour later a second missile hit the town, wounding seven", where five were wounded by the first: each has its own. */
function isAnotherWithVictims(frame: Frame, clause: Clause): boolean {
  const { facts, acts, weapons, casualties } = clause;
  if (frame.lastSentence >= facts.context.sentence.index || facts.context.sentence.title || frame.titleOnly)
    return false;
  const another = facts.context.terms.cue("another");
  const isNamed = [...acts, ...weapons].some(({ from, to }) =>
    another.some((cue) => (from >= cue.from && from - cue.to <= anotherReach) || (cue.from >= from && cue.to <= to)),
  );
  if (!isNamed && !isSecond(clause)) return false;
  const told = casualties.filter((c) => !c.weak && !c.growth && (c.group.min ?? 0) > 0);
  const isCounted = ({ metric, group }: (typeof told)[number]) =>
    frame.claims.some((claim) => claim.metric === metric && (claim.min ?? 0) > 0 && claim.min !== group.min);
  return told.some((c) => !c.group.additional && !c.group.definite && isCounted(c));
}

/** "A drone hit a car. A resident of the region drove over a mine": what a mine did is another event than a strike. */
function isMineBesideStrike(frame: Frame, { facts, acts, weapons }: Clause): boolean {
  const isMine = (type: string | null) => type === "mine.ied";
  const { index, title } = facts.context.sentence;
  if (frame.lastSentence >= index || title || !acts.some((act) => isMine(act.value.type))) return false;
  if (weapons.some(({ type }) => type !== null && !isMine(type))) return false;
  const told = [...frame.typeVotes.keys()].filter((type) => type !== "explosion.unknown");
  const hasVictims = frame.claims.some(({ metric }) => ["killed", "injured", "hospitalised"].includes(metric));
  return told.length > 0 && !told.some(isMine) && hasVictims;
}

/** "On Monday 17 drones were shot down, debris fell into the river", in a paragraph of its own: of another night than an attack without a day. */
function isWreckageOfNight({ facts, casualties, damaged }: Clause, { lastParagraph }: Frame): boolean {
  const isAlone = facts.wreckage.length > 0 && !casualties.length && !damaged.length;
  return isAlone && facts.air.intercepted.length > 0 && facts.context.sentence.paragraph > lastParagraph;
}

/** "Drones hit the city, nobody was killed", and paragraphs below, of a day of its own, "a strike on the city killed two". */
function isOfOwnDay(clause: Clause, frame: Frame): boolean {
  if (clause.facts.context.sentence.paragraph <= frame.lastParagraph) return false;
  const isCounted = (metric: string) => clause.casualties.some((c) => c.metric === metric && (c.group.min ?? 0) > 0);
  return frame.claims.some(({ metric, min }) => min === 0 && isCounted(metric));
}

/** Words at most from the beginning of a sentence to its day: "on". */
const openingReach = 1;

/** "A drone hit a bus in A. On 16 July the mayor said that seven were hurt in a shelling of A": a day and a weapon of its own. */
function isOfOwnKind({ facts, acts, weapons }: Clause, frame: Frame, when: When): boolean {
  const { sentence } = facts.context;
  if (frame.titleOnly || frame.lastSentence >= sentence.index || when.precision !== "day") return false;
  if (!facts.times.some((time) => time.when === when && !time.weak && time.from - sentence.from <= openingReach))
    return false;
  return areOfOtherKinds(frame, { acts, weapons });
}

/** Words at most from the beginning of a sentence to "also". */
const alsoOpening = 1;

/** "They shelled the A district. Also, a drone hit the town of B": a weapon of its own, which "also" adds. */
export function isAlsoOfOwnKind(frame: Frame, clause: Clause): boolean {
  const { sentence, terms } = clause.facts.context;
  if (frame.titleOnly || frame.lastSentence >= sentence.index) return false;
  return terms.cue("also").some(({ from }) => from - sentence.from <= alsoOpening) && areOfOtherKinds(frame, clause);
}

/** "A drone wounded two in the A district. A missile hit the town of B": nobody is told to be hurt by the second weapon. */
export function isUnhurtByOtherKind(frame: Frame, clause: Clause): boolean {
  const { sentence } = clause.facts.context;
  if (frame.titleOnly || sentence.title || frame.lastSentence >= sentence.index) return false;
  const hasVictims = frame.claims.some(({ metric, min }) => (metric === "killed" || metric === "injured") && min !== 0);
  // "Shelled" may be said of any weapon.
  const isExact = [...frame.typeVotes.keys()].every((type) => type.startsWith("strike."));
  return hasVictims && isExact && !clause.casualties.length && areOfOtherKinds(frame, clause);
}

/** True where both tell of weapons, and of none in common. */
function areOfOtherKinds({ typeVotes }: Frame, { acts, weapons }: Pick<Clause, "acts" | "weapons">): boolean {
  const isKind = (type: string | null) => type !== null && /^(?:strike|shelling)/.test(type);
  const told = [...typeVotes].flatMap(([type, votes]) => (isKind(type) && votes >= 1 ? [type] : []));
  const own = [...acts.map(({ value }) => value.type), ...weapons.map(({ type }) => type)].filter(isKind);
  return told.length > 0 && own.length > 0 && own.every((type) => !told.some((other) => other === type));
}

/** Words at most from "also" to the attack: "the governor also reported an attack". */
const alsoReach = 3;

/** "A drone hit A, a man was hurt. On 23 July A was shelled as well": of a day of its own, beside an attack told without one. */
function isAlsoOfDay(frame: Frame, { facts, acts }: Clause, when: When): boolean {
  if (frame.titleOnly || frame.lastSentence >= facts.context.sentence.index || when.precision === "hour") return false;
  const isNamed = facts.times.some((time) => time.when === when && !time.weak);
  const also = facts.context.terms.cue("also");
  return isNamed && acts.some((act) => also.some((cue) => cue.to <= act.from && act.from - cue.to <= alsoReach));
}

/** Words at most between "again" and the attack. */
const againReach = 2;

/** "In the evening they struck the town again": another attack than that of the morning. */
function isSecond({ facts, acts }: Clause): boolean {
  const again = facts.context.terms.cue("again");
  const isNear = (gap: number) => gap >= 0 && gap <= againReach;
  return acts.some((act) => again.some((hit) => isNear(act.from - hit.to) || isNear(hit.from - act.to)));
}

/** "In the morning a drone killed a man in A. In the evening they shelled A, two were hurt": each with an attack and victims of its own. */
function isCountedAnew({ claims, lastSentence }: Frame, { facts, acts, casualties }: Clause): boolean {
  if (lastSentence >= facts.context.sentence.index || facts.context.sentence.title) return false;
  const isVictims = (metric: string) => metric === "killed" || metric === "injured";
  const told = casualties.filter((c) => !c.weak && (c.group.min ?? 0) > 0);
  return (
    acts.some((act) => !act.value.weak) &&
    claims.some(({ metric, min }) => isVictims(metric) && (min ?? 0) > 0) &&
    told.length > 0 &&
    told.every((c) => isVictims(c.metric) && !c.growth && !c.group.definite)
  );
}

/** "In the evening a drone hit a house in A, a woman was hurt", and in a paragraph of its own: "at night the enemy hit a car in A". */
function isOfOwnHours({ claims, lastParagraph, typeVotes }: Frame, { facts, acts }: Clause): boolean {
  const { sentence } = facts.context;
  // A gunman may go on to another place, and what he does at night is the same attack's.
  if (typeVotes.has("attack.shooting") || acts.some((act) => act.value.type === "attack.shooting")) return false;
  if (sentence.paragraph <= lastParagraph || !acts.some((act) => !act.value.weak)) return false;
  const opens = facts.times.some((time) => time.when.part !== undefined && time.from - sentence.from <= openingReach);
  return opens && claims.some(({ metric, min }) => (metric === "killed" || metric === "injured") && (min ?? 0) > 0);
}

/** Hours or parts of a day that are told of both and differ; a night and its morning are one. */
function areOtherHours(a: When | null, b: When | null): boolean {
  if (!a?.part || !b?.part) return false;
  if (a.precision === "hour" && b.precision === "hour") return a.from !== b.from;
  const half = (part: string) => (part === "night" || part === "morning" ? "early" : part);
  return half(a.part) !== half(b.part);
}
