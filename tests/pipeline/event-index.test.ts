import { EventIndex, inReadTransaction, inWriteTransaction, schema } from "@tocsin/db";
import {
  type EventFilter,
  emptyEventFilter,
  findEvents,
  readSearch,
  type SearchCursor,
  type SearchOptions,
  searchEvents,
} from "@tocsin/db/queries";
import { eq, inArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeRandom } from "../support/generated-events.ts";
import { generatedLastDay, generateRecord } from "../support/generated-record.ts";
import { randomFilter, wordTerm } from "../support/random-filters.ts";
import { facetsAsText, loadAllEvents, type ScannedEvent, scanFacets, scanNewest } from "../support/scan-events.ts";
import { openTestRecord, type TestRecord } from "../support/test-record.ts";

let record: TestRecord;
let index: EventIndex;
let all: ScannedEvent[];

beforeAll(async () => {
  record = await openTestRecord();
  await generateRecord(record.db, 2_000);
  index = new EventIndex();
  all = await loadAllEvents(record.db);
});
afterAll(() => record.drop());

const find = (filter: EventFilter) => inReadTransaction(record.db, (tx) => findEvents(tx, index, filter));

async function expectExact(filter: EventFilter): Promise<void> {
  const found = await find(filter);
  expect(facetsAsText(found.facets()), JSON.stringify(filter)).toBe(facetsAsText(scanFacets(all, filter)));
  expect(found.newest(20, null).numbers).toEqual(scanNewest(all, filter, 20));
}

/** The counts of a page of one region, whose own events alone are counted. */
async function expectExactRegion(region: string, filter: EventFilter): Promise<void> {
  const inside = all.filter((event) => event.region === region);
  const found = await inReadTransaction(record.db, (tx) => findEvents(tx, index, filter, { regions: [region] }));
  expect(facetsAsText(found.facets())).toBe(facetsAsText(scanFacets(inside, filter)));
  const total = found.facets().total;
  const unplaced = inside.filter(({ placeId }) => placeId === null).length;
  const placed = found.places().reduce((sum, { count }) => sum + count, 0);
  expect(placed).toBeLessThanOrEqual(total);
  if (unplaced === 0) expect(placed).toBe(total);
}

/** What a map marks of a stored event. */
function toMark(event: typeof schema.events.$inferSelect) {
  const { placeId: id, placeName: name, placePrecision: precision, region, country, lat, lon } = event;
  return {
    place: { id, name, precision, region, country, lat, lon },
    killed: { low: event.killedLow, best: event.killedBest, high: event.killedHigh },
    injured: { low: event.injuredLow, best: event.injuredBest, high: event.injuredHigh },
  };
}

