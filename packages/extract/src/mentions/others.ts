import type { EventType, Item, PlaceRef } from "@tocsin/model";
import { findListedLosses } from "../claims/losses.ts";
import { draftCasualty, draftThings } from "./drafts.ts";
import type { SentenceFacts } from "./facts.ts";
import { fillTime } from "./fill-time.ts";
import { type DraftClaim, type Frame, rankOf, relatePlaces } from "./frame.ts";
import { readGround } from "./ground.ts";
import { openFrame } from "./open-frame.ts";
import { isOrigin } from "./origins.ts";
import { placesNear } from "./places-near.ts";
import { hasCue, timeOf } from "./reading-cues.ts";
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

/** Sentences from a count of losses to the list that goes on from it: "besides men, they lose hardware:". */
const listGap = 3;

function readLosses(facts: SentenceFacts, state: ReportState): void {
  const known = state.frames.find((f) => f.type === "statement.losses");
  const goesOn = known !== undefined && facts.context.sentence.index - known.lastSentence <= listGap;
  const losses = facts.losses.length || !goesOn ? facts.losses : findListedLosses(facts.context);
  if (!losses.length) return;
  const frame = known ?? openFrame(facts, state, "statement", "statement.losses", null);
  frame.lastSentence = facts.context.sentence.index;
  const items = new Set(frame.claims.map((c) => `${c.item}:${c.min}`));
  for (const finding of losses) {
    const draft = draftThings(facts, finding);
    if (!items.has(`${draft.item}:${draft.min}`)) frame.claims.push(draft);
  }
  const actor = facts.context.terms.of("actor")[0];
  if (actor && !frame.actors.length) {
    frame.actors.push({ name: actor.value.name, role: "target", assertedBy: facts.voice?.speaker?.name ?? null });
  }
  frame.scope = "aggregate";
  fillTime(frame, timeOf(facts, facts.context.sentence.from), state);
}

/** Closures, evacuations, power cuts; those after a flood or an accident are no news of the war. */
function readMeasures(facts: SentenceFacts, state: ReportState): void {
  if (state.isAccident(facts)) return;
  for (const { type, anchor } of measuresOf(facts, state)) {
    const [place = null] = type === "measure.evacuation" ? placesLeft(facts, anchor) : placesNear(facts, anchor);
    const figures = figuresOf(facts, type);
    const known = state.frames.find((f) => f.type === type && f.lastSentence >= facts.context.sentence.index - 6);
    if (known) {
      refinePlace(known, place);
      known.titleOnly &&= facts.context.sentence.title;
      known.claims.push(...figures);
      known.sentences.add(facts.context.sentence.index);
      continue;
    }
    const frame = openFrame(facts, state, "measure", type, anchor);
    frame.titleOnly = facts.context.sentence.title;
    frame.place = place ?? placeOfMeasure(facts, state);
    frame.claims.push(...figures);
    const time = timeOf(facts, anchor.from);
    frame.background ||= time === null && state.isRetrospect(facts.context.sentence);
    fillTime(frame, time, state);
  }
}

/** Where a measure is that names no place: over the country, where the attack was, or in the region of who announced it. */
function placeOfMeasure(facts: SentenceFacts, state: ReportState): PlaceRef | null {
  const country = hasCue(facts, "acrossRegions") ? state.mainCountry() : null;
  if (country) return state.countryRef(country);
  return state.current("attack")?.place ?? state.speakersRegion(facts.context.sentence);
}

/** The measures that a sentence tells of, by their words or by figures that only a measure has ("90,000 were left without power"). */
function measuresOf(facts: SentenceFacts, state: ReportState): { type: EventType; anchor: Anchor }[] {
  const hits = facts.context.terms.of("measure");
  const told: { type: EventType; anchor: Anchor }[] = [];
  for (const { entry } of new Set(hits.map((h) => h.value))) {
    const parts = entry.groups.map((_, n) => hits.find((h) => h.value.entry === entry && h.value.group === n));
    const [first] = parts;
    if (!first || parts.some((p) => !p || Math.abs(p.from - first.from) > 12)) continue;
    if (entry.type === "measure.evacuation" && isOfBuilding(facts, first)) continue;
    const from = Math.min(...parts.map((p) => p?.from ?? first.from));
    // "Who wait to be evacuated", "may be closed": nothing has been done.
    if (facts.standingAt(from) === "hypothetical") continue;
    told.push({ type: entry.type, anchor: { from, to: Math.max(...parts.map((p) => p?.to ?? first.to)) } });
  }
  for (const finding of [...facts.casualties, ...facts.departures]) {
    const type = measureOf(finding.metric);
    const alone = finding.metric === "without_power" || finding.placeAt !== null || state.current("attack") === null;
    if (!type || !alone || finding.weak || told.some((t) => t.type === type)) continue;
    if ([finding.from, finding.to - 1].every((at) => facts.standingAt(at) === "news"))
      told.push({ type, anchor: finding });
  }
  return told;
}

