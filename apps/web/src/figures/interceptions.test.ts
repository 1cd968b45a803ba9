import type { EventView, Figure } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { sumInterceptions } from "./interceptions.ts";

const figure = (metric: Figure["metric"], item: Figure["item"], best: number) =>
  ({ metric, item, best, low: best, high: best, partOf: null }) as Figure;

const night = (day: string, figures: Figure[]) =>
  ({
    place: { country: "UA", region: null, precision: "country" },
    when: { from: day, to: day, precision: "day", text: null },
    scope: "wave",
    figures,
  }) as unknown as EventView;

describe("sumInterceptions", () => {
  it("sets what was launched against what was shot down of it, and not of other nights", () => {
    const sum = sumInterceptions(
      [
        night("2025-06-11", [figure("intercepted", "drone", 31), figure("launched", "drone", 36)]),
        night("2025-06-12", [figure("intercepted", "drone", 50)]),
      ],
      "UA",
    );
    expect(sum).toMatchObject({ best: 81, launched: 36, ofLaunched: 31 });
  });
});
