import type { CompiledLexicon } from "../lexicon/compile.ts";
import type { Terms } from "../lexicon/terms.ts";
import type { NumberSpan } from "../numbers/types.ts";
import type { Document, Sentence, Token } from "../segment/types.ts";
import type { Group } from "./group.ts";

/** One sentence with everything that was found in it. */
export interface SentenceContext {
  document: Document;
  compiled: CompiledLexicon;
  sentence: Sentence;
  tokens: readonly Token[];
  terms: Terms;
  /** Numbers that begin in the sentence, by first token. */
  numbers: ReadonlyMap<number, NumberSpan>;
  /** The groups of people, once somebody has asked for them: see `findPeople`. */
  people?: readonly Group[];
}

/** True for a token inside the sentence that is a given punctuation mark. */
export function isMark(context: SentenceContext, at: number, marks: string): boolean {
  const token = context.tokens[at];
  return token?.kind === "punct" && at < context.sentence.to && marks.includes(token.text);
}

/** True where one of the marks stands among tokens `from`…`to`. */
export function hasMark(context: SentenceContext, from: number, to: number, marks: string): boolean {
  for (let at = from; at < to; at++) if (isMark(context, at, marks)) return true;
  return false;
}