describe("the index of events", () => {
  it("counts facets and lists the newest as a scan of every event does", async () => {
    const random = makeRandom(7);
    for (let i = 0; i < 100; i++) await expectExact(randomFilter(random));
  });

  it("counts a region's own events as a scan of them does, of all days and of some, first and again", async () => {
    const window = { ...emptyEventFilter, from: "2024-10-01", to: "2024-11-15" };
    for (const filter of [emptyEventFilter, window, window, { ...window, grades: ["single_source" as const] }]) {
      for (const region of ["UA-63", "UA-14"]) await expectExactRegion(region, filter);
    }
  });

  it("chooses the gravest of a filter as a sort of all that fit does", async () => {
    const stored = await record.db.select().from(schema.events).where(eq(schema.events.lifecycle, "published"));
    const byNumber = new Map(stored.map((event) => [event.number, event]));
    const weigh = (number: number) => {
      const event = byNumber.get(number);
      const best = (low: number | null = null, told: number | null = null) => told ?? low ?? 0;
      const gravity = 3 * best(event?.killedLow, event?.killedBest) + best(event?.injuredLow, event?.injuredBest);
      return gravity * 1e6 + (event?.reportCount ?? 0);
    };
    const random = makeRandom(3);
    for (let i = 0; i < 60; i++) {
      const filter = randomFilter(random);
      const found = await find(filter);
      const fitting = found.newest(5_000, null).numbers;
      const sorted = fitting.toSorted((a, b) => weigh(b) - weigh(a));
      expect(found.gravest(7, "all"), JSON.stringify(filter)).toEqual(sorted.slice(0, 7));
    }
  });

  it("finds words as beginnings of words, together with facets", async () => {
    for (const word of ["word1", "word77", "settlement1001", "поселення10", "nowhere"]) {
      await expectExact({ ...emptyEventFilter, terms: [wordTerm(word)] });
      await expectExact({ ...emptyEventFilter, terms: [wordTerm(word), wordTerm("word")], regions: ["UA-63"] });
    }
  });

  it("keeps what words found and follows events whose words change", async () => {
    const filter = { ...emptyEventFilter, terms: [wordTerm("word77")] };
    await expectExact(filter);
    const without = all.filter(({ searchText }) => !searchText.includes("word77"));
    const { events } = schema;
    for (const { number } of [without[0], without[500]] as ScannedEvent[]) {
      await inWriteTransaction(record.db, (tx) =>
        tx.update(events).set({ searchText: "seen word77" }).where(eq(events.number, number)),
      );
      all = await loadAllEvents(record.db);
      await expectExact(filter);
      await expectExact({ ...filter, from: "2024-01-01", to: "2024-06-01" });
    }
  });

  it("follows events that change, move to another day, and go, in every process's own index", async () => {
    const other = new EventIndex();
    await inReadTransaction(record.db, (tx) => findEvents(tx, other, emptyEventFilter));
    await expectExactRegion("UA-05", emptyEventFilter);
    const [first, second, third] = all.slice(100, 103).map(({ number }) => number) as [number, number, number];
    const { events } = schema;
    await inWriteTransaction(record.db, async (tx) => {
      await tx
        .update(events)
        .set({ region: "UA-05", killedLow: 9, killedBest: 9, killedHigh: 9 })
        .where(eq(events.number, first));
      await tx.update(events).set({ whenFrom: "2025-03-01", whenTo: "2025-03-02" }).where(eq(events.number, second));
      await tx.update(events).set({ lifecycle: "in_review" }).where(eq(events.number, third));
    });
    all = await loadAllEvents(record.db);
    await expectExactRegion("UA-05", emptyEventFilter);
    for (const filter of [
      emptyEventFilter,
      { ...emptyEventFilter, regions: ["UA-05"] },
      { ...emptyEventFilter, from: "2025-03-02", to: "2025-03-05" },
      { ...emptyEventFilter, killedMin: 9 },
    ]) {
      await expectExact(filter);
      const found = await inReadTransaction(record.db, (tx) => findEvents(tx, other, filter));
      expect(facetsAsText(found.facets())).toBe(facetsAsText(scanFacets(all, filter)));
    }
  });

  it("answers from the reader's own snapshot while a later one is known already", async () => {
    const before = (await find(emptyEventFilter)).facets().total;
    await inReadTransaction(record.db, async (tx) => {
      await tx.execute(sql`select 1`);
      await inWriteTransaction(record.db, (writing) =>
        writing
          .update(schema.events)
          .set({ lifecycle: "in_review" })
          .where(eq(schema.events.number, all[0]?.number ?? 0)),
      );
      expect((await find(emptyEventFilter)).facets().total).toBe(before - 1);
      expect((await findEvents(tx, index, emptyEventFilter)).facets().total).toBe(before);
    });
    expect((await find(emptyEventFilter)).facets().total).toBe(before - 1);
    all = await loadAllEvents(record.db);
  });

  it("counts transactions that change the same day at the same time, none waiting for another", async () => {
    const [a, b] = all.filter(({ day }) => day === "2024-06-01" || day === "2024-06-02");
    if (!a || !b) throw new Error("the record has no events in June");
    await find(emptyEventFilter);
    const withdraw = (number: number, beforeCommit: () => Promise<void>) =>
      inWriteTransaction(record.db, async (tx) => {
        await tx.update(schema.events).set({ lifecycle: "in_review" }).where(eq(schema.events.number, number));
        await beforeCommit();
      });
    await withdraw(a.number, () => withdraw(b.number, async () => {}));
    all = await loadAllEvents(record.db);
    await expectExact({ ...emptyEventFilter, from: "2024-05-01", to: generatedLastDay });
  });

  it("pages through everything without leaving out or repeating an event, by date and by relevance", async () => {
    const filter = { ...emptyEventFilter, terms: [wordTerm("word2")], from: "2024-11-01", to: generatedLastDay };
    for (const sort of ["date", "relevance"] as const) {
      const seen: string[] = [];
      let after: SearchCursor | null = null;
      do {
        const options: SearchOptions = { sort, limit: 7, after };
        const page = await inReadTransaction(record.db, (tx) => searchEvents(tx, index, filter, options));
        seen.push(...page.rows.map(({ view }) => view.id));
        after = page.next;
      } while (after !== null);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(scanFacets(all, filter).total);
    }
  });

  it("marks the gravest events that have a point, with places and figures as stored", async () => {
    const random = makeRandom(3);
    for (let i = 0; i < 20; i++) {
      const filter = randomFilter(random);
      const numbers = scanNewest(all, filter, all.length);
      const stored = await record.db.select().from(schema.events).where(inArray(schema.events.number, numbers));
      const located = stored.filter(({ lat }) => lat !== null);
      const gravity = (event: (typeof stored)[number]) =>
        3 * (event.killedBest ?? event.killedLow ?? 0) + (event.injuredBest ?? event.injuredLow ?? 0);
      located.sort(
        (a, b) =>
          gravity(b) - gravity(a) ||
          b.reportCount - a.reportCount ||
          Date.parse(b.day) - Date.parse(a.day) ||
          b.number - a.number,
      );
      const marks = (await find(filter)).marks(40);
      expect(marks).toEqual(located.slice(0, 40).map(toMark));
    }
  });

  it("knows the latest day of each region", async () => {
    const latest = new Map<string, string>();
    for (const { region, day } of all) if (region && day > (latest.get(region) ?? "")) latest.set(region, day);
    const found = (await find(emptyEventFilter)).latestByRegion();
    expect(new Map(found.map(({ region, day }) => [region, day]))).toEqual(latest);
  });

  it("draws a timeline whose days add up to the total", async () => {
    const filter = { ...emptyEventFilter, regions: ["UA-63"], from: "2024-01-01", to: "2024-12-31" };
    const options = { sort: "date", limit: 5, after: null, mapLimit: 3, withDays: true } as const;
    const { counts, days, mapped } = await inReadTransaction(record.db, (tx) => readSearch(tx, index, filter, options));
    expect(days.reduce((sum, { events }) => sum + events, 0)).toBe(counts.total);
    expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
    expect(mapped).toHaveLength(3);
  });
});
