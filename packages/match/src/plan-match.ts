import type { Mention } from "@tocsin/model";
import { blockKeys } from "./block-keys.ts";
import { BlockIndex } from "./candidates.ts";
import { clusterComponent } from "./cluster-component.ts";
import { compareUnlessDifferent } from "./compare.ts";
import { partCrowds, touchedBy } from "./crowds.ts";
import { type Component, type Constraints, compareReceipt, type MatchFlag, type ScoredPair } from "./types.ts";

/**
 * Fresh mentions and all that is stored of those they may be one event with: `members` with their whole components, and of
 * every mention that a decision links with one of them or with a fresh one; `pairs` the stored pairs judged the same, and
 * `constraints` people's decisions, with both ends in `members` or fresh. A caller with a large store loads less at a time:
 * `chooseCandidates` from the
 * members of the keys, `findPairs` with these, `touchedBy` for the components concerned, `rebuildComponents` of them.
 */
export interface MatchInput {
  /** Mentions of newly read reports, not stored before. */
  fresh: readonly Mention[];
  members: readonly Mention[];
  pairs: readonly ScoredPair[];
  constraints: Constraints;
  /** `Component.crowding` as stored with each member; 0 where all mentions are given. */
  crowding?: (id: string) => number;
}

/** What changed: pairs to store and the components that replace those of the mentions they hold. */
export interface MatchPlan {
  /** Newly compared pairs judged same or unsure, with their reasons. Unsure ones wait for an editor. */
  pairs: ScoredPair[];
  /** Components touched by the fresh mentions; all others stay as they are. */
  components: Component[];
  flags: MatchFlag[];
}

/**
 * Matches fresh mentions against what is stored. Gives exactly what matching everything at once in order of receipt would
 * give for the touched components.
 */
export function planMatch(input: MatchInput): MatchPlan {
  const { fresh, members } = input;
  const found = findPairs(fresh, chooseCandidates(fresh, blocksOf(members)), members);
  const freshIds = new Set(fresh.map((mention) => mention.id));
  const mentions = [...members, ...fresh];
  const stored = (id: string) => input.crowding?.(id) ?? 0;
  const touched = touchedBy(freshIds, found, stored);
  const rebuilt = rebuildComponents(mentions, [...input.pairs, ...found], input.constraints, {
    touching: freshIds,
    crowdingOf: (id) => touched.crowding.get(id) ?? stored(id),
  });
  return { pairs: found, ...rebuilt };
}

/** The members of each block, in order of receipt. */
function blocksOf(members: readonly Mention[]): (key: string) => readonly string[] {
  const keyed = [...members]
    .sort(compareReceipt)
    .flatMap((member) => blockKeys(member).map((key) => ({ id: member.id, key })));
  const blocks = Map.groupBy(keyed, ({ key }) => key);
  return (key) => blocks.get(key)?.map(({ id }) => id) ?? [];
}

/**
 * The ids that each fresh mention is compared with: stored ones out of `blocks`, which gives what a key holds in order of
 * receipt, and fresh ones received before it. Where a day is hot they are few of those in its blocks, so that a caller loads
 * no more than these. `keysOf` gives block keys that are at hand.
 */
export function chooseCandidates(
  fresh: readonly Mention[],
  blocks: (key: string) => readonly string[],
  keysOf: (id: string) => readonly string[] | undefined = () => undefined,
): ReadonlyMap<string, readonly string[]> {
  const index = new BlockIndex(blocks);
  const inOrder = [...fresh].sort(compareReceipt);
  return new Map(inOrder.map((mention) => [mention.id, index.add(mention, keysOf(mention.id))]));
}

/**
 * Compares fresh mentions with their candidates: the first half of `planMatch`, for callers that load components only for
 * what was found. Candidates that are neither fresh nor among `stored` are left out. Gives the pairs judged same or unsure,
 * `a` received before `b` where the order of processing is the order of receipt.
 */
export function findPairs(
  fresh: readonly Mention[],
  candidates: ReadonlyMap<string, readonly string[]>,
  stored: readonly Mention[] | ReadonlyMap<string, Mention>,
): ScoredPair[] {
  const storedById = "get" in stored ? stored : new Map(stored.map((mention) => [mention.id, mention]));
  const freshById = new Map(fresh.map((mention) => [mention.id, mention]));
  const found: ScoredPair[] = [];
  for (const [id, others] of candidates) {
    const mention = freshById.get(id);
    if (!mention) continue;
    for (const candidate of others) {
      const other = freshById.get(candidate) ?? storedById.get(candidate);
      const comparison = other && compareUnlessDifferent(other, mention);
      if (comparison) found.push({ a: candidate, b: id, ...comparison });
    }
  }
  return found;
}

/**
 * Components and events of a set of mentions over known pairs: for a decision of an editor, a retraction (leave the
 * withdrawn mentions out) or a rebuild. `mentions` must hold whole components; `crowdingOf` says how crowded it is known to
 * be around a stored mention, so that a part of a crowd may stand for itself. With `touching`, only the components that hold
 * one of those mentions, and those that became more crowded.
 */
export function rebuildComponents(
  mentions: readonly Mention[],
  pairs: readonly ScoredPair[],
  constraints: Constraints,
  options: { touching?: ReadonlySet<string>; crowdingOf?: (id: string) => number } = {},
): { components: Component[]; flags: MatchFlag[] } {
  const { touching, crowdingOf = () => 0 } = options;
  const sorted = [...mentions].sort(compareReceipt);
  const same = pairs.filter((pair) => pair.judgement === "same");
  const parts = partCrowds(sorted, same, constraints.mustLink, crowdingOf);
  const wanted = parts.filter(
    ({ members, crowding }) =>
      !touching || members.some((mention) => touching.has(mention.id) || crowdingOf(mention.id) < crowding),
  );
  const partOf = new Map(wanted.flatMap((part) => part.members.map((mention) => [mention.id, part] as const)));
  const pairsOf = Map.groupBy(same, (pair) => (partOf.get(pair.a) === partOf.get(pair.b) ? partOf.get(pair.a) : null));
  const flags: MatchFlag[] = [];
  const components = wanted.map((part): Component => {
    const clustered = clusterComponent(part.members, pairsOf.get(part) ?? [], constraints);
    flags.push(...clustered.flags);
    const mentionIds = part.members.map((mention) => mention.id);
    return { id: mentionIds[0] as string, mentionIds, crowding: part.crowding, clusters: clustered.clusters };
  });
  return { components, flags };
}
