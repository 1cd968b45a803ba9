import { schema } from "@tocsin/db";
import { systemActor } from "@tocsin/model";
import { applyReadings, submitReport } from "@tocsin/record";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellStrike } from "../support/strike-reports.ts";
import { applyStories } from "../support/submit-stories.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

const worker = systemActor("test");
const governor = { name: "Oleh Syniehubov", office: "governor of Kharkiv region", region: "UA-63", side: "UA" };
const mayor = { name: "Ihor Terekhov", office: "mayor of Kharkiv", region: null, side: "UA" };

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
});
afterAll(() => record.drop());

describe("applying a reading", () => {
  it("makes one event of two reports of one strike and shows both tolls", async () => {
    await applyStories(record.db, [
      {
        source: "Gazette",
        place: "kharkiv",
        day: "2024-03-20",
        killed: { min: 4, max: null },
        injured: 7,
        speaker: governor,
      },
      { source: "Herald", place: "kharkiv", day: "2024-03-20", killed: 5, speaker: mayor },
    ]);
    const events = await record.db.select().from(schema.events).where(eq(schema.events.region, "UA-63"));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ killedLow: 4, killedHigh: 5, injuredBest: 7, reportCount: 2, voices: 2 });
    expect(events[0]?.speakers).toEqual(["Ihor Terekhov", "Oleh Syniehubov"]);
    const [day] = await record.db.select().from(schema.regionDays).where(eq(schema.regionDays.region, "UA-63"));
    expect(day).toMatchObject({ day: "2024-03-20", events: 1, killedLow: 4, killedHigh: 5, injuredBest: 7 });
  });

  it("changes nothing when it is applied twice", async () => {
    const { report, reading } = tellStrike({ source: "Gazette", place: "kyiv", day: "2024-03-21", injured: 10 });
    const { id } = await submitReport(record.db, worker, report);
    expect(await applyReadings(record.db, worker, [{ reportId: id, reading: reading(id) }])).toEqual([id]);
    const before = await record.db.select().from(schema.events);
    expect(await applyReadings(record.db, worker, [{ reportId: id, reading: reading(id) }])).toEqual([]);
    expect(await record.db.select().from(schema.events)).toEqual(before);
  });

  it("keeps apart strikes on different towns and days", async () => {
    await applyStories(record.db, [
      { source: "Gazette", place: "odesa", day: "2024-03-15", killed: 2 },
      { source: "Gazette", place: "odesa", day: "2024-03-27", killed: 2 },
      { source: "Gazette", place: "belgorod", day: "2024-03-15", killed: 2 },
    ]);
    const odesa = await record.db.select().from(schema.events).where(eq(schema.events.region, "UA-51"));
    const belgorod = await record.db.select().from(schema.events).where(eq(schema.events.region, "RU-BEL"));
    expect([odesa.length, belgorod.length]).toEqual([2, 1]);
  });

  it("keeps an unsure reading from being published and from the roll-ups", async () => {
    await applyStories(record.db, [
      { source: "Blog", place: "belgorod", day: "2024-03-28", killed: 9, confidence: 0.4 },
    ]);
    const [event] = await record.db.select().from(schema.events).where(eq(schema.events.whenFrom, "2024-03-28"));
    expect(event?.lifecycle).toBe("candidate");
    const days = await record.db.select().from(schema.regionDays).where(eq(schema.regionDays.day, "2024-03-28"));
    expect(days).toEqual([]);
  });

  it("makes one event of one strike although many connections apply its reports at the same moment", async () => {
    const outlets = Array.from({ length: 24 }, (_, i) => `Outlet ${i}`);
    const strikes = outlets.map(
      (source, i) => ({ source, place: "odesa", day: "2024-05-02", killed: 3 + (i % 2) }) as const,
    );
    await Promise.all(strikes.map((strike) => applyStories(record.db, [strike])));
    const events = await record.db.select().from(schema.events).where(eq(schema.events.whenFrom, "2024-05-02"));
    expect(events.map((event) => [event.reportCount, event.killedLow, event.killedHigh])).toEqual([[24, 3, 4]]);
    const [day] = await record.db.select().from(schema.regionDays).where(eq(schema.regionDays.day, "2024-05-02"));
    expect(day).toMatchObject({ region: "UA-51", events: 1, killedLow: 3, killedHigh: 4 });
  });

  it("does not let context refresh when an event was last reported", async () => {
    const strike = { place: "kharkiv", day: "2024-05-10", killed: 7 } as const;
    await applyStories(record.db, [
      { ...strike, source: "Gazette" },
      { ...strike, source: "Herald", published: "2024-05-12", background: true },
    ]);
    const [event] = await record.db.select().from(schema.events).where(eq(schema.events.whenFrom, "2024-05-10"));
    expect(event).toMatchObject({ reportCount: 2, lastReportedAt: new Date("2024-05-10") });
  });
});
