import type { Terms } from "../lexicon/terms.ts";
import type { Token } from "../segment/types.ts";
import type { PlaceHit } from "./facts.ts";

const longestQuotedName = 3;

/**
 * `the "White Angels" unit`, `группировка "Днепр"`: a name of up to three capitalised words in quotes is no place, whatever is
 * within, unless it names a site (`airfield "Saky"`).
 */
export function isQuotedName({ from, to, located }: PlaceHit, tokens: readonly Token[], terms: Terms): boolean {
  if (located.kind === "site") return false;
  const opening = quoteBeside(tokens, from - 1, -1);
  const closing = quoteBeside(tokens, to, 1);
  if (opening === null || closing === null || closing - opening - 1 > longestQuotedName) return false;
  return !terms.of("object").some((hit) => hit.to === opening);
}

/** Index of the quotation mark that only capitalised words part from here. */
function quoteBeside(tokens: readonly Token[], from: number, step: 1 | -1): number | null {
  for (let at = from, steps = 0; steps <= longestQuotedName; at += step, steps++) {
    const token = tokens[at];
    if (token?.text === '"') return at;
    if (token?.kind !== "word" || !/^\p{Lu}/u.test(token.text)) return null;
  }
  return null;
}
