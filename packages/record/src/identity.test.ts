import { describe, expect, it } from "vitest";
import { deterministicId, orderedPair, slugOf } from "./identity.ts";

describe("identities", () => {
  it("are made of their parts alone, and keep the parts apart", () => {
    expect(deterministicId("mention", "a", 1)).toBe(deterministicId("mention", "a", 1));
    expect(deterministicId("mention", "a", 1)).not.toBe(deterministicId("mention", "a1", ""));
    expect(deterministicId("x")).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  const slugs: [string, string | RegExp][] = [
    ["Kyiv Post", "kyiv-post"],
    ["  kyiv   POST ", "kyiv-post"],
    ["Le Monde diplomatique – été", /^s-[0-9a-f]{12}$/],
    ["L'Équipe", "l-equipe"],
    ["Українська правда", /^s-[0-9a-f]{12}$/],
    ["???", /^s-[0-9a-f]{12}$/],
  ];
  it.each(slugs)("the source %s has the id %s", (name, slug) => {
    expect(slugOf(name)).toMatch(slug instanceof RegExp ? slug : new RegExp(`^${slug}$`));
  });

  it("of a pair are the same in both directions", () => {
    expect(orderedPair("b", "a")).toEqual(orderedPair("a", "b"));
  });
});
