import { foldName } from "../fold.ts";
import type { CueSet } from "./cue-set.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import { ukrainian } from "./uk.ts";
import { bitsByPhrase, cuesBefore, wordCues } from "./word-cues.ts";

export type CuePhrases = Record<keyof CueSet, ReadonlySet<string>>;

/** Cues ready for look-up: the phrases of each kind, and by phrase the kinds that stand in one place. */
export interface Cues extends CuePhrases {
  /** Bits of `wordCues` by word. */
  ofWord: ReadonlyMap<string, number>;
  /** Bits of `cuesBefore` by phrase. */
  before: ReadonlyMap<string, number>;
}

/**
 * The cues of all languages in one, folded: reports mix languages, and words of one language seldom mislead in another.
 */
export function loadCues(): Cues {
  const sets = [english, ukrainian, russian, french];
  const merged = {} as CuePhrases;
  for (const key of Object.keys(english) as (keyof CueSet)[])
    merged[key] = new Set(sets.flatMap((set) => set[key].map(foldName)));
  return { ...merged, ofWord: bitsByPhrase(merged, wordCues), before: bitsByPhrase(merged, cuesBefore) };
}
