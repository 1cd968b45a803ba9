import type { Mention } from "@tocsin/model";
import { blockKeys } from "./block-keys.ts";
import { pickCandidates } from "./candidates.ts";
import { clusterComponent } from "./cluster-component.ts";
import { compareMentions } from "./compare.ts";
import { type Component, type Constraints, compareReceipt, type MatchFlag, type ScoredPair } from "./types.ts";

/**
 * What the caller loads for `planMatch`, in this order and inside the transaction that will store the result:
 *
 * 1. `neighbours`: for every key of `blockKeys(mention)` of every fresh mention, the mentions stored under that key, the
 *    latest `blockReach` by order of receipt. Take the advisory lock of each key first.
 * 2. `members`: all mentions of the components (see `Component.id`, stored with each mention) of (1), and of every mention
 *    that a decision links with one of them or with a fresh mention. It includes the neighbours themselves.
 * 3. `pairs`: the stored pairs judged the same with both ends in `members`.
 * 4. `constraints`: people's decisions with both ends in `members` or fresh.
 */
export interface MatchInput {
  /** Mentions of newly read reports, not stored before. */
  fresh: readonly Mention[];
  members: readonly Mention[];
  pairs: readonly ScoredPair[];
  constraints: Constraints;
  /** Ids of the mentions a key holds, in order of receipt. Without it the keys of `members` are computed. */
  blocks?: (key: string) => readonly string[];
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
  const touched = rebuildComponents(mentions, [...input.pairs, ...found], input.constraints, freshIds);
  return { pairs: found, ...touched };
}

/**
 * Compares fresh mentions with their candidates among `members` and among each other: the first half of `planMatch`, for
 * callers that load components only for what was found. Gives the pairs judged same or unsure, `a` received before `b`
 * where the order of processing is the order of receipt.
 */
export function findPairs(input: Pick<MatchInput, "fresh" | "members" | "blocks">): ScoredPair[] {
  const known = new Map(input.members.map((mention) => [mention.id, mention]));
  const blocks = new Map<string, string[]>();
  if (!input.blocks) for (const member of [...input.members].sort(compareReceipt)) addToBlocks(blocks, member);
  const found: ScoredPair[] = [];
  for (const mention of [...input.fresh].sort(compareReceipt)) {
    const stored = input.blocks;
    const candidates = pickCandidates(blockKeys(mention), (key) => [
      ...(stored?.(key) ?? []),
      ...(blocks.get(key) ?? []),
    ]);
    for (const id of candidates) {
      const other = known.get(id);
      if (!other) continue;
      const comparison = compareMentions(other, mention);
      if (comparison.judgement !== "different") found.push({ a: other.id, b: mention.id, ...comparison });
    }
    known.set(mention.id, mention);
    addToBlocks(blocks, mention);
  }
  return found;
}

function addToBlocks(blocks: Map<string, string[]>, mention: Mention): void {
  for (const key of blockKeys(mention)) {
    const block = blocks.get(key);
    if (block) block.push(mention.id);
    else blocks.set(key, [mention.id]);
  }
}

/**
 * Components and events of a set of mentions over known pairs: for a decision of an editor, a retraction (leave the
 * withdrawn mentions out) or a rebuild. `mentions` must hold whole components. With `touching`, only the components that hold
 * one of those mentions.
 */
export function rebuildComponents(
  mentions: readonly Mention[],
  pairs: readonly ScoredPair[],
  constraints: Constraints,
  touching?: ReadonlySet<string>,
): { components: Component[]; flags: MatchFlag[] } {
  const sorted = [...mentions].sort(compareReceipt);
  const roots = connect(sorted, [
    ...pairs.filter((p) => p.judgement === "same").map((p) => [p.a, p.b] as const),
    ...constraints.mustLink,
  ]);
  const groups = new Map<string, Mention[]>();
  for (const mention of sorted) {
    const root = roots(mention.id);
    const group = groups.get(root);
    if (group) group.push(mention);
    else groups.set(root, [mention]);
  }
  const pairsByRoot = Map.groupBy(
    pairs.filter((p) => p.judgement === "same"),
    (pair) => roots(pair.a),
  );
  const flags: MatchFlag[] = [];
  const wanted = touching
    ? [...groups.values()].filter((group) => group.some((mention) => touching.has(mention.id)))
    : [...groups.values()];
  const components = wanted.map((group): Component => {
    const first = group[0] as Mention;
    const clustered = clusterComponent(group, pairsByRoot.get(roots(first.id)) ?? [], constraints);
    flags.push(...clustered.flags);
    return { id: first.id, mentionIds: group.map((mention) => mention.id), clusters: clustered.clusters };
  });
  return { components, flags };
}

/** Union-find over mention ids; links to unknown ids are left aside. */
function connect(mentions: readonly Mention[], links: readonly (readonly [string, string])[]): (id: string) => string {
  const parent = new Map(mentions.map((mention) => [mention.id, mention.id]));
  const find = (id: string): string => {
    let root = id;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = id; at !== root; ) {
      const next = parent.get(at) ?? root;
      parent.set(at, root);
      at = next;
    }
    return root;
  };
  for (const [a, b] of links) {
    if (!parent.has(a) || !parent.has(b)) continue;
    const [left, right] = [find(a), find(b)];
    if (left !== right) parent.set(right, left);
  }
  return find;
}
