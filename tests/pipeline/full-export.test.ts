import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { inReadTransaction } from "@tocsin/db";
import {
  exportTables,
  exportWhenDue,
  findExportFile,
  readLatestExport,
  writeFullExport,
} from "@tocsin/exchange/full-export";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { systemActor } from "@tocsin/model";
import { applyReadings, type NewReport, retractReport, submitReports } from "@tocsin/record";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { inventReports } from "../support/invented-reports.ts";
import { contributor, editor, openTestRecord, type TestRecord } from "../support/test-record.ts";

const reader = createReader({ gazetteer: loadGazetteer() });
const at = new Date("2026-03-01T03:00:00Z");
const formula: NewReport = {
  text: "A drone hit a warehouse in Odesa on 3 March 2024. Two people were injured, the head of the Odesa region said.",
  publishedAt: "2024-03-03T12:00:00Z",
  source: { name: "=HYPERLINK(1)", kind: "newspaper" },
  title: '+Odesa, "port"',
  channel: "import",
};
const aid: NewReport = {
  text: "Norway announced 40 million euros in military aid for Ukraine on 2 March 2024, the prime minister said.",
  publishedAt: "2024-03-02T12:00:00Z",
  source: { name: "Ledger", kind: "newspaper" },
  channel: "import",
};
const tip: NewReport = {
  ...formula,
  text: `${formula.text} A neighbour wrote this.`,
  source: { name: "A neighbour", kind: "contributor" },
  channel: "tip",
};

let record: TestRecord;
let folder: string;
beforeAll(async () => {
  record = await openTestRecord();
  await store([...inventReports(60), formula, aid, tip]);
});
afterAll(() => record.drop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-exports-"));
  return () => rmSync(folder, { recursive: true, force: true });
});

async function store(reports: NewReport[]): Promise<void> {
  const outcomes = await submitReports(record.db, contributor, reports);
  const readings = outcomes.flatMap((outcome, i) => {
    const report = reports[i];
    if ("error" in outcome || !report) throw new Error("refused");
    const input = {
      id: outcome.id,
      text: report.text,
      title: report.title ?? null,
      publishedAt: report.publishedAt ?? null,
    };
    return [{ reportId: outcome.id, reading: reader.read(input) }];
  });
  await applyReadings(record.db, systemActor("worker"), readings);
}

const write = (target: string) => inReadTransaction(record.db, (tx) => writeFullExport(tx, target, { at }));
const text = (file: string) => gunzipSync(readFileSync(file)).toString("utf8");
const lines = (file: string) => text(file).trimEnd().split("\n").filter(Boolean);
const rowsOf = (target: string, table: string) =>
  lines(join(target, `${table}.ndjson.gz`)).map((line) => JSON.parse(line) as Record<string, unknown>);

