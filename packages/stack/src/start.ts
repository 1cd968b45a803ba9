import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { migrate } from "@tocsin/db";
import { TocsinError } from "@tocsin/model";
import { openQueue } from "@tocsin/queue";
import { openDataFolder } from "./data-folder.ts";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import type { Settings } from "./env.ts";
import { checkPort } from "./listening-port.ts";
import { isAlive } from "./postmaster.ts";
import { claimDataFolder, removeRunFile, writeRunFile } from "./run-file.ts";
import { loadSamples } from "./samples.ts";
import { type SupervisedChild, superviseChild } from "./supervise.ts";
import { addressOf, startWorker, systemEnvironment } from "./system-environment.ts";
import { buildWeb, isWebBuilt, nextProgram, siteProgram, webFolder } from "./web-build.ts";

export interface RunningSystem {
  /** Address of the site. */
  address: string;
  databaseUrl: string;
  /** Stops web and workers, then the embedded database. */
  stop(): Promise<void>;
}

export interface StartOptions {
  settings: Settings;
  /** Rebuilds pages while their sources change, instead of serving the built site. */
  development?: boolean;
  /** Hears every step in one line. */
  say: (line: string) => void;
  /** Stops the start half-way. */
  signal: AbortSignal;
  /** Hears that the data folder was removed under the running system, which can only be stopped then. */
  onLost: () => void;
}

/**
 * Starts everything over one data folder: database, queue, workers and site, in that order, and resolves when the site
 * answers. Whatever was started is stopped again when a step fails. Throws TocsinError with what to do.
 */
