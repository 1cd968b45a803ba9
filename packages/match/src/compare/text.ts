import type { Mention, TextEvidence } from "@tocsin/model";
import { estimateOverlap } from "../evidence/minhash.ts";
import { because } from "../reason.ts";
import type { Reason } from "../types.ts";

/** Share of equal signature positions from which two texts are copies of one. */
export const copiedOverlap = 0.6;
const nearOverlap = 0.25;

/** Evidence in the words, within one language only: copied text, shared names, places and numbers. */
export function compareText(a: Mention, b: Mention): Reason[] {
  const left = a.evidence;
  const right = b.evidence;
  if (!left || !right || left.lang !== right.lang) return [];
  return [...compareSignatures(left, right), ...compareNames(left, right), ...compareNumbers(left, right)];
}

function compareSignatures(a: TextEvidence, b: TextEvidence): Reason[] {
  const overlap = estimateOverlap(a.signature, b.signature);
  if (overlap >= copiedOverlap) return [because("text.copied", `one text, ${Math.round(overlap * 100)} % alike`)];
  if (overlap >= nearOverlap) return [because("text.near", `passages in common, ${Math.round(overlap * 100)} % alike`)];
  return [];
}

function compareNames(a: TextEvidence, b: TextEvidence): Reason[] {
  const names = shared(a.names, b.names);
  const places = shared(a.places, b.places);
  const reasons: Reason[] = [];
  if (names.length > 0)
    reasons.push(because("text.names", `both name ${names.slice(0, 3).join(", ")}`, Math.min(2, names.length)));
  if (places.length > 0)
    reasons.push(because("text.places", `both tell of ${places.slice(0, 3).join(", ")}`, Math.min(2, places.length)));
  return reasons;
}

function compareNumbers(a: TextEvidence, b: TextEvidence): Reason[] {
  const numbers = shared(a.numbers, b.numbers);
  if (numbers.length === 0) return [];
  const text = numbers.slice(0, 3).join(", ").replaceAll(":", " ");
  return [because("text.numbers", `same details, ${text}`, Math.min(2, numbers.length))];
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  const right = new Set(b);
  return a.filter((value) => right.has(value));
}
