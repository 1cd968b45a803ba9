import type { Claim, Figure } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { dissentFrom } from "./claims-matrix.ts";

const speaker = (name: string) => ({ name, office: null });
const claim = (id: string, count: number, who: string | null) =>
  ({
    id,
    metric: "injured",
    population: "unspecified",
    item: null,
    subsetOf: null,
    min: count,
    max: count,
    speaker: who === null ? null : speaker(who),
  }) as unknown as Claim;
const ten = {
  metric: "injured",
  population: "unspecified",
  item: null,
  partOf: null,
  low: 5,
  best: 10,
  high: 10,
  contested: true,
  speaker: speaker("mayor"),
} as unknown as Figure;

describe("who is told to differ from the best figure", () => {
  it.each([
    ["another speaker", [claim("a", 10, "mayor"), claim("b", 5, "police"), claim("c", 5, "mayor")], "b"],
    ["an outlet of its own, rather than the same speaker again", [claim("a", 5, null), claim("b", 5, "mayor")], "a"],
    ["the latest of several", [claim("a", 5, "police"), claim("b", 7, "governor")], "b"],
    ["the same speaker, where nobody else differs", [claim("a", 10, "mayor"), claim("b", 5, "mayor")], "b"],
    ["nobody, where all agree", [claim("a", 10, "police")], null],
  ])("%s", (_name, claims, expected) => {
    expect(dissentFrom(ten, claims)?.id ?? null).toBe(expected);
  });
});
