import type { Mention } from "@tocsin/model";
import { scoreMentions } from "./compare.ts";
import { eventIdOf } from "./event-id.ts";
import { Linkage } from "./linkage.ts";
import { type Cluster, type Constraints, compareReceipt, type MatchFlag, type ScoredPair } from "./types.ts";
import { doubtThreshold, joinThreshold } from "./weights.ts";

/** Where more mentions than this agree in nearly everything, the known pairs say enough: scoring all would take long. */
const mostScored = 256;

export interface ClusteredComponent {
  clusters: Cluster[];
  flags: MatchFlag[];
}

/**
 * Splits one component into events by average linkage: the two groups with the highest mean score are joined first, until
 * none reaches `joinThreshold`. What reports only recall joins when the news stand, and joins no two of them: a reminder of
 * last week's strike decides nothing. Must-linked mentions start joined; no join crosses a cannot-link. The result depends only
 * on the set of mentions, the pairs and the constraints, never on the order in which they are given.
 */
export function clusterComponent(
  members: readonly Mention[],
  pairs: readonly ScoredPair[],
  constraints: Constraints,
): ClusteredComponent {
  // Ties are broken by the mentions' ids, which come from their content: the order of arrival must decide nothing.
  const mentions = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(mentions.map((mention, i) => [mention.id, i]));
  const flags: MatchFlag[] = [];
  const links = new Linkage(mentions.length);
  scorePairs(mentions, index, pairs, links);
  for (const [a, b] of indexPairs(constraints.cannotLink, index)) links.forbid(a, b);
  for (const [a, b] of indexPairs(constraints.mustLink, index)) joinByDecision(a, b, mentions, links, flags);
  const tellsNews = (group: readonly number[]) => group.some((i) => mentions[i]?.background === false);
  if (mentions.some((mention) => mention.background)) {
    links.joinAll(joinThreshold, (a, b) => tellsNews(a) && tellsNews(b));
    links.joinAll(joinThreshold, (a, b) => !tellsNews(a) || !tellsNews(b));
  } else {
    links.joinAll(joinThreshold);
  }
  for (const [a, b] of indexPairs(constraints.cannotLink, index)) flagDoubtedSplit(a, b, mentions, links, flags);
  const clusters = links.groups().map((group) => toCluster(group.map((i) => mentions[i] as Mention)));
  return { clusters, flags };
}

function scorePairs(
  mentions: readonly Mention[],
  index: Map<string, number>,
  pairs: readonly ScoredPair[],
  links: Linkage,
) {
  for (const pair of pairs) {
    const a = index.get(pair.a);
    const b = index.get(pair.b);
    if (a !== undefined && b !== undefined) links.set(a, b, pair.score);
  }
  if (mentions.length > mostScored) return;
  mentions.forEach((a, i) => {
    for (let j = i + 1; j < mentions.length; j++) {
      const b = mentions[j];
      if (b && links.score(i, j) === undefined) links.set(i, j, scoreMentions(a, b));
    }
  });
}

function joinByDecision(a: number, b: number, mentions: readonly Mention[], links: Linkage, flags: MatchFlag[]) {
  const [left, right] = [mentions[a] as Mention, mentions[b] as Mention];
  const score = links.score(a, b) ?? scoreMentions(left, right);
  if (!links.mayJoin(a, b)) {
    flags.push(flagOf("decisions_conflict", left, right, score, "decisions both join and separate these reports"));
    return;
  }
  links.join(a, b);
  if (score <= doubtThreshold.mustLink) {
    flags.push(
      flagOf("must_link_doubted", left, right, score, "joined by decision, but the reports now speak against it"),
    );
  }
}

/** A split is doubted when the two agree too well by themselves, or when all that was told of the one agrees with the other's. */
function flagDoubtedSplit(a: number, b: number, mentions: readonly Mention[], links: Linkage, flags: MatchFlag[]) {
  const [left, right] = [mentions[a] as Mention, mentions[b] as Mention];
  const own = scoreMentions(left, right);
  const score = Math.max(own, Math.round((links.meanAround(a, b) ?? own) * 100) / 100);
  if (score < doubtThreshold.cannotLink) return;
  flags.push(flagOf("cannot_link_doubted", left, right, score, "separated by decision, but the reports now agree"));
}

function flagOf(kind: MatchFlag["kind"], a: Mention, b: Mention, score: number, text: string): MatchFlag {
  return { kind, a: a.id, b: b.id, score, text };
}

/** Known pairs as sorted index pairs in a canonical order, so that the order of decisions never matters. */
function indexPairs(pairs: Constraints["mustLink"], index: Map<string, number>): [number, number][] {
  const found = new Map<string, [number, number]>();
  for (const [a, b] of pairs) {
    const i = index.get(a);
    const j = index.get(b);
    if (i === undefined || j === undefined || i === j) continue;
    const low = Math.min(i, j);
    const high = Math.max(i, j);
    found.set(`${low},${high}`, [low, high]);
  }
  return [...found.values()].sort((x, y) => x[0] - y[0] || x[1] - y[1]);
}

function toCluster(group: readonly Mention[]): Cluster {
  const mentions = [...group].sort(compareReceipt);
  const founding = (mentions[0] as Mention).id;
  return {
    eventId: eventIdOf(founding),
    foundingMentionId: founding,
    mentionIds: mentions.map((mention) => mention.id),
  };
}
