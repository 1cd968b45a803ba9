import type { Mention } from "@tocsin/model";
import { BlockIndex } from "./candidates.ts";
import { compareMentions, compareUnlessDifferent, judge, scoreMentions } from "./compare.ts";
import { rebuildComponents } from "./plan-match.ts";
import {
  type Cluster,
  type Comparison,
  type Constraints,
  compareReceipt,
  noConstraints,
  type ScoredPair,
} from "./types.ts";

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
  for (const [a, b] of candidatePairs(mentions)) {
    const compared = options.explain ? compareUnlessDifferent(a, b) : judgeUnlessDifferent(a, b);
    if (compared) pairs.push({ a: a.id, b: b.id, ...compared });
  }
  return pairs;
}

function judgeUnlessDifferent(a: Mention, b: Mention): Comparison | null {
  const score = scoreMentions(a, b);
  const judgement = judge(score);
  return judgement === "different" ? null : { score, judgement, reasons: [] };
}

/** Every pair of mentions that share a block key and how they compare, in order of receipt. */
export function* comparedPairs(mentions: readonly Mention[]): Generator<ScoredPair> {
  for (const [a, b] of candidatePairs(mentions)) yield { a: a.id, b: b.id, ...compareMentions(a, b) };
}

/** Every pair of mentions that share a block key, the one received first before the other. */
function* candidatePairs(mentions: readonly Mention[]): Generator<[Mention, Mention]> {
  const sorted = [...mentions].sort(compareReceipt);
  const byId = new Map(sorted.map((mention) => [mention.id, mention]));
  const index = new BlockIndex();
  for (const mention of sorted) {
    for (const id of index.add(mention)) {
      const other = byId.get(id);
      if (other) yield [other, mention];
    }
  }
}
