import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { waitUntil } from "./test-queues.ts";

const program = fileURLToPath(new URL("../../apps/worker/src/main.ts", import.meta.url));

/** A cold start reads the gazetteer and compiles the sources: seconds, on a busy machine many. */
const startPatienceMs = 90_000;

export interface WorkerProcess {
  pid: number;
  output(): string;
  /** SIGTERM, and the exit code. */
  stop(): Promise<number | null>;
  /** SIGKILL: as when the machine loses its power. */
  kill(): Promise<void>;
}

/** The real worker, as a process of its own. Resolves when it says that it is ready. */
export async function startWorkerProcess(address: {
  databaseUrl: string;
  redisUrl?: string | null;
}): Promise<WorkerProcess> {
  const env = { ...process.env, DATABASE_URL: address.databaseUrl, REDIS_URL: address.redisUrl ?? "" };
  const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  await waitUntil(
    "the worker is ready",
    () => {
      if (child.exitCode !== null) throw new Error(`the worker ended: ${output}`);
      return output.includes("worker: ready");
    },
    startPatienceMs,
  );
  const end = (signal: NodeJS.Signals) => endOf(child, signal);
  return {
    pid: child.pid as number,
    output: () => output,
    stop: () => end("SIGTERM"),
    kill: async () => void (await end("SIGKILL")),
  };
}

async function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  await waitUntil(`the worker ends on ${signal}`, () => child.exitCode !== null || child.signalCode !== null);
  return child.exitCode;
}
