import frequencies from "../../data/word-frequency.json" with { type: "json" };

const tables: Readonly<Record<string, Readonly<Record<string, number>>>> = frequencies.languages;
const noTable: Readonly<Record<string, number>> = {};
/** Words that stand in fewer reports than the table's floor are taken to be this rare. */
const floorShare = frequencies.floorShare;

/** Splits into words: letters and digits, inner apostrophes and hyphens kept. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

/** One spelling per word: lower case, no possessive; endings of longer Cyrillic words are cut, as they bend with case. */
export function foldWord(word: string): string {
  const low = word
    .toLowerCase()
    .replace(/[’']s$/u, "")
    .replace(/[’']/gu, "");
  return /\p{Script=Cyrillic}/u.test(low) && low.length > 5 ? low.slice(0, Math.max(5, low.length - 2)) : low;
}

/** How telling a folded word or name is: minus the logarithm of the share of reports it stands in, 0 for the commonest. */
export function tellingness(folded: string, lang: string): number {
  return -Math.log((tables[lang] ?? noTable)[folded] ?? floorShare);
}

/** Tellingness of a word that the table does not know. */
export const greatestTellingness = -Math.log(floorShare);

/** Whether common words of a language are known, so that its rare ones can be told from them. */
export function knowsWordsOf(lang: string): boolean {
  return lang in tables;
}
