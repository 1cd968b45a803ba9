import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterEach, expect, test } from "vitest";
import { findEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import { isAlive } from "./postmaster.ts";
import { removeDataFolder } from "./testing.ts";

const folders: string[] = [];
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  for (const folder of folders.splice(0)) removeDataFolder(folder);
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-pg-"));
  folders.push(folder);
  return folder;
}

async function start(dataFolder: string) {
  const server = await startEmbeddedPostgres({ dataFolder });
  stops.push(() => server.stop());
  return server;
}

async function ask<T>(url: string, use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

test("a new folder gets PostgreSQL 18 that knows Cyrillic letters and keeps what was stored over a restart", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await ask(first.url, async (sql) => {
    const [row] = await sql`select current_setting('server_version_num')::int / 10000 as major, lower('ХАРКІВ') as low`;
    expect(row).toEqual({ major: 18, low: "харків" });
    await sql`create extension pg_trgm`;
    const [alike] = await sql`select similarity('Харків', 'Харкова') as score`;
    expect(alike?.score).toBeGreaterThan(0.2);
    await sql`create table kept as select 1 as n`;
  });
  await first.stop();
  expect(isAlive(first.pid)).toBe(false);
  expect(await findEmbeddedPostgres(folder)).toBeNull();
  const second = await start(folder);
  expect(second.adopted).toBe(false);
  expect(await ask(second.url, async (sql) => (await sql`select n from kept`).length)).toBe(1);
});

test("a server whose supervisor was killed is adopted, and can be stopped", async () => {
  const folder = newFolder();
  const first = await start(folder);
  const second = await start(folder);
  expect(second).toMatchObject({ adopted: true, pid: first.pid, url: first.url });
  await second.stop();
  expect(isAlive(first.pid)).toBe(false);
});

test("a killed server recovers what was committed", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await ask(first.url, (sql) => sql`create table kept as select 1 as n`);
  process.kill(first.pid, "SIGKILL");
  const second = await start(folder);
  expect(await ask(second.url, async (sql) => (await sql`select n from kept`).length)).toBe(1);
});

test("a pid file whose number another program has got since does not stand in the way", async () => {
  const folder = newFolder();
  await (await start(folder)).stop();
  const stranger = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
  stops.push(async () => void stranger.kill());
  const cluster = realpathSync(join(folder, "postgres"));
  writeFileSync(join(cluster, "postmaster.pid"), `${stranger.pid}\n${cluster}\n0\n5432\n\n127.0.0.1\n`);
  expect((await start(folder)).adopted).toBe(false);
});

test("a copied data folder opens as a server of its own", async () => {
  const folder = newFolder();
  const first = await start(folder);
  await ask(first.url, (sql) => sql`create table kept as select 1 as n`);
  await first.stop();
  const copy = newFolder();
  cpSync(realpathSync(join(folder, "postgres")), join(copy, "postgres"), { recursive: true });
  const second = await start(copy);
  expect(await ask(second.url, async (sql) => (await sql`select n from kept`).length)).toBe(1);
});

test("a folder named postgres that holds no database is refused with what to do", async () => {
  const folder = newFolder();
  cpSync(import.meta.dirname, join(folder, "postgres"), { recursive: true });
  await expect(startEmbeddedPostgres({ dataFolder: folder })).rejects.toMatchObject({
    code: "unavailable",
    hint: expect.stringContaining("TOCSIN_DATA"),
  });
});
