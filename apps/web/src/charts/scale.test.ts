import { describe, expect, it } from "vitest";
import { niceScale } from "./scale.ts";

describe("niceScale", () => {
  it.each([0, 1, 3, 7, 15, 41, 119, 1000, 2614])("covers %i with a few whole steps", (largest) => {
    const scale = niceScale(largest);
    expect(scale.top).toBeGreaterThanOrEqual(largest);
    expect(scale.steps.every(Number.isInteger)).toBe(true);
    expect(scale.steps.length).toBeLessThanOrEqual(4);
    expect(scale.top).toBe(scale.steps.at(-1));
    expect(scale.top).toBeLessThanOrEqual(Math.max(1, largest * 1.7));
  });
});
