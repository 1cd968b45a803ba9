import { describe, expect, it } from "vitest";
import { smoothLine } from "./smooth-line.ts";

describe("smoothLine", () => {
  it("goes through every point", () => {
    const path = smoothLine([
      [0, 0],
      [6, 0],
      [6, 6],
      [12, 6],
    ]);
    expect(path).toBe("M0,0C1,0 5,-1 6,0C7,1 5,5 6,6C7,7 11,6 12,6");
  });

  it("keeps a straight line straight", () => {
    const numbers = smoothLine([
      [0, 0],
      [3, 3],
      [9, 9],
    ]).match(/[\d.]+,[\d.]+/g);
    for (const pair of numbers ?? []) expect(pair.split(",")[0]).toBe(pair.split(",")[1]);
  });

  it("draws nothing through fewer than two points", () => {
    expect([smoothLine([]), smoothLine([[1, 1]])]).toEqual(["", ""]);
  });
});
