import type { Mention } from "@tocsin/model";
import { blockKeys } from "./block-keys.ts";
import { blockReach, pickCandidates } from "./candidates.ts";
import { clusterComponent } from "./cluster-component.ts";
import { compareUnlessDifferent } from "./compare.ts";
import { partCrowds, touchedBy } from "./crowds.ts";
import { type Component, type Constraints, compareReceipt, type MatchFlag, type ScoredPair } from "./types.ts";

/**
 * Fresh mentions and all that is stored of those they may be one event with: `members` with their whole components, and of
 * every mention that a decision links with one of them or with a fresh one; `pairs` the stored pairs judged the same, and
 * `constraints` people's decisions, with both ends in `members` or fresh. A caller with a large store loads less at a time:
 * `findPairs` against the members of the keys, `touchedBy` for the components concerned, `rebuildComponents` of these.
 */
export interface MatchInput {
  /** Mentions of newly read reports, not stored before. */
  fresh: readonly Mention[];
  members: readonly Mention[];
  pairs: readonly ScoredPair[];
  constraints: Constraints;
  /** `Component.crowding` as stored with each member; 0 where all mentions are given. */
  crowding?: (id: string) => number;
  /** Ids of the mentions a key holds, in order of receipt. Without it the keys of `members` are computed. */
  blocks?: (key: string) => readonly string[];
  /** Block keys of a fresh mention, where they are at hand. */
  keysOf?: (id: string) => readonly string[] | undefined;
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
  const found = findPairs(input);
  const freshIds = new Set(input.fresh.map((mention) => mention.id));
  const mentions = [...input.members, ...input.fresh];
  const stored = (id: string) => input.crowding?.(id) ?? 0;
  const touched = touchedBy(freshIds, found, stored);
  const rebuilt = rebuildComponents(mentions, [...input.pairs, ...found], input.constraints, {
    touching: freshIds,
    crowdingOf: (id) => touched.crowding.get(id) ?? stored(id),
  });
  return { pairs: found, ...rebuilt };
}

/**
 * Compares fresh mentions with their candidates among `members` (by id, where that is at hand) and among each other: the first half of `planMatch`, for
 * callers that load components only for what was found. Gives the pairs judged same or unsure, `a` received before `b`
 * where the order of processing is the order of receipt.
 */
export function findPairs(
  input: Pick<MatchInput, "fresh" | "blocks" | "keysOf"> & {
    members: readonly Mention[] | ReadonlyMap<string, Mention>;
  },
): ScoredPair[] {
  const { members } = input;
  const stored = "get" in members ? members : new Map(members.map((mention) => [mention.id, mention]));
  const known = new Map<string, Mention>();
  const blocks = new Map<string, string[]>();
  if (!input.blocks)
    for (const member of [...stored.values()].sort(compareReceipt)) {
      addToBlocks(blocks, member.id, blockKeys(member));
    }
  const found: ScoredPair[] = [];
  const membersOf = (key: string): readonly string[] => {
    const before = input.blocks?.(key) ?? [];
    const fresh = blocks.get(key);
    return fresh ? [...before.slice(-blockReach), ...fresh] : before;
  };
  for (const mention of [...input.fresh].sort(compareReceipt)) {
    const keys = input.keysOf?.(mention.id) ?? blockKeys(mention);
    for (const id of pickCandidates(keys, membersOf)) {
      const other = known.get(id) ?? stored.get(id);
      if (!other) continue;
      const comparison = compareUnlessDifferent(other, mention);
      if (comparison) found.push({ a: other.id, b: mention.id, ...comparison });
    }
    known.set(mention.id, mention);
    addToBlocks(blocks, mention.id, keys);
  }
  return found;
}

function addToBlocks(blocks: Map<string, string[]>, id: string, keys: readonly string[]): void {
  for (const key of keys) {
    const block = blocks.get(key);
    if (block) block.push(id);
    else blocks.set(key, [id]);
  }
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
