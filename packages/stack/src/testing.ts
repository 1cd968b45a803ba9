import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";
import { sharedTestPostgres, shareTestPostgres } from "./env.ts";

/** A throw-away PostgreSQL for tests: real, empty, without fsync. `stop` also removes its files. */
export async function startTestPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataFolder = mkdtempSync(join(tmpdir(), "tocsin-test-"));
  const server = await startEmbeddedPostgres({ dataFolder, durable: false });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      removeDataFolder(dataFolder);
    },
  };
}

/** Starts the one server that all test files of a run share: vitest's global set-up, and its tear-down. */
export async function setUpSharedPostgres(): Promise<() => Promise<void>> {
  const server = await startTestPostgres();
  shareTestPostgres(server.url);
  return () => server.stop();
}

/**
 * An empty database of its own for one test file, on the server that the run shares, or on one of its own when the file
 * runs alone. With `template`, a copy of that database (which nobody may be connected to): migrate once, clone per suite.
 */
export async function createTestDatabase(template?: string): Promise<{ url: string; drop(): Promise<void> }> {
  const shared = sharedTestPostgres();
  const own = shared === null ? await startTestPostgres() : null;
  const server = shared ?? (own?.url as string);
  const name = `test_${randomBytes(6).toString("hex")}`;
  await withAdmin(server, (sql) =>
    template ? sql`create database ${sql(name)} template ${sql(template)}` : sql`create database ${sql(name)}`,
  );
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    async drop() {
      await withAdmin(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
      await own?.stop();
    },
  };
}

async function withAdmin(url: string, use: (sql: postgres.Sql) => PromiseLike<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}

/** Removes a data folder with its database, which may lie elsewhere behind a link. */
export function removeDataFolder(dataFolder: string): void {
  const cluster = join(dataFolder, "postgres");
  try {
    rmSync(realpathSync(cluster), { recursive: true, force: true });
  } catch {
    // It never got as far as a database.
  }
  rmSync(dataFolder, { recursive: true, force: true });
}
