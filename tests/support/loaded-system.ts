import { connect, type Db, migrate, schema } from "@tocsin/db";
import { systemActor } from "@tocsin/model";
import { openQueue, type PipelineQueue } from "@tocsin/queue";
import { type NewReport, submitReports } from "@tocsin/record";
import { createTestDatabase } from "@tocsin/stack/testing";
import { sql } from "drizzle-orm";
import { cpuMsOf } from "./processor-time.ts";
import { startTestRedis, waitUntil } from "./test-queues.ts";
import { startWorkerProcess, type WorkerProcess } from "./worker-process.ts";

export const benchActor = systemActor("bench");
export const patienceMs = 600_000;
/** Reports handed in at a time, as an import does. */
const chunk = 500;

/** Processor time in milliseconds, by whom. */
export interface Cpu {
  workers: number;
  database: number;
  redis: number;
}

export interface QueueAddress {
  databaseUrl: string;
  redisUrl: string | null;
}

/** A database, a queue on one of the engines and worker processes, all real and thrown away afterwards. */
export interface LoadedSystem {
  db: Db;
  queue: PipelineQueue;
  address: QueueAddress;
  /** Stores and queues all reports and waits until none is unread. Returns the seconds that storing and queueing took. */
  ingest(reports: readonly NewReport[]): Promise<number>;
  /** Processor time so far; null where the operating system does not tell. */
  cpu(): Promise<Cpu | null>;
  startWorkers(count: number): Promise<void>;
  stop(): Promise<void>;
}

export async function openLoadedSystem(engine: "postgres" | "redis"): Promise<LoadedSystem> {
  const redis = engine === "redis" ? await startTestRedis() : null;
  const database = await createTestDatabase();
  await migrate(database.url);
  const address = { databaseUrl: database.url, redisUrl: redis?.url ?? null };
  const { db, close } = connect(database.url);
  const queue = await openQueue(address);
  const workers: WorkerProcess[] = [];
  return {
    db,
    queue,
    address,
    async ingest(reports) {
      const started = performance.now();
      await storeInChunks(db, reports, (ids) => queue.enqueueReading(ids, "bulk"));
      const stored = (performance.now() - started) / 1000;
      await waitUntil("all are read", () => isAllRead(db), patienceMs);
      return stored;
    },
    async cpu() {
      const rows = await db.execute<{ pid: number }>(sql`select pid from pg_stat_activity`);
      const used = {
        workers: cpuMsOf(workers.map((worker) => worker.pid)),
        database: cpuMsOf([...rows].map((row) => row.pid)),
        redis: cpuMsOf(redis ? [redis.pid] : []),
      };
      return used.workers === null || used.database === null || used.redis === null ? null : (used as Cpu);
    },
    async startWorkers(count) {
      for (let n = 0; n < count; n++) workers.push(await startWorkerProcess(address));
    },
    async stop() {
      for (const worker of workers) await worker.stop();
      await queue.close();
      await close();
      await database.drop();
      await redis?.stop();
    },
  };
}

/** Hands reports in as an import does, and each chunk's ids on. */
export async function storeInChunks(
  db: Db,
  reports: readonly NewReport[],
  onStored: (ids: string[]) => Promise<void> = async () => {},
): Promise<void> {
  for (let start = 0; start < reports.length; start += chunk) {
    const outcomes = await submitReports(db, benchActor, reports.slice(start, start + chunk));
    await onStored(outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id])));
  }
}

async function isAllRead(db: Db): Promise<boolean> {
  const unread = await db.select({ id: schema.waitingReports.reportId }).from(schema.waitingReports).limit(1);
  return unread.length === 0;
}
