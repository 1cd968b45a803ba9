import { isMark, type SentenceContext } from "../claims/context.ts";
import type { PlaceAt } from "./candidates.ts";

interface Named {
  from: number;
  to: number;
  pronoun: boolean;
}

/** The speaker of a headline: "Two hurt in Kharkiv – governor", "Klitschko: two hurt in Kyiv", "Police of Kharkiv: …". */
export function headlineVoice<C extends Named>(
  context: SentenceContext,
  candidates: readonly C[],
  places: readonly PlaceAt[],
): C | null {
  const named = candidates.filter((c) => !c.pronoun);
  return named.find((c) => isBehindDash(context, c)) ?? named.find((c) => isBeforeColon(context, c, places)) ?? null;
}

function isBehindDash(context: SentenceContext, { from, to }: Named): boolean {
  const dash = context.tokens[from - 1];
  if (!isMark(context, from - 1, "—–-") || !dash?.spaced || !context.tokens[from]?.spaced) return false;
  for (let at = to; at < context.sentence.to; at++) if (!isMark(context, at, '.")!')) return false;
  return true;
}

function isBeforeColon(context: SentenceContext, { from, to }: Named, places: readonly PlaceAt[]): boolean {
  if (from !== context.sentence.from) return false;
  const place = places.find((hit) => hit.from >= to && hit.from - to <= linkWords);
  return isMark(context, to, ":") || (place !== undefined && isMark(context, behindName(context, place.to), ":"));
}

/** "The governor of A Roe: …": a surname between the place and the colon. */
function behindName({ tokens }: SentenceContext, at: number): number {
  return tokens[at]?.capital ? at + 1 : at;
}

/** "Of", "in the" between a body and its place. */
const linkWords = 2;
