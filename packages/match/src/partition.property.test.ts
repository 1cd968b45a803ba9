import type { EventType, Mention, PlaceRef } from "@tocsin/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claim, kharkiv, kharkivRegion, kyiv, kyivRegion, mention, settlement } from "./fixtures.ts";
import { partition } from "./partition.ts";
import { planMatch, rebuildComponents } from "./plan-match.ts";
import type { Cluster, Constraints, ScoredPair } from "./types.ts";

const places: (PlaceRef | null)[] = [
  kharkiv,
  kharkivRegion,
  kyiv,
  kyivRegion,
  settlement("gn:689487", "Vyshneve", "UA-32", 50.39, 30.37),
  settlement("gn:710098", "Chuhuiv", "UA-63", 49.83, 36.68),
  null,
];
const types: EventType[] = ["strike.missile", "strike.drone", "explosion.unknown", "interception"];
const times: Mention["when"][] = [
  { from: "2024-03-20", to: "2024-03-20", precision: "day", text: "t" },
  { from: "2024-03-20", to: "2024-03-21", precision: "part_of_day", text: "t", part: "night" },
  { from: "2024-03-20", to: "2024-03-20", precision: "part_of_day", text: "t", part: "daytime" },
  { from: "2024-03-21T01:30", to: "2024-03-21T01:30", precision: "hour", text: "t" },
  { from: "2024-03-01", to: "2024-03-31", precision: "month", text: "t" },
  null,
];

const anyMention = fc.record({
  place: fc.constantFrom(...places),
  type: fc.constantFrom(...types),
  when: fc.constantFrom(...times),
  killed: fc.option(fc.integer({ min: 1, max: 8 })),
  target: fc.option(fc.constantFrom("school no. 134", "school no. 12", "printing house")),
  scope: fc.constantFrom(
    "single" as const,
    "single" as const,
    "single" as const,
    "wave" as const,
    "aggregate" as const,
  ),
  day: fc.integer({ min: 20, max: 22 }),
  report: fc.integer({ min: 0, max: 6 }),
  background: fc.constantFrom(false, false, false, true),
});

/** Mentions of a handful of reports about one city and its neighbourhood, where much is alike: the hard case. */
const anyMentions = fc.array(anyMention, { minLength: 2, maxLength: 12 }).map((drafts) =>
  drafts.map((draft, i): Mention => {
    const base = mention(`m${String(i).padStart(2, "0")}`, draft.report, {
      ordinal: i,
      place: draft.place,
      type: draft.type,
      when: draft.when,
      targets: draft.target ? [draft.target] : [],
      scope: draft.scope,
      background: draft.background,
      publishedAt: `2024-03-${draft.day}T09:00:00Z`,
    });
    return draft.killed === null ? base : { ...base, claims: [claim(base, { min: draft.killed })] };
  }),
);

const anyLinks = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 3 });

function linksOf(mentions: readonly Mention[], links: readonly [number, number][]): [string, string][] {
  return links.flatMap(([a, b]) => {
    const [left, right] = [mentions[a], mentions[b]];
    return left && right && a !== b ? [[left.id, right.id] as [string, string]] : [];
  });
}

function constraintsOf(
  mentions: readonly Mention[],
  must: [number, number][],
  cannot: [number, number][],
): Constraints {
  return { mustLink: linksOf(mentions, must), cannotLink: linksOf(mentions, cannot) };
}

/** The partition as a value that two runs can be compared by. */
function asText(clusters: readonly Cluster[]): string {
  return clusters
    .map((cluster) => `${cluster.eventId}=${cluster.mentionIds.join()}`)
    .sort()
    .join("\n");
}

/** Matches one report after the other as the record does, each against the components its neighbours belong to. */
function matchOneByOne(mentions: readonly Mention[], constraints: Constraints): Cluster[] {
  const stored: Mention[] = [];
  const pairs: ScoredPair[] = [];
  const clusterOf = new Map<string, Cluster>();
  const byReport = Map.groupBy(mentions, (one) => one.reportSeq ?? 0);
  for (const seq of [...byReport.keys()].sort((x, y) => x - y)) {
    const fresh = byReport.get(seq) ?? [];
    const plan = planMatch({ fresh, members: stored, pairs, constraints });
    stored.push(...fresh);
    pairs.push(...plan.pairs);
    for (const cluster of plan.components.flatMap((component) => component.clusters)) {
      for (const id of cluster.mentionIds) clusterOf.set(id, cluster);
    }
  }
  return [...new Set(clusterOf.values())];
}

