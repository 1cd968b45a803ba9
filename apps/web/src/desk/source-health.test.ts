import { describe, expect, it } from "vitest";
import { healthOf } from "./source-health.ts";

const now = new Date("2024-04-10T12:00:00Z");
const source = (lastPublished: string | null, usualGapDays: number | null, reports = 20, unreadable = 0) => ({
  reports,
  unreadable,
  lastPublishedAt: lastPublished === null ? null : new Date(lastPublished),
  usualGapDays,
});

describe("how a source does", () => {
  it.each([
    ["none", "has sent nothing", source(null, null, 0)],
    ["failing", "has one report in ten that could not be read", source("2024-04-10", 1, 20, 2)],
    ["rare", "has too few reports to know its usual pause", source("2024-01-01", null, 2)],
    ["silent", "reports daily and has said nothing for eight days", source("2024-04-02", 1)],
    ["well", "reports daily and has said nothing for six days", source("2024-04-04T13:00:00Z", 1)],
    ["well", "reports monthly and has said nothing for two months", source("2024-02-10", 30)],
  ] as const)("is %s when it %s", (health, _why, row) => {
    expect(healthOf(row, now)).toBe(health);
  });
});
