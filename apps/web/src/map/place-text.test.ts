import type { MappedEvent } from "@tocsin/db/queries";
import { describe, expect, it } from "vitest";
import { effectText } from "./place-text.ts";

const words = {
  killed: (count: string) => `${count} killed`,
  injured: (count: string) => `${count} injured`,
  events: (count: number) => `${count} events`,
};
const nothing = { low: null, best: null, high: null };
const exactly = (n: number) => ({ low: n, best: n, high: n });
const event = (killed: MappedEvent["killed"], injured: MappedEvent["injured"] = nothing) =>
  ({ place: {}, killed, injured }) as MappedEvent;

describe("a label on the map", () => {
  it("tells the people hurt in one event", () => {
    expect(effectText({ shape: "dot", events: [event(exactly(2), exactly(5))] }, words, "en")).toBe(
      "2 killed, 5 injured",
    );
  });
  it("adds up those of several events at one place, and is open where one of them is", () => {
    const events = [event({ low: 1, best: 1, high: null }, exactly(16)), event(exactly(4), exactly(6)), event(nothing)];
    expect(effectText({ shape: "dot", events }, words, "en")).toBe("3 events: 5+ killed, 22 injured");
  });
  it("parts them in French as the French do", () => {
    const events = [event(exactly(1)), event(nothing)];
    expect(effectText({ shape: "dot", events }, words, "fr")).toBe("2 events\u00a0: 1 killed");
  });
  it("adds nothing up where events are known to a region only", () => {
    const events = [event(exactly(2)), event(exactly(7))];
    expect(effectText({ shape: "region", events }, words, "en")).toBe("2 events");
  });
  it("says nothing of a lone event that hurt nobody", () => {
    expect(effectText({ shape: "dot", events: [event(exactly(0))] }, words, "en")).toBeNull();
  });
});
