import type { EventType } from "@tocsin/model";
import type { SentenceFacts } from "./facts.ts";
import { type Family, type Frame, newFrame } from "./frame.ts";
import { modalityOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** Adds an event that a sentence tells of by words of its own; `anchor` is where they stand. */
export function openFrame(
  facts: SentenceFacts,
  state: ReportState,
  family: Family,
  type: EventType,
  anchor: { from: number; to: number } | null,
): Frame {
  const { sentence } = facts.context;
  const frame = newFrame(family, { start: sentence.start, end: sentence.end }, sentence.index, sentence.paragraph);
  frame.type = type;
  frame.speaker = facts.voice?.speaker ?? null;
  frame.background =
    sentence.noise === "background" || (anchor !== null && facts.standingAt(anchor.from) === "background");
  if (anchor) frame.modality = modalityOf(facts, anchor);
  state.frames.push(frame);
  return frame;
}
