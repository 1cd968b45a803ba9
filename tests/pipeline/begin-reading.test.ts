import { schema } from "@tocsin/db";
import { systemActor } from "@tocsin/model";
import { beginReading, type NewReport, noteFailure, returnTries, submitReports } from "@tocsin/record";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inventReports } from "../support/invented-reports.ts";
import { contributor, openTestRecord, type TestRecord } from "../support/test-record.ts";

const worker = systemActor("worker");
const { waitingReports } = schema;

let record: TestRecord;
let seed = 0;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());
beforeEach(async () => {
  await record.db.delete(waitingReports);
});

async function store(channel: NewReport["channel"], count: number): Promise<string[]> {
  const invented = inventReports(count, ++seed).map((report) => ({ ...report, channel }));
  const outcomes = await submitReports(record.db, contributor, invented);
  return outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id]));
}

const begin = async (ids: string[], options = {}) =>
  (await beginReading(record.db, worker, ids, options)).ready.map((report) => report.id);

describe("taking reports to be read", () => {
  it("gives them with one try counted, and to nobody else while they are in hand", async () => {
    const ids = await store("import", 3);
    const { ready } = await beginReading(record.db, worker, ids);
    expect(ready.map((report) => [report.id, report.attempts])).toEqual(ids.map((id) => [id, 1]));
    expect(await begin(ids)).toEqual([]);
  });

  it("takes urgent reports along that nobody has begun, in order of receipt, and no bulk", async () => {
    const [bulk = "", other = ""] = await store("import", 2);
    const urgent = await store("form", 4);
    expect(await begin([bulk], { moreUrgent: 3 })).toEqual([bulk, ...urgent.slice(0, 3)]);
    expect(await begin(urgent, { moreUrgent: 3 })).toEqual(urgent.slice(3));
    expect(await begin([other])).toEqual([other]);
  });

  it("takes them again when the job had been begun before, or when they were taken too long ago", async () => {
    const [first = "", second = ""] = await store("form", 2);
    await begin([first, second]);
    expect(await begin([first], { again: true })).toEqual([first]);
    const longAgo = { takenAt: sql`now() - interval '1 hour'` };
    await record.db.update(waitingReports).set(longAgo).where(eq(waitingReports.reportId, second));
    expect(await begin([second])).toEqual([second]);
  });

  it("takes what was given back: after an outage with its try, after a failure without", async () => {
    const [away = "", failed = ""] = await store("form", 2);
    await begin([away, failed]);
    await returnTries(record.db, worker, [away]);
    await noteFailure(record.db, worker, failed, "no such luck");
    const { ready } = await beginReading(record.db, worker, [away, failed]);
    expect(ready.map((report) => [report.id, report.attempts])).toEqual([
      [away, 1],
      [failed, 2],
    ]);
  });

  it("never gives one report to two that ask at the same time", async () => {
    const urgent = await store("form", 40);
    const taken = await Promise.all(urgent.map((id) => begin([id], { moreUrgent: 10 })));
    expect(taken.flat().sort()).toEqual([...urgent].sort());
  });
});
