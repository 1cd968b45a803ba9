import { foldName } from "../fold.ts";
import type { CueSet } from "./cue-set.ts";
import { english } from "./en.ts";
import { french } from "./fr.ts";
import { russian } from "./ru.ts";
import { ukrainian } from "./uk.ts";

export type Cues = Record<keyof CueSet, ReadonlySet<string>>;

/**
 * The cues of all languages in one, folded: reports mix languages, and words of one language seldom mislead in another.
 */
export function loadCues(): Cues {
  const sets = [english, ukrainian, russian, french];
  const merged = {} as Record<keyof CueSet, ReadonlySet<string>>;
  for (const key of Object.keys(english) as (keyof CueSet)[])
    merged[key] = new Set(sets.flatMap((set) => set[key].map(foldName)));
  return merged;
}
