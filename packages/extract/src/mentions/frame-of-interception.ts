import type { PlaceRef, When } from "@tocsin/model";
import { isOldSaying } from "./clause-time.ts";
import type { SentenceFacts } from "./facts.ts";
import { isPeriod } from "./find-frame.ts";
import { type Frame, newFrame, timesMeet } from "./frame.ts";
import { isSameNight, placeOfInterception } from "./interception-place.ts";
import type { PlacedCount } from "./placed-counts.ts";
import { timeOf, whenOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** The wave or night that counts without a place of their own are of: one told before, or a new one. */
export function frameOfInterception(facts: SentenceFacts, state: ReportState, placed: readonly PlacedCount[]): Frame {
  const place = placeOfInterception(facts, state, placed);
  const { sentence } = facts.context;
  const when = whenOf(timeOf(facts, sentence.from));
  // "On the night of 17 May a refinery was hit. 44 drones were shot down": of that night, whatever other was told of before.
  const night = when ?? state.topicTime(sentence.index);
  const background = isBackground(facts, state);
  const known = state.frames.findLast(
    (f) =>
      f.family === "interception" &&
      f.background === background &&
      timesMeet(f.ownTime ? f.when : null, night) &&
      isLong(f.when) === isLong(when) &&
      isSameNight(f.place, place),
  );
  if (known) {
    known.place ??= place.ref;
    return known;
  }
  const frame = openInterception(facts, state, place.ref);
  frame.isLaunch = place.by === "text" || (place.by === "sides" && opensWithAttack(facts));
  if (!when) takeNight(frame, facts, state);
  return frame;
}

/** "On the night of 21 May 86 drones were shot down. 24 of them, the most, over the A region": of the night that the sentence before counted. */
function takeNight(frame: Frame, { context: { sentence } }: SentenceFacts, state: ReportState): void {
  const isJustTold = (f: Frame) => f !== frame && f.family === "interception" && f.lastSentence === sentence.index - 1;
  const before = state.frames.findLast(isJustTold);
  if (!before || before.lastParagraph !== sentence.paragraph || before.background) return;
  if (frame.place?.precision !== "region" || before.place?.country !== frame.place.country) return;
  frame.when = before.when;
  frame.ownTime = before.ownTime;
  frame.saidWhen = before.saidWhen;
}

/** "The attack was carried out with two missiles, the ministry said": more of an attack told before, and no country's night. */
function opensWithAttack({ context, acts, places, voice }: SentenceFacts): boolean {
  const { from } = context.sentence;
  const start = context.terms.at("definite", from)?.to ?? from;
  const isOfVoice = (hit: { from: number; to: number }) =>
    voice !== null && hit.from >= voice.from && hit.to <= voice.to;
  return acts.some((act) => act.from === start && !act.value.weak) && places.every(isOfVoice);
}

/** "This week 1,200 drones were launched": the sum of a week, and no night's. */
function isLong(when: When | null): boolean {
  return when !== null && (/^(week|month|year)$/.test(when.precision) || isPeriod(when));
}

/** Opens the event of weapons that were shot down, or launched, at a place. */
export function openInterception(facts: SentenceFacts, state: ReportState, place: PlaceRef | null): Frame {
  const { sentence } = facts.context;
  const span = { start: sentence.start, end: sentence.end };
  const frame = newFrame("interception", span, sentence.index, sentence.paragraph);
  frame.type = "interception";
  frame.place = place;
  frame.scope = place?.precision === "country" ? "wave" : "single";
  frame.background = isBackground(facts, state);
  state.frames.push(frame);
  return frame;
}

function isBackground(facts: SentenceFacts, state: ReportState): boolean {
  const { sentence } = facts.context;
  const when = whenOf(timeOf(facts, sentence.from));
  if (sentence.noise === "background" || isOldSaying(facts, state)) return true;
  if (when) return state.isOld(when);
  if (goesOnWithRecalled(facts, state) || state.recalledDay(sentence) !== null) return true;
  return state.isRetrospect(sentence) && !state.goesOnAsNews(sentence);
}

/** "On the night of 2 June 300 drones were launched. Air defence shot down 290": of the night that the sentence before recalled. */
function goesOnWithRecalled({ context: { sentence } }: SentenceFacts, state: ReportState): boolean {
  const isJustTold = (f: Frame) => f.lastSentence === sentence.index - 1 && f.lastParagraph === sentence.paragraph;
  const told = state.frames.filter(isJustTold);
  return told.length > 0 && told.every((f) => f.background && f.ownTime);
}
