import { TocsinError } from "@tocsin/model";
import { createPostgresBackend, type Processor, Queue, runMigrations, Worker, withBackend } from "bullmq";
import { Redis } from "ioredis";
import pg from "pg";
import { recovery, retryPolicy } from "./jobs.ts";

/** One queue of the pipeline on either engine, in BullMQ's own classes. */
export interface Backend {
  kind: "postgres" | "redis";
  openQueue(name: string): Queue;
  openWorker(name: string, processor: Processor, concurrency: number): Worker;
  /** Ends connections that are shared by queues and workers. */
  close(): Promise<void>;
}

/** Schema of BullMQ's own tables, beside ours in one database. */
const queueSchema = "queue";

const workerOptions = {
  lockDuration: recovery.lockMs,
  stalledInterval: recovery.stalledCheckMs,
  maxStalledCount: recovery.timesStalled,
  removeOnComplete: { count: 0 },
  removeOnFail: { count: 0 },
} as const;

/** Redis when `redisUrl` is given, else BullMQ's PostgreSQL backend in the schema `queue` of `databaseUrl`. */
export async function openBackend(address: { databaseUrl: string; redisUrl?: string | null }): Promise<Backend> {
  return address.redisUrl ? openRedis(address.redisUrl) : openPostgres(address.databaseUrl);
}

async function openPostgres(databaseUrl: string): Promise<Backend> {
  await migrateQueue(databaseUrl);
  const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
  const connection = { connectionString: databaseUrl, schema: queueSchema, max: 4 };
  return {
    kind: "postgres",
    openQueue: (name) => new PostgresQueue(name, { connection, defaultJobOptions: retryPolicy }) as unknown as Queue,
    openWorker: (name, processor, concurrency) =>
      new PostgresWorker(name, processor, { connection, concurrency, ...workerOptions }) as unknown as Worker,
    close: async () => {},
  };
}

async function migrateQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch {
    throw new TocsinError(
      "unavailable",
      "The queue's database cannot be reached.",
      "Check DATABASE_URL and that the server runs.",
    );
  }
  try {
    await runMigrations(client, queueSchema);
  } finally {
    await client.end();
  }
}

async function openRedis(redisUrl: string): Promise<Backend> {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true, enableOfflineQueue: true });
  // Lost connections are retried for ever by the client itself; without a listener Node would end the process.
  connection.on("error", () => {});
  try {
    await connection.connect();
  } catch {
    connection.disconnect();
    throw new TocsinError(
      "unavailable",
      "The Redis server cannot be reached.",
      "Check REDIS_URL and that the server runs.",
    );
  }
  return {
    kind: "redis",
    openQueue: (name) => new Queue(name, { connection, prefix: "tocsin", defaultJobOptions: retryPolicy }),
    openWorker: (name, processor, concurrency) =>
      new Worker(name, processor, { connection, prefix: "tocsin", concurrency, ...workerOptions }),
    close: async () => {
      await connection.quit().catch(() => connection.disconnect());
    },
  };
}
