import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, statSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export interface ChildSpec {
  name: string;
  /** Arguments for Node: the program and its own arguments. */
  args: string[];
  cwd: string;
  env: Record<string, string>;
  /** Its output goes to the end of this file. */
  logPath: string;
}

export interface SupervisedChild {
  name: string;
  pid(): number | null;
  /** Ends in a row without a minute of life between them. */
  failures(): number;
  /** SIGTERM, and SIGKILL to what has not ended after `graceMs`. No restart follows. */
  stop(graceMs?: number): Promise<void>;
}

const firstBackoffMs = 500;
const longestBackoffMs = 30_000;
/** A child that lived this long has recovered: its next end counts as the first. */
const healthyAfterMs = 60_000;

/** Keeps one child running: starts it again, with growing pauses, whenever it ends by itself. */
export function superviseChild(spec: ChildSpec, onEvent: (message: string) => void): SupervisedChild {
  let child: ChildProcess | null = null;
  let stopping = false;
  let failures = 0;
  const pause = new AbortController();

  async function keepRunning(): Promise<void> {
    for (;;) {
      const startedAt = Date.now();
      child = spawnChild(spec);
      const how = await ended(child);
      child = null;
      if (stopping) return;
      failures = Date.now() - startedAt >= healthyAfterMs ? 1 : failures + 1;
      const backoffMs = Math.min(longestBackoffMs, firstBackoffMs * 2 ** (failures - 1));
      onEvent(`The ${spec.name} ended (${how}); it starts again in ${backoffMs / 1000} s. See ${spec.logPath}.`);
      await delay(backoffMs, undefined, { signal: pause.signal }).catch(() => {});
      if (stopping) return;
    }
  }
  const finished = keepRunning();

  return {
    name: spec.name,
    pid: () => child?.pid ?? null,
    failures: () => failures,
    async stop(graceMs = 6000) {
      stopping = true;
      pause.abort();
      const last = child;
      last?.kill("SIGTERM");
      const timer = setTimeout(() => last?.kill("SIGKILL"), graceMs);
      await finished;
      clearTimeout(timer);
    },
  };
}

const exitWithParent = fileURLToPath(new URL("./exit-with-parent.ts", import.meta.url));
const longestLogBytes = 20_000_000;

function spawnChild(spec: ChildSpec): ChildProcess {
  const log = openLog(spec.logPath);
  try {
    return spawn(process.execPath, ["--import", exitWithParent, ...spec.args], {
      cwd: spec.cwd,
      env: spec.env,
      stdio: ["ignore", log ?? "ignore", log ?? "ignore", "ipc"],
    });
  } finally {
    if (log !== null) closeSync(log);
  }
}

/** Null when the log cannot be written: on a full disk the child still runs. */
function openLog(path: string): number | null {
  try {
    const full = (statSync(path, { throwIfNoEntry: false })?.size ?? 0) > longestLogBytes;
    return openSync(path, full ? "w" : "a", 0o600);
  } catch {
    return null;
  }
}

function ended(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
}
