import type { SearchTerm } from "@tocsin/db/queries";
import { foldName, type Gazetteer, type Place } from "@tocsin/gazetteer";
import { kindsOf } from "./kind-words.ts";

/** How one part of the typed words was understood, so that the page can say so. */
export interface ReadTerm {
  typed: string;
  term: SearchTerm;
  /** Places it names, the likeliest first. */
  places: Place[];
  /** Whether the name had to be mended by a letter or two. */
  mended: boolean;
}

/** Longest name of a place in words: "Білгород-Дністровський район" folds into three. */
const longestName = 4;
/** More words than these are left unread: a search box is no place for an article. */
const mostWords = 12;

/**
 * Reads the typed words into terms: the longest names of places first, in any spelling and script, then kinds of event and
 * weapons, then plain words. `exact` takes the letters as they are.
 */
export function readTerms(query: string, gazetteer: Pick<Gazetteer, "searchPlaces">, exact: boolean): ReadTerm[] {
  const typed = query
    .normalize("NFC")
    .trim()
    .split(/\s+/)
    .filter((word) => foldName(word) !== "")
    .slice(0, mostWords);
  const read: ReadTerm[] = [];
  for (let at = 0; at < typed.length; ) {
    const named = exact ? null : longestPlace(typed, at, gazetteer);
    if (named) {
      read.push(named.read);
      at += named.words;
    } else {
      read.push(plainTerm(typed[at] as string, exact));
      at++;
    }
  }
  return read;
}

function longestPlace(
  typed: string[],
  at: number,
  gazetteer: Pick<Gazetteer, "searchPlaces">,
): { read: ReadTerm; words: number } | null {
  for (let words = Math.min(longestName, typed.length - at); words >= 1; words--) {
    const phrase = typed.slice(at, at + words).join(" ");
    if (words === 1 && (phrase.length < 3 || kindsOf(foldName(phrase)))) continue;
    const matches = gazetteer.searchPlaces(phrase, 12);
    const exact = matches.filter((found) => found.match === "exact");
    const near = words === 1 && phrase.length >= 5 ? matches.filter((found) => found.match === "near_miss") : [];
    const chosen = exact.length > 0 ? exact : near.slice(0, 3);
    if (chosen.length > 0)
      return {
        read: placeTerm(
          phrase,
          chosen.map((found) => found.place),
          exact.length === 0,
        ),
        words,
      };
  }
  return null;
}

function placeTerm(typed: string, places: Place[], mended: boolean): ReadTerm {
  const regions = places.filter((place) => place.kind === "region").flatMap((place) => place.region ?? []);
  return {
    typed,
    places,
    mended,
    term: { words: wordsOf(typed), placeIds: places.map((place) => place.id), regions, types: [], weapons: [] },
  };
}

function plainTerm(typed: string, exact: boolean): ReadTerm {
  const kinds = exact ? null : kindsOf(foldName(typed));
  return {
    typed,
    places: [],
    mended: false,
    term: {
      words: wordsOf(typed),
      placeIds: [],
      regions: [],
      types: kinds?.types ?? [],
      weapons: kinds?.weapons ?? [],
    },
  };
}

/** The word as texts may have it: in lower case, with marks of punctuation between letters as the index splits them. */
function wordsOf(typed: string): string[] {
  const lower = typed.toLowerCase();
  const split = lower.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  return split ? [split] : [];
}
