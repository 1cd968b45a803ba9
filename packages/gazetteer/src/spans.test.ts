import { expect, test } from "vitest";
import { SpanIndex } from "./spans.ts";

const spans = [
  { start: 10, end: 20 },
  { start: 0, end: 5 },
  { start: 12, end: 14 },
  { start: 0, end: 100 },
];

test.each([
  [0, 1, 2],
  [5, 10, 1],
  [13, 14, 3],
  [19, 25, 2],
  [100, 110, 0],
])("stretch %i–%i overlaps %i spans", (start, end, count) => {
  expect(new SpanIndex(spans).overlapping(start, end)).toHaveLength(count);
});

test("no spans, no overlaps", () => expect(new SpanIndex([]).overlapping(0, 10)).toEqual([]));
