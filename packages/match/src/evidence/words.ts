import frequencies from "../../data/word-frequency.json" with { type: "json" };

/** How telling the known words of each language are. */
const tables: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries<Record<string, number>>(frequencies.languages).map(([lang, shares]) => [
    lang,
    new Map(Object.entries(shares).map(([word, share]) => [word, -Math.log(share)])),
  ]),
);
/** Words that stand in fewer reports than the table's floor are taken to be this rare. */
const floorShare = frequencies.floorShare;

/** Splits into words: letters and digits, inner apostrophes and hyphens kept. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** One spelling per word: lower case, no possessive; endings of longer Cyrillic words are cut, as they bend with case. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  const low = /[’']/.test(lower) ? lower.replace(/[’']s$/, "").replace(/[’']/g, "") : lower;
  return low.length > 5 && /\p{Script=Cyrillic}/u.test(low) ? low.slice(0, Math.max(5, low.length - 2)) : low;
}

/** How telling a folded word or name is: minus the logarithm of the share of reports it stands in, 0 for the commonest. */
export function tellingness(folded: string, lang: string): number {
  return tables.get(lang)?.get(folded) ?? greatestTellingness;
}

/** Tellingness of a word that the table does not know. */
export const greatestTellingness = -Math.log(floorShare);

/** Whether common words of a language are known, so that its rare ones can be told from them. */
export function knowsWordsOf(lang: string): boolean {
  return tables.has(lang);
}
