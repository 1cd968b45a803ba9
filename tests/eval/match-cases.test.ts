import { describe, expect, it } from "vitest";
import { loadCaseReports } from "./match-cases.ts";

const reports = loadCaseReports();
const cases = Map.groupBy(reports, (report) => report.case);
const pairsIn = (size: number) => (size * (size - 1)) / 2;

describe("cases written for matching", () => {
  it("are at least 150, in four languages", () => {
    const sizes = [...cases.values()].map((group) => pairsIn(group.length));
    expect(sizes.reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(150);
    expect([...new Set(reports.map((report) => report.lang))].sort()).toEqual(["en", "fr", "ru", "uk"]);
  });

  it("have unique ids, and an event each", () => {
    expect(new Set(reports.map((report) => report.id)).size).toBe(reports.length);
    expect(reports.filter((report) => report.events.length === 0)).toEqual([]);
  });

  it("share no event across cases", () => {
    const caseOf = new Map(reports.flatMap((report) => report.events.map((event) => [event, report.case])));
    expect(reports.filter((report) => report.events.some((event) => caseOf.get(event) !== report.case))).toEqual([]);
  });
});
