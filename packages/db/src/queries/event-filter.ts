import type { EventType, Grade, Item } from "@tocsin/model";
import { type SQL, sql } from "drizzle-orm";

/** One typed word or name, and everything it may stand for: one of them is enough. */
export interface SearchTerm {
  /** Words to be found in an event's text, in lower case, each as the beginning of a word. A phrase is several words with spaces. */
  words: string[];
  /** Places, regions, kinds of event and weapons that the term names in some language. */
  placeIds: string[];
  regions: string[];
  types: EventType[];
  weapons: Item[];
}

/** What a reader narrows events by: the same for search, region pages, feeds and the API. Empty lists do not narrow. */
export interface EventFilter {
  /** What was typed, term by term: every term must hold. */
  terms: SearchTerm[];
  types: EventType[];
  regions: string[];
  places: string[];
  weapons: Item[];
  sources: string[];
  speakers: string[];
  grades: Grade[];
  contested: boolean;
  from: string | null;
  to: string | null;
  killedMin: number | null;
  killedMax: number | null;
  injuredMin: number | null;
  injuredMax: number | null;
}

export const emptyEventFilter: EventFilter = {
  terms: [],
  types: [],
  regions: [],
  places: [],
  weapons: [],
  sources: [],
  speakers: [],
  grades: [],
  contested: false,
  from: null,
  to: null,
  killedMin: null,
  killedMax: null,
  injuredMin: null,
  injuredMax: null,
};

/** Facets whose own selection is lifted when their values are counted, so that a reader sees what else could be chosen. */
export const facetNames = ["type", "region", "weapon", "source", "speaker", "grade", "contested"] as const;
export type FacetName = (typeof facetNames)[number];

/** One value of a facet with the number of events a reader gets by choosing it. */
export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchFacets {
  total: number;
  facets: Record<FacetName, FacetCount[]>;
}

/** A text-search query that any of the words, or phrases, answers. */
export function anyWord(words: readonly string[]): SQL {
  return sql`${words.map(prefixQuery).join(" | ")}::tsquery`;
}

/** "велика писарівка" → 'велика':* <-> 'писарівка':* */
function prefixQuery(phrase: string): string {
  return phrase
    .split(" ")
    .filter((word) => word !== "")
    .map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`)
    .join(" <-> ");
}
