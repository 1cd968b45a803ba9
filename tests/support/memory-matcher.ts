import {
  blockKeys,
  type Cluster,
  type Component,
  noConstraints,
  pairsOf,
  pickCandidates,
  planMatch,
  rebuildComponents,
  type ScoredPair,
} from "@tocsin/match";
import type { Mention } from "@tocsin/model";

interface StoredComponent {
  mentionIds: string[];
  pairs: ScoredPair[];
}

/** The record's way of matching without a database: blocks, components and pairs in memory, one report at a time. */
export class MemoryMatcher {
  readonly #mentions = new Map<string, Mention>();
  readonly #blocks = new Map<string, string[]>();
  readonly #componentOf = new Map<string, StoredComponent>();
  readonly #clusterOf = new Map<string, Cluster>();

  get size(): number {
    return this.#mentions.size;
  }

  eventOf(mentionId: string): string | undefined {
    return this.#clusterOf.get(mentionId)?.eventId;
  }

  /** Matches the mention without storing it, as often as wanted. Returns the number of mentions it was compared with. */
  match(mention: Mention): {
    plan: ReturnType<typeof planMatch>;
    candidates: number;
    components: Set<StoredComponent>;
  } {
    const block = (key: string) => this.#blocks.get(key) ?? [];
    const candidates = pickCandidates(blockKeys(mention), block);
    const components = new Set(candidates.map((id) => this.#componentOf.get(id) as StoredComponent));
    const members = [...components].flatMap((component) =>
      component.mentionIds.map((id) => this.#mentions.get(id) as Mention),
    );
    const pairs = [...components].flatMap((component) => component.pairs);
    const plan = planMatch({ fresh: [mention], members, pairs, constraints: noConstraints, blocks: block });
    return { plan, candidates: candidates.length, components };
  }

  /** Stores mentions matched all at once, in order of receipt. */
  load(mentions: readonly Mention[]): void {
    const pairs = pairsOf(mentions).filter((pair) => pair.judgement === "same");
    const { components } = rebuildComponents(mentions, pairs, noConstraints);
    for (const mention of mentions) this.#index(mention);
    const pairsOfFirst = Map.groupBy(pairs, (pair) => pair.a);
    for (const component of components) {
      this.#store(
        component,
        component.mentionIds.flatMap((id) => pairsOfFirst.get(id) ?? []),
      );
    }
  }

  add(mention: Mention): void {
    const { plan, components } = this.match(mention);
    this.#index(mention);
    const same = plan.pairs.filter((pair) => pair.judgement === "same").map((pair) => ({ ...pair, reasons: [] }));
    const known = [...components].flatMap((component) => component.pairs);
    for (const component of plan.components) {
      const ids = new Set(component.mentionIds);
      this.#store(
        component,
        [...known, ...same].filter((pair) => ids.has(pair.a)),
      );
    }
  }

  #index(mention: Mention): void {
    this.#mentions.set(mention.id, mention);
    for (const key of blockKeys(mention)) {
      const block = this.#blocks.get(key);
      if (block) block.push(mention.id);
      else this.#blocks.set(key, [mention.id]);
    }
  }

  #store(component: Component, pairs: ScoredPair[]): void {
    const stored = { mentionIds: component.mentionIds, pairs };
    for (const id of component.mentionIds) this.#componentOf.set(id, stored);
    for (const cluster of component.clusters) for (const id of cluster.mentionIds) this.#clusterOf.set(id, cluster);
  }
}
