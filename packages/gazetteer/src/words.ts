import type { Cues } from "./cues/cues.ts";
import { foldWord } from "./fold.ts";
import type { Index, Target } from "./load.ts";
import { SpellingTable } from "./spelling-table.ts";

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
  /** What it is a cue for by itself: bits of `wordCues`. */
  cues: number;
  /** Last word of a cue that stands before names. */
  endsCue: boolean;
  /** First word of the name of an authority ("military administration"). */
  opensAuthority: boolean;
  /** First word of a phrase that holds a place's name and is none. */
  opensStopPhrase: boolean;
  /** Towns of the one name that it is a letter away from; undefined until asked for. */
  meant?: readonly Target[];
}

const adjectiveEnding = /(?:[сцз]ьк|[сцж]к)(?:ий|ої|ого|ому|им|ім|а|у|ою|их|ими|і|ій|ая|ой|ую|ое|ом|ие)$/;
const cyrillicEnding = /(?:ий|ій|ая|яя|ое|ой|ую|ою|ого|ому|им|ім|ым|ом|их|ых|ими|ыми|ій|ої|а|е|у|і|и|ые|ие)$/;

/** The words of texts: each spelling is folded and looked up in the gazetteer once. */
export type Vocabulary = SpellingTable<Word>;

/** An empty vocabulary over a gazetteer. */
export function makeVocabulary(index: Index, cues: Cues): Vocabulary {
  const firstWords = (phrases: Iterable<string>) => new Set([...phrases].map((phrase) => phrase.split(" ")[0] ?? ""));
  const stopPhraseWords = firstWords(cues.stopPhrases);
  const authorityWords = firstWords(cues.authorityHeads);
  const cueEndings = new Set([...cues.before.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""));
  return new SpellingTable((spelling) => {
    const folded = foldWord(spelling);
    const code = spelling.charCodeAt(0);
    const capital = isCapital(spelling.charAt(0), code);
    const cyrillic = code >= 0x400 && code < 0x500;
    return {
      folded,
      capital,
      allCapitals: capital && spelling.length > 1 && spelling === spelling.toUpperCase(),
      cyrillic,
      names: index.probeName(folded),
      attributes: attributeOf(folded, cyrillic, index),
      longerAttributes: index.probeAttribute(folded),
      adjective: adjectiveEnding.test(folded),
      cues: cues.ofWord.get(folded) ?? 0,
      endsCue: cueEndings.has(folded),
      opensAuthority: authorityWords.has(folded),
      opensStopPhrase: stopPhraseWords.has(folded),
    };
  });
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
