import { loadMentions, schema } from "@tocsin/db";
import { partition } from "@tocsin/match";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { StrikeStory } from "../support/strike-reports.ts";
import { applyStories } from "../support/submit-stories.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());

/** More reports of one town on neighbouring days than a component may hold. */
const stories = Array.from(
  { length: 48 },
  (_, i): StrikeStory => ({
    source: `Paper ${i}`,
    place: "kyiv",
    day: `2024-03-2${i % 3}`,
    type: i % 4 === 0 ? "strike.drone" : "strike.missile",
    killed: i % 5 === 0 ? undefined : (i % 5) * 2,
    injured: i % 7 === 0 ? undefined : 10 + (i % 7),
  }),
);

it("a crowd that is stored report by report is parted as it would be all at once", async () => {
  for (let start = 0; start < stories.length; start += 6) {
    await applyStories(record.db, stories.slice(start, start + 6));
  }
  const rows = await record.db.select().from(schema.mentions);
  expect(Math.max(...rows.map((row) => row.crowding))).toBeGreaterThan(0);
  const mentions = await loadMentions(
    record.db,
    rows.map((row) => row.id),
  );
  const expected = partition(mentions).flatMap(({ eventId, mentionIds }) => mentionIds.map((id) => `${id} ${eventId}`));
  expect(rows.map((row) => `${row.id} ${row.eventId}`).sort()).toEqual(expected.sort());
});
