import { describe, expect, it } from "vitest";
import { scorePairs, wrongPairs } from "./pairwise.ts";

const grouping = (events: Record<string, string[]>) => new Map(Object.entries(events));

describe("pairs of texts that share an event", () => {
  it.each([
    [
      "the same grouping under other names is perfect",
      { a: ["x"], b: ["x"], c: ["y"] },
      { a: ["1"], b: ["1"], c: ["2"] },
      1,
      1,
    ],
    ["a join too many costs precision", { a: ["x"], b: ["x"], c: ["y"] }, { a: ["1"], b: ["1"], c: ["1"] }, 1 / 3, 1],
    ["a join too few costs recall", { a: ["x"], b: ["x"], c: ["x"] }, { a: ["1"], b: ["1"], c: ["2"] }, 1, 1 / 3],
    [
      "a round-up shares an event with each of its parts",
      { a: ["x"], b: ["y"], c: ["x", "y"] },
      { a: ["1"], b: ["2"], c: ["1", "2"] },
      1,
      1,
    ],
    ["two shared events are one pair", { a: ["x", "y"], b: ["x", "y"] }, { a: ["1"], b: ["1"] }, 1, 1],
    ["texts without events are alone", { a: ["x"], b: ["x"], c: [] }, { a: [], b: [], c: [] }, 0, 0],
  ])("%s", (_, gold, predicted, p, r) => {
    const score = scorePairs(grouping(gold), grouping(predicted));
    expect(score.p).toBeCloseTo(p);
    expect(score.r).toBeCloseTo(r);
  });

  it("names the pairs that differ", () => {
    const gold = grouping({ a: ["x"], b: ["x"], c: ["y"] });
    const predicted = grouping({ a: ["1"], b: ["2"], c: ["2"] });
    expect(wrongPairs(gold, predicted)).toEqual([
      { a: "a", b: "b", kind: "missed", event: "x" },
      { a: "b", b: "c", kind: "wrong", event: "2" },
    ]);
  });
});
