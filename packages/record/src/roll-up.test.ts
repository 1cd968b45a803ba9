import type { Figure } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { type RolledEvent, rollUp } from "./roll-up.ts";

const event = (changes: Partial<RolledEvent> = {}): RolledEvent => ({
  id: "e1",
  type: "strike.drone",
  scope: "single",
  modality: "occurred",
  lifecycle: "published",
  region: "UA-63",
  whenFrom: "2024-03-20",
  whenPrecision: "day",
  parentEventId: null,
  isContested: false,
  killedLow: null,
  killedBest: null,
  killedHigh: null,
  injuredLow: null,
  injuredBest: null,
  injuredHigh: null,
  figures: [],
  ...changes,
});
const figure = (changes: Partial<Figure>): Figure => ({
  metric: "intercepted",
  population: "unspecified",
  item: "drone",
  low: 3,
  best: 3,
  high: 3,
  qualifier: "exact",
  contested: false,
  basis: "only_voice",
  speaker: null,
  bestClaimId: null,
  claimIds: [],
  partOf: null,
  ...changes,
});
const roll = (...events: RolledEvent[]) => rollUp("UA-63", "2024-03-20", events);

describe("a day's roll-up", () => {
  it("adds what was reported and passes over what was not", () => {
    const [day] = roll(
      event({ killedLow: 4, killedBest: 4, killedHigh: 5, isContested: true }),
      event({ id: "e2", killedLow: 1, killedBest: 1, killedHigh: 1 }),
      event({ id: "e3" }),
    ).days;
    expect(day).toMatchObject({ events: 3, contested: 1, killedStated: 2, killedLow: 5, killedBest: 5, killedHigh: 6 });
    expect(day).toMatchObject({ killedOpen: 0, injuredStated: 0, injuredBest: 0 });
  });

  it("keeps an open top open", () => {
    const [day] = roll(event({ killedLow: 4, killedBest: 4, killedHigh: null })).days;
    expect(day).toMatchObject({ killedLow: 4, killedHigh: 4, killedOpen: 1 });
  });

  it("has a row for each type", () => {
    expect(roll(event(), event({ id: "e2", type: "strike.missile" })).days.map((day) => day.type)).toEqual([
      "strike.drone",
      "strike.missile",
    ]);
  });

  const leftOut: [string, Partial<RolledEvent>][] = [
    ["an aggregate", { scope: "aggregate" }],
    ["what waits at the desk", { lifecycle: "candidate" }],
    ["what was retracted", { lifecycle: "retracted" }],
    ["what is only planned", { modality: "planned" }],
    ["what did not happen", { modality: "negated" }],
    ["what is known to the month only", { whenPrecision: "month" }],
    ["what has no time", { whenPrecision: null }],
  ];
  it.each(leftOut)("leaves out %s", (_name, changes) => {
    expect(roll(event({ killedLow: 4, killedBest: 4, killedHigh: 4, ...changes })).days).toEqual([]);
  });

  it("counts a wave's toll only where none of its parts in the region has one", () => {
    const wave = event({
      id: "w",
      scope: "wave",
      killedLow: 3,
      killedBest: 3,
      killedHigh: 3,
      injuredLow: 9,
      injuredBest: 9,
    });
    const part = event({ id: "p", parentEventId: "w", killedLow: 3, killedBest: 3, killedHigh: 3 });
    expect(roll(wave, part).days[0]).toMatchObject({ events: 2, killedBest: 3, injuredBest: 9 });
    expect(roll(wave).days[0]).toMatchObject({ events: 1, killedBest: 3 });
  });

  it("counts things by metric and item, and those without a number apart", () => {
    const { things } = roll(
      event({
        figures: [figure({}), figure({ metric: "damaged", item: "school", low: null, best: null, high: null })],
      }),
      event({ id: "e2", figures: [figure({ low: 2, best: 2, high: null })] }),
    );
    expect(things).toEqual([
      expect.objectContaining({ metric: "intercepted", item: "drone", events: 2, low: 5, high: 5, uncounted: 0 }),
      expect.objectContaining({ metric: "damaged", item: "school", events: 1, low: 0, uncounted: 1 }),
    ]);
  });
});
