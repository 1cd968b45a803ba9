import type { TextEvidence } from "@tocsin/model";
import { datesIn } from "./dates.ts";
import { signatureOf } from "./minhash.ts";
import { numbersIn } from "./numbers.ts";
import { properNamesIn } from "./proper-names.ts";
import { foldWord, knowsWordsOf, tellingness, wordsOf } from "./words.ts";

const maxNames = 16;
const maxPlaces = 16;
const maxNumbers = 16;
const maxWords = 32;
const maxDates = 8;
/** Only the beginning of a long text is about its main event. UTF-16 units. */
const leadLength = 6000;

/**
 * Evidence for matching in a text's words. `text` is a report's raw text or a part of it, `lang` its language,
 * `publishedAt` resolves dates without a year. Never throws; a text without any evidence gives empty lists.
 */
export function textEvidence(text: string, lang: string, publishedAt: string | null = null): TextEvidence {
  const lead = leadOf(text);
  const words = wordsOf(lead).map(foldWord);
  const proper = properNamesIn(lead);
  return {
    lang,
    signature: signatureOf(words),
    names: mostTelling(proper.names, maxNames, lang),
    places: mostTelling(proper.places, maxPlaces, lang),
    numbers: unique(numbersIn(lead)).slice(0, maxNumbers),
    words: knowsWordsOf(lang) ? tellingWords(words, titleLengthOf(lead), lang) : [],
    dates: unique(datesIn(lead, publishedAt)).slice(0, maxDates),
  };
}

/** What tells that a text is a copy of another, and nothing else. */
export function copyEvidence(text: string, lang: string): TextEvidence {
  return { ...noEvidence(lang), signature: signatureOf(wordsOf(leadOf(text)).map(foldWord)) };
}

export function noEvidence(lang: string): TextEvidence {
  return { lang, signature: [], names: [], places: [], numbers: [], words: [], dates: [] };
}

/** The part of a text that evidence is taken from: its beginning, without addresses. */
export function leadOf(text: string): string {
  return text.slice(0, leadLength).replace(/https?:\/\/\S+/gu, " ");
}

/** A word of the title counts this often. */
const titleCounts = 3;

/** Number of words of the first line. */
function titleLengthOf(text: string): number {
  return wordsOf(text.split("\n", 1)[0] ?? "").length;
}

/** The most telling words of a text by how often they stand in it and how rare they are elsewhere. */
function tellingWords(words: readonly string[], titleLength: number, lang: string): string[] {
  const counts = new Map<string, number>();
  words.forEach((word, i) => {
    if (word.length < 3 || /^\d+$/u.test(word)) return;
    counts.set(word, (counts.get(word) ?? 0) + (i < titleLength ? titleCounts : 1));
  });
  const rank = (word: string, count: number) => Math.sqrt(count) * tellingness(word, lang);
  return [...counts]
    .map(([word, count]) => ({ word, rank: rank(word, count) }))
    .sort((a, b) => b.rank - a.rank || (a.word < b.word ? -1 : 1))
    .slice(0, maxWords)
    .map(({ word }) => word);
}

function mostTelling(values: readonly string[], limit: number, lang: string): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(
      ([a, x], [b, y]) =>
        Math.min(y, 3) * tellingness(b, lang) - Math.min(x, 3) * tellingness(a, lang) || (a < b ? -1 : 1),
    )
    .slice(0, limit)
    .map(([value]) => value);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
