import type { When } from "@tocsin/model";
import type { TimeHit } from "./facts.ts";
import { isPeriod } from "./find-frame.ts";
import type { Frame } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/**
 * Dates a frame by the words beside it; a bare part of the day only narrows the day told before, and the day of the saying
 * is kept for want of better.
 */
export function fillTime(frame: Frame, time: TimeHit | null, state: ReportState): void {
  // "Aid for 2025, announced on a visit": a year dates no visit and no measure.
  const isYear =
    time?.role === "when" && time.when.precision === "year" && frame.family !== "attack" && !frame.background;
  if (!time || time.ofSpeech || isYear) {
    const topic = topicTime(frame, state);
    // "On Monday they shelled A. In B a man was hurt. In C a house burned": the list is all of one day.
    if (topic && !frame.when && frame.family === "attack" && !frame.background) state.goOnWithTopic(frame.lastSentence);
    frame.when ??= topic;
    frame.saidWhen ??= (isYear ? null : time?.when) ?? null;
    return;
  }
  const narrower = frame.when !== null && !frame.ownTime;
  if (time.weak && frame.ownTime) return;
  if (time.weak) {
    const day = frame.when ?? topicTime(frame, state);
    frame.when = day && time.when.part ? withPart(day, time.when) : (day ?? time.when);
    return;
  }
  if (!frame.ownTime || narrower) {
    frame.when = time.when;
    frame.ownTime = true;
  }
}

/** Sentences that an attack without a day may stand behind one: "On Thursday they shelled A. Two houses burned. In B a man was hurt". */
const attackReach = 2;

/** "Over the past week 16 were killed. 9,000 children are to be taken out": no measure is of the week that a toll is. */
function topicTime(frame: Frame, state: ReportState): When | null {
  const when = state.topicTime(frame.lastSentence) ?? dayBefore(frame, state);
  return frame.family === "measure" && isPeriod(when) ? null : when;
}

/** A whole day that was told a sentence earlier, of an attack that names none. */
function dayBefore({ family, lastSentence }: Frame, state: ReportState): When | null {
  const when = family === "attack" ? state.topicTime(lastSentence, attackReach) : null;
  return when?.precision === "day" ? when : null;
}

// "On Wednesday" of the sentence before with "in broad daylight" of this one.
function withPart(day: When, part: When): When {
  if (day.from !== day.to || day.from.length > 10) return day;
  return { ...day, part: part.part ?? null, precision: "part_of_day", text: part.text };
}
