import { describe, expect, it } from "vitest";
import type { Reference } from "#time/reference.ts";
import { mostStops, stopsOf } from "./stops.ts";

const present: Reference = {
  at: null,
  now: new Date("2024-03-22T10:00:00Z"),
  lastDay: "2024-03-22",
  isStale: false,
  lastUpdatedAt: null,
  newestReportAt: null,
  oldestDay: null,
};
const moments = ["2024-03-20T11:35:20Z", "2024-03-20T14:50:00Z", "2024-03-21T06:10:00Z"].map((at) => new Date(at));

describe("stopsOf", () => {
  it("ends with the present, and rounds up so that the words of a stop are in", () => {
    const stops = stopsOf(moments, present, "en", "now");
    expect(stops?.list).toEqual([
      { at: "2024-03-20T13:36", words: "20 March 2024, 13:36" },
      { at: "2024-03-20T16:50", words: "20 March 2024, 16:50" },
      { at: "2024-03-21T08:10", words: "21 March 2024, 08:10" },
      { at: null, words: "now" },
    ]);
    expect(stops?.current).toBe(3);
  });
  it("puts the moment that was asked for in its place", () => {
    const stops = stopsOf(moments, { ...present, at: new Date("2024-03-20T12:00:00Z") }, "en", "now");
    expect(stops?.list.map((stop) => stop.at)).toEqual([
      "2024-03-20T13:36",
      "2024-03-20T14:00",
      "2024-03-20T16:50",
      "2024-03-21T08:10",
      null,
    ]);
    expect(stops?.current).toBe(1);
  });
  it("knows an asked moment that is a stop already", () => {
    const stops = stopsOf(moments, { ...present, at: new Date("2024-03-20T14:50:00Z") }, "en", "now");
    expect(stops?.list).toHaveLength(4);
    expect(stops?.current).toBe(1);
  });
  it("is none where one report is all there is, and keeps the latest of many", () => {
    expect(stopsOf(moments.slice(0, 1), present, "en", "now")).toBeNull();
    const many = Array.from({ length: 100 }, (_, i) => new Date(Date.UTC(2024, 2, 1) + i * 3_600_000));
    expect(stopsOf(many, present, "en", "now")?.list).toHaveLength(mostStops + 1);
  });
});
