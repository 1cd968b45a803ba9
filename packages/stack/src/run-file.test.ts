import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isAlive } from "./postmaster.ts";
import { claimDataFolder, findRunningSystem, writeRunFile } from "./run-file.ts";

const folder = mkdtempSync(join(tmpdir(), "tocsin-run-file-"));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

/** A process whose command line is `path`, which waits to be ended. */
async function startProgram(path: string): Promise<number> {
  const program = join(folder, path);
  mkdirSync(join(program, ".."), { recursive: true });
  writeFileSync(program, 'setInterval(() => {}, 1000); process.stdout.write("up");');
  const child = spawn(process.execPath, [program], { stdio: ["ignore", "pipe", "ignore"] });
  started.push(child);
  await once(child.stdout as NonNullable<typeof child.stdout>, "data");
  return child.pid as number;
}

function dataFolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

test("a folder whose supervisor lives is refused, with the address of the running site", async () => {
  const data = dataFolder("taken");
  const pid = await startProgram("packages/stack/src/main.mjs");
  writeRunFile(data, { pid, address: "http://localhost:3000", redisUrl: null, children: [] });
  expect(findRunningSystem(data)?.pid).toBe(pid);
  await expect(claimDataFolder(data)).rejects.toMatchObject({
    code: "conflict",
    message: expect.stringContaining(`http://localhost:3000 (process ${pid})`),
  });
});

test("children that a killed supervisor left behind are ended, and a stranger with such a number is not", async () => {
  const data = dataFolder("left");
  const worker = await startProgram("apps/worker/src/main.mjs");
  const stranger = await startProgram("elsewhere.mjs");
  const children = [
    { name: "worker", pid: worker },
    { name: "site", pid: stranger },
  ];
  writeRunFile(data, { pid: 2 ** 22 + 1, address: null, redisUrl: null, children });
  await claimDataFolder(data);
  expect(isAlive(worker)).toBe(false);
  expect(isAlive(stranger)).toBe(true);
  expect(findRunningSystem(data)).toBeNull();
});

test("a run file that a crash cut short counts as none", async () => {
  const data = dataFolder("cut");
  writeFileSync(join(data, "run.json"), '{"pid": 12');
  expect(findRunningSystem(data)).toBeNull();
  await claimDataFolder(data);
});
