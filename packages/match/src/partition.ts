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

/** Pairs of mentions judged same or unsure, found through their block keys. */
export function pairsOf(mentions: readonly Mention[]): ScoredPair[] {
  const sorted = [...mentions].sort(compareReceipt);
  const byId = new Map(sorted.map((mention) => [mention.id, mention]));
  const index = new BlockIndex();
  const pairs: ScoredPair[] = [];
  for (const mention of sorted) {
    for (const id of index.add(mention)) {
      const other = byId.get(id);
      if (!other) continue;
      const comparison = compareMentions(other, mention);
      if (comparison.judgement !== "different") pairs.push({ a: id, b: mention.id, ...comparison });
    }
  }
  return pairs;
}
