import { TocsinError } from "@tocsin/model";
import { readSettings } from "./env.ts";
import { type RunningSystem, startSystem } from "./start.ts";

const started = Date.now();
const development = process.argv[2] === "dev";
const abort = new AbortController();
let system: RunningSystem | null = null;
let stopping = false;

/** Ctrl-C, a service manager, or the end of the process that started this one. */
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  abort.abort();
  if (system === null) return;
  say("Stopping …");
  await system.stop();
  say("Stopped.");
  process.exit(0);
}

function onLost(): void {
  say("The data folder was removed.");
  void stop();
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop());
process.on("disconnect", () => void stop());
// A closed terminal or pipe must not keep the system from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

try {
  system = await startSystem({ settings: readSettings(), development, say, signal: abort.signal, onLost });
  if (stopping) {
    await system.stop();
    process.exit(0);
  }
  say(`Tocsin is ready after ${Math.round((Date.now() - started) / 1000)} s:`);
  say("");
  say(`  ${system.address}`);
  say("");
  say("Ctrl-C stops it.");
} catch (error) {
  if (stopping) process.exit(0);
  const text = error instanceof TocsinError ? [error.message, error.hint].filter(Boolean).join(" ") : describe(error);
  process.stderr.write(`Tocsin cannot start. ${text}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
