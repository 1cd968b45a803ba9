import { TocsinError } from "@tocsin/model";
import { readSettings } from "./env.ts";
import { startWorker } from "./start-worker.ts";

/** Long enough to finish the batch in hand; what is not finished is found by the sweep of the next start. */
const graceMs = 20_000;

const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`);

try {
  const worker = await startWorker(readSettings(), log);
  log("worker: ready");
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), graceMs).unref();
    await worker.stop();
    log("worker: stopped");
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop());
} catch (error) {
  if (!(error instanceof TocsinError)) throw error;
  console.error([error.message, error.hint].filter(Boolean).join(" "));
  process.exitCode = 1;
}
