import type { Mention } from "@tocsin/model";
import { BlockIndex } from "./candidates.ts";
import { compareMentions } from "./compare.ts";
import { rebuildComponents } from "./plan-match.ts";
import { type Cluster, type Constraints, compareReceipt, noConstraints, type ScoredPair } from "./types.ts";

/**
 * Groups mentions into events, all at once. Deterministic and independent of the order they are given in; equal to
 * matching them one report at a time with `planMatch`. Decisions always hold.
 */
export function partition(mentions: readonly Mention[], constraints: Constraints = noConstraints): Cluster[] {
  const { components } = rebuildComponents(mentions, pairsOf(mentions), constraints);
  return components.flatMap((component) => component.clusters);
}

/**
 * Pairs of mentions judged same or unsure, found through their block keys. Without `explain` the reasons are left out,
 * which is most of the memory.
 */
export function pairsOf(mentions: readonly Mention[], options: { explain?: boolean } = {}): ScoredPair[] {
  const pairs: ScoredPair[] = [];
  for (const pair of comparedPairs(mentions)) {
    if (pair.judgement === "different") continue;
    pairs.push(options.explain ? pair : { ...pair, reasons: [] });
  }
  return pairs;
}

/** Every pair of mentions that share a block key and how they compare, in order of receipt. */
export function* comparedPairs(mentions: readonly Mention[]): Generator<ScoredPair> {
  const sorted = [...mentions].sort(compareReceipt);
  const byId = new Map(sorted.map((mention) => [mention.id, mention]));
  const index = new BlockIndex();
  for (const mention of sorted) {
    for (const id of index.add(mention)) {
      const other = byId.get(id);
      if (other) yield { a: id, b: mention.id, ...compareMentions(other, mention) };
    }
  }
}
