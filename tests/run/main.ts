import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@tocsin/stack";
import { removeDataFolder } from "@tocsin/stack/testing";
import { runChecks } from "./checks.ts";
import { findChromium, findRedis } from "./find-tools.ts";
import { addUp, root, runProgram, runStep, type StepResult } from "./steps.ts";
import { startTestSystem, type TestSystem } from "./test-system.ts";

const scratch = mkdtempSync(join(tmpdir(), "tocsin-run-"));
const results: StepResult[] = [];
try {
  const redis = await startRedis();
  results.push(...(await runChecks()));
  results.push(await runStep("Unit and database tests", () => runVitest(redis?.url ?? null)));
  redis?.stop();
  results.push(...(await runBrowserTests()));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const { passed, failed, skipped } = addUp(results);
for (const line of skipped) process.stdout.write(`Skipped: ${line}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function runVitest(redisUrl: string | null): Promise<StepResult> {
  const report = join(scratch, "vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok, output } = await runProgram("vitest", args, redisUrl ? { TOCSIN_TEST_REDIS: redisUrl } : {});
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
  const counts = readJson<{ numPassedTests: number; numFailedTests: number }>(report);
  const failed = counts?.numFailedTests ?? 0;
  return {
    passed: counts?.numPassedTests ?? 0,
    // A file that cannot even be loaded has no failed test to its name.
    failed: ok ? failed : Math.max(1, failed),
    skipped: redisUrl ? [] : ["queue tests on Redis (no redis-server was found or could be installed)"],
  };
}

async function runBrowserTests(): Promise<StepResult[]> {
  const chromium = findChromium();
  let system: TestSystem | null = null;
  const start = await runStep("npm start on a free port", async () => {
    const dataFolder = join(scratch, "data");
    system = await startTestSystem({ dataFolder, port: await findFreePort() });
    return { passed: system ? 1 : 0, failed: system ? 0 : 1, skipped: [] };
  });
  if (system === null) return [start];
  const running: TestSystem = system;
  try {
    if (chromium === null) {
      const why = "browser tests (no Chromium: set CHROMIUM_PATH, or install one)";
      return [start, { passed: 0, failed: 0, skipped: [why] }];
    }
    return [start, await runStep("Browser tests", () => runPlaywright(running, chromium))];
  } finally {
    await running.stop();
    removeDataFolder(join(scratch, "data"));
  }
}

const playwright = join(root, "tests", "node_modules", ".bin", "playwright");

async function runPlaywright(system: TestSystem, chromium: string): Promise<StepResult> {
  const report = join(scratch, "playwright.json");
  const { ok, output } = await runProgram(playwright, ["test", "--config", "tests/playwright.config.ts"], {
    TOCSIN_ADDRESS: system.address,
    TOCSIN_DATA: system.dataFolder,
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
  const stats = readJson<{ stats: { expected: number; unexpected: number; flaky: number } }>(report)?.stats;
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0);
  return { passed: stats?.expected ?? 0, failed: ok ? failed : Math.max(1, failed), skipped: [] };
}

function readJson<T>(path: string): T | null {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as T;
  } catch {
    // The program ended before it could write its report; its exit code tells that it failed.
    return null;
  }
}

/** One Redis for the queue tests, that keeps nothing. */
async function startRedis(): Promise<{ url: string; stop(): void } | null> {
  const program = findRedis();
  if (program === null) return null;
  const port = await findFreePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const server = spawn(program, [...settings, "--maxmemory-policy", "noeviction"], { cwd: root, stdio: "ignore" });
  process.once("exit", () => server.kill());
  return { url: `redis://127.0.0.1:${port}`, stop: () => void server.kill() };
}
