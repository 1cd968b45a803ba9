import { type Connection, connect, migrate } from "@tocsin/db";
import type { Actor } from "@tocsin/model";
import { createTestDatabase } from "@tocsin/stack/testing";
import postgres from "postgres";

export interface TestRecord extends Connection {
  url: string;
  /** Ends the connections and drops the database. */
  drop(): Promise<void>;
}

/** An empty, migrated database of its own for one test file: a copy of one that was migrated once per run. */
export async function openTestRecord(): Promise<TestRecord> {
  const database = await createTestDatabase(await ensureTemplate());
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

const templateName = "migrated_template";
/** Any fixed number: test files that start together make one template. */
const templateLock = 7_305_021;

let template: Promise<string> | null = null;

function ensureTemplate(): Promise<string> {
  template ??= makeTemplate();
  return template;
}

async function makeTemplate(): Promise<string> {
  const any = await createTestDatabase();
  // Advisory locks hold within one database: all test files have to meet in the same.
  const server = postgres(inDatabase(any.url, "postgres"), { max: 1, onnotice: () => {} });
  try {
    await server`select pg_advisory_lock(${templateLock})`;
    const found = await server`select from pg_database where datname = ${templateName} and datallowconn = false`;
    if (found.length === 0) {
      await server`drop database if exists ${server(templateName)}`;
      await server`create database ${server(templateName)}`;
      await migrate(inDatabase(any.url, templateName));
      await server`alter database ${server(templateName)} allow_connections false`;
    }
  } finally {
    await server.end();
    await any.drop();
  }
  return templateName;
}

function inDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.toString();
}
