import { SpellingTable } from "@tocsin/gazetteer";
import type { TokenKind, Word } from "./types.ts";

const words = new SpellingTable(makeWord);

/** The word at `start`…`end` of a text; the same one for equal spellings, as long as it is remembered. */
export function wordAt(text: string, start: number, end: number): Word {
  return words.of(text, start, end);
}

let notes = 0;

/**
 * What one part of the reader has to know of a word, and can tell by its spelling alone: its class in a set of phrases,
 * whether it may begin a number. Worked out when it is first asked for and kept with the word, so that asking again at
 * the next place costs no look-up, however long the lists behind it are. Forgotten with the word.
 */
export class WordNote<T> {
  readonly #number = notes++;
  readonly #workOut: (word: Word) => T;

  constructor(workOut: (word: Word) => T) {
    this.#workOut = workOut;
  }

  of(word: Word): T {
    const known = word.notes[this.#number];
    if (known !== undefined) return known as T;
    const made = this.#workOut(word);
    word.notes[this.#number] = made;
    return made;
  }
}

function makeWord(text: string): Word {
  return { text, lower: foldCase(text), kind: kindOf(text), capital: /^\p{Lu}/u.test(text), notes: [] };
}

/** Lower case with ё as е: the form that lexicon entries are written in. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
}

function kindOf(text: string): TokenKind {
  if (/^\d/.test(text)) return "number";
  return /^\p{L}/u.test(text) ? "word" : "punct";
}
