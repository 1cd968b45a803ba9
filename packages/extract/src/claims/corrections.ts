import type { NumberSpan } from "../numbers/types.ts";
import type { CasualtyFinding } from "./casualty-finding.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { newGroup } from "./group.ts";

/** Words at most from "later clarified" to the colon or dash before the number. */
const reach = 1;
/** Words at most from "corrected" to the number: "it down to". */
const numberReach = 3;

/** The count that a sentence with several may correct: the last one before the word for it. */
export function lastCorrected({ terms }: SentenceContext, counted: readonly CasualtyFinding[]): CasualtyFinding | null {
  const verb = terms.cue("corrects").at(-1);
  return (verb && counted.findLast(({ to }) => to <= verb.from)) ?? null;
}

/**
 * "Ten were wounded. Later the governor clarified: 15", "later they corrected it to eight": a bare number that ends the sentence,
 * or its part, for what was counted before it.
 */
export function findCorrection(context: SentenceContext, before: CasualtyFinding | null): CasualtyFinding | null {
  if (!before) return null;
  const { terms, numbers, sentence } = context;
  for (const verb of terms.cue("corrects")) {
    // "Said 15 had died, but later revised it to ten".
    if (before.group.from >= sentence.from && before.to > verb.from && before.from < sentence.to) continue;
    let at = verb.to;
    while (at - verb.to <= reach && !isMark(context, at, ":–—-")) at++;
    const number = isMark(context, at, ":–—-") ? numbers.get(at + 1) : correctedTo(context, verb.to);
    if (number?.kind !== "count" || number.delta || !endsAt(context, number.to)) continue;
    const group = { ...newGroup(number.from, number.to, number), noun: true };
    const isHere = before.from >= sentence.from && before.from < verb.from;
    return {
      ...before,
      group,
      // Where it stands, so that it keeps its place beside other counts.
      from: isHere ? before.from : Math.max(verb.from, sentence.from),
      to: number.to,
      growth: true,
      corrects: true,
      weak: false,
      gap: 0,
    };
  }
  return null;
}

/** The number behind "to". */
function correctedTo({ terms, numbers }: SentenceContext, from: number): NumberSpan | undefined {
  const to = terms.cue("growth").find((hit) => hit.from >= from && hit.to - from <= numberReach && numbers.has(hit.to));
  return to && numbers.get(to.to);
}

/** The sentence, or its part up to a comma, ends there. */
function endsAt(context: SentenceContext, at: number): boolean {
  if (isMark(context, at, ",")) return true;
  for (let n = at; n < context.sentence.to; n++) if (context.tokens[n]?.kind !== "punct") return false;
  return true;
}
