import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface StepResult {
  passed: number;
  failed: number;
  /** What was left out and why, one line each. */
  skipped: string[];
}

export interface CommandResult {
  ok: boolean;
  output: string;
}

/** Runs a program of the project to its end and keeps what it printed. */
export function runProgram(command: string, args: string[], env: Record<string, string> = {}): Promise<CommandResult> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** Announces a step, runs it, and says how it went and how long it took. */
export async function runStep(name: string, work: () => Promise<StepResult>): Promise<StepResult> {
  const started = Date.now();
  process.stdout.write(`${name} …\n`);
  const result = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`  ${result.passed} passed, ${result.failed} failed (${seconds} s)\n`);
  for (const line of result.skipped) process.stdout.write(`  skipped: ${line}\n`);
  return result;
}

/** A step that is one program: it passes when the program ends with 0, else its output is shown. */
export async function runCheck(name: string, command: string, args: string[]): Promise<StepResult> {
  return runStep(name, async () => {
    const { ok, output } = await runProgram(command, args);
    if (!ok) process.stdout.write(`${output.trimEnd()}\n`);
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
  });
}

export function addUp(results: StepResult[]): StepResult {
  return {
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    failed: results.reduce((sum, result) => sum + result.failed, 0),
    skipped: results.flatMap((result) => result.skipped),
  };
}