describe("a full export", () => {
  it("has every table in both forms with the fields of its dictionary, its rows and its hash", async () => {
    const target = join(folder, "whole");
    const { resources } = await write(target);
    expect(resources).toHaveLength(exportTables.length * 2);
    for (const table of exportTables) {
      const names = table.fields.map(({ name }) => name);
      const [csv, ndjson] = resources.filter((resource) => resource.path.startsWith(`${table.name}.`));
      const records = rowsOf(target, table.name);
      expect(text(join(target, csv?.path ?? "")).split("\r\n")[0]).toBe(names.join(","));
      expect([csv?.rowCount, ndjson?.rowCount]).toEqual([records.length, records.length]);
      for (const entry of records) expect(Object.keys(entry)).toEqual(names);
    }
    for (const { path, bytes, hash } of resources) {
      const file = readFileSync(join(target, path));
      expect([file.length, `sha256:${createHash("sha256").update(file).digest("hex")}`]).toEqual([bytes, hash]);
    }
    const counts = Object.fromEntries(resources.map(({ path, rowCount }) => [path, rowCount]));
    for (const table of ["events", "figures", "claims", "reports", "places", "region_days", "aid_packages"]) {
      expect(counts[`${table}.csv.gz`], table).toBeGreaterThan(0);
    }
  });

  it("types its values as the dictionary says, and its keys are unique and lead somewhere", async () => {
    const target = join(folder, "whole");
    await write(target);
    const isOf = {
      string: "string",
      date: "string",
      datetime: "string",
      integer: "number",
      number: "number",
      boolean: "boolean",
    };
    for (const table of exportTables) {
      const records = rowsOf(target, table.name);
      for (const { name, type } of table.fields) {
        for (const value of records.map((entry) => entry[name])) {
          if (value !== null) expect(typeof value, `${table.name}.${name}`).toBe(isOf[type]);
        }
      }
      const keys = records.map((entry) => JSON.stringify(table.primaryKey.map((name) => entry[name])));
      expect(new Set(keys).size, table.name).toBe(keys.length);
      for (const [name, other] of Object.entries(table.references)) {
        const ids = new Set(rowsOf(target, other).map((entry) => entry.id));
        for (const value of records.map((entry) => entry[name])) if (value !== null) expect(ids).toContain(value);
      }
    }
  });

  it("disarms formulas in CSV, and keeps the words as they are in NDJSON", async () => {
    const target = join(folder, "whole");
    await write(target);
    expect(text(join(target, "sources.csv.gz"))).toContain(",'=HYPERLINK(1),");
    expect(text(join(target, "reports.csv.gz"))).toContain(`"'+Odesa, ""port"""`);
    expect(rowsOf(target, "sources").map((source) => source.name)).toContain("=HYPERLINK(1)");
  });

  it("tells neither of tips nor of who sent them", async () => {
    const target = join(folder, "whole");
    await write(target);
    expect(rowsOf(target, "sources").map((source) => source.name)).not.toContain("A neighbour");
    expect(rowsOf(target, "reports")).toHaveLength(62);
  });

  it("is the same to the byte when it is taken again", async () => {
    const [one, two] = [await write(join(folder, "one")), await write(join(folder, "two"))];
    expect(two).toEqual(one);
  });

  it("marks what was retracted", async () => {
    const [report] = await record.db.query.reports.findMany({ where: (table, { eq }) => eq(table.sourceId, "ledger") });
    await retractReport(record.db, editor, { reportId: report?.id ?? "", reason: "withdrawn by the outlet" });
    await write(join(folder, "whole"));
    const told = rowsOf(join(folder, "whole"), "reports").find((entry) => entry.id === report?.id);
    expect(told).toMatchObject({ state: "retracted", retraction_reason: "withdrawn by the outlet" });
  });

  it("refuses a folder that holds something, and leaves nothing behind after a failure", async () => {
    writeFileSync(join(folder, "mine.txt"), "mine");
    await expect(write(folder)).rejects.toMatchObject({ code: "invalid_input" });
    const interrupted = inReadTransaction(record.db, (tx) =>
      writeFullExport(tx, join(folder, "whole"), {
        at,
        onTable: () => {
          throw new Error("cut short");
        },
      }),
    );
    await expect(interrupted).rejects.toThrow("cut short");
    expect(readdirSync(folder)).toEqual(["mine.txt"]);
  });
});

describe("the nightly export", () => {
  const night = (day: number, hour: number) => new Date(Date.UTC(2026, 2, day, hour));

  it("is written once a night, the first when everything is read, and seven are kept", async () => {
    expect(await exportWhenDue(record.db, folder, night(1, 12))).not.toBeNull();
    expect(await exportWhenDue(record.db, folder, night(1, 13))).toBeNull();
    expect(await exportWhenDue(record.db, folder, night(2, 1))).toBeNull();
    for (let day = 2; day <= 9; day++) expect(await exportWhenDue(record.db, folder, night(day, 2))).not.toBeNull();
    expect(readdirSync(folder).sort()).toEqual([3, 4, 5, 6, 7, 8, 9].map((day) => `2026-03-0${day}T020000Z`));
    expect(await readLatestExport(folder)).toMatchObject({ name: "2026-03-09T020000Z", at: night(9, 2) });
  });

  it("is written by one of many workers that look at the same time", async () => {
    const written = await Promise.all(Array.from({ length: 4 }, () => exportWhenDue(record.db, folder, night(1, 12))));
    expect(written.filter((one) => one !== null)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(["2026-03-01T120000Z"]);
  });

  it("gives out its own files and no others", async () => {
    await exportWhenDue(record.db, folder, night(1, 12));
    const path = join(folder, "2026-03-01T120000Z", "events.csv.gz");
    expect(await findExportFile(folder, "latest", "events.csv.gz")).toBe(path);
    expect(await findExportFile(folder, "2026-03-01T120000Z", "events.csv.gz")).toBe(path);
    for (const [name, file] of [
      ["..", "secret"],
      ["latest", "../../secret"],
      ["2026-03-01T120000Z", ".."],
      ["2026-03-02T120000Z", "events.csv.gz"],
    ] as const) {
      expect(await findExportFile(folder, name, file)).toBeNull();
    }
  });
});
