import { describe, expect, it } from "vitest";
import { tollWords } from "./change-words.ts";

describe("a toll in the log of corrections", () => {
  it.each([
    [{ low: 4, best: 4, high: 4, stated: true }, "4"],
    [{ low: 4, best: 6, high: 7, stated: true }, "4–7"],
    [{ low: 4, best: 4, high: null, stated: true }, "4+"],
    [{ low: null, best: 1200, high: 1200, stated: true }, "1,200"],
    [{ low: 0, best: 0, high: 0, stated: true }, "0"],
    [{ low: null, best: null, high: null, stated: false }, null],
  ])("%o is %s", (toll, expected) => {
    expect(tollWords(toll, "en")).toBe(expected);
  });
});
