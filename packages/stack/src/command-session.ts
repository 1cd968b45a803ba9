import { setTimeout as delay } from "node:timers/promises";
import { migrate } from "@tocsin/db";
import { TocsinError } from "@tocsin/model";
import { openDataFolder } from "./data-folder.ts";
import { countClients, findEmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.ts";
import type { Settings } from "./env.ts";
import { findRunningSystem } from "./run-file.ts";
import type { SupervisedChild } from "./supervise.ts";
import { startWorker, systemEnvironment } from "./system-environment.ts";

/** The database and queue that a command works with, for as long as it runs. */
export interface CommandSession {
  databaseUrl: string;
  redisUrl: string | null;
  /** Address of the running site, or null when none runs here. */
  siteAddress: string | null;
  /** Lets go of everything that was started for this command alone. Close your own connections first. */
  close(): Promise<void>;
}

export interface CommandSessionOptions {
  settings: Settings;
  /** True when the command waits for reports to be read: without a running system a worker is started for it. */
  needsWorker: boolean;
  say: (line: string) => void;
}

/**
 * Finds the database: DATABASE_URL, else that of the system that runs over the data folder, else the embedded server is
 * started for the duration of the command. The schema is up to date afterwards.
 */
export async function openCommandSession(options: CommandSessionOptions): Promise<CommandSession> {
  const { settings, needsWorker, say } = options;
  openDataFolder(settings.dataFolder);
  const running = findRunningSystem(settings.dataFolder);
  const redisUrl = settings.redisUrl ?? running?.redisUrl ?? null;
  const database = await findDatabase(settings, running !== null, say);
  let worker: SupervisedChild | null = null;
  const close = async () => {
    await worker?.stop();
    await database.close();
  };
  try {
    await migrate(database.url);
    if (needsWorker && running === null) {
      const env = systemEnvironment({ ...settings, redisUrl }, database.url);
      worker = startWorker("worker", settings, env, say);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { databaseUrl: database.url, redisUrl, siteAddress: running?.address ?? null, close };
}

const patienceMs = 60_000;

async function findDatabase(
  settings: Settings,
  systemRuns: boolean,
  say: (line: string) => void,
): Promise<{ url: string; close(): Promise<void> }> {
  const leave = async () => {};
  if (settings.databaseUrl) return { url: settings.databaseUrl, close: leave };
  for (const deadline = Date.now() + patienceMs; systemRuns && Date.now() < deadline; await delay(200)) {
    const url = await findEmbeddedPostgres(settings.dataFolder);
    if (url) return { url, close: leave };
  }
  if (systemRuns) {
    throw new TocsinError(
      "unavailable",
      "The running system's database does not answer.",
      "Wait until npm start has printed its address, then try again.",
    );
  }
  say("No running system was found: its database is started for this command.");
  const server = await startEmbeddedPostgres({ dataFolder: settings.dataFolder });
  return {
    url: server.url,
    async close() {
      // Another command, or a system started meanwhile, may be using the same server: the last one stops it.
      const needed = findRunningSystem(settings.dataFolder) !== null || (await countClients(server.url)) > 0;
      if (!needed) await server.stop();
    },
  };
}
