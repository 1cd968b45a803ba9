import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, realpathSync, statSync } from "node:fs";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import postgres from "postgres";
import { findFreePort } from "./free-port.ts";
import { type Account, accountFor } from "./os-account.ts";
import { findPostgresBinaries, type PostgresBinaries } from "./postgres-binaries.ts";
import { describeFailure, holdsCluster, openCluster, readPassword } from "./postgres-cluster.ts";
import { findPostmaster, isAlive, removeStalePidFile } from "./postmaster.ts";

/** A running embedded PostgreSQL server that belongs to one data folder. */
export interface EmbeddedPostgres {
  /** Connection address of the application's database, with its password. */
  url: string;
  port: number;
  pid: number;
  /** True when a server left behind by a killed supervisor was taken over instead of started. */
  adopted: boolean;
  /** Fast shutdown: running statements are cancelled, committed work is kept. Resolves when the process has gone. */
  stop(): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** Folder that holds (or will hold) the `postgres` folder and `postgres.log`. Made when it is not there. */
  dataFolder: string;
  /** Made when it is not there. */
  database?: string;
  /** False only for throw-away test data: skips fsync, so that a power cut may lose everything. */
  durable?: boolean;
  /** Port to listen on; a random free one without it. A server that is adopted keeps its own. */
  port?: number;
}

const startTimeoutMs = 90_000;
const stopTimeoutMs = 10_000;

/**
 * Starts the PostgreSQL 18 that came from npm over `dataFolder`, or adopts the one a killed supervisor left running.
 * It listens on a random free port of 127.0.0.1 with a random password and has no Unix socket (whose path could be too
 * long). PostgreSQL refuses root, so root starts it as `nobody`. Throws TocsinError `unavailable` with what to do.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { dataFolder, database = "tocsin", durable = true, port } = options;
  mkdirSync(dataFolder, { recursive: true });
  const account = accountFor(join(dataFolder, "postgres"));
  const binaries = await findPostgresBinaries(account);
  const cluster = await openCluster(dataFolder, account, binaries);
  const password = readPassword(cluster);
  const found = await adoptPostmaster(cluster, password);
  const server = found ?? (await launchPostmaster({ cluster, account, binaries, dataFolder, durable, password, port }));
  await ensureDatabase(server.port, password, database);
  return {
    url: addressOf(server.port, password, database),
    port: server.port,
    pid: server.pid,
    adopted: found !== null,
    stop: () => stopPostmaster(server.pid, server.child),
  };
}

/** Address of the server that runs over `dataFolder` now, or null when none does. */
export async function findEmbeddedPostgres(dataFolder: string, database = "tocsin"): Promise<string | null> {
  const cluster = join(dataFolder, "postgres");
  if (!holdsCluster(dataFolder)) return null;
  const postmaster = findPostmaster(realpathSync(cluster));
  if (postmaster?.port == null) return null;
  const password = readPassword(cluster);
  return (await answers(postmaster.port, password)) ? addressOf(postmaster.port, password, database) : null;
}

/** Number of other programs' connections to the server. */
export async function countClients(url: string): Promise<number> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql`
      select count(*)::int as clients from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    return (row?.clients as number | undefined) ?? 0;
  } finally {
    await sql.end({ timeout: 1 });
  }
}

interface Postmaster {
  pid: number;
  port: number;
  child: ChildProcess | null;
}

function addressOf(port: number, password: string, database: string): string {
  return `postgres://tocsin:${password}@127.0.0.1:${port}/${database}`;
}

interface Launch {
  cluster: string;
  account: Account;
  binaries: PostgresBinaries;
  dataFolder: string;
  durable: boolean;
  password: string;
  port: number | undefined;
}

/** Tries again when the port was taken meanwhile, or when orphans of a killed server still hold its shared memory. */
async function launchPostmaster(launch: Launch): Promise<Postmaster> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    removeStalePidFile(launch.cluster);
    const port = launch.port ?? (await findFreePort());
    const { child, readLog } = spawnPostmaster(launch, port);
    while (child.pid && child.exitCode === null && child.signalCode === null && Date.now() < deadline) {
      if (await answers(port, launch.password)) {
        child.unref();
        return { pid: child.pid as number, port, child };
      }
      await delay(25);
    }
    const log = readLog();
    child.kill("SIGQUIT");
    const passing = /could not bind|Address already in use|shared memory block .* is still in use/.test(log);
    if (!passing || Date.now() >= deadline) {
      throw describeFailure("The database did not start", log, launch.cluster);
    }
    await delay(200);
  }
}

function spawnPostmaster(launch: Launch, port: number): { child: ChildProcess; readLog: () => string } {
  const logPath = join(launch.dataFolder, "postgres.log");
  const from = statSync(logPath, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(logPath, from > 10_000_000 ? "w" : "a", 0o600);
  const settings: Record<string, string> = {
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "120",
    timezone: "UTC",
    log_timezone: "UTC",
    jit: "off",
    shared_buffers: `${sharedBuffersMb()}MB`,
    ...(launch.durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  // A session of its own: Ctrl-C in the terminal must reach the supervisor only, which stops things in order.
  const child = spawn(launch.binaries.postgres, ["-D", launch.cluster, ...flags], {
    cwd: launch.cluster,
    detached: true,
    stdio: ["ignore", log, log],
    env: launch.account.env,
    ...launch.account.switchTo,
  });
  let failure = "";
  child.on("error", (error) => {
    failure = `FATAL: ${error.message}`;
  });
  closeSync(log);
  const start = from > 10_000_000 ? 0 : from;
  return { child, readLog: () => readFileSync(logPath).subarray(start).toString("utf8") + failure };
}

/**
 * A quarter of the memory, as PostgreSQL's manual advises for servers: a word that many texts have is found by looking at tens
 * of thousands of blocks, and each one that is not in these buffers costs ten times as much, even from the system's cache.
 */
function sharedBuffersMb(): number {
  const megabyte = 1024 * 1024;
  // Zero where nothing limits the process, and more than there is where the limit is only nominal.
  const limit = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const memory = Math.min(totalmem(), limit) / megabyte;
  return Math.round(Math.min(Math.max(memory / 4, 32), 2048));
}

async function adoptPostmaster(cluster: string, password: string): Promise<Postmaster | null> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const postmaster = findPostmaster(cluster);
    if (postmaster === null) return null;
    if (postmaster.port !== null && (await answers(postmaster.port, password))) {
      return { pid: postmaster.pid, port: postmaster.port, child: null };
    }
    // Alive but not answering: it is recovering or stopping. Wait for either to end.
    if (Date.now() > deadline) {
      await stopPostmaster(postmaster.pid, null);
      return null;
    }
    await delay(100);
  }
}

async function stopPostmaster(pid: number, child: ChildProcess | null): Promise<void> {
  const gone = () => (child ? child.exitCode !== null || child.signalCode !== null : !isAlive(pid));
  for (const signal of ["SIGINT", "SIGQUIT", "SIGKILL"] as const) {
    if (gone()) return;
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + stopTimeoutMs;
    while (!gone() && Date.now() < deadline) await delay(20);
  }
}

async function answers(port: number, password: string): Promise<boolean> {
  return withServer(port, password, async (sql) => {
    await sql`select 1`;
    return true;
  }).catch(() => false);
}

async function ensureDatabase(port: number, password: string, database: string): Promise<void> {
  await withServer(port, password, async (sql) => {
    const found = await sql`select 1 from pg_database where datname = ${database}`;
    if (found.length === 0) await sql`create database ${sql(database)}`;
  });
}

async function withServer<T>(port: number, password: string, use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(addressOf(port, password, "postgres"), { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
