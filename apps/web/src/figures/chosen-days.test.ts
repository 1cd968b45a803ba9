import { describe, expect, it } from "vitest";
import { chosenDays, lastYearOf, timelineDays, withQuietDays } from "./chosen-days.ts";

const last = "2024-03-31";

describe("lastYearOf", () => {
  it.each([
    ["leaves what is short", { from: "2022-03-01", to: "2022-03-10" }, "2022-03-01"],
    ["cuts what is longer than a year at its beginning", { from: "2022-02-24", to: "2024-03-31" }, "2023-04-01"],
  ])("%s", (_name, window, from) => {
    expect(lastYearOf(window)).toEqual({ from, to: window.to });
  });
});

describe("chosenDays", () => {
  it.each([
    ["takes the last thirty days by default", { from: null, to: null, days: null }, { from: "2024-03-02", to: last }],
    ["takes a number of days", { from: null, to: null, days: "7" }, { from: "2024-03-25", to: last }],
    [
      "takes what was chosen",
      { from: "2024-03-10", to: "2024-03-12", days: null },
      { from: "2024-03-10", to: "2024-03-12" },
    ],
    [
      "turns days given the wrong way round",
      { from: "2024-03-12", to: "2024-03-10", days: null },
      { from: "2024-03-10", to: "2024-03-12" },
    ],
    [
      "does not go beyond the last day",
      { from: "2024-03-10", to: "2025-01-01", days: null },
      { from: "2024-03-10", to: last },
    ],
    ["ignores nonsense", { from: null, to: null, days: "many" }, { from: "2024-03-02", to: last }],
  ])("%s", (_name, chosen, expected) => {
    expect(chosenDays(chosen, last)).toEqual(expected);
  });
});

describe("timelineDays", () => {
  it("shows sixty days around a usual choice", () => {
    expect(timelineDays({ from: "2024-03-25", to: last }, last).from).toBe("2024-02-01");
  });
  it("reaches back to the choice, but not beyond a year", () => {
    expect(timelineDays({ from: "2024-01-05", to: last }, last).from).toBe("2024-01-05");
    expect(timelineDays({ from: "2020-01-01", to: last }, last).from).toBe("2023-04-01");
  });
});

describe("withQuietDays", () => {
  it("draws the days between, and a year at most", () => {
    const days = [
      { day: "2024-02-28", events: 2, killed: 0 },
      { day: "2024-03-01", events: 1, killed: 3 },
    ];
    expect(withQuietDays(days)).toEqual([days[0], { day: "2024-02-29", events: 0, killed: 0 }, days[1]]);
    const wide = withQuietDays([{ day: "2022-02-24", events: 1, killed: 0 }, ...days]);
    expect(wide).toHaveLength(366);
    expect(wide.at(-1)).toEqual(days[1]);
    expect(withQuietDays([])).toEqual([]);
  });
});
