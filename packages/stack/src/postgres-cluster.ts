import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { TocsinError } from "@tocsin/model";
import { type Account, isReachableBy } from "./os-account.ts";
import type { PostgresBinaries } from "./postgres-binaries.ts";

/** The password travels with the cluster, so that a copied or moved data folder still opens. */
const passwordFile = "tocsin.password";

/** Path of the initialised cluster (made on first use). Half-made ones never get the final name. */
export async function openCluster(dataFolder: string, account: Account, binaries: PostgresBinaries): Promise<string> {
  const link = join(dataFolder, "postgres");
  if (account.switchTo) chmodSync(dataFolder, statSync(dataFolder).mode | 0o111);
  const outside = !isReachableBy(account, dataFolder);
  if (existsSync(join(link, "PG_VERSION"))) {
    if (outside && !lstatSync(link).isSymbolicLink()) moveOutside(link);
    const cluster = realpathSync(link);
    takeOver(cluster, account);
    return cluster;
  }
  if (lstatSync(link, { throwIfNoEntry: false })) {
    throw new TocsinError(
      "unavailable",
      `${link} is there but holds no database.`,
      "Move it away, or set TOCSIN_DATA to another folder.",
    );
  }
  const parent = outside ? clusterHomeOutside() : dataFolder;
  const fresh = mkdtempSync(join(parent, "postgres-new-"));
  try {
    if (account.switchTo) chownSync(fresh, account.switchTo.uid, account.switchTo.gid);
    await initialiseCluster(fresh, account, binaries);
    if (!outside) renameSync(fresh, link);
    else symlinkSync(renameTo(fresh, fresh.replace("postgres-new-", "postgres-")), link);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    throw error;
  }
  return realpathSync(link);
}

/** A cluster restored from a backup by root belongs to root and may be open to all: PostgreSQL accepts neither. */
function takeOver(cluster: string, account: Account): void {
  if (account.switchTo && statSync(cluster).uid !== account.switchTo.uid) {
    const { uid, gid } = account.switchTo;
    lchownSync(cluster, uid, gid);
    for (const entry of readdirSync(cluster, { recursive: true }))
      lchownSync(join(cluster, entry.toString()), uid, gid);
  }
  if (process.platform !== "win32" && (statSync(cluster).mode & 0o077) !== 0) chmodSync(cluster, 0o700);
}

/** The project was moved into a folder closed to PostgreSQL's user. */
function moveOutside(link: string): void {
  const target = mkdtempSync(join(clusterHomeOutside(), "postgres-"));
  cpSync(link, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
  rmSync(link, { recursive: true });
  symlinkSync(target, link);
}

/** Where root keeps a cluster whose project lies in a folder closed to other users, such as /root. */
function clusterHomeOutside(): string {
  const home = "/var/lib/tocsin";
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return home;
}

function renameTo(from: string, to: string): string {
  renameSync(from, to);
  return to;
}

async function initialiseCluster(folder: string, account: Account, binaries: PostgresBinaries): Promise<void> {
  const password = randomBytes(24).toString("base64url");
  const pwfile = `${folder}.password`;
  writeFileSync(pwfile, password, { mode: 0o600 });
  if (account.switchTo) chownSync(pwfile, account.switchTo.uid, account.switchTo.gid);
  const common = ["-D", folder, "-U", "tocsin", "-A", "scram-sha-256", `--pwfile=${pwfile}`, "-E", "UTF8", "--no-sync"];
  try {
    // Sorting is by code point everywhere; LC_CTYPE must know UTF-8, or pg_trgm ignores Cyrillic letters.
    let last = "";
    for (const locale of ["C.UTF-8", "en_US.UTF-8"]) {
      const builtin = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", `--locale=${locale}`];
      const run = await runToEnd(binaries.initdb, [...common, ...builtin], folder, account);
      if (run.code === 0) {
        writeFileSync(join(folder, passwordFile), password, { mode: 0o600 });
        if (account.switchTo) chownSync(join(folder, passwordFile), account.switchTo.uid, account.switchTo.gid);
        return;
      }
      last = run.output;
      if (!/invalid locale/.test(last)) break;
    }
    throw describeFailure("The database could not be made", last, folder);
  } finally {
    rmSync(pwfile, { force: true });
  }
}

function runToEnd(
  command: string,
  args: string[],
  cwd: string,
  account: Account,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, {
      cwd,
      env: account.env,
      stdio: ["ignore", "pipe", "pipe"],
      ...account.switchTo,
    });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}` }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Password of the cluster's owner. */
export function readPassword(cluster: string): string {
  return readFileSync(join(cluster, passwordFile), "utf8").trim();
}

/** Whether `dataFolder` holds a cluster made by this program. */
export function holdsCluster(dataFolder: string): boolean {
  return existsSync(join(dataFolder, "postgres", passwordFile));
}

/** A failed start in one line: what PostgreSQL's own log says, and what to do. */
export function describeFailure(what: string, log: string, folder: string): TocsinError {
  if (/No space left on device/i.test(log)) {
    return new TocsinError(
      "unavailable",
      `${what}: the disk that holds ${folder} is full.`,
      "Free some space, or set TOCSIN_DATA to a folder on another disk.",
    );
  }
  if (/could not look up effective user ID/.test(log)) {
    return new TocsinError(
      "unavailable",
      `${what}: PostgreSQL runs only for users with a name, and this one (uid ${process.getuid?.()}) has none.`,
      "Add it to /etc/passwd, start as another user, or set DATABASE_URL to a PostgreSQL server.",
    );
  }
  const lines = log.split("\n").filter((line) => line.trim() !== "");
  const reason = lines.findLast((line) => /FATAL|PANIC|error:|cannot open shared object/.test(line)) ?? lines.at(-1);
  return new TocsinError(
    "unavailable",
    `${what}: ${reason?.trim() || "no reason was given"}.`,
    `See postgres.log in the data folder, or set DATABASE_URL to a PostgreSQL server of your own.`,
  );
}
