import type { Cues } from "./cues/cues.ts";
import { cuesBefore } from "./cues/word-cues.ts";
import { nameAges } from "./data-file.ts";
import type { Hit } from "./hit.ts";
import type { Index, Target } from "./load.ts";
import { isName } from "./name-table.ts";
import { joins, type Token } from "./tokens.ts";
import type { Word } from "./words.ts";

/** Shorter names are a letter away from too many words; in Latin letters every country's names are met. */
const fewestLetters = { cyrillic: 7, latin: 7 };
/** Smaller places are too often a letter away from one another. */
const leastPopulation = 4_000;
/** Of this length in Latin letters only a large city is meant ("in Dontesk"). */
const shortLatin = 7;
const shortLatinPopulation = 90_000;
const cyrillicLetters = [..."абвгдежзийклмнопрстуфхцчшщьюяыэєії"];
const latinLetters = [..."abcdefghijklmnopqrstuvwxyz"];

/**
 * Towns written with one letter wrong, missing, too many, or two swapped ("у Констянтинівці"), where the word before says
 * that a place is meant, and it is near one name only.
 */
export function findMisspelt(
  tokens: readonly Token[],
  index: Index,
  cues: Cues,
  taken: (word: number) => boolean,
): Hit[] {
  const hits: Hit[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayBeMisspelt(token.word) || token.gap !== " " || taken(at)) continue;
    const before = cues.before.get(tokens[at - 1]?.folded ?? "") ?? 0;
    if ((before & (cuesBefore.at | cuesBefore.settlementCues)) === 0 || isPartOfName(tokens[at + 1])) continue;
    token.word.meant ??= townsMeant(token.word, index);
    if (token.word.meant.length)
      hits.push({ from: at, to: at, form: "name", targets: token.word.meant, misspelt: true });
  }
  return hits;
}

function mayBeMisspelt({ capital, allCapitals, cyrillic, folded, names, attributes, adjective }: Word): boolean {
  if (!capital || allCapitals || folded.length < fewestLetters[cyrillic ? "cyrillic" : "latin"]) return false;
  return !isName(names) && attributes === null && !adjective;
}

function isPartOfName(next: Token | undefined): boolean {
  return next?.capital === true && joins(next);
}

/** The towns of the one name that a spelling is a letter away from; none where it is near several names. */
function townsMeant({ folded, cyrillic }: Word, index: Index): readonly Target[] {
  let meant: readonly Target[] = [];
  for (const form of spellingsNear(folded, cyrillic ? cyrillicLetters : latinLetters)) {
    const towns = (index.targetsOf(form) ?? []).filter((target) =>
      isTown(target, index, cyrillic, leastOf(folded, cyrillic)),
    );
    if (meant.length && towns.some((target) => !meant.some((known) => known.index === target.index))) return [];
    if (towns.length > meant.length) meant = towns.map(({ index: at }) => ({ index: at, age: nameAges.older }));
  }
  return meant;
}

function leastOf(word: string, cyrillic: boolean): number {
  return !cyrillic && word.length <= shortLatin ? shortLatinPopulation : leastPopulation;
}

/** A foreign town's name may be a letter away: in Latin letters only one of Ukraine is meant. */
function isTown({ index: at, age }: Target, { places }: Index, cyrillic: boolean, least: number): boolean {
  const place = places[at];
  if (place?.kind !== "settlement" || place.population < least || age !== nameAges.current) return false;
  return cyrillic || place.country === "UA";
}

/** The first letter is hardly ever mistaken. */
function* spellingsNear(word: string, letters: readonly string[]): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const head = word.slice(0, at);
    const tail = word.slice(at + 1);
    for (const letter of letters) {
      yield head + letter + word.slice(at);
      if (at < word.length) yield head + letter + tail;
    }
    if (at < word.length) yield head + tail;
    if (at + 1 < word.length) yield head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
