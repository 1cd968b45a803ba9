import { availableParallelism } from "node:os";
import { TocsinError } from "@tocsin/model";

export interface WorkerSettings {
  databaseUrl: string;
  redisUrl: string | null;
  /** Jobs in hand at once. Reading fills one core; a second job lets the database work meanwhile. */
  concurrency: number;
  /** Folder that full exports are kept in; null: this worker writes none. */
  dataFolder: string | null;
}

/** Settings from the environment. Throws `unavailable` when the database is not named. */
export function readSettings(): WorkerSettings {
  const databaseUrl = process.env.DATABASE_URL ?? "";
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new TocsinError(
      "unavailable",
      "DATABASE_URL does not name a PostgreSQL database.",
      "Set it as postgres://user:password@host:5432/tocsin, or start everything with npm start.",
    );
  }
  const concurrency = Number(process.env.TOCSIN_WORKER_CONCURRENCY ?? Math.min(4, Math.max(2, availableParallelism())));
  return {
    databaseUrl,
    redisUrl: process.env.REDIS_URL || null,
    dataFolder: process.env.TOCSIN_DATA || null,
    concurrency: Number.isInteger(concurrency) && concurrency > 0 ? Math.min(concurrency, 32) : 2,
  };
}
