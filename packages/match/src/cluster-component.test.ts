import { expect, test } from "vitest";
import { clusterComponent } from "./cluster-component.ts";
import { mention } from "./fixtures.ts";
import { noConstraints, type ScoredPair } from "./types.ts";

/** A day's report of one strike, of another in the evening, and a later one that recalls that day's strike. */
const morning = mention("a", 1, { when: partOf("morning") });
const evening = mention("b", 2, { when: partOf("evening") });
const reminder = mention("c", 3, { background: true, publishedAt: "2024-03-24T10:00:00Z" });

function partOf(part: "morning" | "evening") {
  return { from: "2024-03-20", to: "2024-03-20", precision: "part_of_day" as const, text: part, part };
}

function pair(a: string, b: string, score: number): ScoredPair {
  return { a, b, score, judgement: score >= 5 ? "same" : "different", reasons: [] };
}

function groupsOf(members: Parameters<typeof clusterComponent>[0], pairs: ScoredPair[]): string[] {
  const { clusters } = clusterComponent(members, pairs, noConstraints);
  return clusters.map((cluster) => cluster.mentionIds.join("+")).sort();
}

test("what is recalled joins the news it is nearest to, and no two of them with one another", () => {
  const pairs = [pair("a", "b", 2), pair("a", "c", 9), pair("b", "c", 8)];
  expect(groupsOf([morning, evening, reminder], pairs)).toEqual(["a+c", "b"]);
});

test("told as news it draws both together", () => {
  const pairs = [pair("a", "b", 2), pair("a", "c", 9), pair("b", "c", 8)];
  expect(groupsOf([morning, evening, { ...reminder, background: false }], pairs)).toEqual(["a+b+c"]);
});

test("a split is doubted when what was told since of the one agrees with the other, and it holds", () => {
  const [one, other, later] = [mention("a", 1), mention("b", 2), mention("c", 3)];
  const split = { mustLink: [], cannotLink: [["a", "b"]] as [string, string][] };
  const calm = clusterComponent([one, other], [pair("a", "b", 4)], split);
  expect(calm.flags).toEqual([]);
  const doubted = clusterComponent(
    [one, other, later],
    [pair("a", "b", 4), pair("a", "c", 19), pair("b", "c", 18)],
    split,
  );
  expect(doubted.flags).toMatchObject([{ kind: "cannot_link_doubted", a: "a", b: "b", score: 11 }]);
  expect(doubted.clusters).toHaveLength(2);
});
