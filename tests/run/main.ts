import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "@tocsin/stack";
import { removeDataFolder } from "@tocsin/stack/testing";
import { runChecks } from "./checks.ts";
import { findChromium, findRedis } from "./find-tools.ts";
import { addUp, root, runProgram, runStep, type StepResult } from "./steps.ts";
import { startTestSystem, type TestSystem } from "./test-system.ts";

const playwright = join(root, "tests", "node_modules", ".bin", "playwright");
const scratch = mkdtempSync(join(tmpdir(), "tocsin-run-"));
const results: StepResult[] = [];
try {
  const redis = findRedis();
  results.push(...(await runChecks()));
  results.push(await runStep("Unit and database tests", () => runVitest(redis !== null)));
  results.push(...(await runSystemTests()));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const { passed, failed, skipped } = addUp(results);
for (const line of skipped) process.stdout.write(`Skipped: ${line}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

async function runVitest(hasRedis: boolean): Promise<StepResult> {
  const report = join(scratch, "vitest.json");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { ok, output } = await runProgram("vitest", args);
  if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
  const counts = readJson<{ numPassedTests: number; numFailedTests: number }>(report);
  const failed = counts?.numFailedTests ?? 0;
  return {
    passed: counts?.numPassedTests ?? 0,
    // A file that cannot even be loaded has no failed test to its name.
    failed: ok ? failed : Math.max(1, failed),
    skipped: hasRedis ? [] : ["queue tests on Redis (no redis-server was found or could be installed)"],
  };
}

/** The system as a newcomer starts it: it starts, shows its pages, starts again after a crash, and stops. */
async function runSystemTests(): Promise<StepResult[]> {
  const place = { dataFolder: join(scratch, "data"), port: await findFreePort() };
  const chromium = findChromium();
  const steps: StepResult[] = [];
  let system: TestSystem | null = null;
  const start = async () => {
    system = await startTestSystem(place);
    return asResult(system !== null);
  };
  try {
    steps.push(await runStep("npm start on a free port", start));
    if (system === null) return steps;
    steps.push(await runStep("Browser tests", () => runPlaywright(place, chromium)));
    await (system as TestSystem).kill();
    steps.push(await runStep("Start again over what kill -9 left", start));
    steps.push(
      await runStep("Stop on SIGTERM", async () => asResult((await (system as TestSystem | null)?.stop()) === true)),
    );
    return steps;
  } finally {
    await (system as TestSystem | null)?.stop();
    removeDataFolder(place.dataFolder);
  }
}

function asResult(ok: boolean): StepResult {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

async function runPlaywright(
  place: { dataFolder: string; port: number },
  chromium: string | null,
): Promise<StepResult> {
  if (chromium === null) {
    const why = "browser tests (no Chromium was found or could be installed; CHROMIUM_PATH names one)";
    return { passed: 0, failed: 0, skipped: [why] };
  }
  const report = join(scratch, "playwright.json");
  const { ok, output } = await runProgram(playwright, ["test", "--config", "tests/playwright.config.ts"], {
    TOCSIN_ADDRESS: `http://127.0.0.1:${place.port}`,
    TOCSIN_DATA: place.dataFolder,
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
