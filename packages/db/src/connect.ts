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
  /**
   * Statements stay prepared on each connection: for programs that run few different ones, very often, and find all rows by
   * an index. Neither driver nor server forgets them, so it is not for queries whose text depends on what is asked.
   */
  keepStatements?: boolean;
}

/** Opens a pool of connections to `databaseUrl`. No connection is made until the first query. */
export function connect(databaseUrl: string, options: ConnectOptions = {}): Connection {
  const client = postgres(databaseUrl, {
    max: options.max ?? 10,
    onnotice: () => {},
    connection: {
      application_name: options.applicationName ?? "tocsin",
      TimeZone: "UTC",
      default_transaction_isolation: "read committed",
      // Plans are kept too, those of foreign keys' checks among them. Tables grow from nothing to millions of rows meanwhile:
      // a plan stays right for all sizes if it goes by an index from the start. Readers' statements are planned for what is asked.
      ...(options.keepStatements ? { enable_seqscan: "off" } : { plan_cache_mode: "force_custom_plan" }),
    },
  });
  const driver = options.keepStatements ? keepStatements(client, () => true) : client;
  const db = drizzle(driver, { schema });
  const isKept = options.keepStatements ? () => true : firstTexts(mostKeptTexts);
  readers.set(db, drizzle(keepStatements(client, isKept, "isolation level repeatable read read only"), { schema }));
  return { db, close: () => client.end({ timeout: 5 }) };
}

/** For each pool the same one, whose transactions only read. */
const readers = new WeakMap<Db, Db>();

/**
 * Runs `work` in one read-only snapshot. The statements asked most stay parsed. What was read is given out without waiting for the
 * transaction's end, which has nothing to tell: the connection alone waits for it. Work under a lock of the transaction waits
 * for the end (`untilEnd`), so that whoever is told of it finds the lock free.
 */
export function inReadTransaction<T>(
  db: Db,
  work: (tx: ReadTransaction) => Promise<T>,
  { untilEnd = false }: { untilEnd?: boolean } = {},
): Promise<T> {
  const reader = readers.get(db);
  if (reader && untilEnd) return reader.transaction(work);
  if (!reader) return db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" });
  return new Promise((resolve, reject) => {
    reader.transaction(async (tx) => resolve(await work(tx))).catch(reject);
  });
}

/** Runs `work` in one transaction, read committed, that commits or leaves nothing behind. */
export function inWriteTransaction<T>(db: Db, work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
  return db.transaction((tx) => work(tx as WriteTransaction));
}

/**
 * Drizzle asks the driver to send each statement unnamed: described in one round trip, run in a second, and parsed every
 * time. Named ones are described and parsed once per connection and then run in one round trip. `isKept` says which texts are
 * named; `mode` is how transactions begin, which Drizzle would say in a round trip of its own.
 */
function keepStatements<S extends postgres.ISql>(client: S, isKept: (text: string) => boolean, mode = ""): S {
  const unsafe: postgres.ISql["unsafe"] = (text, values, settings) =>
    client.unsafe(text, values, { ...settings, prepare: (values?.length ?? 0) > 0 && isKept(text) });
  // Only the pool has it; what it hands out is such a client again.
  const begin = (work: (tx: postgres.TransactionSql) => unknown) =>
    (client as unknown as postgres.Sql).begin(mode, (tx) => work(keepStatements(tx, isKept)));
  const replaced: Record<PropertyKey, unknown> = { unsafe, begin };
  return new Proxy(client, { get: (target, name) => replaced[name] ?? Reflect.get(target, name) });
}

/** Pages ask the same few dozen statements; what comes later than so many different ones is not kept, on neither side. */
const mostKeptTexts = 200;

function firstTexts(most: number): (text: string) => boolean {
  const kept = new Set<string>();
  return (text) => {
    if (kept.size < most) kept.add(text);
    return kept.has(text);
  };
}
