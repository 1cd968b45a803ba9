import type { Population } from "@tocsin/model";
import { type DraftClaim, partOf } from "../mentions/frame.ts";
import { isNextTo, tellApart } from "./same-person.ts";
import type { Settled } from "./settled.ts";

/** "Two died at the scene. Another three died in hospital": later additions join the total. */
export function addMore(totals: Settled[], dead: readonly DraftClaim[]): Settled[] {
  const [first, ...rest] = totals;
  if (!first || !rest.some((d) => d.additional)) return totals;
  let sum = first;
  const others: Settled[] = [];
  for (const draft of rest) {
    const adds =
      draft.additional &&
      draft.sentence >= sum.sentence &&
      !sum.title &&
      draft.min !== null &&
      sum.min !== null &&
      !areOthersThanTheDead(draft, sum, dead) &&
      !completesTotal(draft, rest, sum);
    const bigger = totals.some((t) => t !== draft && t !== first && (t.min ?? 0) >= (sum.min ?? 0) + (draft.min ?? 0));
    if (!adds || bigger) {
      others.push(draft);
      continue;
    }
    sum = {
      ...sum,
      min: (sum.min ?? 0) + (draft.min ?? 0),
      max: sum.max === null || draft.max === null ? null : sum.max + draft.max,
      end: draft.end,
      individual: false,
      parts: [...sum.parts, ...draft.parts],
      confidence: Math.min(sum.confidence, draft.confidence) * 0.7,
    };
  }
  return [sum, ...others];
}

/** "Three were hurt. Two of them slightly, one more gravely": those whom a sentence counts together are the total, and no more. */
function completesTotal(draft: Settled, counted: readonly Settled[], total: Settled): boolean {
  const others = counted.filter((d) => d !== draft && d.sentence === draft.sentence);
  return others.length > 0 && others.reduce((sum, d) => sum + (d.min ?? 0), draft.min ?? 0) === total.min;
}

/** Kinds of people that no one person is both of. */
const kindsApart: readonly [Population, Population][] = [
  ["man", "woman"],
  ["man", "child"],
  ["woman", "child"],
];

/**
 * "A man was wounded, two children were hurt": who is of another kind than those that the sentence counts is one more. So is
 * "another" right behind those whom nobody told one by one.
 */
export function addBeside(totals: Settled[], people: readonly DraftClaim[], dead: readonly DraftClaim[]): Settled[] {
  const [only, ...others] = totals;
  if (!only || others.length > 0 || only.min === null || only.min < 2) return totals;
  const isApart = (a: Population, b: Population) =>
    kindsApart.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
  const areMore = people.every((d) => d.additional);
  const isMore = (d: DraftClaim) => areMore && isNextTo(only, d) && !areOthersThanTheDead(d, only, dead);
  const beside = people.filter(
    (d) =>
      !d.definite &&
      !d.reflexive &&
      d.ordinal === null &&
      (d.end <= only.start || d.start >= only.end) &&
      ((d.sentence === only.sentence && isApart(d.population, only.population)) || isMore(d)),
  );
  if (!beside.length) return totals;
  const kinds = [...new Set(beside.map((d) => d.population))];
  const more = kinds.length < beside.length && beside.some((d) => d.age === null) ? kinds.length : beside.length;
  const parts = [only, ...beside].map(partOf);
  return [
    {
      ...only,
      min: only.min + more,
      max: only.max === null ? null : only.max + more,
      population: "unspecified",
      start: Math.min(only.start, ...beside.map((d) => d.start)),
      end: Math.max(only.end, ...beside.map((d) => d.end)),
      parts,
      confidence: only.confidence * 0.8,
    },
  ];
}

/** "A woman was wounded. Two more were hurt": whoever was told by himself before is with those counted as more. */
export function addTold(totals: Settled[], people: readonly DraftClaim[], dead: readonly DraftClaim[]): Settled[] {
  const [only, ...others] = totals;
  if (!only?.additional || others.length > 0 || only.min === null || only.min < 2 || only.title) return totals;
  const before = tellApart(people).filter((d) => !d.title && d.end <= only.start);
  const [first] = before;
  if (!first || areOthersThanTheDead(only, first, dead)) return totals;
  const populations = new Set([only, ...before].map((d) => d.population));
  const parts = [...before, only].map(partOf);
  return [
    {
      ...only,
      min: only.min + before.length,
      max: only.max === null ? null : only.max + before.length,
      population: populations.size === 1 ? only.population : "unspecified",
      additional: false,
      start: first.start,
      parts: populations.size === 1 ? only.parts : [...parts, ...only.parts],
      confidence: only.confidence * 0.8,
    },
  ];
}

/** "One was killed and four others were hurt": the four told of before, and no more. */
function areOthersThanTheDead(draft: DraftClaim, sum: DraftClaim, dead: readonly DraftClaim[]): boolean {
  // "Another 20 were hurt", and below "four were killed. Another 30 were hurt": told a second time.
  const isAgain = (d: DraftClaim) =>
    sum.additional &&
    d.sentence === draft.sentence - 1 &&
    d.sentence > sum.sentence &&
    (draft.min ?? 0) >= (sum.min ?? 0);
  const isBeside = dead.some((d) => d.sentence !== sum.sentence && (d.sentence === draft.sentence || isAgain(d)));
  return isBeside || dead.some((d) => draft.min === sum.min || draft.min === (sum.min ?? 0) - (d.min ?? 0));
}
