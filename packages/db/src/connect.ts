import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema/index.ts";

/** Anything a read query can run on: the pool, or a transaction of either kind. */
export type Db = PostgresJsDatabase<typeof schema>;

type Transaction = Parameters<Parameters<Db["transaction"]>[0]>[0];

declare const access: unique symbol;

/** A transaction that only reads, from one snapshot: everything on a page agrees. */
export type ReadTransaction = Transaction & { readonly [access]?: "read" };

/** A transaction that may write. Only the record package opens one. */
export type WriteTransaction = Transaction & { readonly [access]: "write" };

export interface Connection {
  db: Db;
  /** Ends the pool after running queries have finished. */
  close(): Promise<void>;
}

export interface ConnectOptions {
  /** Largest number of connections in the pool. */
  max?: number;
  /** Shown in pg_stat_activity. */
  applicationName?: string;
}

/** Opens a pool of connections to `databaseUrl`. No connection is made until the first query. */
export function connect(databaseUrl: string, options: ConnectOptions = {}): Connection {
  const client = postgres(databaseUrl, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: { application_name: options.applicationName ?? "tocsin", TimeZone: "UTC" },
  });
  return { db: drizzle(client, { schema }), close: () => client.end({ timeout: 5 }) };
}

/** Runs `work` in one read-only snapshot. */
export function inReadTransaction<T>(db: Db, work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
  return db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" });
}

/** Runs `work` in one transaction that commits or leaves nothing behind. */
export function inWriteTransaction<T>(db: Db, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  return db.transaction((tx) => work(tx as WriteTransaction), { isolationLevel: "read committed" });
}
