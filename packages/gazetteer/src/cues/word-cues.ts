import type { CueSet } from "./cue-set.ts";
import type { CuePhrases } from "./cues.ts";

/** Cues that are one word each, as bits: a word's are looked up once and kept with it (`Word.cues`). */
export const wordCues = {
  regionHeads: 1 << 0,
  districtHeads: 1 << 1,
  hromadaHeads: 1 << 2,
  directionHeads: 1 << 3,
  headModifiers: 1 << 4,
  joiners: 1 << 5,
  headLinks: 1 << 6,
  headAdjectives: 1 << 7,
  nearAfter: 1 << 8,
  facilityHeads: 1 << 9,
  facilityModifiers: 1 << 10,
  riverCues: 1 << 11,
  nameParts: 1 << 12,
  ranks: 1 << 13,
  firstNames: 1 << 14,
  notPlaceAfter: 1 << 15,
  governmentAfter: 1 << 16,
  attackVerbs: 1 << 17,
  namesakeAfter: 1 << 18,
  townFacilities: 1 << 19,
  doneToTown: 1 << 20,
} as const satisfies Partial<Record<keyof CueSet, number>>;

/** Cues that stand before a name, in one to four words, as bits. */
export const cuesBefore = {
  settlementCues: 1 << 0,
  near: 1 << 1,
  at: 1 << 2,
  from: 1 << 3,
  toward: 1 << 4,
  office: 1 << 5,
  notPlaceBefore: 1 << 6,
  governmentBefore: 1 << 7,
  villageCues: 1 << 8,
} as const satisfies Partial<Record<keyof CueSet, number>>;

/** All phrases of some kinds of cues, with the bits of the kinds that hold them. */
export function bitsByPhrase(cues: CuePhrases, kinds: Partial<Record<keyof CueSet, number>>): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [kind, bit] of Object.entries(kinds) as [keyof CueSet, number][])
    for (const phrase of cues[kind]) bits.set(phrase, (bits.get(phrase) ?? 0) | bit);
  return bits;
}
