import { schema } from "@tocsin/db";
import { type AidReading, systemActor } from "@tocsin/model";
import {
  applyReadings,
  correctAid,
  type RebuildOptions,
  rebuild,
  retractReport,
  submitReport,
  undoDecision,
} from "@tocsin/record";
import { asc } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { admin, contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

const worker = systemActor("test");
let record: TestRecord;
const told = new Map<string, { aid: Partial<AidReading>; day: string }>();
beforeEach(async () => {
  record = await openTestRecord();
  told.clear();
});
afterEach(() => record.drop());

const nothing: AidReading = {
  ref: "a1",
  donors: ["US"],
  donorNames: ["United States"],
  recipient: "UA",
  type: "military",
  finance: null,
  amountMin: null,
  amountMax: null,
  currency: null,
  isShared: false,
  partOf: null,
  items: [],
  status: null,
  statusReason: null,
  date: null,
  coalition: null,
  speaker: null,
  quote: { start: 0, end: 20 },
  confidence: 0.9,
};
const readingOf: RebuildOptions["read"] = (report) => {
  const { aid, day } = told.get(report.text) ?? { aid: {}, day: "" };
  const head = { id: report.id, lang: "en", publishedAt: day, sha256: "0".repeat(64) } as const;
  return { report: head, events: [], aid: [{ ...nothing, ...aid }], places: [], ignored: [] };
};
async function tell(source: string, day: string, aid: Partial<AidReading>): Promise<string> {
  const text = `${source} wrote on ${day} about aid: ${JSON.stringify(aid)}`;
  told.set(text, { aid, day });
  const report = { text, publishedAt: day, source: { name: source }, channel: "import" } as const;
  const { id } = await submitReport(record.db, worker, report);
  await applyReadings(record.db, worker, [{ reportId: id, reading: readingOf({ id, text } as never) }]);
  return id;
}
const packages = () => record.db.select().from(schema.aidPackages).orderBy(asc(schema.aidPackages.id));
const sixty = { amountMin: 60_000_000_000, amountMax: 60_000_000_000, currency: "USD", type: "mixed" } as const;

/** Everything derived about aid, without times of writing. */
async function ledger() {
  const {
    aidPackages,
    aidStatusEvents,
    aidItems,
    aidStatements,
    coalitions,
    coalitionMembers,
    coalitionContributions,
  } = schema;
  const tables = [
    aidPackages,
    aidStatusEvents,
    aidItems,
    aidStatements,
    coalitions,
    coalitionMembers,
    coalitionContributions,
  ];
  const rows = [];
  for (const table of tables)
    rows.push((await record.db.select().from(table)).map((row) => JSON.stringify(row)).sort());
  return rows;
}

describe("statements about aid", () => {
  it("of several outlets make one package with its steps and its reason", async () => {
    await tell("Gazette", "2024-03-08", { ...sixty, status: "proposed" });
    await tell("Herald", "2024-03-21", { ...sixty, status: "blocked", statusReason: "held up in the House" });
    const found = await packages();
    expect(found).toMatchObject([
      { amountUsd: 60e9, status: "blocked", statusReason: "held up in the House", voices: 2 },
    ]);
    const steps = await record.db.select().from(schema.aidStatusEvents).orderBy(asc(schema.aidStatusEvents.date));
    expect(steps.map((step) => [step.status, step.date])).toEqual([
      ["proposed", "2024-03-08"],
      ["blocked", "2024-03-21"],
    ]);
  });

  it("make a coalition with its leads, its members and when they joined", async () => {
    const coalition = { name: "drone coalition", leads: ["GB", "LV"], joins: ["AU"] };
    await tell("Gazette", "2024-03-21", { donors: ["AU"], status: "announced", date: "2024-03-21", coalition });
    const members = await record.db
      .select()
      .from(schema.coalitionMembers)
      .orderBy(asc(schema.coalitionMembers.country));
    expect(members.map(({ country, role, joined }) => [country, role, joined])).toEqual([
      ["AU", "member", "2024-03-21"],
      ["GB", "lead", null],
      ["LV", "lead", null],
    ]);
  });

  it("of a part stand under the whole, whichever came first, and a rebuild gives the same", async () => {
    const sum = (amount: number) => ({ amountMin: amount, amountMax: amount, currency: "USD", type: "mixed" }) as const;
    const partOf = { amount: 95e9, currency: "USD", isShared: true };
    await tell("Herald", "2024-03-13", { ...sixty, status: "blocked", partOf });
    await tell("Gazette", "2024-03-12", { ...sum(95e9), status: "legislated" });
    await tell("Courier", "2024-03-14", { ...sum(14e9), partOf: { ...partOf, amount: 60e9, isShared: false } });
    const found = new Map((await packages()).map((row) => [row.amountMin, row]));
    expect(found.get(95e9)).toMatchObject({ parentId: null, isShared: true });
    expect(found.get(60e9)).toMatchObject({ parentId: found.get(95e9)?.id, isShared: false });
    expect(found.get(14e9)).toMatchObject({ parentId: found.get(60e9)?.id });
    const before = await ledger();
    await rebuild(record.db, admin, { read: readingOf });
    expect(await ledger()).toEqual(before);
  });

  it("that are unsure make no package", async () => {
    await tell("Blog", "2024-03-21", { ...sixty, status: "announced", confidence: 0.4 });
    expect(await packages()).toEqual([]);
    expect(await record.db.$count(schema.aidStatements)).toBe(1);
  });

  it("go with their report when it is retracted, and a rebuild gives the same ledger", async () => {
    await tell("Gazette", "2024-03-08", { ...sixty, status: "proposed" });
    const second = await tell("Herald", "2024-03-21", { ...sixty, status: "blocked", statusReason: "held up" });
    const coalition = { name: "the Drone Coalition", leads: ["LV"], joins: ["SE"] };
    const third = await tell("Courier", "2024-03-22", { donors: ["SE"], status: "announced", coalition });
    await retractReport(record.db, editor, { reportId: second, reason: "wrong bill" });
    await retractReport(record.db, editor, { reportId: third, reason: "wrong country" });
    expect(await packages()).toMatchObject([{ status: "proposed", voices: 1 }]);
    expect(await record.db.$count(schema.coalitionMembers)).toBe(0);
    const before = await ledger();
    await rebuild(record.db, admin, { read: readingOf });
    expect(await ledger()).toEqual(before);
  });
});

describe("correcting a statement", () => {
  const loan: Partial<AidReading> = { amountMin: 60_000_000, amountMax: 60_000_000, currency: "USD" };
  const right = {
    donors: ["DE"] as string[],
    recipient: "UA",
    type: "financial",
    finance: "loan",
    amountMin: 60_000_000,
    amountMax: null,
    currency: "EUR",
    status: "committed",
    statusReason: null,
    date: "2024-03-18",
    reason: "misread donor",
  } as const;
  const statements = () => record.db.select().from(schema.aidStatements).orderBy(asc(schema.aidStatements.ordinal));

  it("moves it to the right donor, keeps the words, holds through a rebuild, and can be undone", async () => {
    await tell("Gazette", "2024-03-19", loan);
    const before = await ledger();
    const [wrong] = await statements();
    const { decisionId } = await correctAid(record.db, editor, { statementId: wrong?.id ?? "", ...right });
    expect(await packages()).toMatchObject([{ donors: ["DE"], finance: "loan", currency: "EUR", status: "committed" }]);
    const [old, corrected] = await statements();
    expect(corrected).toMatchObject({ supersedes: wrong?.id, quoteStart: wrong?.quoteStart, confidence: 1 });
    expect(old).toMatchObject({ donors: ["US"], packageId: null });
    const after = await ledger();
    await rebuild(record.db, admin, { read: readingOf });
    expect(await ledger()).toEqual(after);
    await undoDecision(record.db, editor, { decisionId, reason: "it was right" });
    expect(await ledger()).toEqual(before);
  });

  it("puts it under the larger sum that it is part of, which must be larger", async () => {
    await tell("Gazette", "2024-03-19", loan);
    await tell("Herald", "2024-03-01", { amountMin: 9e9, amountMax: 9e9, currency: "EUR", donors: ["DE"] });
    const statementId = (await statements()).find((one) => one.amountMin === 60_000_000)?.id ?? "";
    const of = (amount: number) => ({ partOf: { amount, currency: "EUR", isShared: false } });
    await expect(correctAid(record.db, editor, { statementId, ...right, ...of(1000) })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await correctAid(record.db, editor, { statementId, ...right, ...of(9e9) });
    const [large, small] = (await packages()).sort((a, b) => (b.amountMin ?? 0) - (a.amountMin ?? 0));
    expect(small?.parentId).toBe(large?.id);
  });

  it("is refused twice, without a currency, and to contributors", async () => {
    await tell("Gazette", "2024-03-19", loan);
    const statementId = (await statements())[0]?.id ?? "";
    await expect(correctAid(record.db, editor, { statementId, ...right, currency: null })).rejects.toMatchObject({
      code: "invalid_input",
    });
    await expect(correctAid(record.db, contributor, { statementId, ...right })).rejects.toMatchObject({
      code: "not_allowed",
    });
    await correctAid(record.db, editor, { statementId, ...right });
    await expect(correctAid(record.db, editor, { statementId, ...right })).rejects.toMatchObject({ code: "conflict" });
  });
});
