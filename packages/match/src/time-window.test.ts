import { describe, expect, it } from "vitest";
import { localMinutes, timeWindowOf } from "./time-window.ts";

describe("local minutes", () => {
  it.each(["1970-01-01", "2024-02-29", "2024-03-01", "2023-12-31", "2100-03-01"])(
    "of %s are those of the calendar",
    (date) => {
      expect(localMinutes(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 60_000);
    },
  );

  it("leave the zone aside", () => {
    expect(localMinutes("2024-03-20T23:50+02:00")).toBe(localMinutes("2024-03-20T23:50"));
  });

  it.each(["", "soon", "2024-3-1"])("of %j are not a number", (text) => {
    expect(localMinutes(text)).toBeNaN();
  });
});

describe("time windows", () => {
  const hours = (iso: string, window: { from: number; until: number } | null) => [
    ((window?.from ?? 0) - localMinutes(iso)) / 60,
    ((window?.until ?? 0) - localMinutes(iso)) / 60,
  ];

  it.each([
    ["a day", { from: "2024-03-20", to: "2024-03-20", precision: "day", text: "t" }, [0, 24]],
    [
      "the night to the next day",
      { from: "2024-03-20", to: "2024-03-21", precision: "part_of_day", text: "t", part: "night" },
      [19, 32],
    ],
    [
      "a night of one date, before it or after",
      { from: "2024-03-20", to: "2024-03-20", precision: "part_of_day", text: "t", part: "night" },
      [-3, 32],
    ],
    ["an hour", { from: "2024-03-20T02:00", to: "2024-03-20T02:00", precision: "hour", text: "t" }, [1, 3]],
  ] as const)("%s", (_, when, expected) => {
    expect(hours("2024-03-20", timeWindowOf({ when, publishedAt: "2024-03-21" }))).toEqual(expected);
  });

  it("without a stated time reach back from the publication", () => {
    expect(timeWindowOf({ when: null, publishedAt: "2024-03-21T08:00:00Z" })).toMatchObject({
      fromPublication: true,
      until: localMinutes("2024-03-22"),
    });
  });
});
