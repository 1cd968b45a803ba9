import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, type Settings } from "./env.ts";

const samplesFolder = join(projectRoot, "samples");

/**
 * Loads the sample reports once, on the first start over an empty database, through the same command that operators
 * import reports with. A start that was cut short while loading goes on where it was: what is there counts as duplicate.
 */
export async function loadSamples(options: {
  settings: Settings;
  env: Record<string, string>;
  say: (line: string) => void;
  signal: AbortSignal;
}): Promise<void> {
  const { settings, env, say, signal } = options;
  const marker = join(settings.dataFolder, "samples");
  const state = existsSync(marker) ? readFileSync(marker, "utf8") : null;
  const files = existsSync(samplesFolder) ? readdirSync(samplesFolder).filter((name) => name.endsWith(".jsonl")) : [];
  if (state === "loaded" || files.length === 0) return;
  say("Loading the sample reports …");
  writeFileSync(marker, "loading");
  const paths = files.sort().map((name) => join(samplesFolder, name));
  const args = ["import", ...paths, "--channel", "sample", ...(state === null ? ["--only-if-empty"] : [])];
  const { code, output } = await runCommand(args, env, signal);
  if (code === 0) writeFileSync(marker, "loaded");
  else say(`The sample reports were not all loaded: ${output.trim().split("\n").at(-1) ?? "no reason was given"}`);
}

function runCommand(
  args: string[],
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    let output = "";
    const program = join(projectRoot, "apps", "cli", "src", "main.ts");
    const child = spawn(process.execPath, [program, ...args], { env, stdio: ["ignore", "pipe", "pipe"], signal });
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: null, output: error.message }));
    child.on("close", (code) => resolve({ code, output }));
  });
}
