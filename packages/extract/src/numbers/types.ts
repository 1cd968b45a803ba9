import type { Qualifier } from "@tocsin/model";

/** What a number in the text is. Only a `count` can be a casualty figure or a count of things. */
export type NumberKind =
  | "count"
  | "ordinal"
  | "age"
  | "time"
  | "date"
  | "year"
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
}
