import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { TocsinError } from "@tocsin/model";
import { commandOf, isAlive } from "./postmaster.ts";

/** What the supervisor notes in the data folder while it runs, for commands that look for the running system. */
export interface RunFile {
  pid: number;
  /** Address of the site; null until it answers. */
  address: string | null;
  redisUrl: string | null;
  children: { name: string; pid: number }[];
}

const name = "run.json";

export function readRunFile(dataFolder: string): RunFile | null {
  try {
    return JSON.parse(readFileSync(join(dataFolder, name), "utf8")) as RunFile;
  } catch {
    // Not there, or cut short by a crash: nothing is known either way.
    return null;
  }
}

export function writeRunFile(dataFolder: string, run: RunFile): void {
  const path = join(dataFolder, name);
  writeFileSync(`${path}.new`, JSON.stringify(run, null, 2));
  renameSync(`${path}.new`, path);
}

export function removeRunFile(dataFolder: string): void {
  rmSync(join(dataFolder, name), { force: true });
}

/** The system that runs over this data folder now, or null. */
export function findRunningSystem(dataFolder: string): RunFile | null {
  const run = readRunFile(dataFolder);
  return run && isOurs(run.pid) ? run : null;
}

/**
 * Makes sure that this process is the only supervisor over the data folder: refuses when another one lives, and stops
 * the children that a killed one may have left behind.
 */
export async function claimDataFolder(dataFolder: string): Promise<void> {
  const run = readRunFile(dataFolder);
  if (run && run.pid !== process.pid && isOurs(run.pid)) {
    const where = run.address ? ` at ${run.address}` : "";
    throw new TocsinError(
      "conflict",
      `Tocsin already runs over this data folder${where} (process ${run.pid}).`,
      "Use that one, or stop it first; a second one needs its own TOCSIN_DATA and PORT.",
    );
  }
  for (const child of run?.children ?? []) await stopLeftover(child.pid);
  writeRunFile(dataFolder, { pid: process.pid, address: null, redisUrl: null, children: [] });
}

/** A number may have gone to a stranger's process since: only our own programs count. */
function isOurs(pid: number): boolean {
  return isAlive(pid) && /packages[/\\]stack[/\\]|next-server|apps[/\\](web|worker)/.test(commandOf(pid) ?? "");
}

async function stopLeftover(pid: number): Promise<void> {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (!isOurs(pid)) return;
    process.kill(pid, signal);
    for (const deadline = Date.now() + 5000; isOurs(pid) && Date.now() < deadline; ) await delay(50);
  }
}