/** Words at most between "evacuated" and the building that people were led out of. */
const buildingReach = 6;

/** "Residents were evacuated from the burning house": rescue after a strike, and no measure, unless they are counted. */
function isOfBuilding(facts: SentenceFacts, hit: Anchor): boolean {
  const near = facts.context.terms
    .of("object")
    .some(
      ({ value, from, to }) =>
        isBuilding(value.item) && Math.min(Math.abs(from - hit.to), Math.abs(hit.from - to)) <= buildingReach,
    );
  return near && !facts.casualties.some(({ metric, group }) => metric === "evacuated" && group.min !== null);
}

function isBuilding(item: Item): boolean {
  return ["residential_building", "apartment", "building"].includes(item);
}

const measureMetrics: Partial<Record<EventType, string>> = {
  "measure.evacuation": "evacuated",
  "measure.blackout": "without_power",
};

function measureOf(metric: string): EventType | null {
  const found = Object.entries(measureMetrics).find(([, counted]) => counted === metric);
  return (found?.[0] as EventType | undefined) ?? null;
}

/** How many a measure is about: the evacuated of an evacuation, those without power of a blackout. */
function figuresOf(facts: SentenceFacts, type: EventType): DraftClaim[] {
  return [...facts.casualties, ...facts.departures]
    .filter((finding) => finding.metric === measureMetrics[type])
    .map((finding) => draftCasualty(facts, finding));
}

/** The more exact place counts, but for a title's: it shortens "the region of Sumy" to "Sumy". */
function refinePlace(frame: Frame, place: PlaceRef | null): void {
  if (!place || frame.place?.id === place.id) return;
  const relation = frame.place && relatePlaces(place, frame.place);
  if (relation === null || relation === "inside" || (relation === "outside" && frame.titleOnly)) frame.place = place;
}

function readAlerts(facts: SentenceFacts, state: ReportState): void {
  const [alert] = facts.context.terms.of("alert");
  if (!alert || state.frames.some((f) => f.type === "alert.air")) return;
  const standing = facts.standingAt(alert.from);
  if (standing === "hypothetical" || standing === "habitual") return;
  const frame = openFrame(facts, state, "alert", "alert.air", alert);
  frame.place = placesNear(facts, alert)[0] ?? state.placeJustTold(facts.context.sentence.index);
  for (const weapon of facts.weapons) frame.weapons.add(weapon.item);
  fillTime(frame, timeOf(facts, alert.from), state);
}

function readVisits(facts: SentenceFacts, state: ReportState): void {
  const [visit] = facts.context.terms.of("visit");
  const speaker = facts.voice?.speaker ?? null;
  const visitor = speaker ?? state.memory.lastSpeaker(facts.context.sentence.index) ?? null;
  if (!visit || !visitor || state.frames.some((f) => f.type === "diplomacy.visit")) return;
  const [place] = placesNear(facts, visit);
  if (!place) return;
  const frame = openFrame(facts, state, "diplomacy", "diplomacy.visit", visit);
  frame.place = place;
  frame.actors.push({ name: visitor.name, role: "participant", assertedBy: null });
  fillTime(frame, timeOf(facts, visit.from), state);
}

/** Promises, forecasts, accusations and denials, with who makes them. */
function readStatements(facts: SentenceFacts, state: ReportState): void {
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

/** "Evacuated from Pokrovsk to Dnipro": an evacuation is of the place that is left. */
function placesLeft(facts: SentenceFacts, anchor: Anchor): PlaceRef[] {
  const left = facts.places.filter(
    (hit) => hit.located.role !== "office" && hit.located.kind !== "government" && isOrigin(facts, hit),
  );
  const named = left.flatMap(({ located }) => (located.place && rankOf(located.place) > 1 ? [located.place] : []));
  return named.length ? named.sort((a, b) => rankOf(b) - rankOf(a)) : placesNear(facts, anchor);
}
