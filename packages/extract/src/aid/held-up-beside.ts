import type { AidStatus } from "@tocsin/model";
import type { Document } from "../segment/types.ts";
import { cuesWithin, type SentenceCues } from "./sentence-cues.ts";

type Span = { from: number; to: number };

/** Steps by which aid does not come. */
const exits: ReadonlySet<AidStatus> = new Set<AidStatus>(["blocked", "cancelled", "lapsed"]);

/**
 * "The IMF approved $880m as US aid remains stalled", "while $61bn from the US is held up, Norway gives €1bn": what one gives, and
 * what is told beside it of another's aid that does not come, are read each by itself; a sentence without such a remark stays whole.
 */
export function partsBesideHeldUp(cues: SentenceCues, doc: Document): SentenceCues[] {
  const joints = cues.at("meanwhile");
  if (!joints.length || !cues.statuses.some(isExit)) return [cues];
  for (const joint of joints) {
    const remark = { from: joint.from, to: endOf(joint, cues, doc) };
    const inside = (span: Span) => span.from >= remark.from && span.to <= remark.to;
    const [beside, rest] = [cuesWithin(cues, inside), cuesWithin(cues, (span) => !inside(span))];
    const isOfAnother = rest.donors.length > 0 && !rest.donors.some(({ code }) => isGiverIn(beside, code));
    const isOfAid = beside.donors.length + beside.nouns.length > 0;
    if (!isOfAnother || !isOfAid || !beside.statuses.some(isExit) || rest.statuses.some(isExit)) continue;
    const isTold = beside.donors.length > 0 && beside.money.length + beside.items.length > 0;
    return isTold ? [rest, beside] : [rest];
  }
  return [cues];
}

function isExit({ cue }: SentenceCues["statuses"][number]): boolean {
  return exits.has(cue.status);
}

function isGiverIn({ donors }: SentenceCues, code: string): boolean {
  return donors.some((donor) => donor.code === code);
}

/** The remark goes on to the comma behind what does not come, or to the end. */
function endOf(joint: Span, { statuses, sentence }: SentenceCues, { tokens }: Document): number {
  const exit = statuses.find((status) => status.from >= joint.to && isExit(status));
  for (let at = exit?.to ?? joint.to; at < sentence.to; at++) if (/^[,;]$/.test(tokens[at]?.text ?? "")) return at;
  return sentence.to;
}
