import { announceEvents, type EventNews, inWriteTransaction, listenForEvents, schema } from "@tocsin/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applyStories } from "../support/submit-stories.ts";
import { waitUntil } from "../support/test-queues.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
let listener: Awaited<ReturnType<typeof listenForEvents>>;
const heard: EventNews[] = [];

beforeAll(async () => {
  record = await openTestRecord();
  listener = await listenForEvents(record.url, (news) => heard.push(...news));
});
afterAll(async () => {
  await listener.close();
  await record.drop();
});

const told = { source: "Gazette", place: "kharkiv", day: "2024-03-20", injured: 7 } as const;

describe("news of events", () => {
  it("tells of a new event, then of its change", async () => {
    await applyStories(record.db, [told]);
    await applyStories(record.db, [{ ...told, source: "Herald" }]);
    const [event] = await record.db.select({ id: schema.events.id }).from(schema.events);
    await waitUntil("both are heard", async () => heard.length >= 2, 5_000);
    expect(heard).toEqual([
      { id: event?.id, region: "UA-63", isNew: true },
      { id: event?.id, region: "UA-63", isNew: false },
    ]);
  });

  it("says nothing of a transaction that fails, and all of a large one", async () => {
    heard.length = 0;
    const news = (name: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}`.padEnd(36, "x"), region: "UA-63", isNew: true }));
    const failed = inWriteTransaction(record.db, async (tx) => {
      await announceEvents(tx, news("failed", 3));
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    await inWriteTransaction(record.db, (tx) => announceEvents(tx, news("kept", 1000)));
    await waitUntil("all are heard", async () => heard.length >= 1000, 5_000);
    expect(new Set(heard.map(({ id }) => id.slice(0, 4)))).toEqual(new Set(["kept"]));
  });
});
