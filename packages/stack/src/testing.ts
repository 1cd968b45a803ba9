import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedPostgres } from "./embedded-postgres.ts";

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

/** Removes a data folder with its database, which may lie elsewhere behind a link. */
export function removeDataFolder(dataFolder: string): void {
  const cluster = join(dataFolder, "postgres");
  try {
    rmSync(realpathSync(cluster), { recursive: true, force: true });
  } catch {
    // Never got as far as a database.
  }
  rmSync(dataFolder, { recursive: true, force: true });
}
