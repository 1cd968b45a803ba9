import type { Index } from "./load.ts";
import { beginsNames } from "./name-table.ts";
import { joins, type Token } from "./tokens.ts";
import { attributeOf } from "./words.ts";

/** Words at most of an attribute. */
export const maxWords = 3;

export interface Attribute {
  from: number;
  to: number;
  /** Empty for an adjective in a list that the gazetteer does not know. */
  indexes: readonly number[];
}

/** The longest attribute that begins at a token; null where none does. */
export function attributeAt(tokens: readonly Token[], at: number, index: Index): Attribute | null {
  let best: Attribute | null = null;
  let words = "";
  for (let to = at; to < at + maxWords && to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || (to > at && !joins(token))) break;
    words = to === at ? token.folded : `${words} ${token.folded}`;
    const indexes = to === at ? token.word.attributes : attributeOf(words, token.cyrillic, index);
    if (indexes) best = { from: at, to, indexes };
    if (!beginsNames(to === at ? token.word.longerAttributes : index.probeAttribute(words))) break;
  }
  return best;
}
