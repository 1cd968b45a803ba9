import type { Cues } from "./cues/cues.ts";
import { detach } from "./detach.ts";
import { foldWord } from "./fold.ts";
import type { Index } from "./load.ts";

/** What is true of a spelling wherever it stands. */
export interface Word {
  folded: string;
  capital: boolean;
  /** Two or more capitals and no small letter. */
  allCapitals: boolean;
  cyrillic: boolean;
  /** Whether it is a name or begins names: see `NameTable.probe`. */
  names: number;
  /** Places that it may mean as an attribute ("Харківська"); null where it is none. */
  attributes: readonly number[] | null;
  /** Whether attributes of several words begin with it, see `NameTable.probe`. */
  longerAttributes: number;
  /** A Slavic adjective that may be an attribute the gazetteer does not know. */
  adjective: boolean;
  /** "область", "région", "district": may stand before its attributes. */
  opensUnit: boolean;
  /** First word of a phrase that holds a place's name and is none. */
  opensStopPhrase: boolean;
}

const adjectiveEnding = /(?:[сцз]ьк|[сцж]к)(?:ий|ої|ого|ому|им|ім|а|у|ою|их|ими|і|ій|ая|ой|ую|ое|ом|ие)$/;
const cyrillicEnding = /(?:ий|ій|ая|яя|ое|ой|ую|ою|ого|ому|им|ім|ым|ом|их|ых|ими|ыми|ій|ої|а|е|у|і|и|ые|ие)$/;
const mostWords = 40_000;
const longestKept = 40;

/**
 * The words of texts. Reports repeat their words, so each spelling is folded and looked up in the gazetteer once; the
 * memory is emptied when it grows large.
 */
export class Vocabulary {
  readonly #index: Index;
  readonly #cues: Cues;
  readonly #stopPhraseWords: ReadonlySet<string>;
  readonly #words = new Map<string, Word>();

  constructor(index: Index, cues: Cues) {
    this.#index = index;
    this.#cues = cues;
    this.#stopPhraseWords = new Set([...cues.stopPhrases].map((phrase) => phrase.split(" ")[0] ?? ""));
  }

  wordOf(spelling: string): Word {
    const known = this.#words.get(spelling);
    if (known) return known;
    if (spelling.length > longestKept) return this.#lookUp(spelling);
    const kept = detach(spelling);
    const word = this.#lookUp(kept);
    if (this.#words.size >= mostWords) this.#words.clear();
    this.#words.set(kept, word);
    return word;
  }

  #lookUp(spelling: string): Word {
    const folded = foldWord(spelling);
    const code = spelling.charCodeAt(0);
    const capital = isCapital(spelling.charAt(0), code);
    const cyrillic = code >= 0x400 && code < 0x500;
    return {
      folded,
      capital,
      allCapitals: capital && spelling.length > 1 && spelling === spelling.toUpperCase(),
      cyrillic,
      names: this.#index.probeName(folded),
      attributes: attributeOf(folded, cyrillic, this.#index),
      longerAttributes: this.#index.probeAttribute(folded),
      adjective: adjectiveEnding.test(folded),
      opensUnit: this.#cues.regionHeads.has(folded) || this.#cues.districtHeads.has(folded),
      opensStopPhrase: this.#stopPhraseWords.has(folded),
    };
  }
}

/** Places that folded words may mean as an attribute: Cyrillic ones by their stem. */
export function attributeOf(words: string, cyrillic: boolean, index: Index): readonly number[] | null {
  if (!cyrillic) return index.attributesOf(words);
  const stem = words.replace(cyrillicEnding, "");
  return stem === words ? null : index.attributesOf(stem);
}

function isCapital(letter: string, code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return letter !== letter.toLowerCase();
}
