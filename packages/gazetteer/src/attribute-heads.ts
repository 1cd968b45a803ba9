import type { Cues } from "./cues/cues.ts";
import { wordCues } from "./cues/word-cues.ts";
import { type HitForm, wordsOf } from "./hit.ts";
import { isCue, joins, type Token } from "./tokens.ts";

export function headAt(tokens: readonly Token[], at: number, cues: Cues): { form: HitForm; to: number } | null {
  let next = at;
  const others = othersAt(tokens, at);
  if (others !== null) return { form: "region", to: others };
  const authority = authorityAt(tokens, at, cues);
  if (authority !== null) return { form: "authority", to: authority };
  while (next < at + 3 && isCue(tokens[next], wordCues.headModifiers) && joins(tokens[next] as Token)) next++;
  const token = tokens[next];
  // "Bryansk (12) and Kursk (eight) regions".
  if (!token || !(joins(token) || /^(?:\s\(?|(?: \(\d{1,3}\)|\)) )$/.test(token.gap))) return null;
  if (isCue(token, wordCues.regionHeads)) return { form: "region", to: next };
  if (isCue(token, wordCues.hromadaHeads)) return { form: "hromada", to: next };
  if (token.folded === "р" && tokens[next + 1]?.folded === "н") return { form: "district", to: next + 1 };
  if (isCue(token, wordCues.districtHeads) && token.folded !== "р") return { form: "district", to: next };
  if (isCue(token, wordCues.directionHeads)) return { form: "direction", to: next };
  const facility = facilityAt(tokens, at);
  if (facility !== null) return { form: "facility", to: facility };
  return null;
}

const others = /^(?:інш(?:і|их|им|ими)|други(?:е|х|м|ми)|остальны(?:е|х))$/;

/** "Одеська, Черкаська та інші області": the head behind the last of a list that "and others" closes. */
function othersAt(tokens: readonly Token[], at: number): number | null {
  const [and, other, head] = tokens.slice(at, at + 3);
  const isClosed =
    isCue(and, wordCues.joiners) && others.test(other?.folded ?? "") && isCue(head, wordCues.regionHeads);
  return isClosed && [and, other, head].every((token) => token && joins(token)) ? at + 2 : null;
}

/** "Луцькому аеродрому", "Одеському морському порту". */
function facilityAt(tokens: readonly Token[], at: number): number | null {
  let to = at;
  while (to < at + 2 && isCue(tokens[to], wordCues.facilityModifiers)) to++;
  const token = tokens[to];
  return token && joins(token) && isCue(token, wordCues.facilityHeads) ? to : null;
}

/** "Харківська ОВА", "Kharkiv military administration": up to three words. */
function authorityAt(tokens: readonly Token[], at: number, cues: Cues): number | null {
  if (!tokens[at]?.word.opensAuthority) return null;
  for (let to = Math.min(at + 2, tokens.length - 1); to >= at; to--) {
    const token = tokens[to];
    if (token && joins(token) && cues.authorityHeads.has(wordsOf(tokens, at, to))) return to;
  }
  return null;
}
