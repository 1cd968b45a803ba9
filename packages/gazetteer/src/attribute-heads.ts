import type { Cues } from "./cues/cues.ts";
import { type HitForm, wordsOf } from "./hit.ts";
import { joins, type Token } from "./tokens.ts";

export function headAt(tokens: readonly Token[], at: number, cues: Cues): { form: HitForm; to: number } | null {
  let next = at;
  const authority = authorityAt(tokens, at, cues);
  if (authority !== null) return { form: "authority", to: authority };
  while (
    next < at + 3 &&
    cues.headModifiers.has(tokens[next]?.folded ?? "") &&
    tokens[next] &&
    joins(tokens[next] as Token)
  )
    next++;
  const token = tokens[next];
  if (!token || !(joins(token) || /^\s\(?$/.test(token.gap))) return null;
  const word = token.folded;
  if (cues.regionHeads.has(word)) return { form: "region", to: next };
  if (cues.hromadaHeads.has(word)) return { form: "hromada", to: next };
  if (word === "р" && tokens[next + 1]?.folded === "н") return { form: "district", to: next + 1 };
  if (cues.districtHeads.has(word) && word !== "р") return { form: "district", to: next };
  if (cues.directionHeads.has(word)) return { form: "direction", to: next };
  const facility = facilityAt(tokens, at, cues);
  if (facility !== null) return { form: "facility", to: facility };
  return null;
}

/** "Луцькому аеродрому", "Одеському морському порту". */
function facilityAt(tokens: readonly Token[], at: number, cues: Cues): number | null {
  let to = at;
  while (to < at + 2 && cues.facilityModifiers.has(tokens[to]?.folded ?? "")) to++;
  const token = tokens[to];
  return token && joins(token) && cues.facilityHeads.has(token.folded) ? to : null;
}

/** "Харківська ОВА", "Kharkiv military administration": up to three words. */
function authorityAt(tokens: readonly Token[], at: number, cues: Cues): number | null {
  for (let to = Math.min(at + 2, tokens.length - 1); to >= at; to--) {
    const token = tokens[to];
    if (token && joins(token) && cues.authorityHeads.has(wordsOf(tokens, at, to))) return to;
  }
  return null;
}
