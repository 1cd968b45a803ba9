import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { TocsinError } from "@tocsin/model";

/** Root folder of the project. */
export const projectRoot = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** What an operator can set from outside; docs/operations.md explains each. */
export interface Settings {
  port: number;
  host: string;
  /** Absolute path of the folder that holds the embedded database, its logs and the run file. */
  dataFolder: string;
  /** PostgreSQL server to use instead of the embedded one. */
  databaseUrl: string | null;
  /** Redis server for the queue; without it the queue lives in PostgreSQL. */
  redisUrl: string | null;
  /** Address that readers use, when it is not the one that is listened on. */
  origin: string | null;
  /** Number of worker processes. */
  workers: number;
  loadSamples: boolean;
}

/** Reads the settings. Throws `invalid_input` that names the variable and says what it takes. */
export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
  const dataFolder = env.TOCSIN_DATA || ".data";
  return {
    port: wholeNumber(env, "PORT", 3000, 1, 65_535),
    host: env.HOST || "127.0.0.1",
    dataFolder: isAbsolute(dataFolder) ? dataFolder : join(projectRoot, dataFolder),
    databaseUrl: address(env, "DATABASE_URL", /^postgres(ql)?:\/\//, "postgres://user:password@host:5432/tocsin"),
    redisUrl: address(env, "REDIS_URL", /^rediss?:\/\//, "redis://host:6379"),
    origin: address(env, "TOCSIN_ORIGIN", /^https?:\/\//, "https://tocsin.example.org"),
    workers: wholeNumber(env, "TOCSIN_WORKERS", 1, 1, 64),
    loadSamples: !/^(0|no|false|off)$/i.test(env.TOCSIN_SAMPLES ?? ""),
  };
}

/** The environment that child processes inherit, with `changes` on top. */
export function childEnvironment(changes: Record<string, string | null>): Record<string, string> {
  const merged: Record<string, string | null | undefined> = { ...process.env, ...changes };
  return Object.fromEntries(Object.entries(merged).filter((entry): entry is [string, string] => entry[1] != null));
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, fallback: number, least: number, most: number): number {
  const given = env[name];
  if (!given) return fallback;
  const value = Number(given);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new TocsinError(
    "invalid_input",
    `${name} is "${given}".`,
    `Set it to a whole number from ${least} to ${most}.`,
  );
}

function address(env: NodeJS.ProcessEnv, name: string, form: RegExp, example: string): string | null {
  const given = env[name];
  if (!given) return null;
  if (form.test(given) && URL.canParse(given)) return given;
  throw new TocsinError("invalid_input", `${name} is not an address that can be used.`, `It looks like ${example}.`);
}

/** Variables of Windows without which its programs do not start; empty elsewhere. */
export function windowsVariables(): Record<string, string> {
  const names = process.platform === "win32" ? ["SystemRoot", "TEMP", "TMP", "Path"] : [];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name] as string]] : [])));
}

/** Address of the server that the test run shares, set by its global set-up; null outside a test run. */
export function sharedTestPostgres(): string | null {
  return process.env.TOCSIN_TEST_POSTGRES ?? null;
}

/** Tells every test process which server they share. */
export function shareTestPostgres(url: string): void {
  process.env.TOCSIN_TEST_POSTGRES = url;
}
