import { describe, expect, it } from "vitest";
import { loadHardPairs } from "./hard-pairs.ts";

const reports = loadHardPairs();
const groups = [...Map.groupBy(reports, (report) => report.id.slice(0, 2)).values()];
const pairsIn = (size: number) => (size * (size - 1)) / 2;

describe("hard pairs", () => {
  it("are at least 150, in four languages", () => {
    expect(groups.map((group) => pairsIn(group.length)).reduce((sum, n) => sum + n)).toBeGreaterThanOrEqual(150);
    expect([...new Set(reports.map((report) => report.lang))].sort()).toEqual(["en", "fr", "ru", "uk"]);
  });

  it.each(groups.map((group) => [group[0]?.kind, group] as const))("%s: has texts to compare", (_, group) => {
    const events = group.flatMap((report) => report.events);
    expect(events.length).toBeGreaterThan(1);
    expect(new Set(group.map((report) => report.kind)).size).toBe(1);
  });

  it("share no event across groups", () => {
    const groupOf = new Map(reports.flatMap((report) => report.events.map((event) => [event, report.id.slice(0, 2)])));
    expect(
      reports.filter((report) => report.events.some((event) => groupOf.get(event) !== report.id.slice(0, 2))),
    ).toEqual([]);
  });
});
