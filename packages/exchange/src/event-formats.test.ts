import type { EventView } from "@tocsin/model";
import { expect, test } from "vitest";
import type { EventExport } from "./event-columns.ts";
import { type EventFormatName, eventFormats } from "./event-formats.ts";

const view: EventView = {
  id: "e1",
  type: "strike.missile",
  scope: "single",
  modality: "occurred",
  lifecycle: "published",
  place: {
    id: "gn:1",
    name: '=Kharkiv, "east"',
    region: "UA-63",
    regionName: "Kharkiv",
    country: "UA",
    lat: 49.98,
    lon: 36.25,
    precision: "settlement",
  },
  when: null,
  actors: [],
  weapons: [],
  grade: "single_source",
  voices: 1,
  responsibility: "unknown",
  contested: [],
  figures: [
    {
      metric: "killed",
      population: "unspecified",
      item: null,
      low: 4,
      best: 4,
      high: null,
      qualifier: "at_least",
      contested: false,
      basis: "only_voice",
      speaker: null,
      bestClaimId: null,
      claimIds: [],
      partOf: null,
    },
  ],
  reportCount: 1,
  mentionIds: [],
  firstReportedAt: "2024-03-20T10:00:00Z",
  lastReportedAt: "2024-03-20T10:00:00Z",
  mergedInto: null,
  parentEventId: null,
};

async function write(format: EventFormatName, events: EventExport[]): Promise<string> {
  async function* all() {
    yield* events;
  }
  let text = "";
  for await (const chunk of eventFormats[format](all())) text += chunk;
  return text;
}

test("CSV quotes separators, disarms formulas and leaves unknown figures empty", async () => {
  const [head, line] = (await write("csv", [{ view, retractionReason: null }])).split("\r\n");
  const names = head?.split(",") ?? [];
  expect(line).toContain(`"'=Kharkiv, ""east"""`);
  expect(line).toContain(",4,4,,,,,,");
  expect(names.indexOf("killed_high") - names.indexOf("killed_low")).toBe(2);
});

test("GeoJSON is one valid document, with a null geometry where there are no coordinates", async () => {
  const nowhere = { ...view, id: "e2", place: null };
  const both = [view, nowhere].map((event) => ({ view: event, retractionReason: null }));
  const parsed = JSON.parse(await write("geojson", both));
  expect(parsed.features.map((feature: { geometry: unknown }) => feature.geometry)).toEqual([
    { type: "Point", coordinates: [36.25, 49.98] },
    null,
  ]);
  expect(JSON.parse(await write("geojson", []))).toEqual({ type: "FeatureCollection", features: [] });
});

test("JSONL carries the whole event and the reason of a retraction", async () => {
  const text = await write("jsonl", [{ view: { ...view, lifecycle: "retracted" }, retractionReason: "Withdrawn." }]);
  expect(JSON.parse(text)).toMatchObject({ id: "e1", figures: [{ low: 4 }], retractionReason: "Withdrawn." });
});

test("HXL puts a tag under every name", async () => {
  const [names, tags] = (await write("hxl", [])).split("\r\n");
  expect(tags?.split(",")).toHaveLength(names?.split(",").length ?? 0);
  expect(tags?.split(",").every((tag) => tag.startsWith("#"))).toBe(true);
});
