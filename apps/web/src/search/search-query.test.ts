import { describe, expect, it } from "vitest";
import { formatCursor, leftOut, parseSearchQuery, searchParams } from "./search-query.ts";

describe("parseSearchQuery", () => {
  it("keeps what is in the vocabularies and leaves out the rest", () => {
    const { filter } = parseSearchQuery({
      type: ["strike.drone", "nonsense"],
      grade: "contested",
      region: ["UA-63", "'; drop"],
      from: "2024-03-01",
      to: "2024-02-31",
    });
    expect(filter).toMatchObject({
      types: ["strike.drone"],
      grades: ["contested"],
      regions: ["UA-63"],
      from: "2024-03-01",
      to: null,
    });
  });
  it("names what it left out, for programs", () => {
    const params = {
      type: ["strike.drone", "nonsense"],
      region: "kharkiv",
      from: "",
      to: "2024-02-31",
      killedMin: "2",
    };
    expect(leftOut(params, parseSearchQuery(params))).toEqual(["type=nonsense", "region=kharkiv", "to=2024-02-31"]);
    expect(leftOut({ grade: "contested", q: "Kyiv", utm: "x" }, parseSearchQuery({ grade: "contested" }))).toEqual([]);
  });
  it("bounds what a reader types", () => {
    expect(parseSearchQuery({ q: "x".repeat(5000) }).text).toHaveLength(200);
    expect(parseSearchQuery({ killedMin: "99999999" }).filter.killedMin).toBeNull();
  });
  it("reads back the address it writes", () => {
    const params = {
      q: "Kiev",
      type: ["strike.missile"],
      speaker: ["Vitali Klitschko"],
      sort: "relevance",
      view: "map",
      killedMin: "1",
      at: "2024-03-21T11:40",
    };
    const query = parseSearchQuery(params);
    const written = Object.fromEntries(
      Object.entries(searchParams(query)).filter(([, v]) => v !== null && String(v) !== ""),
    );
    expect(parseSearchQuery(written as never)).toEqual(query);
  });
  it("takes a moment only in the form that addresses have", () => {
    expect(parseSearchQuery({ at: "2024-03-21" }).at).toBe("2024-03-21");
    expect(parseSearchQuery({ at: "yesterday" }).at).toBeNull();
  });
  it("carries a cursor through the address, and ignores a broken one", () => {
    const cursor = { key: "2024-03-21", id: "12" };
    expect(parseSearchQuery({ after: formatCursor(cursor) }).after).toEqual(cursor);
    const ranked = { key: "0.06079271 2024-03-21", id: "12" };
    expect(parseSearchQuery({ after: formatCursor(ranked), sort: "relevance" }).after).toEqual(ranked);
    for (const after of ["~", "2024-03-21~", "2024-02-31~12", formatCursor(ranked)]) {
      expect(parseSearchQuery({ after }).after).toBeNull();
    }
  });
});
