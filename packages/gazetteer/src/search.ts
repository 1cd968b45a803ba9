import { nameAges } from "./data-file.ts";
import { foldName } from "./fold.ts";
import type { Index, IndexedPlace } from "./load.ts";
import type { Place, PlaceMatch } from "./types.ts";

/**
 * Places whose name in any spelling or script is the query, begins with it, or differs by a letter or two; best first:
 * exact before beginning before near miss, then units and larger towns, Ukraine first.
 */
export function searchIndex(index: Index, query: string, limit: number): PlaceMatch[] {
  const folded = foldName(query);
  if (folded.length < 2) return [];
  const ranks = new Map<number, number>();
  const add = (form: string, rank: number) => {
    for (const target of index.targetsOf(form) ?? []) {
      const value = rank + (target.age === nameAges.current ? 0 : 0.5);
      if (value < (ranks.get(target.index) ?? Number.POSITIVE_INFINITY)) ranks.set(target.index, value);
    }
  };
  const forms = index.forms();
  add(folded, 0);
  for (const at of index.attributesOf(folded) ?? [])
    if (index.places[at]?.kind !== "settlement" && !ranks.has(at)) ranks.set(at, 0.6);
  for (let i = firstAtLeast(forms, folded); forms[i]?.startsWith(folded); i++) add(forms[i] ?? "", 1);
  if (ranks.size < limit && folded.length >= 4) for (const form of nearForms(forms, folded)) add(form, 3);
  return [...ranks]
    .map(([at, rank]) => ({ place: index.places[at], rank }))
    .filter((found): found is { place: IndexedPlace; rank: number } => found.place !== undefined)
    .sort((a, b) => a.rank - b.rank || weightOf(b.place) - weightOf(a.place) || (a.place.id < b.place.id ? -1 : 1))
    .slice(0, limit)
    .map(({ place, rank }) => ({ place, match: rank < 1 ? "exact" : rank < 3 ? "beginning" : "near_miss" }));
}

function weightOf(place: Place): number {
  return (place.kind === "settlement" ? Math.log10(place.population + 10) : 5) + (place.country === "UA" ? 2 : 0);
}

function firstAtLeast(sorted: readonly string[], key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Forms within one edit (two for long words) that share the first letter. */
function* nearForms(forms: readonly string[], query: string): Generator<string> {
  const allowed = query.length >= 8 ? 2 : 1;
  const letter = query.charAt(0);
  for (let i = firstAtLeast(forms, letter); forms[i]?.startsWith(letter); i++) {
    const form = forms[i] ?? "";
    if (Math.abs(form.length - query.length) <= allowed && isWithinEdits(form, query, allowed)) yield form;
  }
}

/** Letters changed, added, left out, or two neighbours swapped: each counts as one edit. */
function isWithinEdits(a: string, b: string, allowed: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const value = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        isSwap ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next.push(value);
      least = Math.min(least, value);
    }
    if (least > allowed) return false;
    before = row;
    row = next;
  }
  return (row[b.length] ?? 9) <= allowed;
}