export async function startSystem(options: StartOptions): Promise<RunningSystem> {
  const { settings, say, signal } = options;
  openDataFolder(settings.dataFolder);
  await claimDataFolder(settings.dataFolder);
  const stops: (() => Promise<void>)[] = [async () => removeRunFile(settings.dataFolder)];
  const stop = async () => {
    for (const step of stops.splice(0).reverse()) await step();
  };
  try {
    // What a killed supervisor left on the port ends itself within moments.
    await checkPort(settings.host, settings.port, 3000);
    const databaseUrl = await openDatabase(options, stops);
    const build = ensureWebBuilt(options, stops);
    const env = systemEnvironment(settings, databaseUrl, options.development ? "development" : "production");
    const children = startWorkers(options, env, stops);
    if (settings.loadSamples) await loadSamples({ settings, env, say, signal });
    await build;
    signal.throwIfAborted();
    const web = startWeb(options, env);
    children.push(web);
    // All at once: a signal to the whole group ends the workers by themselves while the site is still stopping.
    stops.push(async () => void (await Promise.all(children.map((child) => child.stop()))));
    noteChildren(settings, children, null);
    const address = addressOf(settings);
    await untilAnswering(address, web, settings, signal);
    noteChildren(settings, children, address);
    const notes = setInterval(() => {
      try {
        noteChildren(settings, children, address);
      } catch (error) {
        // A full disk passes; a folder that was removed does not come back.
        if (existsSync(settings.dataFolder))
          return say(`The data folder cannot be written: ${(error as Error).message}`);
        clearInterval(notes);
        options.onLost();
      }
    }, noteEveryMs);
    stops.push(async () => clearInterval(notes));
    return { address, databaseUrl, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Runs beside the other steps. Stopping before it has ended cuts it short. */
function ensureWebBuilt(options: StartOptions, stops: (() => Promise<void>)[]): Promise<void> {
  const cut = new AbortController();
  const build = buildWebWithProgress(options, AbortSignal.any([options.signal, cut.signal]));
  stops.push(async () => {
    cut.abort();
    await build.catch(() => {});
  });
  build.catch(() => {});
  return build;
}

async function buildWebWithProgress({ settings, say, development }: StartOptions, signal: AbortSignal): Promise<void> {
  if (development || isWebBuilt()) return;
  say("Building the site (only when its sources have changed) …");
  const started = Date.now();
  await buildWeb(join(settings.dataFolder, "build.log"), (seconds) => say(`  … still building, ${seconds} s`), signal);
  say(`The site is built (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Starts or adopts the embedded server unless DATABASE_URL names one; brings both schemas up to date. */
async function openDatabase({ settings, say }: StartOptions, stops: (() => Promise<void>)[]): Promise<string> {
  let databaseUrl = settings.databaseUrl;
  if (databaseUrl === null) {
    const server = await keepPostgresRunning(settings.dataFolder, say);
    stops.push(server.stop);
    databaseUrl = server.url;
    say(server.adopted ? "The database was still running and is taken over." : "The database is running.");
  }
  await migrate(databaseUrl);
  const queue = await openQueue({ databaseUrl, redisUrl: settings.redisUrl });
  await queue.close();
  return databaseUrl;
}

/** Starts the embedded server again, on the same port, should it end by itself. */
async function keepPostgresRunning(dataFolder: string, say: (line: string) => void) {
  let server = await startEmbeddedPostgres({ dataFolder });
  const { url, port, adopted } = server;
  let restart: Promise<void> | null = null;
  const watch = setInterval(() => {
    if (restart !== null || isAlive(server.pid)) return;
    say("The database ended unexpectedly; it starts again.");
    restart = startEmbeddedPostgres({ dataFolder, port })
      .then((next) => {
        server = next;
      })
      .catch((error: Error) => say(error.message))
      .finally(() => {
        restart = null;
      });
  }, 1000);
  return {
    url,
    adopted,
    async stop() {
      clearInterval(watch);
      await restart;
      await server.stop();
    },
  };
}

function startWorkers(
  { settings, say }: StartOptions,
  env: Record<string, string>,
  stops: (() => Promise<void>)[],
): SupervisedChild[] {
  const names = Array.from({ length: settings.workers }, (_, i) =>
    settings.workers === 1 ? "worker" : `worker ${i + 1}`,
  );
  const workers = names.map((name) => startWorker(name, settings, env, say));
  stops.push(async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
  });
  return workers;
}

function startWeb({ settings, say, development }: StartOptions, env: Record<string, string>): SupervisedChild {
  if (!existsSync(nextProgram)) {
    throw new TocsinError("unavailable", "The site's packages are not there.", "Remove node_modules and start again.");
  }
  return superviseChild(
    {
      name: "site",
      args: development
        ? [nextProgram, "dev", "--port", String(settings.port), "--hostname", settings.host]
        : [siteProgram],
      cwd: webFolder,
      env,
      logPath: join(settings.dataFolder, "web.log"),
    },
    say,
  );
}

const noteEveryMs = 2000;
const webPatienceMs = 120_000;

async function untilAnswering(
  address: string,
  web: SupervisedChild,
  settings: Settings,
  signal: AbortSignal,
): Promise<void> {
  const probe = new URL("/", address);
  if (probe.hostname === "localhost") probe.hostname = "127.0.0.1";
  for (const deadline = Date.now() + webPatienceMs; Date.now() < deadline && web.failures() < 3; ) {
    signal.throwIfAborted();
    const answer = await fetch(probe, { redirect: "manual", signal }).catch(() => null);
    if (answer && answer.status < 500) return;
    await delay(200, undefined, { signal });
  }
  throw new TocsinError(
    "unavailable",
    "The site does not answer.",
    `Its own messages are in ${join(settings.dataFolder, "web.log")}.`,
  );
}

function noteChildren(settings: Settings, children: SupervisedChild[], address: string | null): void {
  writeRunFile(settings.dataFolder, {
    pid: process.pid,
    address,
    redisUrl: settings.redisUrl,
    children: children.flatMap((child) => {
      const pid = child.pid();
      return pid === null ? [] : [{ name: child.name, pid }];
    }),
  });
}
