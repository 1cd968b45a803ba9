import type { EventType, When } from "@tocsin/model";
import { readAssessment } from "./assessments.ts";
import { type Clause, cutClauses, isContext } from "./clauses.ts";
import { draftCasualty, draftThings, draftZero } from "./drafts.ts";
import type { SentenceFacts, TimeHit } from "./facts.ts";
import { type Frame, newFrame, rankOf, relatePlaces, timesMeet } from "./frame.ts";
import { attackerOf, hasCue, modalityOf, timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { findTargets } from "./targets.ts";

/** Figures of a measure; by themselves they make no attack. */
const measureMetrics = new Set<string>(["evacuated", "without_power", "sheltered"]);
/** A recalled event is placed in time by a month at most: "in recent months" names none. */
const longestRecalledDays = 31;
const groundTypes = new Set<EventType>(["ground.incursion", "ground.clash"]);

/** Adds what a sentence tells of attacks to the report's frames. */
export function readAttacks(facts: SentenceFacts, state: ReportState): void {
  for (const clause of cutClauses(facts)) {
    const acts = clause.acts.filter((act) => !act.value.type || !groundTypes.has(act.value.type));
    if (!isAttack({ ...clause, acts }, state)) continue;
    if (isContext(facts) && facts.context.sentence.noise !== "background" && !isDatedAndPlaced(clause, state)) continue;
    if (readAssessment(clause, state)) continue;
    const frame = findFrame(clause, state) ?? openFrame(clause, state);
    fillFrame(frame, { ...clause, acts }, state);
    state.touch(frame, facts.context.sentence);
  }
}

/** Victims or damage in a report of attacks, or an attack told by itself with a place or a time. */
function isAttack(clause: Clause, state: ReportState): boolean {
  const { facts } = clause;
  const victims = clause.casualties.some((c) => !c.weak && !measureMetrics.has(c.metric));
  const effects = victims || clause.damaged.length > 0 || clause.zeros.length > 0 || clause.explosions.length > 0;
  const strong = clause.acts.some((act) => !act.value.weak);
  const armed = facts.weapons.length > 0 && clause.acts.length > 0;
  if (facts.intercepted.length && !effects && (!clause.place?.located.place || rankOf(clause.place.located.place) <= 2))
    return false;
  const { index } = facts.context.sentence;
  if (effects) return strong || armed || state.justToldAttack(index) || state.inAttackContext(index);
  if (clause.casualties.length) return state.current("attack") !== null;
  if (!strong && !armed) return false;
  return clause.place !== null || facts.times.length > 0 || facts.context.sentence.title;
}

function findFrame(clause: Clause, state: ReportState): Frame | null {
  const place = clause.place?.located.place ?? null;
  const when = ownTimeOf(clause)?.when ?? null;
  const background = clauseIsBackground(clause, state);
  const frames = state.frames.filter(
    (f) => f.family === "attack" && f.background === background && timesMeet(when, f.when),
  );
  if (!place) {
    const current = state.current("attack");
    if (current && frames.includes(current)) return current;
    // "Wednesday night" and "early Thursday" of one report are one night, unless a new attack is told.
    if (
      current &&
      !background &&
      !(clause.acts.length && clause.casualties.length) &&
      daysApart(when, current.when) <= 1
    )
      return current;
    return frames.at(-1) ?? null;
  }
  const same = frames.findLast((f) => f.place && relatePlaces(f.place, place) === "same");
  if (same) return same;
  const nested = frames.findLast((f) => f.place && joinsNested(f, clause));
  if (nested) return nested;
  return frames.findLast((f) => !f.place && f.scope === "single" && !contradicts(f, clause)) ?? null;
}

function daysApart(a: When | null, b: When | null): number {
  if (!a || !b) return 0;
  return Math.abs(Date.parse(a.from.slice(0, 10)) - Date.parse(b.from.slice(0, 10))) / 86_400_000;
}

/** A settlement told after its region (or the other way round) is the same event unless both have figures that differ. */
function joinsNested(frame: Frame, clause: Clause): boolean {
  const place = clause.place?.located.place;
  if (!place || !frame.place) return false;
  const relation = relatePlaces(place, frame.place);
  if (relation !== "inside" && relation !== "outside") return false;
  if (Math.min(rankOf(frame.place), rankOf(place)) <= 1) return false;
  if (frame.scope !== "single") return false;
  return sharesFigures(frame, clause);
}

/** False where both have figures of victims and none in common. */
function sharesFigures(frame: Frame, clause: Clause): boolean {
  const told = clause.casualties.filter((c) => !c.weak);
  const here = victimFigures([
    ...told.map((c): [string, number | null] => [c.metric, c.group.min]),
    ...clause.explosions.map((c): [string, number | null] => [c.metric, c.things.min]),
  ]);
  const there = victimFigures(frame.claims.filter((c) => !c.weak).map((c) => [c.metric, c.min]));
  if (!here.size || !there.size) return true;
  return [...here].some((figure) => there.has(figure));
}

/** True where the clause counts two or more of what the frame counts otherwise. */
function contradicts(frame: Frame, clause: Clause): boolean {
  return clause.casualties.some((c) => {
    const there = frame.claims.filter((d) => d.metric === c.metric && !d.weak && d.min !== null);
    return (c.group.min ?? 0) > 1 && there.length > 0 && there.every((d) => d.min !== c.group.min);
  });
}

function victimFigures(pairs: [string, number | null][]): Set<string> {
  return new Set(
    pairs
      .filter(([metric]) => ["killed", "injured", "victims", "explosions"].includes(metric))
      .map(([m, n]) => `${m}:${n}`),
  );
}

function openFrame(clause: Clause, state: ReportState): Frame {
  const { sentence } = clause.facts.context;
  const frame = newFrame("attack", { start: sentence.start, end: sentence.end }, sentence.index, sentence.paragraph);
  frame.background = clauseIsBackground(clause, state);
  frame.parent = state.parentFor(clause.place?.located.place ?? null, ownTimeOf(clause)?.when ?? null);
  state.frames.push(frame);
  return frame;
}

function ownTimeOf(clause: Clause): TimeHit | null {
  const anchors = [...clause.casualties, ...clause.damaged, ...clause.acts];
  return timeOf(clause.facts, anchors[0]?.from ?? clause.facts.context.sentence.from);
}

/** What a sentence only recalls is an event of its own when it says where and, to the month, when. */
function isDatedAndPlaced(clause: Clause, state: ReportState): boolean {
  const time = ownTimeOf(clause);
  if (!time || time.weak || clause.place === null || !state.isOld(time.when)) return false;
  return daysApart(time.when, { ...time.when, from: time.when.to }) <= longestRecalledDays;
}

function clauseIsBackground(clause: Clause, state: ReportState): boolean {
  if (isContext(clause.facts)) return true;
  const time = ownTimeOf(clause);
  return time !== null && state.isOld(time.when);
}

function fillFrame(frame: Frame, clause: Clause, state: ReportState): void {
  const { facts } = clause;
  const place = clause.place?.located.place ?? null;
  if (place && (!frame.place || rankOf(place) > rankOf(frame.place))) {
    frame.place = place;
    frame.placeScore = clause.place?.located.score ?? 0;
  }
  fillTime(frame, ownTimeOf(clause), state);
  voteTypes(frame, clause);
  for (const target of findTargets(facts)) frame.targets.add(target);
  const { sentence } = facts.context;
  const drafts = [
    ...clause.casualties.filter((c) => !isMeasured(facts, c.metric)).map((finding) => draftCasualty(facts, finding)),
    ...clause.damaged.map((finding) => draftThings(facts, finding)),
    ...clause.explosions.map((finding) => draftThings(facts, finding)),
    ...clause.zeros.flatMap((zero) => draftZero(facts, zero)),
  ];
  frame.claims.push(...drafts);
  if (hasCue(facts, "aggregate")) frame.scope = "aggregate";
  else if (hasCue(facts, "wave") && place && rankOf(place) <= 1) frame.scope = "wave";
  const act = clause.acts[0];
  if (act) {
    const modality = modalityOf(facts, act);
    if (!frame.claims.length || modality === "ongoing" || frame.lastSentence === sentence.index)
      frame.modality = modality;
  }
  for (const actor of attackerOf(facts, clause.acts)) {
    if (!frame.actors.some((a) => a.name === actor.name && a.role === actor.role)) frame.actors.push(actor);
  }
}

/** The evacuated and those without power belong to the evacuation or blackout where the sentence tells of one. */
function isMeasured(facts: SentenceFacts, metric: string): boolean {
  return metric !== "sheltered" && measureMetrics.has(metric) && facts.context.terms.of("measure").length > 0;
}

export function fillTime(frame: Frame, time: TimeHit | null, state: ReportState): void {
  if (!time) {
    frame.when ??= state.topicTime(frame.lastSentence);
    return;
  }
  const narrower = frame.when !== null && !frame.ownTime;
  if (time.weak && frame.ownTime) return;
  if (time.weak) {
    const day = frame.when ?? state.topicTime(frame.lastSentence);
    frame.when = day && time.when.part ? withPart(day, time.when) : (day ?? time.when);
    return;
  }
  if (!frame.ownTime || narrower) {
    frame.when = time.when;
    frame.ownTime = true;
  }
}

// "On Wednesday" of the sentence before with "in broad daylight" of this one.
function withPart(day: When, part: When): When {
  if (day.from !== day.to || day.from.length > 10) return day;
  return { ...day, part: part.part ?? null, precision: "part_of_day", text: part.text };
}

/** Weapons named outweigh the general words for an attack; each says its type once per clause. */
function voteTypes(frame: Frame, clause: Clause): void {
  const votes = new Map<EventType, number>();
  const vote = (type: EventType, weight: number) => votes.set(type, Math.max(votes.get(type) ?? 0, weight));
  for (const act of clause.acts) {
    if (act.value.type) vote(act.value.type, act.value.type === "explosion.unknown" ? 0.8 : 1);
    else if (!act.value.weak) vote("strike.missile", 0.3);
  }
  const onlyHeard = clause.acts.length > 0 && clause.acts.every((act) => act.value.type === "explosion.unknown");
  for (const weapon of clause.facts.weapons) {
    if (!weapon.type || clause.facts.standingAt(weapon.from) === "hypothetical") continue;
    frame.weapons.add(weapon.item);
    // "Explosions after an alert for missiles" does not say what exploded; "a drone exploded" does.
    const isCause = clause.acts.some(
      (act) => Math.abs(act.from - weapon.to) <= 2 || Math.abs(weapon.from - act.to) <= 3,
    );
    if (!onlyHeard || isCause) vote(weapon.type, clause.acts.length ? 2 : 0.4);
  }
  for (const [type, weight] of votes) frame.typeVotes.set(type, (frame.typeVotes.get(type) ?? 0) + weight);
}
