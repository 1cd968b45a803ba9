import { eventFamily, type Mention, type TextEvidence } from "@tocsin/model";
import { estimateOverlap } from "../evidence/minhash.ts";
import { greatestTellingness, tellingness } from "../evidence/words.ts";
import { because, type Ground } from "../reason.ts";
import type { ReasonCode } from "../weights.ts";
import { areMapped } from "./place.ts";

/** Share of equal signature positions from which two texts are copies of one. */
export const copiedOverlap = 0.6;
const nearOverlap = 0.25;
/** Reasons of one kind count at most this often. */
const mostStrength = 2;

/**
 * Evidence in the words, within one language only. Copied text speaks always; names, places, numbers and words only for
 * events off the mapped ground: on it structure decides better, and reports of one city name the same people every day.
 */
export function compareText(a: Mention, b: Mention): Ground[] {
  const left = a.evidence;
  const right = b.evidence;
  if (!left || !right || left.lang !== right.lang) return [];
  const reasons = compareSignatures(left, right);
  if (areMapped(a, b) || eventFamily(a.type) !== "attack" || eventFamily(b.type) !== "attack") return reasons;
  const speakers = new Set(
    [...a.claims, ...b.claims].flatMap((claim) => (claim.speaker ? [surnameOf(claim.speaker.name)] : [])),
  );
  return [
    ...reasons,
    ...compareNames(left, right, speakers),
    ...comparePlaceWords(left, right),
    ...compareNumbers(left, right),
    ...compareDates(left, right),
    ...compareWords(left, right),
  ];
}

function compareSignatures(a: TextEvidence, b: TextEvidence): Ground[] {
  const overlap = estimateOverlap(a.signature, b.signature);
  if (overlap >= copiedOverlap)
    return [because("text.copied", () => `copies of one text, ${Math.round(overlap * 100)} % alike`)];
  if (overlap >= nearOverlap)
    return [because("text.near", () => `passages in common, ${Math.round(overlap * 100)} % alike`)];
  return [];
}

/** Shared full names, else shared surnames. Officials who speak in either report name no event. */
function compareNames(a: TextEvidence, b: TextEvidence, speakers: ReadonlySet<string>): Ground[] {
  const isOfEvent = (name: string) => !speakers.has(surnameOf(name));
  const names = shared(a.names, b.names).filter(isOfEvent);
  if (names.length > 0) return told("text.names", "both name", names, a.lang);
  const surnames = shared(partsOf(a.names), partsOf(b.names)).filter(
    (part) => !speakers.has(part) && tellingness(part, a.lang) > rareName,
  );
  return told("text.surnames", "both name", surnames, a.lang);
}

/** Parts of names rarer than this may be a victim's surname; commoner ones are anybody's. */
const rareName = 5;

function comparePlaceWords(a: TextEvidence, b: TextEvidence): Ground[] {
  const places = shared(a.places, b.places);
  if (places.length > 0) return told("text.places", "both tell of", places, a.lang);
  if (a.places.length >= 2 && b.places.length >= 2) {
    return [because("text.other_places", () => `${a.places[0]} against ${b.places[0]}`)];
  }
  return [];
}

const numberStrengths: Readonly<Record<string, number>> = { aged: 0.4, time: 0.6, calibre: 0.3, at: 1 };

function compareNumbers(a: TextEvidence, b: TextEvidence): Ground[] {
  const reasons: Ground[] = [];
  const numbers = shared(a.numbers, b.numbers);
  if (numbers.length > 0) {
    const strength = numbers.reduce((sum, number) => sum + (numberStrengths[number.split(":")[0] ?? ""] ?? 0), 0);
    const text = () => `same details, ${numbers.slice(0, 3).join(", ").replaceAll(":", " ")}`;
    reasons.push(because("text.numbers", text, Math.min(mostStrength, strength)));
  }
  const [left, right] = [agesOf(a), agesOf(b)];
  if (left.length > 0 && right.length > 0 && shared(left, right).length === 0) {
    reasons.push(because("text.other_ages", () => `${left[0]} against ${right[0]}`.replaceAll(":", " ")));
  }
  return reasons;
}

function agesOf(evidence: TextEvidence): string[] {
  return evidence.numbers.filter((number) => number.startsWith("aged:"));
}

function compareDates(a: TextEvidence, b: TextEvidence): Ground[] {
  const dates = shared(a.dates, b.dates);
  if (dates.length > 0) return [because("text.dates", () => `both name the date ${dates[0]}`)];
  if (a.dates.length === 0 || b.dates.length === 0) return [];
  return [because("text.other_dates", "they name different dates")];
}

/** Cosine of the two texts' telling words, each weighing the square of its tellingness. */
function compareWords(a: TextEvidence, b: TextEvidence): Ground[] {
  const [left, right] = [weighWords(a), weighWords(b)];
  if (left.norm === 0 || right.norm === 0) return [];
  let dot = 0;
  for (const [word, square] of left.squares) dot += Math.sqrt(square * (right.squares.get(word) ?? 0));
  const cosine = dot / (left.norm * right.norm);
  if (cosine < 0.01) return [];
  const fullness = Math.min(1, Math.min(a.words.length, b.words.length) / fullTextWords);
  return [because("text.words", () => `rare words ${Math.round(cosine * 100)} % alike`, cosine * fullness)];
}

/** A word this far down the list of telling words counts half as much as the first. */
const fadeWords = 8;

/** A text with fewer telling words than this is too short for its words to speak fully. */
const fullTextWords = 24;

interface WeighedWords {
  squares: ReadonlyMap<string, number>;
  norm: number;
}

const weighed = new WeakMap<TextEvidence, WeighedWords>();

function weighWords(evidence: TextEvidence): WeighedWords {
  const known = weighed.get(evidence);
  if (known) return known;
  const squares = new Map(
    evidence.words.map((word, i) => [word, (tellingness(word, evidence.lang) / (1 + i / fadeWords)) ** 2]),
  );
  let sum = 0;
  for (const square of squares.values()) sum += square;
  const made = { squares, norm: Math.sqrt(sum) };
  weighed.set(evidence, made);
  return made;
}

function told(code: ReasonCode, words: string, values: readonly string[], lang: string): Ground[] {
  if (values.length === 0) return [];
  const strength = values.reduce((sum, value) => sum + tellingness(value, lang) / greatestTellingness, 0);
  return [because(code, () => `${words} ${values.slice(0, 3).join(", ")}`, Math.min(mostStrength, strength))];
}

function partsOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => name.split(" ")))];
}

function surnameOf(name: string): string {
  return name.toLowerCase().split(/\s+/u).at(-1) ?? "";
}

function shared(a: readonly string[], b: readonly string[]): string[] {
  if (a.length === 0 || b.length === 0) return [];
  const right = new Set(b);
  return a.filter((value) => right.has(value));
}
