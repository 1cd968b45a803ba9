import { connect, type Db, migrate, schema } from "@tocsin/db";
import { startEmbeddedPostgres } from "@tocsin/stack";
import { createTestDatabase } from "@tocsin/stack/testing";
import { count } from "drizzle-orm";
import { generateRecord } from "./generated-record.ts";

export interface GeneratedDatabase {
  url: string;
  db: Db;
  /** Stops the server; a database in a folder of its own stays for the next run. */
  close(): Promise<void>;
}

/**
 * A database with `events` generated events: one that is thrown away, or with `folder` one that is kept there, brought to
 * the newest schema and used again. Throws when the folder holds a record of another size.
 */
export async function openGeneratedDatabase(events: number, folder: string | undefined): Promise<GeneratedDatabase> {
  const server = folder === undefined ? await throwAway() : await kept(folder);
  const { db, close } = connect(server.url, { max: 4 });
  const stop = async () => {
    await close();
    await server.stop();
  };
  try {
    await migrate(server.url);
    const [row] = await db.select({ there: count() }).from(schema.events);
    const there = row?.there ?? 0;
    if (there === 0) await generateRecord(db, events);
    else if (there !== events)
      throw new Error(`${folder} holds ${there} events, not ${events}: remove it or ask for ${there}.`);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: server.url, db, close: stop };
}

async function throwAway() {
  const { url, drop } = await createTestDatabase();
  return { url, stop: drop };
}

async function kept(dataFolder: string) {
  const { url, stop } = await startEmbeddedPostgres({ dataFolder, durable: false });
  return { url, stop };
}
