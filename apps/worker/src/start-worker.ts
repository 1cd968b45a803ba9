import { connect, type Db } from "@tocsin/db";
import { exportsFolderOf, exportWhenDue } from "@tocsin/exchange/full-export";
import { createReader } from "@tocsin/extract";
import { loadGazetteer, spellingsOf } from "@tocsin/gazetteer";
import { openQueue } from "@tocsin/queue";
import type { WorkerSettings } from "./env.ts";
import type { Pipeline } from "./pipeline.ts";
import { readReports } from "./read-reports.ts";
import { sweep } from "./sweep.ts";

const sweepEveryMs = 5_000;
const lookForExportEveryMs = 20_000;

/** Opens database, queue and reader and starts to work. `stop` ends it: what is in hand is finished first. */
export async function startWorker(
  settings: WorkerSettings,
  log: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const queue = await openQueue(settings);
  const connection = connect(settings.databaseUrl, {
    // Jobs in hand, the urgent one among them, and the sweep: each connection has to learn its statements and plans.
    max: settings.concurrency + 2,
    applicationName: "tocsin worker",
    keepStatements: true,
  });
  // A full export reads whole tables, which the plans that the pipeline keeps are not made for.
  const exports = connect(settings.databaseUrl, { max: 1, applicationName: "tocsin export" });
  const gazetteer = loadGazetteer();
  const reader = createReader({ gazetteer });
  const pipeline: Pipeline = {
    db: connection.db,
    queue,
    read: (input) => reader.read(input),
    placeNames: (placeId) => spellingsOf(gazetteer, placeId),
    log,
  };
  const worker = await queue.startWorker(
    { "read-reports": (payload, run) => readReports(pipeline, payload, run) },
    { concurrency: settings.concurrency, onError: (error) => log(`queue: ${error.message}`) },
  );
  const sweeping = repeat(
    () => sweep(pipeline),
    sweepEveryMs,
    (error) => log(`sweep: ${error.message}`),
  );
  const exporting = repeat(
    () => exportNightly(exports.db, settings, log),
    lookForExportEveryMs,
    (error) => log(`export: ${error.message}`),
  );
  return {
    async stop() {
      await sweeping.stop();
      await exporting.stop();
      await worker.stop();
      await queue.close();
      await Promise.all([connection.close(), exports.close()]);
    },
  };
}

async function exportNightly(db: Db, { dataFolder }: WorkerSettings, log: (line: string) => void): Promise<void> {
  if (dataFolder === null) return;
  const written = await exportWhenDue(db, exportsFolderOf(dataFolder), new Date());
  if (written) log(`export: ${written.resources.length} files written`);
}

/** Runs `task` now and again `everyMs` after each end, until stopped. */
function repeat(task: () => Promise<unknown>, everyMs: number, onError: (error: Error) => void) {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  let running = Promise.resolve();
  const run = () => {
    running = task()
      .then(() => {})
      .catch(onError)
      .then(() => {
        if (!isStopped) timer = setTimeout(run, everyMs);
      });
  };
  run();
  return {
    async stop() {
      isStopped = true;
      if (timer) clearTimeout(timer);
      await running;
    },
  };
}
