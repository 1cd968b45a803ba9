import { reportState, schema } from "@tocsin/db";
import type { Reading, ReportInput } from "@tocsin/model";
import { openQueue, type PipelineQueue } from "@tocsin/queue";
import { submitReport } from "@tocsin/record";
import { readReports } from "@tocsin/worker/read-reports";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type StrikeStory, tellStrike } from "../support/strike-reports.ts";
import { readerOfStories } from "../support/submit-stories.ts";
import { waitUntil } from "../support/test-queues.ts";
import { contributor, openTestRecord, type TestRecord } from "../support/test-record.ts";

const good: StrikeStory[] = [
  { source: "Gazette", place: "kyiv", day: "2024-03-21", injured: 10 },
  { source: "Herald", place: "odesa", day: "2024-03-15", killed: 2 },
];
const poison: StrikeStory = { source: "Courier", place: "kharkiv", day: "2024-03-20", killed: 5 };

let record: TestRecord;
let queue: PipelineQueue;
beforeEach(async () => {
  record = await openTestRecord();
  queue = await openQueue({ databaseUrl: record.url });
});
afterEach(async () => {
  await queue.close();
  await record.drop();
});

const knownReader = readerOfStories([...good, poison]);
const submit = async (story: StrikeStory) => (await submitReport(record.db, contributor, tellStrike(story).report)).id;
const states = async () => {
  const { sourceId } = schema.reports;
  const rows = await record.db.select({ sourceId, state: reportState }).from(schema.reports);
  return Object.fromEntries(rows.map((row) => [row.sourceId, row.state]));
};

/** Works on the queue with a reader that does as told with the poisoned report, until nothing is left. */
async function workWith(onPoison: (reading: Reading) => Reading): Promise<string[]> {
  const lines: string[] = [];
  const read = (input: ReportInput): Reading => {
    const reading = knownReader({ id: input.id as string, text: input.text });
    return input.source === poison.source ? onPoison(reading) : reading;
  };
  const pipeline = { db: record.db, queue, read, placeNames: () => [], log: (line: string) => void lines.push(line) };
  const worker = await queue.startWorker(
    { "read-reports": (payload) => readReports(pipeline, payload) },
    { concurrency: 1, onError: (error) => lines.push(error.message) },
  );
  await waitUntil("nothing waits", async () => {
    const { waiting, active } = await queue.countJobs();
    return waiting + active === 0;
  });
  await worker.stop();
  return lines;
}

it("lets what else the process does go on between two reports of a job", async () => {
  const reportIds = await Promise.all(good.map(submit));
  const order: string[] = [];
  const read = (input: ReportInput): Reading => {
    order.push("read");
    setImmediate(() => order.push("other work"));
    return knownReader({ id: input.id as string, text: input.text });
  };
  await readReports({ db: record.db, queue, read, placeNames: () => [], log: () => {} }, { reportIds });
  expect(order).toEqual(["read", "other work", "read", "other work"]);
});

describe("a report that cannot be read", () => {
  const failures: [string, (reading: Reading) => Reading, RegExp][] = [
    [
      "because the reader fails on it",
      () => {
        throw new Error("unexpected shape of a table");
      },
      /unexpected shape of a table/,
    ],
    [
      "because the database refuses what was read",
      (given) => {
        const reading = structuredClone(given);
        for (const claim of reading.events.flatMap((event) => event.claims)) claim.quote.end = 5_000;
        return reading;
      },
      /claims_quote_in_text/,
    ],
    [
      "because the reading is not as agreed",
      (reading) => ({ ...reading, events: [{ ...reading.events[0], type: "strike.laser" } as never] }),
      /type/,
    ],
  ];
  it.each(failures)(
    "%s, is tried three times and put aside with the reason; the others go on",
    async (_name, onPoison, reason) => {
      const bad = await submit(poison);
      const ids = [bad, ...(await Promise.all(good.map(submit)))];
      await queue.enqueueReading(ids, "bulk");
      await workWith(onPoison);
      expect(await states()).toEqual({ gazette: "read", herald: "read", courier: "quarantined" });
      const [put] = await record.db.select().from(schema.quarantine);
      expect(put).toMatchObject({ reportId: bad, attempts: 3, reason: expect.stringMatching(reason) });
      expect(await record.db.$count(schema.events)).toBe(2);
    },
  );

  it("because it ends its reader each time, is put aside without a fourth try", async () => {
    const id = await submit(poison);
    await record.db.update(schema.waitingReports).set({ attempts: 3 }).where(eq(schema.waitingReports.reportId, id));
    await queue.enqueueReading([id]);
    let tries = 0;
    await workWith((reading) => {
      tries++;
      return reading;
    });
    expect(tries).toBe(0);
    expect(await states()).toEqual({ courier: "quarantined" });
  });

  it("because it ends its reader each time, does not use up the tries of the others in its job", async () => {
    const [first = "", last = ""] = await Promise.all(good.map(submit));
    const reportIds = [first, await submit(poison), last];
    const read = (input: ReportInput): Reading => {
      if (input.source === poison.source) throw new Error("out of memory");
      return knownReader({ id: input.id as string, text: input.text });
    };
    // As when the process ends there: nothing that would come after it is done.
    const log = () => {
      throw new Error("killed");
    };
    const pipeline = { db: record.db, queue, read, placeNames: () => [], log };
    for (const again of [false, true, true]) {
      await expect(readReports(pipeline, { reportIds }, { again })).rejects.toThrow("killed");
    }
    await readReports(pipeline, { reportIds }, { again: true });
    expect(await states()).toEqual({ gazette: "read", courier: "quarantined", herald: "read" });
  });

  it("once for a passing reason, is read at the next try", async () => {
    const id = await submit(poison);
    await queue.enqueueReading([id]);
    let tries = 0;
    await workWith((reading) => {
      if (++tries < 3) throw new Error("a passing fault");
      return reading;
    });
    expect(await record.db.query.quarantine.findFirst()).toBeUndefined();
    expect(await states()).toEqual({ courier: "read" });
  });
});
