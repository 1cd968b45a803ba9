import { EventIndex, inReadTransaction, inWriteTransaction, schema } from "@tocsin/db";
import { minusDays, readRegionDays, readRegionHistory, readRegionMonthItems } from "@tocsin/db/queries";
import { and, eq, gt, gte, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generatedLastDay, generateRecord } from "../support/generated-record.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
beforeAll(async () => {
  record = await openTestRecord();
  await generateRecord(record.db, 2_000);
});
afterAll(() => record.drop());

const region = "UA-14";
const sum = <T>(rows: readonly T[], number: (row: T) => number) => rows.reduce((all, row) => all + number(row), 0);

describe("a region's roll-ups", () => {
  it("keep the days of the timeline and lose nothing of the time before it", async () => {
    const dailyFrom = minusDays(generatedLastDay, 59);
    const [history, days] = await inReadTransaction(record.db, async (tx) => [
      await readRegionHistory(tx, new EventIndex(), region, dailyFrom, generatedLastDay),
      await tx.select().from(schema.regionDays).where(eq(schema.regionDays.region, region)),
    ]);
    const recent = (rows: typeof days) =>
      rows.filter(({ day }) => day >= dailyFrom).sort((a, b) => (`${a.day} ${a.type}` < `${b.day} ${b.type}` ? -1 : 1));
    expect(recent(history)).toEqual(recent(days));
    expect(history.length).toBeLessThan(days.length);
    for (const number of ["events", "killedStated", "killedHigh", "injuredBest", "killedOpen"] as const) {
      for (const type of new Set(days.map((day) => day.type))) {
        const ofType = (rows: typeof days) =>
          sum(
            rows.filter((row) => row.type === type),
            (row) => row[number],
          );
        expect(ofType(history)).toBe(ofType(days));
      }
    }
    expect(history.map(({ day }) => day).sort()[0]).toBe(days.map(({ day }) => day).sort()[0]);
  });

  it("before the timeline follow what changes, in an index that was warm before and in one that was not", async () => {
    const warm = new EventIndex();
    await warm.warm(record.db);
    const dailyFrom = minusDays(generatedLastDay, 40);
    const before = async (index: EventIndex) => {
      const history = await inReadTransaction(record.db, (tx) =>
        readRegionHistory(tx, index, region, dailyFrom, minusDays(generatedLastDay, 39)),
      );
      return sum(
        history.filter(({ day }) => day < dailyFrom),
        ({ killedBest }) => killedBest,
      );
    };
    const killed = await before(warm);
    const { events, regionDays } = schema;
    const inRegion = and(eq(regionDays.region, region), sql`${regionDays.day} < ${dailyFrom}::date - 100`);
    const [old] = await record.db.select().from(regionDays).where(inRegion).limit(1);
    if (!old) throw new Error("The region has no day to change.");
    await inWriteTransaction(record.db, async (tx) => {
      await tx
        .update(events)
        .set({ killedHigh: 8 })
        .where(and(eq(events.region, region), eq(events.day, old.day)));
      await tx
        .update(regionDays)
        .set({ killedBest: old.killedBest + 7 })
        .where(and(eq(regionDays.region, region), eq(regionDays.day, old.day), eq(regionDays.type, old.type)));
    });
    expect(await before(warm)).toBe(killed + 7);
    expect(await before(new EventIndex())).toBe(killed + 7);
  });

  it("of all regions are those of the table, day by day", async () => {
    const from = minusDays(generatedLastDay, 29);
    const inOrder = (rows: (typeof schema.regionDays.$inferSelect)[]) =>
      rows.sort((a, b) => (`${a.region} ${a.day} ${a.type}` < `${b.region} ${b.day} ${b.type}` ? -1 : 1));
    const days = await inReadTransaction(record.db, (tx) =>
      readRegionDays(tx, new EventIndex(), from, generatedLastDay),
    );
    const stored = await record.db.select().from(schema.regionDays).where(gte(schema.regionDays.day, from));
    expect(days.length).toBeGreaterThan(20);
    expect(inOrder(days)).toEqual(inOrder(stored));
  });

  it("hold numbers that take more than two bytes", async () => {
    const { regionDays } = schema;
    const [old] = await record.db.select().from(regionDays).where(eq(regionDays.region, region)).limit(1);
    if (!old) throw new Error("The region has no day to change.");
    const ofDay = and(eq(regionDays.region, region), eq(regionDays.day, old.day), eq(regionDays.type, old.type));
    await record.db.update(regionDays).set({ killedHigh: 1_234_567 }).where(ofDay);
    const days = await inReadTransaction(record.db, (tx) =>
      readRegionDays(tx, new EventIndex(), old.day, old.day, region),
    );
    expect(days.find(({ type }) => type === old.type)).toEqual({ ...old, killedHigh: 1_234_567 });
    await record.db.update(regionDays).set({ killedHigh: old.killedHigh }).where(ofDay);
  });

  it("of counted things tell the last seven days from the month", async () => {
    const { regionDayItems } = schema;
    const since = (days: number) =>
      record.db
        .select()
        .from(regionDayItems)
        .where(and(eq(regionDayItems.region, region), gt(regionDayItems.day, minusDays(generatedLastDay, days))));
    const items = await inReadTransaction(record.db, (tx) =>
      readRegionMonthItems(tx, new EventIndex(), region, generatedLastDay),
    );
    const week = items.filter(({ day }) => day === generatedLastDay);
    expect(sum(week, ({ events }) => events)).toBe(sum(await since(7), ({ events }) => events));
    expect(sum(items, ({ best }) => best)).toBe(sum(await since(30), ({ best }) => best));
    expect(sum(items, ({ events }) => events)).toBeGreaterThan(0);
  });
});
