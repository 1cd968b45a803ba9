import type { Cues } from "./cues/cues.ts";
import type { Hit } from "./hit.ts";
import type { Index } from "./load.ts";
import type { Token } from "./tokens.ts";

/** What stands around a name. `role` null: nothing tells. */
export interface Surroundings {
  /** Why the name is no place here; null where it is one. */
  notPlace: string | null;
  government: boolean;
  near: boolean;
  /** A cue such as "village of" or "село", or a locative preposition. */
  cue: "settlement" | "preposition" | null;
  /** Called a village, which no city of the name is. */
  village: boolean;
  role: "from" | "toward" | "office" | null;
  /** Right behind a port, airfield, plant or the like. */
  facility: boolean;
  /** A common word or surname by itself: no place without a cue or its region beside. */
  common: boolean;
}

/** A hit with the words before it, as every rule of classification needs them. */
export interface Look {
  tokens: readonly Token[];
  hit: Hit;
  /** Its words, folded. */
  name: string;
  /** Kinds of the cues that end right before the hit: bits of `cuesBefore`. */
  before: number;
  cue: Surroundings["cue"];
  index: Index;
  cues: Cues;
  text: string;
}
