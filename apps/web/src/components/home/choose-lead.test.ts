import type { EventType, EventView, When } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import type { HomeModel } from "#known/home-data.ts";
import { chooseLead } from "./choose-lead.ts";

type Row = HomeModel["lead"][number];

const row = (
  id: string,
  type: EventType,
  region: string,
  killed: number | null,
  precision: When["precision"] = "day",
) =>
  ({
    view: {
      id,
      type,
      place: { region, country: "UA" },
      when: { from: "2025-06-11", to: "2025-06-12", precision, text: null },
      figures:
        killed === null
          ? []
          : [
              {
                metric: "killed",
                population: "unspecified",
                item: null,
                low: killed,
                best: killed,
                high: killed,
                partOf: null,
              },
            ],
    } as unknown as EventView,
  }) as Row;

const idsOf = (lead: Row[], earlier: Row[] = []) => chooseLead({ lead, earlier }).map(({ view }) => view.id);

describe("chooseLead", () => {
  it("tells at most three attacks, each of another region, and other kinds beside them", () => {
    const lead = [
      row("a", "strike.missile", "UA-63", 4),
      row("b", "strike.drone", "UA-63", 3),
      row("c", "strike.drone", "UA-51", 2),
      row("d", "strike.drone", "UA-53", 1),
      row("e", "strike.drone", "UA-12", 1),
      row("f", "interception", "UA-30", null),
    ];
    expect(idsOf(lead)).toEqual(["a", "c", "d", "f"]);
  });

  it("fills quiet days with the gravest of the days before, ahead of strikes without figures", () => {
    const lead = [row("today", "strike.drone", "UA-63", null)];
    expect(idsOf(lead, [row("before", "strike.missile", "UA-51", 9)])).toEqual(["before", "today"]);
  });

  it("leaves out what is known only to its week or month", () => {
    expect(idsOf([row("month", "ground.incursion", "RU-BEL", null, "month")])).toEqual([]);
  });
});
