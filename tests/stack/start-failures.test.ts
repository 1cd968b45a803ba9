import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort, projectRoot } from "@tocsin/stack";
import { createTestDatabase, removeDataFolder } from "@tocsin/stack/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

let folder = "";
let freePort = 0;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tocsin-start-"));
  freePort = await findFreePort();
});
afterAll(() => removeDataFolder(folder));

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `npm start`'s own script until it ends by itself. */
function start(env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(projectRoot, "scripts", "boot.mjs"), "start"], {
      env: { PATH: process.env.PATH ?? "", PORT: String(freePort), TOCSIN_DATA: join(folder, "data"), ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const ended: Ended = { code: null, stdout: "", stderr: "" };
    child.stdout.on("data", (chunk) => (ended.stdout += chunk));
    child.stderr.on("data", (chunk) => (ended.stderr += chunk));
    child.on("close", (code) => resolve({ ...ended, code }));
  });
}

/** One line that says what is wrong and one thing to do about it, and an exit code that scripts notice. */
function expectOneClearLine({ code, stdout, stderr }: Ended, what: RegExp, whatToDo: RegExp): void {
  expect(stderr.trim().split("\n"), stdout + stderr).toHaveLength(1);
  expect(stderr).toMatch(what);
  expect(stderr).toMatch(whatToDo);
  expect(code).toBe(1);
}

async function listen(): Promise<{ server: Server; port: number }> {
  const port = await findFreePort();
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { server, port };
}

describe("npm start ends with one clear line", () => {
  test("when the port is in use", async () => {
    const { server, port } = await listen();
    const ended = await start({ PORT: String(port) });
    server.close();
    expectOneClearLine(ended, new RegExp(`Port ${port} is in use`), /PORT=\d+ npm start/);
  });

  test("when the data folder cannot be made", async () => {
    const file = join(folder, "a-file");
    writeFileSync(file, "");
    const ended = await start({ TOCSIN_DATA: join(file, "data") });
    expectOneClearLine(ended, /data folder .* cannot be written/, /TOCSIN_DATA/);
  });

  test("when PostgreSQL at DATABASE_URL cannot be reached", async () => {
    const ended = await start({ DATABASE_URL: `postgres://tocsin:secret@127.0.0.1:${await findFreePort()}/tocsin` });
    expectOneClearLine(ended, /database cannot be reached/i, /DATABASE_URL/);
    expect(ended.stderr).not.toContain("secret");
  });

  test("when what answers at DATABASE_URL is no PostgreSQL", async () => {
    const { server, port } = await listen();
    const ended = await start({ DATABASE_URL: `postgres://tocsin:secret@127.0.0.1:${port}/tocsin` });
    server.close();
    expectOneClearLine(ended, /database cannot be reached/i, /DATABASE_URL/);
  });

  test("when Redis at REDIS_URL cannot be reached", async () => {
    const database = await createTestDatabase();
    const redisUrl = `redis://127.0.0.1:${await findFreePort()}`;
    const ended = await start({ DATABASE_URL: database.url, REDIS_URL: redisUrl });
    await database.drop();
    expectOneClearLine(ended, /Redis server cannot be reached/, /REDIS_URL/);
  });

  test.each([
    ["PORT", "80a", /whole number/],
    ["PORT", "70000", /65535/],
    ["DATABASE_URL", "mysql://localhost/x", /postgres:\/\//],
    ["REDIS_URL", "localhost:6379", /redis:\/\//],
  ])("when %s is %s", async (name, value, hint) => {
    expectOneClearLine(await start({ [name]: value }), new RegExp(name), hint);
  });
});

test.runIf(process.getuid?.() !== 0)("when this user may not write the data folder", async () => {
  const closed = mkdtempSync(join(tmpdir(), "tocsin-closed-"));
  chmodSync(closed, 0o555);
  const ended = await start({ TOCSIN_DATA: join(closed, "data") });
  chmodSync(closed, 0o755);
  rmSync(closed, { recursive: true });
  expectOneClearLine(ended, /may not write there/, /TOCSIN_DATA/);
});
