import type { Reason } from "./types.ts";
import { type ReasonCode, weights } from "./weights.ts";

/** A reason before anybody reads it: most pairs are compared for their score alone, so its words are made when asked for. */
export interface Ground {
  code: ReasonCode;
  words: string | (() => string);
  weight: number;
}

/** A ground with its weight from the table, times how strongly it holds (1 unless told). */
export function because(code: ReasonCode, words: Ground["words"], strength = 1): Ground {
  return { code, words, weight: strength === 1 ? weights[code] : Math.round(weights[code] * strength * 100) / 100 };
}

export function inWords({ code, words, weight }: Ground): Reason {
  return { code, text: typeof words === "string" ? words : words(), weight };
}
