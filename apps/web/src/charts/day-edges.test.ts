import { describe, expect, it } from "vitest";
import { moveEdges } from "./day-edges.ts";

const range = { first: 10, last: 20 };

describe("moveEdges", () => {
  it.each([
    ["first", "ArrowLeft", false, { first: 9, last: 20 }],
    ["last", "ArrowRight", false, { first: 10, last: 21 }],
    ["first", "PageDown", false, { first: 3, last: 20 }],
    ["last", "End", false, { first: 10, last: 29 }],
    ["first", "Home", false, { first: 0, last: 20 }],
    ["first", "ArrowRight", true, { first: 11, last: 21 }],
  ] as const)("moves the %s edge by %s, whole range: %s", (edge, key, whole, moved) => {
    expect(moveEdges(range, edge, key, whole, 30)).toEqual(moved);
  });
  it("stops an edge at the other one and the range at the ends", () => {
    expect(moveEdges(range, "first", "End", false, 30)).toEqual({ first: 20, last: 20 });
    expect(moveEdges(range, "last", "Home", false, 30)).toEqual({ first: 10, last: 10 });
    expect(moveEdges(range, "last", "End", true, 30)).toEqual({ first: 19, last: 29 });
    expect(moveEdges({ first: 0, last: 29 }, "last", "ArrowLeft", true, 30)).toEqual({ first: 0, last: 29 });
  });
  it("leaves other keys alone", () => {
    expect(moveEdges(range, "first", "Tab", false, 30)).toBeNull();
  });
});
