import {
  blockKeys,
  type Cluster,
  type Component,
  chooseCandidates,
  findPairs,
  noConstraints,
  pairsOf,
  pickCandidates,
  rebuildComponents,
  type ScoredPair,
  touchedBy,
} from "@tocsin/match";
import type { Mention } from "@tocsin/model";

interface StoredComponent {
  mentionIds: string[];
  crowding: number;
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

  /** How many stored mentions one is compared with. */
  candidatesOf(mention: Mention): number {
    return pickCandidates(blockKeys(mention), (key) => this.#blocks.get(key) ?? []).length;
  }

  /** Matches the mention without storing it, as often as wanted. */
  match(mention: Mention): { pairs: ScoredPair[]; components: Component[]; members: number } {
    const block = (key: string) => this.#blocks.get(key) ?? [];
    const found = findPairs([mention], chooseCandidates([mention], block), this.#mentions);
    const stored = (id: string) => this.#componentOf.get(id)?.crowding ?? 0;
    const touched = touchedBy(new Set([mention.id]), found, stored);
    const joined = new Set([...touched.seeds].flatMap((id) => this.#componentOf.get(id) ?? []));
    const members = [...joined].flatMap((component) =>
      component.mentionIds.map((id) => this.#mentions.get(id) as Mention),
    );
    const known = [...joined].flatMap((component) => component.pairs);
    const { components } = rebuildComponents([...members, mention], [...known, ...found], noConstraints, {
      crowdingOf: (id) => touched.crowding.get(id) ?? stored(id),
    });
    return { pairs: [...known, ...found], components, members: members.length };
  }

  /** Stores mentions matched all at once, in order of receipt. */
  load(mentions: readonly Mention[]): void {
    const pairs = pairsOf(mentions).filter((pair) => pair.judgement === "same");
    const { components } = rebuildComponents(mentions, pairs, noConstraints);
    for (const mention of mentions) this.#index(mention);
    this.#store(components, pairs);
  }

  add(mention: Mention): void {
    const { pairs, components } = this.match(mention);
    this.#index(mention);
    const same = pairs.filter((pair) => pair.judgement === "same").map((pair) => ({ ...pair, reasons: [] }));
    this.#store(components, same);
  }

  #index(mention: Mention): void {
    this.#mentions.set(mention.id, mention);
    for (const key of blockKeys(mention)) {
      const block = this.#blocks.get(key);
      if (block) block.push(mention.id);
      else this.#blocks.set(key, [mention.id]);
    }
  }

  #store(components: readonly Component[], pairs: readonly ScoredPair[]): void {
    const stored = components.map(({ mentionIds, crowding }): StoredComponent => ({ mentionIds, crowding, pairs: [] }));
    for (const component of stored) for (const id of component.mentionIds) this.#componentOf.set(id, component);
    for (const cluster of components.flatMap((component) => component.clusters)) {
      for (const id of cluster.mentionIds) this.#clusterOf.set(id, cluster);
    }
    for (const pair of pairs) {
      const component = this.#componentOf.get(pair.a);
      if (component === this.#componentOf.get(pair.b)) component?.pairs.push(pair);
    }
  }
}
