import { type Connection, connect, migrate } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { createTestDatabase } from "@tocsin/stack/testing";

export interface TestRecord extends Connection {
  url: string;
  /** Ends the connections and drops the database. */
  drop(): Promise<void>;
}

/** An empty, migrated database of its own for one test file. */
export async function openTestRecord(): Promise<TestRecord> {
  const database = await createTestDatabase();
  await migrate(database.url);
  const connection = connect(database.url, { max: 8, applicationName: "tocsin test" });
  return {
    ...connection,
    url: database.url,
    async drop() {
      await connection.close();
      await database.drop();
    },
  };
}

export const editor: Actor = { kind: "user", id: "editor-1", name: "Test Editor", role: "editor" };
export const admin: Actor = { kind: "user", id: "admin-1", name: "Test Admin", role: "admin" };
export const contributor: Actor = { kind: "user", id: "contributor-1", name: "Test Contributor", role: "contributor" };
