import { hasMark, type SentenceContext } from "../claims/context.ts";

/** Words at most between "the deadliest" and "since". */
const reach = 12;

/** "The deadliest attack on the city since last July": true of what stands at or right behind such a "since". */
export function isSinceRecord({ terms }: SentenceContext, at: number): boolean {
  const since = terms.cue("since").find((hit) => hit.from === at || hit.to === at);
  return since !== undefined && terms.cue("record").some((hit) => hit.to <= since.from && since.from - hit.to <= reach);
}

/** Tokens at most from "since" to "when" behind its day. */
const outdoneReach = 8;

/** "The deadliest since July, when 30 were killed in A": the attack that this one outdoes, to the end of the sentence. */
export function outdone(context: SentenceContext): { from: number; to: number } | null {
  const { terms, sentence } = context;
  if (!terms.cue("record").length) return null;
  const since = terms.cue("since").find((hit) => isSinceRecord(context, hit.from));
  if (!since) return null;
  const opens = [...terms.cue("when"), ...terms.cue("which")];
  const isTold = opens.some(({ from }) => from >= since.to && from - since.to <= outdoneReach);
  return isTold ? { from: since.from, to: sentence.to } : null;
}

/** Words at most from "since the start" to the invasion, and to its day. */
const beginningReach = 5;

/** "The deadliest since the start of the invasion on 24 February 2022": how and when the war began, which is no news. */
export function isOfBeginning(context: SentenceContext, at: number): boolean {
  const { terms } = context;
  const cues = terms.cue("background");
  if (!cues.length) return false;
  const isSince = (cue: { from: number }) => terms.cue("since").some((hit) => hit.from === cue.from);
  return cues.some(
    (cue) => cue.to <= at && at - cue.to <= beginningReach && isSince(cue) && !hasMark(context, cue.to, at, ";:.()"),
  );
}
