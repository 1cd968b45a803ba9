import type { When } from "@tocsin/model";
import type { TimeHit } from "./facts.ts";
import type { Frame } from "./frame.ts";
import type { ReportState } from "./report-state.ts";

/**
 * Dates a frame by the words beside it; a bare part of the day only narrows the day told before, and the day of the saying
 * is kept for want of better.
 */
export function fillTime(frame: Frame, time: TimeHit | null, state: ReportState): void {
  if (!time) {
    frame.when ??= state.topicTime(frame.lastSentence);
    return;
  }
  if (time.ofSpeech) {
    frame.when ??= state.topicTime(frame.lastSentence);
    frame.saidWhen ??= time.when;
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
