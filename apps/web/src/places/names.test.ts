import { describe, expect, it } from "vitest";
import { placeName, placeNameById, regionLongName } from "./names.ts";

describe("names of places", () => {
  it.each([
    ["UA-51", "fr", "région d’Odessa"],
    ["UA-63", "fr", "région de Kharkiv"],
    ["RU-KDA", "fr", "kraï de Krasnodar"],
    ["RU-KDA", "uk", "Краснодарський край"],
    ["UA-43", "fr", "Crimée"],
  ] as const)("%s in %s is %s", (code, locale, expected) => {
    expect(regionLongName(code, locale)).toBe(expected);
  });

  it("have the apostrophe that readers write", () => {
    expect(placeNameById("toc:odesa-port", "fr")).toBe("port d’Odessa");
  });

  it("are the stored ones where the gazetteer knows no other", () => {
    expect(placeName({ id: "gn:1", name: "Nowhere", region: null }, "uk")).toBe("Nowhere");
  });
});
