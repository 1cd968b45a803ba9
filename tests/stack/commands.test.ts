import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, reportState, schema } from "@tocsin/db";
import { projectRoot, startEmbeddedPostgres } from "@tocsin/stack";
import { createTestDatabase, removeDataFolder } from "@tocsin/stack/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { applyStories } from "../support/submit-stories.ts";

let folder = "";
let database: Awaited<ReturnType<typeof createTestDatabase>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-command-"));
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
  removeDataFolder(folder);
});

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function spawnCommand(args: string[], env: Record<string, string>) {
  return spawn(process.execPath, [join(projectRoot, "apps", "cli", "src", "main.ts"), ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
  });
}

/** Runs a command against the test's own database. */
function tocsin(args: string[], input: string | Buffer = ""): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawnCommand(args, { DATABASE_URL: database.url, TOCSIN_DATA: join(folder, "data") });
    const ended: Ended = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (ended.stdout += chunk));
    child.stderr.on("data", (chunk) => (ended.stderr += chunk));
    child.on("close", (code) => resolve({ ...ended, code }));
    // A command that wants no input may have closed it already.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

const told = (n: number) =>
  `A drone hit a block of flats in Odesa on Monday and ${n} people were wounded, officials said.`;
const line = (n: number) =>
  JSON.stringify({
    id: `r${n}`,
    text: told(n),
    publishedAt: "2024-04-08",
    source: { name: "Port Gazette", kind: "newspaper" },
  });

describe("wrong use", () => {
  test.each([
    [["nonsense"], /unknown command/],
    [["read", "--nonsense"], /unknown option/],
    [["submit"], /missing required argument/],
    [["export", "events", "--format", "xml"], /csv, .*geojson, jsonl/],
  ])("%j ends with 2 and says what is wrong", async (args, message) => {
    const { code, stdout, stderr } = await tocsin(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(message);
  });
});

test("a command whose reader has gone stops the database that it started, and that is no failure", async () => {
  const dataFolder = join(folder, "reader-gone");
  const child = spawnCommand(["status"], { TOCSIN_DATA: dataFolder });
  child.stdout.destroy();
  let stderr = "";
  child.stderr.on("data", (chunk) => (stderr += chunk));
  const [code] = await once(child, "close");
  const next = await startEmbeddedPostgres({ dataFolder });
  await next.stop();
  removeDataFolder(dataFolder);
  expect({ code, wasLeftRunning: next.adopted }).toEqual({ code: 0, wasLeftRunning: false });
  expect(stderr).toBe("No running system was found: its database is started for this command.\n");
});

describe("read and cluster", () => {
  test("JSONL in gives one reading per line out, in order, with the ids; a bad line is named and the rest goes on", async () => {
    const { code, stdout, stderr } = await tocsin(["read", "--jsonl", "-"], `${line(1)}\n{"id": 2}\n\n${line(3)}\n`);
    const readings = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(readings.map((reading) => reading.report.id)).toEqual(["r1", "r3"]);
    expect(readings[0].events[0].claims).toContainEqual(expect.objectContaining({ metric: "injured", min: 1, max: 1 }));
    expect(stderr).toContain("standard input, line 2: text");
    expect(code).toBe(1);
  });

  test("the same story twice is one event", async () => {
    const { code, stdout } = await tocsin(["cluster", "--jsonl", "-"], `${line(4)}\n${line(4)}\n`);
    const [first, second] = stdout
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(code).toBe(0);
    expect(first.main).toBe(second.main);
    expect(first.main).not.toBeNull();
  });

  test("a file that is not there and one that is not text are refused in one line", async () => {
    expect(await tocsin(["read", "missing.txt"])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Error: There is no file missing\.txt\..*\n$/),
    });
    expect(await tocsin(["read", "-"], Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^Error: Standard input is not text.*\n$/),
    });
  });
});

