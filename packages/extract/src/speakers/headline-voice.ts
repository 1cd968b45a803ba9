import { isMark, type SentenceContext } from "../claims/context.ts";

interface Named {
  from: number;
  to: number;
  pronoun: boolean;
}

/** The speaker of a headline: "Two hurt in Kharkiv – governor", "Klitschko: two hurt in Kyiv". */
export function headlineVoice<C extends Named>(context: SentenceContext, candidates: readonly C[]): C | null {
  const named = candidates.filter((c) => !c.pronoun);
  return named.find((c) => isBehindDash(context, c)) ?? named.find((c) => isBeforeColon(context, c)) ?? null;
}

function isBehindDash(context: SentenceContext, { from, to }: Named): boolean {
  const dash = context.tokens[from - 1];
  if (!isMark(context, from - 1, "—–-") || !dash?.spaced || !context.tokens[from]?.spaced) return false;
  for (let at = to; at < context.sentence.to; at++) if (!isMark(context, at, '.")!')) return false;
  return true;
}

function isBeforeColon(context: SentenceContext, { from, to }: Named): boolean {
  return from === context.sentence.from && isMark(context, to, ":");
}
