import { loadGazetteer } from "@tocsin/gazetteer";
import { expect, test } from "vitest";
import { createReader } from "../read.ts";

const reader = createReader({ gazetteer: loadGazetteer() });

test.each([
  ["A drone set a fuel depot on fire in the Engels district during the night.", "single"],
  ["Over the past day drones hit 12 houses in the Kherson region, wounding four people.", "aggregate"],
])("one strike on one thing is no total: %s", (text, scope) => {
  expect(reader.read({ text, publishedAt: "2024-08-20" }).events[0]?.scope).toBe(scope);
});
