import { foldName } from "@tocsin/gazetteer";

/** Words of a query within one region, folded as the search index is. */
export function wordsOf(text: string): string[] {
  return foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 8);
}
