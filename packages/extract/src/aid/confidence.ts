import type { AidReading } from "@tocsin/model";
import type { NumberSpan } from "../numbers/types.ts";
import { channelBodies } from "./bodies.ts";
import { tellsSumUntil } from "./other-amounts.ts";
import type { SentenceCues } from "./sentence-cues.ts";

/** Weights are visible here: each thing the words leave open costs. */
export function confidenceOf(
  cues: SentenceCues,
  read: {
    status: AidReading["status"];
    inherited: boolean;
    donors: string[];
    amount: NumberSpan | null;
    part: boolean;
    recipient: string | null;
  },
): number {
  let score = 0.9;
  if (!read.donors.length) score -= 0.45;
  else if (read.inherited) score -= 0.2;
  if (read.status === null) score -= 0.25;
  if (read.recipient === null) score -= 0.4;
  if (!cues.ukraine && !cues.coalitions.length) score -= 0.1;
  if (!cues.nouns.some(({ cue }) => cue.strong) && !cues.coalitions.length) score -= 0.1;
  // "The US and its allies": whose the sum is stays open.
  if (cues.donors.some((donor) => cues.at("withOthers").some((others) => others.from === donor.to))) score -= 0.3;
  // The ledger books wholes; a part waits at the desk.
  if (read.part) score -= 0.3;
  if (cues.has("cumulative") || cues.has("since") || cues.has("sumOfAll") || tellsSumUntil(cues)) score -= 0.3;
  if (!cues.nouns.length && !cues.items.length) score -= 0.15;
  if (!read.amount && !cues.coalitions.length && !cues.items.length) {
    score -= 0.15;
    // "In addition to the package he hinted at joining NATO".
    if (read.donors.length && read.donors.every((code) => channelBodies.has(code))) score -= 0.2;
  }
  if (cues.donors.filter((donor) => donor.strong).length > 3) score -= 0.15;
  return Math.max(0.05, Math.round(score * 100) / 100);
}
