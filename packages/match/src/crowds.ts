import type { Mention } from "@tocsin/model";
import type { Constraints, ScoredPair } from "./types.ts";
import { sameThreshold } from "./weights.ts";

/** A component of more mentions than this is a crowd: it is parted. */
const crowdLimit = 16;
/** By so much more than in the component around it must two mentions agree to be connected in a part of a crowd. */
const crowdingStep = 0.5;
/** After so many steps a part may hold twice as many: what agrees so much more is one event that many tell of. This and the limit: the least that keeps the events of every set whole (`npm run eval`, `npm run bench -- match`). */
const stepsToDouble = 1.5;
/** Mentions that agree this much more than the threshold asks are connected in any crowd, however large. */
const greatestCrowding = 10;

/** Mentions that are clustered together, and how crowded it is around them. */
export interface ConnectedMentions {
  members: Mention[];
  /** 0 where every pair judged the same connects; each step more asks for `crowdingStep` more agreement. */
  crowding: number;
}

/** Whether a pair with this score connects two mentions where it is so crowded. */
export function connects(score: number, crowding: number): boolean {
  return score >= sameThreshold + crowding * crowdingStep;
}

/** More mentions than this where it is so crowded are a crowd, to be parted further. */
function partLimit(crowding: number): number {
  return crowdLimit * 2 ** (crowding / stepsToDouble);
}

/**
 * Parts mentions into those that are clustered together. Pairs judged the same connect, until a component grows beyond
 * `crowdLimit`: a town that is struck many times a day, or a chain of days, is told of in too like words for weak agreement
 * to mean one event. It is parted by asking for more agreement, again where a part is still too large; the more its mentions
 * agree, the more of them a part may hold, so that one event that a hundred tell of stays whole. Decisions connect at any
 * crowding.
 *
 * A function of the set of pairs, whatever their order. More mentions only ever make it more crowded, so a known
 * `crowdingOf` spares the caller from loading the whole crowd around a part. `mentions` keep their order within a part.
 */
export function partCrowds(
  mentions: readonly Mention[],
  pairs: readonly ScoredPair[],
  mustLink: Constraints["mustLink"],
  crowdingOf: (id: string) => number,
): ConnectedMentions[] {
  const found: ConnectedMentions[] = [];
  const waiting: { members: readonly Mention[]; pairs: readonly ScoredPair[]; crowding: number }[] = [
    { members: mentions, pairs, crowding: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { crowding } = next;
    const strong = next.pairs.filter((pair) => connects(pair.score, crowding));
    const rootOf = connect(next.members, strong, mustLink);
    const parts = Map.groupBy(next.members, (mention) => rootOf(mention.id));
    // A pair joins mentions of one part, so that one look at each gives every crowd its own.
    const pairsOf = Map.groupBy(strong, (pair) => rootOf(pair.a));
    for (const [root, members] of parts) {
      const isCrowd =
        members.length > partLimit(crowding) || members.some((mention) => crowdingOf(mention.id) > crowding);
      if (!isCrowd || crowding === greatestCrowding) found.push({ members, crowding });
      else waiting.push({ members, pairs: pairsOf.get(root) ?? [], crowding: crowding + 1 });
    }
  }
  return found;
}

/**
 * What newly found pairs touch. `seeds` are the fresh mentions and the stored ones whose components they join. `crowding`
 * says where a fresh mention agrees with one inside a crowd, but not enough to join that part: it stands in the crowd too.
 */
export function touchedBy(
  freshIds: ReadonlySet<string>,
  pairs: readonly ScoredPair[],
  crowdingOf: (id: string) => number,
): { seeds: Set<string>; crowding: Map<string, number> } {
  const same = pairs.filter((pair) => pair.judgement === "same");
  const crowding = new Map([...freshIds].map((id) => [id, 0]));
  const of = (id: string) => crowding.get(id) ?? crowdingOf(id);
  for (let isSettled = false; !isSettled; ) {
    isSettled = true;
    for (const { a, b, score } of same) {
      for (const [fresh, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (!freshIds.has(fresh) || of(other) <= of(fresh) || !connects(score, of(fresh))) continue;
        crowding.set(fresh, of(fresh) + 1);
        isSettled = false;
      }
    }
  }
  const joined = same.flatMap(({ a, b, score }) => [a, b].filter((id) => connects(score, crowdingOf(id))));
  return { seeds: new Set([...freshIds, ...joined]), crowding };
}

/** Union-find over mentions: gives each its group's number, -1 for an unknown id. */
function connect(
  mentions: readonly Mention[],
  pairs: readonly ScoredPair[],
  links: Constraints["mustLink"],
): (id: string) => number {
  const index = new Map(mentions.map((mention, i) => [mention.id, i]));
  const parent = Int32Array.from(mentions, (_, i) => i);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] = parent[parent[root] as number] as number;
    return root;
  };
  const join = (a: string, b: string) => {
    const left = index.get(a);
    const right = index.get(b);
    if (left !== undefined && right !== undefined) parent[find(right)] = find(left);
  };
  for (const pair of pairs) join(pair.a, pair.b);
  for (const [a, b] of links) join(a, b);
  return (id) => {
    const at = index.get(id);
    return at === undefined ? -1 : find(at);
  };
}