const runs = { numRuns: 2_500, seed: 20240321 };

describe("the partition of any set of mentions", { timeout: 90_000 }, () => {
  it("does not depend on the order in which they are given", () => {
    const shuffled = anyMentions.chain((mentions) =>
      fc.tuple(fc.constant(mentions), fc.shuffledSubarray(mentions, { minLength: mentions.length })),
    );
    fc.assert(
      fc.property(shuffled, ([mentions, other]) => asText(partition(other)) === asText(partition(mentions))),
      runs,
    );
  });

  it("is what matching one report after the other gives", () => {
    fc.assert(
      fc.property(anyMentions, anyLinks, anyLinks, (mentions, must, cannot) => {
        const constraints = constraintsOf(mentions, must, cannot);
        return asText(matchOneByOne(mentions, constraints)) === asText(partition(mentions, constraints));
      }),
      runs,
    );
  });

  it("groups the same whatever order the reports arrived in", () => {
    const arrivals = anyMentions.chain((mentions) =>
      fc.tuple(fc.constant(mentions), fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 })),
    );
    const groups = (clusters: readonly Cluster[]) =>
      clusters
        .map((cluster) => [...cluster.mentionIds].sort().join())
        .sort()
        .join("\n");
    fc.assert(
      fc.property(arrivals, ([mentions, order]) => {
        const rearranged = mentions.map((one) => ({ ...one, reportSeq: order[one.reportSeq ?? 0] ?? 0 }));
        return groups(partition(rearranged)) === groups(partition(mentions));
      }),
      runs,
    );
  });

  it("holds people's decisions, and flags those that cannot all hold", () => {
    fc.assert(
      fc.property(anyMentions, anyLinks, anyLinks, (mentions, must, cannot) => {
        const constraints = constraintsOf(mentions, must, cannot);
        const { components, flags } = rebuildComponents(mentions, [], constraints);
        const eventOf = new Map(
          components.flatMap((component) =>
            component.clusters.flatMap((cluster) => cluster.mentionIds.map((id) => [id, cluster.eventId] as const)),
          ),
        );
        const conflicts = flags.filter((flag) => flag.kind === "decisions_conflict").length;
        const apart = constraints.cannotLink.every(([a, b]) => eventOf.get(a) !== eventOf.get(b));
        const together = constraints.mustLink.every(([a, b]) => eventOf.get(a) === eventOf.get(b));
        return apart && (together || conflicts > 0);
      }),
      runs,
    );
  });

  it("puts every mention into exactly one event, never a total with a strike", () => {
    fc.assert(
      fc.property(anyMentions, (mentions) => {
        const clusters = partition(mentions);
        const byId = new Map(mentions.map((one) => [one.id, one]));
        expect(clusters.flatMap((cluster) => cluster.mentionIds).sort()).toEqual(mentions.map((one) => one.id).sort());
        return clusters.every((cluster) => new Set(cluster.mentionIds.map((id) => byId.get(id)?.scope)).size === 1);
      }),
      runs,
    );
  });

  it("keeps the older id when a late report joins two events, and gives the rest back when it is withdrawn", () => {
    fc.assert(
      fc.property(anyMentions, (mentions) => {
        const late = Math.max(...mentions.map((one) => one.reportSeq ?? 0));
        const earlier = mentions.filter((one) => one.reportSeq !== late);
        const before = new Set(partition(earlier).map((cluster) => cluster.eventId));
        const after = partition(mentions);
        const survives = after.filter((cluster) =>
          cluster.mentionIds.some((id) => earlier.some((one) => one.id === id)),
        );
        return (
          survives.every(
            (cluster) => before.has(cluster.eventId) || earlier.some((one) => one.id === cluster.foundingMentionId),
          ) && asText(partition(earlier)) === asText(partition(mentions.filter((one) => one.reportSeq !== late)))
        );
      }),
      { ...runs, numRuns: 500 },
    );
  });
});
