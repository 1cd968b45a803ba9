import { loadGazetteer } from "@tocsin/gazetteer";
import { describe, expect, it } from "vitest";
import { readTerms } from "./read-terms.ts";

const read = (query: string, exact = false) => readTerms(query, loadGazetteer(), exact);

describe("readTerms", () => {
  it.each(["Kiev", "Київ", "Киев", "kyiv"])("finds Kyiv in the spelling %s", (query) => {
    expect(read(query)[0]?.term.placeIds).toContain("gn:703448");
  });
  it("reads a name of several words as one place", () => {
    const terms = read("Велика Писарівка обстріл");
    expect(terms.map((t) => t.typed)).toEqual(["Велика Писарівка", "обстріл"]);
    expect(terms[0]?.places[0]?.region).toBe("UA-59");
  });
  it("reads a kind of weapon in any language", () => {
    expect(read("rocket")[0]?.term.types).toContain("strike.missile");
    expect(read("Шахед")[0]?.term.weapons).toEqual(["Shahed-136"]);
  });
  it("mends a mistyped place and says so", () => {
    expect(read("Kharkvi")[0]).toMatchObject({ mended: true });
  });
  it("takes the letters as they are when asked to", () => {
    expect(read("Kiev", true)[0]?.term).toMatchObject({ placeIds: [], words: ["kiev"] });
  });
  it("makes nothing of punctuation", () => {
    expect(read(" ' \" & | ! ")).toEqual([]);
    expect(read("a'b\\c")[0]?.term.words).toEqual(["a b c"]);
  });
});
