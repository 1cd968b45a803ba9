import type { ReportLanguage } from "@tocsin/model";
import { eld } from "eld/medium";
import type { Token } from "./types.ts";
import { ukrainianOrRussian } from "./ukrainian-or-russian.ts";
import { WordNote } from "./words.ts";

const sampleChars = 1500;
/** Letter statistics are sure of far shorter texts, and cost by the letter. */
const statisticsChars = 300;
const words: Record<"en" | "fr" | "foreign", Set<string>> = {
  en: new Set(
    (
      "the of and in to a was were is on at by for that with from as it has have had after said an be are which who their " +
      "his he she they its been not this or but into over near killed injured people"
    ).split(" "),
  ),
  fr: new Set(
    (
      "le la les de des du et en à un une est dans que qui sur pour par au aux se ce il elle ont été a avec son sa ses " +
      "plus pas ne d l dont lors après selon mort morts blessés"
    ).split(" "),
  ),
  // Of the neighbours in the same script, as far as neither English nor French has them.
  foreign: new Set(
    (
      "der das und den von mit ist auf für im ein eine einem bei nach wurde wurden nicht sich zum zur dem auch " +
      "el los las una del y con para fue fueron por tras según más al su sus como han " +
      "il lo gli dei delle della nel nella che sono di alla dal è stato stati anche ha hanno dopo " +
      "os da dos das em na num numa um uma foi foram não com ao pela pelo são " +
      "het een zijn voor niet bij werd werden aan naar ook " +
      "na się nie jest przez oraz że po od " +
      "și cu pe din fost este prin " +
      "ve bir bu için ile och att det som på av för har ett " +
      "že za byl byla při dne"
    ).split(" "),
  ),
};

/** Which letters speak for which language. */
const letters = {
  cyrillic: /[\u0400-\u052f]/,
  latin: /[a-zà-öø-ÿ]/i,
  ukrainian: /[іїєґ]/i,
  russian: /[ыэёъ]/i,
  // Bulgarian has ъ, but neither of these.
  notBulgarian: /[ыэё]/i,
  // Letters of the neighbours' alphabets that neither Ukrainian nor Russian has.
  foreign: /[ўјљњћђџѓќѕ]/i,
};
type LetterSort = keyof typeof letters;
const letterSorts = Object.keys(letters) as LetterSort[];
/** The sorts of each letter up to the end of the Cyrillic block: one bit each. */
const sortsOfCode = Uint8Array.from({ length: 0x530 }, (_, code) =>
  letterSorts.reduce((bits, sort, n) => bits | (letters[sort].test(String.fromCharCode(code)) ? 1 << n : 0), 0),
);
const languagesOfWord = new Map<string, (keyof typeof words)[]>();
for (const lang of ["en", "fr", "foreign"] as const) {
  for (const word of words[lang]) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), lang]);
}

/**
 * Language of a text among those that reports are read in; null for any other language, or when it can't be told.
 * Script and letters decide first, then common words, then letter statistics; `hint` (the source's language) decides only
 * where a text is too short to tell.
 */
export function detectLanguage(text: string, tokens: readonly Token[], hint?: string | null): ReportLanguage | null {
  const sample = text.slice(0, sampleChars);
  const counts = countLetters(sample);
  if (counts.cyrillic + counts.latin < 3) return null;
  return counts.cyrillic > counts.latin * 0.6
    ? detectCyrillic(sample, hint, counts)
    : detectLatin(sample, tokens, hint);
}

function detectCyrillic(
  sample: string,
  hint: string | null | undefined,
  counts: Record<LetterSort, number>,
): ReportLanguage | null {
  const { cyrillic, ukrainian: uk, russian: ru } = counts;
  if (counts.foreign > cyrillic * 0.005) return null;
  if (uk > ru * 2) return "uk";
  // Bulgarian has ъ as a vowel, before consonants; in Russian only е, ё, ю, я follow it.
  if (uk === 0 && counts.notBulgarian === 0 && (sample.match(/ъ(?![еёюя])/gi)?.length ?? 0) > cyrillic * 0.01)
    return null;
  if (ru > uk) return "ru";
  const told = ukrainianOrRussian(sample);
  if (told) return told;
  if (hint === "uk" || hint === "ru") return hint;
  const guess = eld.detect(sample).language;
  return guess === "uk" || guess === "ru" ? guess : null;
}

function detectLatin(sample: string, tokens: readonly Token[], hint: string | null | undefined): ReportLanguage | null {
  const share = wordShares(sample, tokens);
  const [best, other] = share.en >= share.fr ? (["en", "fr"] as const) : (["fr", "en"] as const);
  const isClear = share[best] >= share[other] * 1.8 && share[best] > share.foreign * 4;
  if (isClear && share[best] >= (share.words < longTextWords ? 0.18 : 0.1)) return best;
  const guess = eld.detect(sample.slice(0, statisticsChars)).language;
  if (guess === "en" || guess === "fr") return guess;
  if (share.foreign > 0) return null;
  if (share.words < headlineWords && (hint === "en" || hint === "fr")) return hint;
  // Headlines are short of common words: capitalised names mislead the letter statistics.
  if (share.words < headlineWords && share[best] >= 0.1 && share[other] < share[best]) return best;
  return null;
}

const headlineWords = 12;
/** In so many words chance makes no language of another's. */
const longTextWords = 40;

interface WordCounts {
  en: number;
  fr: number;
  foreign: number;
  words: number;
}

/** What a token adds: each run of letters is a word, "l'" and "qu" of "l'homme qu'on" among them. */
const countsOf = new WordNote(({ lower }) => countWords(lower));

function countWords(lower: string): WordCounts {
  const counts = { en: 0, fr: 0, foreign: 0, words: 0 };
  for (const [word] of lower.matchAll(/\p{L}+/gu)) {
    counts.words++;
    for (const lang of languagesOfWord.get(word) ?? []) counts[lang]++;
  }
  return counts;
}

function wordShares(sample: string, tokens: readonly Token[]): WordCounts {
  const shares = { en: 0, fr: 0, foreign: 0, words: 0 };
  for (const { start, end, word } of tokens) {
    if (start >= sample.length) break;
    const counts = end <= sample.length ? countsOf.of(word) : countWords(sample.slice(start).toLowerCase());
    shares.words += counts.words;
    shares.en += counts.en;
    shares.fr += counts.fr;
    shares.foreign += counts.foreign;
  }
  for (const lang of ["en", "fr", "foreign"] as const) shares[lang] /= Math.max(1, shares.words);
  return shares;
}

function countLetters(sample: string): Record<LetterSort, number> {
  const byBits = new Array<number>(1 << letterSorts.length).fill(0);
  for (let at = 0; at < sample.length; at++) {
    const bits = sortsOfCode[sample.charCodeAt(at)] ?? 0;
    byBits[bits] = (byBits[bits] as number) + 1;
  }
  const counts = { cyrillic: 0, latin: 0, ukrainian: 0, russian: 0, notBulgarian: 0, foreign: 0 };
  for (const [bits, count] of byBits.entries())
    for (const [n, sort] of letterSorts.entries()) if ((bits & (1 << n)) !== 0) counts[sort] += count;
  return counts;
}
