import type { Reason } from "./types.ts";
import { type ReasonCode, weights } from "./weights.ts";

/** A reason with its weight from the table, times how strongly it holds (1 unless told). */
export function because(code: ReasonCode, text: string, strength = 1): Reason {
  return { code, text, weight: Math.round(weights[code] * strength * 100) / 100 };
}
