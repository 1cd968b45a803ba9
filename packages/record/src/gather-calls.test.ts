import { describe, expect, it } from "vitest";
import { gatherCalls } from "./gather-calls.ts";

const key = {};

describe("gathered calls", () => {
  it("are done together when they come while others are under way, each with its own result", async () => {
    const batches: number[][] = [];
    const double = gatherCalls(async (_key: object, inputs: readonly number[]) => {
      batches.push([...inputs]);
      return inputs.map((n) => 2 * n);
    }, 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map((n) => double(key, n)))).toEqual([2, 4, 6, 8, 10]);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
    expect(await double(key, 6)).toBe(12);
  });

  it("are kept apart by key", async () => {
    const batches: string[] = [];
    const note = gatherCalls(async (own: { name: string }, inputs: readonly string[]) => {
      batches.push(`${own.name}:${inputs.join("")}`);
      return inputs;
    }, 9);
    const [a, b] = [{ name: "a" }, { name: "b" }];
    await Promise.all([note(a, "1"), note(b, "2"), note(a, "3"), note(b, "4")]);
    expect(batches).toEqual(["a:1", "b:2", "a:3", "b:4"]);
  });

  it("fail alone: one that cannot be done does not take the others along", async () => {
    const positive = gatherCalls(async (_key: object, inputs: readonly number[]) => {
      if (inputs.some((n) => n < 0)) throw new Error(`not ${inputs.join()}`);
      return inputs;
    }, 9);
    const settled = await Promise.allSettled([1, 2, -3, 4].map((n) => positive(key, n)));
    expect(settled.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
      1,
      2,
      "Error: not -3",
      4,
    ]);
  });
});
