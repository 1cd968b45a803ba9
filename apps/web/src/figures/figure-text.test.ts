import { describe, expect, it } from "vitest";
import { bestText, rangeText, sumSpread, sumText } from "./figure-text.ts";

describe("a figure in few signs", () => {
  it.each([
    [4, 7, false, "4–7"],
    [4, 4, false, "4"],
    [4, null, false, "4+"],
    [null, 7, false, "0–7"],
    [4, 7, true, "4–7+"],
    [4, 4, true, "4+"],
    [null, null, false, null],
  ])("from %s to %s, open: %s", (low, high, isOpen, expected) => {
    expect(rangeText(low, high, "en", isOpen)).toBe(expected);
  });
  it("has a word where no number was told", () => {
    expect(bestText({ low: null, best: null, high: null }, "uk")).toBe("кілька");
    expect(bestText({ low: 1200, best: 1200, high: null }, "en")).toBe("1,200+");
  });
  it.each([
    [{ stated: 2, low: 35, best: 36, high: 54, open: 1 }, "36+", "35–54+"],
    [{ stated: 2, low: 35, best: 36, high: 54, open: 0 }, "36", "35–54"],
    [{ stated: 1, low: 3, best: 3, high: 3, open: 1 }, "3+", null],
    [{ stated: 0, low: 0, best: 0, high: 0, open: 0 }, null, null],
  ])("sums keep their open end in the range too", (sum, best, spread) => {
    expect([sumText(sum, "en"), sumSpread(sum, "en")]).toEqual([best, spread]);
  });
});
