import { type Connection, connect, EventIndex, inReadTransaction, type ReadTransaction } from "@tocsin/db";
import { env } from "#env.ts";

const holder = globalThis as typeof globalThis & { tocsinDatabase?: Connection; tocsinIndex?: EventIndex };

/** The process's one pool of connections; it outlives the reloads of development. */
export function database(): Connection["db"] {
  holder.tocsinDatabase ??= connect(env.databaseUrl, { applicationName: "tocsin-web" });
  return holder.tocsinDatabase.db;
}

/** The process's one index of events. */
export function eventIndex(): EventIndex {
  holder.tocsinIndex ??= new EventIndex();
  return holder.tocsinIndex;
}

/** Runs one page's queries in one read-only snapshot, so that everything on the page agrees. */
export function read<T>(work: (tx: ReadTransaction, index: EventIndex) => Promise<T>): Promise<T> {
  return inReadTransaction(database(), (tx) => work(tx, eventIndex()));
}
