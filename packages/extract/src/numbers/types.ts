import type { Qualifier } from "@tocsin/model";

/** What a number in the text is. Only a `count` can be a casualty figure or a count of things. */
export type NumberKind =
  | "count"
  | "ordinal"
  | "age"
  | "time"
  | "date"
  | "year"
  | "duration"
  | "distance"
  | "measure"
  | "calibre"
  | "money"
  | "percent"
  | "phone"
  | "unit_name";

/**
 * A number as stated: "at least four", "12–15", "десятки", "une dizaine de", "a dozen", "no". `from`…`to` (exclusive)
 * index the document's tokens and take in the qualifying words ("at least", "more than") but not the noun.
 * "a"/"an" alone and bare plurals are no numbers here: the noun phrase decides on those.
 */
export interface NumberSpan {
  from: number;
  to: number;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  kind: NumberKind;
  /** Money only: ISO 4217, or a shared name (`*dollar`, `*crown`, `*franc`, `*pound`) when the words do not tell the country. */
  currency?: string;
  /** "un", "une": may be an article. */
  article?: true;
  /** A change, not a total: "(+300 over the past day)". */
  delta?: true;
  /** Earlier value where the words state growth: "rose from 4 to 7". */
  grewFrom?: number;
}
