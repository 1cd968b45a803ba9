import { EventIndex, inReadTransaction } from "@tocsin/db";
import { emptyEventFilter, readSearch, readTile } from "@tocsin/db/queries";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyStories } from "../support/submit-stories.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
  await applyStories(record.db, [
    { source: "Gazette", place: "kharkiv", day: "2024-03-20", killed: 5 },
    { source: "Gazette", place: "odesa", day: "2024-03-22" },
    { source: "Gazette", place: "kyiv", day: "2024-03-21", injured: 3 },
  ]);
});
afterAll(() => record.drop());

describe("events on a map", () => {
  it("come gravest first, those without a toll last", async () => {
    const options = { sort: "date", limit: 20, after: null, mapLimit: 10, withDays: false } as const;
    const { mapped } = await inReadTransaction(record.db, (tx) =>
      readSearch(tx, new EventIndex(), emptyEventFilter, options),
    );
    expect(mapped.map((view) => view.place?.region)).toEqual(["UA-63", "UA-30", "UA-51"]);
  });

  it("are gathered in a tile of the whole world and alone in a deep one", async () => {
    const world = await inReadTransaction(record.db, (tx) => readTile(tx, { z: 0, x: 0, y: 0 }, emptyEventFilter));
    expect(world.reduce((sum, cluster) => sum + cluster.events, 0)).toBe(3);
    const kharkiv = await inReadTransaction(record.db, (tx) => readTile(tx, { z: 8, x: 153, y: 86 }, emptyEventFilter));
    expect(kharkiv).toMatchObject([{ events: 1, killed: 5, precision: "settlement", eventId: expect.any(String) }]);
  });
});
