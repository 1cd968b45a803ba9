#!/usr/bin/env node
// The one entry of every command. It has no dependencies and runs on any Node from 18 on: it installs the packages when
// the lockfile changed, then hands over to the Node 24 that came with them, which runs TypeScript as it is.
// Nothing here may write to standard output: that belongs to the command (`npm run -s tocsin -- read --jsonl | …`).
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const pnpmVersion = "12.21.0";
/** From here on Node runs .ts files without a flag. */
const oldestForTypeScript = [22, 18];

const commands = {
  start: ["packages/stack/src/main.ts", "start"],
  dev: ["packages/stack/src/main.ts", "dev"],
  test: ["tests/run/main.ts"],
  check: ["tests/run/check.ts"],
  tocsin: ["apps/cli/src/main.ts"],
  bench: ["tests/bench/run.ts"],
  eval: ["tests/eval/run.ts"],
  train: ["tests/train/run.ts"],
};

await main(process.argv[2], process.argv.slice(3));

async function main(command, args) {
  const [major = 0] = versionOf(process.version);
  if (major < 18) fail(`Tocsin needs Node 18 or newer; this is ${process.version}.`, "Install a newer Node.js.");
  if (!Object.hasOwn(commands, command ?? "")) {
    fail(`Unknown command: ${command ?? "(none)"}.`, `Commands: ${Object.keys(commands).join(", ")}.`, 2);
  }
  await ensureInstalled();
  const node = chooseNode();
  const [script, ...first] = commands[command];
  await handOver(node, [join(root, script), ...first, ...args]);
}

/** Installs the packages, unless those of this very lockfile are there. */
async function ensureInstalled() {
  const stampPath = join(root, "node_modules", ".tocsin-installed");
  const wanted = installKey();
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === wanted) return;
  const started = Date.now();
  say("Installing packages (the first time this takes a minute or two) …");
  const args = ["--yes", `pnpm@${pnpmVersion}`, "install", "--frozen-lockfile", "--reporter=append-only"];
  const code = await run(process.platform === "win32" ? "npx.cmd" : "npx", args, {
    cwd: root,
    // npm's own banner and progress go to standard error with the rest.
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    // In production mode pnpm would leave out the tools that build the site.
    env: { ...process.env, NODE_ENV: "development", CI: process.env.CI ?? "1" },
  });
  if (code !== 0) {
    fail(
      "The packages could not be installed (see the lines above).",
      "Check the network connection and the free space on the disk, then try again.",
    );
  }
  writeFileSync(stampPath, wanted);
  say(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function installKey() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch} pnpm ${pnpmVersion}`);
  const manifests = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", "tests/package.json"];
  for (const group of ["apps", "packages"]) {
    for (const name of readdirSync(join(root, group)).sort()) manifests.push(join(group, name, "package.json"));
  }
  for (const path of manifests.map((name) => join(root, name)).filter(existsSync)) hash.update(readFileSync(path));
  return hash.digest("hex");
}

/** Node 24 from npm where it exists for the platform, else this Node if it is new enough. */
function chooseNode() {
  const bundled = join(root, "node_modules", ".bin", "node");
  if (existsSync(bundled) && spawnSync(bundled, ["--version"]).status === 0) return bundled;
  const [major, minor] = versionOf(process.version);
  const [wantedMajor, wantedMinor] = oldestForTypeScript;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return process.execPath;
  return fail(
    `On this platform (${process.platform}-${process.arch}) Tocsin needs Node ${oldestForTypeScript.join(".")} or newer; ` +
      `this is ${process.version}.`,
    "Install Node.js 24.",
  );
}

/**
 * Runs the command as a child, passes signals on and ends as it ended. The child also holds a channel to this process,
 * so that it notices when this one is killed outright.
 */
async function handOver(node, args) {
  const binaries = join(root, "node_modules", ".bin");
  const separator = process.platform === "win32" ? ";" : ":";
  const child = spawn(node, args, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: {
      ...process.env,
      PATH: `${binaries}${separator}${process.env.PATH ?? ""}`,
      // Stripped and compiled sources are kept: a command starts in half the time.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, "node_modules", ".cache", "node"),
    },
    // npm moves to the project's root; file names on the command line are meant from where the person stands.
    cwd: process.env.INIT_CWD ?? process.cwd(),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      // After Ctrl-C the terminal has told the child already; the child ignores the repetition.
      child.kill(signal);
    });
  }
  child.on("error", (error) => fail(`The command could not be started: ${error.message}.`, "Try npm start again."));
  child.on("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 128 + signalNumber(signal)));
}

function signalNumber(signal) {
  return { SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 1;
}

function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, options);
    for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => child.kill(signal));
    child.on("error", () => resolve(127));
    child.on("exit", (code) => {
      process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM");
      resolve(code ?? 1);
    });
  });
}

function versionOf(text) {
  return text.replace(/^v/, "").split(".").map(Number);
}

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(what, hint, code = 1) {
  say(`${what} ${hint}`);
  process.exit(code);
}
