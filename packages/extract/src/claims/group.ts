import type { Item, Population, Quantity } from "@tocsin/model";

/** A group of people (or of things) as a noun phrase counts it: "at least four people", "a man and two children". */
export interface Group extends Quantity {
  /** Tokens of the phrase, its parts included. */
  from: number;
  to: number;
  population: Population;
  item: Item | null;
  /** False for a number without a noun ("seven injured"). */
  noun: boolean;
  /** "the victim", "the two men", "he": told of before. */
  definite: boolean;
  /** "another man", "two more": adds to what was told before. */
  additional: boolean;
  /** One person told by himself ("a 41-year-old man", "John Roe, 20,"). */
  individual: boolean;
  /** "himself": the doer as his own victim. */
  reflexive: boolean;
  /** Bodies, not living people. */
  dead: boolean;
  /** Households or customers, not people. */
  accounts: boolean;
  /** "One of four people": the four, of whom a participle right behind them tells ("wounded in the attack"); "one of the wounded": the wounded. */
  outOf: Group | null;
  /** What the text says are part of it ("including two children"). */
  parts: Group[];
}

/** A group of nothing known but its number and tokens. */
export function newGroup(from: number, to: number, { min, max, qualifier }: Quantity): Group {
  return {
    from,
    to,
    min,
    max,
    qualifier,
    population: "unspecified",
    item: null,
    noun: false,
    definite: false,
    additional: false,
    individual: false,
    reflexive: false,
    dead: false,
    accounts: false,
    outOf: null,
    parts: [],
  };
}

/** Quantities of groups with no number of their own. */
export const nothingStated: Quantity = { min: null, max: null, qualifier: "several" };
export const single: Quantity = { min: 1, max: 1, qualifier: "exact" };