describe("the record", () => {
  test("of ten lines with a broken seventh, nine are stored and the seventh is named; a second import adds nothing", async () => {
    const lines = Array.from({ length: 10 }, (_, n) => (n === 6 ? '{"id": "r7", "text": ' : line(n + 10)));
    const file = join(folder, "ten.jsonl");
    writeFileSync(file, lines.join("\n"));
    const first = await tocsin(["import", file, "--no-wait"]);
    expect(first.stdout).toBe("9 stored, 0 were there already, 1 left out.\n");
    expect(first.stderr).toContain("ten.jsonl, line 7: not valid JSON");
    expect(first.code).toBe(1);
    const second = await tocsin(["import", file, "--no-wait"]);
    expect(second.stdout).toBe("0 stored, 9 were there already, 1 left out.\n");
  });

  test.each([
    ["an empty text", "", ["--published", "2024-04-08"], /empty/],
    ["a text of 5 MB", "Boom. ".repeat(900_000), ["--published", "2024-04-08"], /MB/],
    ["a missing date", told(2), [], /date is missing/],
    ["a future date", told(2), ["--published", "2124-04-08"], /future/],
    ["a date that is none", told(2), ["--published", "last week"], /not a date/],
    ["an unknown language", told(2), ["--published", "2024-04-08", "--lang", "tlh"], /language/],
  ])("submit refuses %s in one line", async (_what, text, args, message) => {
    const { code, stdout, stderr } = await tocsin(["submit", "-", "--no-wait", ...args], text);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toMatch(message);
  });

  test("status counts what is stored, export writes whole files, verify finds no fault", async () => {
    const status = JSON.parse((await tocsin(["status", "--json"])).stdout);
    expect(status.reports.received + status.reports.read).toBeGreaterThanOrEqual(9);
    expect(status.site).toBeNull();
    const output = join(folder, "events.geojson");
    expect((await tocsin(["export", "events", "--format", "geojson", "--output", output])).code).toBe(0);
    expect(JSON.parse(readFileSync(output, "utf8")).type).toBe("FeatureCollection");
    expect((await tocsin(["verify"])).stdout).toMatch(/^\d+ audit entries and \d+ reports checked, 0 faults\.\n$/);
  });

  test("a user is added once, with a password that is shown once", async () => {
    const args = ["user", "add", "olena@example.org", "--name", "Olena", "--role", "editor"];
    expect((await tocsin(args)).stdout).toMatch(/may sign in as editor\.\nPassword \(shown this once\): \S{20}\n$/);
    expect(await tocsin(args)).toMatchObject({ code: 1, stderr: expect.stringContaining("already") });
    const short = await tocsin(["user", "add", "x@example.org", "--password-stdin"], "short");
    expect(short).toMatchObject({ code: 1, stderr: expect.stringContaining("too short") });
  });

  test("retracting needs a person who may, and a report that is there", async () => {
    const args = ["retract", "00000000-0000-4000-8000-000000000000", "--reason", "Withdrawn by its source.", "--as"];
    expect((await tocsin([...args, "nobody@example.org"])).stderr).toContain("Nobody signs in as");
    expect((await tocsin([...args, "olena@example.org"])).stderr).toContain("no such report");
  });

  test("a report is retracted by hand, and readers are told why", async () => {
    const { db, close } = connect(database.url);
    const [report] = await db.select({ id: schema.reports.id }).from(schema.reports).limit(1);
    const args = ["retract", report?.id ?? "", "--reason", "Withdrawn by its source.", "--as", "olena@example.org"];
    expect(await tocsin(args)).toMatchObject({ code: 0, stdout: "The report is retracted.\n" });
    const [after] = await db
      .select({ state: reportState, retractionReason: schema.reports.retractionReason })
      .from(schema.reports)
      .where(eq(schema.reports.id, report?.id ?? ""));
    expect(after).toEqual({ state: "retracted", retractionReason: "Withdrawn by its source." });
    await close();
  });

  test("a decision that the reports speak against is listed, and gone from the list when it is taken back", async () => {
    const { db, close } = connect(database.url);
    await applyStories(db, [
      { source: "Gazette", place: "kharkiv", day: "2024-03-20", killed: 4 },
      { source: "Herald", place: "odesa", day: "2024-03-27", killed: 4 },
    ]);
    const found = await db.select({ id: schema.events.id }).from(schema.events);
    const [one, other] = found.map(({ id }) => id) as [string, string];
    await close();
    const merged = await tocsin(["merge", one, other, "--reason", "one, I think", "--as", "olena@example.org"]);
    expect(merged.stdout).toMatch(/^The events are one now, by decision [0-9a-f-]{36}\.\n$/);
    const listed = await tocsin(["flags"]);
    expect(listed.stdout).toContain("joined by decision, but the reports now speak against it");
    const id = /decision (\S+) of .*: one, I think/.exec(listed.stdout)?.[1] ?? "";
    const undone = await tocsin(["undo", id, "--reason", "They are two.", "--as", "olena@example.org"]);
    expect(undone).toMatchObject({ code: 0, stdout: "The decision is taken back.\n" });
    expect((await tocsin(["flags"])).stdout).toBe("No decision is in doubt.\n");
  });
});
