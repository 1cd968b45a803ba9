import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import { TocsinError } from "@tocsin/model";
import { childEnvironment, projectRoot } from "./env.ts";

export const webFolder = join(projectRoot, "apps", "web");
export const nextProgram = join(webFolder, "node_modules", "next", "dist", "bin", "next");
/** Serves the built site. */
export const siteProgram = join(webFolder, "src", "serve", "main.ts");
const stampPath = join(webFolder, ".next", "tocsin-inputs");

/** Whether the built site is the one that the present sources give. */
export function isWebBuilt(): boolean {
  return existsSync(stampPath) && readFileSync(stampPath, "utf8") === hashInputs();
}

/** Builds the site. `onSlow` hears every ten seconds how long it has taken. Throws `unavailable` with the first error. */
export async function buildWeb(logPath: string, onSlow: (seconds: number) => void, signal: AbortSignal): Promise<void> {
  if (!existsSync(nextProgram)) {
    throw new TocsinError(
      "unavailable",
      "The site's packages are not there.",
      "Remove the folder node_modules and run npm start again.",
    );
  }
  const inputs = hashInputs();
  const started = Date.now();
  const timer = setInterval(() => onSlow(Math.round((Date.now() - started) / 1000)), 10_000);
  const { code, output } = await buildWhenFree(signal).finally(() => clearInterval(timer));
  signal.throwIfAborted();
  writeFileSync(logPath, output, { mode: 0o600 });
  if (code !== 0) {
    throw new TocsinError("unavailable", `The site could not be built: ${firstError(output)}`, `See ${logPath}.`);
  }
  writeFileSync(stampPath, inputs);
}

/** Another start or test over the same sources may be building at this moment: its result serves as well. */
async function buildWhenFree(signal: AbortSignal): Promise<BuildResult> {
  for (;;) {
    if (isWebBuilt()) return { code: 0, output: "Built by another process.\n" };
    // A build that is cut short must not pass for the whole one before it.
    rmSync(stampPath, { force: true });
    const result = await runNext(["build"], signal);
    if (result.code === 0 || !/another next build process is already running/i.test(result.output)) return result;
    await delay(2000, undefined, { signal });
  }
}

interface BuildResult {
  code: number | null;
  output: string;
}

function runNext(args: string[], signal: AbortSignal): Promise<BuildResult> {
  return new Promise((resolve) => {
    let output = "";
    // Nothing of the running system may leak into the built pages.
    const env = childEnvironment({
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      NO_COLOR: "1",
      FORCE_COLOR: null,
      DATABASE_URL: null,
      REDIS_URL: null,
    });
    const child = spawn(process.execPath, [nextProgram, ...args], {
      cwd: webFolder,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      signal,
    });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

function firstError(output: string): string {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .map((line) => line.trim());
  const named = lines.find((line) => /^(\w*Error|Module not found|Type error)\b.*:|ENOSPC|no space left/i.test(line));
  return named ?? lines.find((line) => /error|failed/i.test(line)) ?? lines.findLast(Boolean) ?? "no reason was given";
}

/** Everything that can change the built site: its own sources, those of the packages it uses, and all versions. */
function hashInputs(): string {
  const hash = createHash("sha256").update(process.version);
  const sources = readdirSync(join(projectRoot, "packages")).flatMap((name) => [
    join(projectRoot, "packages", name, "src"),
    join(projectRoot, "packages", name, "package.json"),
  ]);
  const files = [join(projectRoot, "pnpm-lock.yaml"), ...[webFolder, ...sources].flatMap(listFiles)].sort();
  for (const file of files) {
    hash.update(relative(projectRoot, file)).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

/** Names that never reach the built site. */
const outside = /^(node_modules|\.next|\.turbo|next-env\.d\.ts|.*\.tsbuildinfo|.*\.test\.tsx?)$/;

function listFiles(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (!kind || outside.test(basename(path))) return [];
  return kind.isDirectory() ? readdirSync(path).flatMap((name) => listFiles(join(path, name))) : [path];
}
