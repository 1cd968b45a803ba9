import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TocsinError } from "@tocsin/model";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** By path functions: bundlers take `new URL("…", import.meta.url)` for an asset. */
const migrationsFolder = join(dirname(fileURLToPath(import.meta.url)), "..", "migrations");

/** Any fixed number: processes that start together take turns to migrate. */
const migrationLock = 7_305_019;

/**
 * Brings the database at `databaseUrl` to the newest schema; does nothing when it is there already. Several processes
 * may call it at once. Throws `unavailable` when the database cannot be reached.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = postgres(databaseUrl, { max: 1, onnotice: () => {}, connect_timeout: 10 });
  try {
    await client`select pg_advisory_lock(${migrationLock})`;
    await applyMigrations(drizzle(client), { migrationsFolder });
  } catch (error) {
    if (isConnectionFailure(error)) {
      throw new TocsinError(
        "unavailable",
        "The database cannot be reached.",
        "Check DATABASE_URL and that the server runs.",
      );
    }
    throw error;
  } finally {
    await client.end({ timeout: 5 });
  }
}

function isConnectionFailure(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? "";
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|CONNECT_TIMEOUT|CONNECTION_.*|28\d{3}|3D000|57P03)$/.test(
    code,
  );
}
