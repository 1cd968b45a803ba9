import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findFreePort } from "@tocsin/stack";
import { Redis } from "ioredis";

export interface TestRedis {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

/** Engines that the queue tests run on: Redis too where its server is installed. */
export const queueEngines: readonly ("postgres" | "redis")[] =
  spawnSync("redis-server", ["--version"]).status === 0 ? ["postgres", "redis"] : ["postgres"];

/** A throw-away Redis server on a free port. */
export async function startTestRedis(): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), "tocsin-redis-"));
  const port = await findFreePort();
  const flags = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir", folder];
  const child = spawn("redis-server", [...flags, "--maxmemory-policy", "noeviction"], { stdio: "ignore" });
  const url = `redis://127.0.0.1:${port}`;
  await waitForRedis(url);
  return { url, pid: child.pid as number, stop: () => stopProcess(child, folder) };
}

async function waitForRedis(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 25 });
  client.on("error", () => {});
  await client.ping();
  client.disconnect();
}

async function stopProcess(child: ChildProcess, folder: string): Promise<void> {
  child.kill("SIGTERM");
  while (child.exitCode === null && child.signalCode === null) await delay(10);
  rmSync(folder, { recursive: true, force: true });
}

/** Resolves when `condition` holds; fails with `what` after `timeoutMs`. */
export async function waitUntil(
  what: string,
  condition: () => boolean | Promise<boolean>,
  timeoutMs = 30_000,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await delay(20);
  }
}
