import { schema } from "@tocsin/db";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { systemActor } from "@tocsin/model";
import { applyReadings, loadReports, readerInputOf, rebuild, submitReports } from "@tocsin/record";
import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { randomFrom } from "../support/invented-reports.ts";
import { sampleInputs } from "../support/sample-inputs.ts";
import { admin, openTestRecord, type TestRecord } from "../support/test-record.ts";

const patienceMs = 240_000;
const actor = systemActor("test");
const read = (report: Parameters<typeof readerInputOf>[0]) => reader.read(readerInputOf(report));
const reader = createReader({ gazetteer: loadGazetteer() });

const open: TestRecord[] = [];
afterAll(() => Promise.all(open.map((record) => record.drop())));

/** A record that received the samples as `arrange` puts them, and read them as `process` puts their ids, in batches. */
async function run(
  arrange: <T>(list: T[]) => T[],
  process: <T>(list: T[]) => T[],
  batchSize: number,
): Promise<TestRecord> {
  const record = await openTestRecord();
  open.push(record);
  const outcomes = await submitReports(record.db, actor, arrange(sampleInputs()));
  const ids = process(outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id])));
  for (let start = 0; start < ids.length; start += batchSize) {
    const loaded = await loadReports(record.db, ids.slice(start, start + batchSize));
    const readings = loaded.map((report) => ({ reportId: report.id, reading: read(report) }));
    await applyReadings(record.db, actor, readings);
  }
  return record;
}

const asGiven = <T>(list: T[]) => list;
const shuffled = (seed: number) => {
  return <T>(list: T[]): T[] => {
    const random = randomFrom(seed);
    return list
      .map((item) => ({ item, at: random() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  };
};

/** Views, roll-ups and packages, as stored. */
async function derived({ db }: TestRecord) {
  return {
    views: (await db.select().from(schema.events).orderBy(asc(schema.events.id))).map((row) =>
      JSON.stringify(row.view),
    ),
    days: await db.query.regionDays.findMany({ orderBy: (row) => [asc(row.region), asc(row.day), asc(row.type)] }),
    things: await db.query.regionDayItems.findMany({
      orderBy: (row) => [asc(row.region), asc(row.day), asc(row.metric), asc(row.item)],
    }),
    packages: await db.query.aidPackages.findMany({ orderBy: (row) => asc(row.id) }),
  };
}

/** Which mentions are one event, without regard to ids that depend on which report came first. */
async function partition({ db }: TestRecord): Promise<string[]> {
  const rows = await db
    .select({ event: schema.mentions.eventId, report: schema.reports.externalId, ordinal: schema.mentions.ordinal })
    .from(schema.mentions)
    .innerJoin(schema.reports, eq(schema.reports.id, schema.mentions.reportId));
  const groups = Map.groupBy(rows, (row) => row.event);
  return [...groups.values()]
    .map((group) =>
      group
        .map((row) => `${row.report}#${row.ordinal}`)
        .sort()
        .join(" "),
    )
    .sort();
}

describe("the sample reports", () => {
  let inOrder: TestRecord;
  beforeAll(async () => {
    inOrder = await run(asGiven, asGiven, 50);
  }, patienceMs);

  it("give the same events in whatever order and batches they are read", { timeout: patienceMs }, async () => {
    const other = await run(asGiven, shuffled(1), 7);
    expect(await derived(other)).toEqual(await derived(inOrder));
  });

  it("are grouped the same in whatever order they arrive", { timeout: patienceMs }, async () => {
    const other = await run(shuffled(2), asGiven, 20);
    expect(await partition(other)).toEqual(await partition(inOrder));
  });

  it("give byte-identical event views when everything derived is thrown away and made again", {
    timeout: patienceMs,
  }, async () => {
    const before = await derived(inOrder);
    const { reports, quarantined } = await rebuild(inOrder.db, admin, { read });
    expect({ reports, quarantined }).toEqual({ reports: sampleInputs().length, quarantined: 0 });
    expect(await derived(inOrder)).toEqual(before);
  });
});
