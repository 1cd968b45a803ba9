import { findListedLosses } from "../claims/losses.ts";
import { actorsOf } from "./actors.ts";
import { draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { readGround } from "./ground.ts";
import { readMeasures } from "./measures.ts";
import { openFrame } from "./open-frame.ts";
import { placesNear } from "./places-near.ts";
import { timeOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

interface Anchor {
  from: number;
  to: number;
}

/** Adds ground actions, measures, alerts, visits, losses and other statements of a sentence. */
export function readOthers(facts: SentenceFacts, state: ReportState): void {
  readLosses(facts, state);
  readGround(facts, state);
  readMeasures(facts, state);
  readAlerts(facts, state);
  readVisits(facts, state);
  readStatements(facts, state);
}

/** Armies that lost men before are those of other wars. */
const warBegan = "2014-02";

/** Sentences from a count of losses to the list that goes on from it: "besides men, they lose hardware:". */
const listGap = 3;

function readLosses(facts: SentenceFacts, state: ReportState): void {
  const known = state.frames.find((f) => f.type === "statement.losses");
  const goesOn =
    (known !== undefined && facts.context.sentence.index - known.lastSentence <= listGap) ||
    isHeaded(facts, state.previous);
  const losses = facts.losses.length || !goesOn ? facts.losses : findListedLosses(facts.context);
  if (!losses.length || state.isAccident(facts) || facts.times.some(({ when }) => when.to < warBegan)) return;
  const frame = known ?? openFrame(facts, state, "statement", "statement.losses", null);
  frame.lastSentence = facts.context.sentence.index;
  const items = new Set(frame.claims.map((c) => `${c.item}:${c.min}`));
  for (const finding of losses) {
    const draft = draftThings(facts, finding);
    if (!items.has(`${draft.item}:${draft.min}`)) frame.claims.push(draft);
  }
  const [actor] = actorsOf(facts);
  if (actor && !frame.actors.length) {
    frame.actors.push({ name: actor.value.name, role: "target", assertedBy: facts.voice?.speaker?.name ?? null });
  }
  frame.scope = "aggregate";
  fillTime(frame, timeOf(facts, facts.context.sentence.from), state);
}

/** "The total losses came to:" ends the line before. */
function isHeaded({ context }: SentenceFacts, previous: SentenceFacts | null): boolean {
  const before = previous?.context;
  if (!before || before.sentence.index !== context.sentence.index - 1 || !before.terms.of("loss").length) return false;
  // "24 drones were shot down and destroyed:" heads a list of places.
  if (previous.air.intercepted.length) return false;
  return before.tokens[before.sentence.to - 1]?.text === ":";
}

/** Words at most from "between" to the alert: "the sounding of the". */
const betweenReach = 2;

function readAlerts(facts: SentenceFacts, state: ReportState): void {
  const [alert] = facts.context.terms.of("alert");
  if (!alert || state.isAccident(facts) || state.frames.some((f) => f.type === "alert.air")) return;
  const standing = facts.standingAt(alert.from);
  if (standing !== "news" && standing !== "background") return;
  // "Between the alert and the strike two minutes passed": how long it took, and no alert of its own.
  if (facts.context.terms.cue("between").some(({ to }) => to <= alert.from && alert.from - to <= betweenReach)) return;
  const frame = openFrame(facts, state, "alert", "alert.air", alert);
  frame.place = placesNear(facts, alert)[0] ?? state.placeJustTold(facts.context.sentence.index);
  for (const weapon of facts.weapons) frame.weapons.add(weapon.item);
  const time = timeOf(facts, alert.from);
  frame.background ||= time !== null && state.isOld(time.when);
  fillTime(frame, time, state);
}

function readVisits(facts: SentenceFacts, state: ReportState): void {
  const [visit] = facts.context.terms.of("visit");
  const speaker = facts.voice?.speaker ?? null;
  const visitor = speaker ?? state.memory.lastSpeaker(facts.context.sentence.index) ?? null;
  if (!visit || !visitor || isOfThings(facts, visit) || state.frames.some((f) => f.type === "diplomacy.visit")) return;
  const [place] = placesNear(facts, visit);
  // "The governor came to the shelled town": an official at work in his own region.
  if (!place || (visitor.region && visitor.region === place.region)) return;
  const frame = openFrame(facts, state, "diplomacy", "diplomacy.visit", visit);
  frame.place = place;
  frame.actors.push({ name: visitor.name, role: "participant", assertedBy: null });
  fillTime(frame, timeOf(facts, visit.from), state);
}

/** Tokens at most from the things that arrive to the verb. */
const thingReach = 2;

/** "The first F-16s arrived in Ukraine": no guest. */
function isOfThings({ context: { terms, tokens } }: SentenceFacts, { from }: Anchor): boolean {
  const things = [...terms.of("object"), ...terms.of("weapon")];
  if (things.some((hit) => hit.to <= from && from - hit.to < thingReach)) return true;
  // A type of aircraft or gun, by its number.
  return tokens
    .slice(Math.max(0, from - thingReach), from)
    .some(({ kind, text }) => kind === "word" && /\d/.test(text));
}

/** Promises, forecasts, accusations and denials, with who makes them. */
function readStatements(facts: SentenceFacts, state: ReportState): void {
  // "Moscow denies that its army has struck civilians since the invasion": what is said of the whole war is no news.
  if (facts.context.terms.cue("background").length) return;
  for (const hit of facts.context.terms.of("statement")) {
    const subject = subjectOf(facts, hit, state);
    if (!subject) continue;
    const frame = openFrame(facts, state, "statement", hit.value.type, hit);
    frame.actors.push({ name: subject, role: "authority", assertedBy: null });
    frame.place = placesNear(facts, hit)[0] ?? null;
    fillTime(frame, timeOf(facts, hit.from), state);
    return;
  }
}

function subjectOf(facts: SentenceFacts, hit: Anchor, state: ReportState): string | null {
  const government = facts.places.findLast(
    (p) => p.located.kind === "government" && p.to <= hit.from && hit.from - p.to <= 3,
  );
  if (government) return government.located.place?.name ?? null;
  return state.personBefore(facts.context, hit.from);
}
