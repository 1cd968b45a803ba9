import { spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findRunningSystem } from "@tocsin/stack";
import { root } from "./steps.ts";

/** The whole system as `npm start` runs it, over a data folder of its own. */
export interface TestSystem {
  address: string;
  dataFolder: string;
  /** SIGTERM; true when everything has ended within the time that a newcomer would wait. */
  stop(): Promise<boolean>;
  /** What a crash of the machine leaves: supervisor and boot script are gone at once, and clean up nothing. */
  kill(): Promise<void>;
}

const startTimeoutMs = 600_000;
const stopTimeoutMs = 15_000;

/** Starts the system and resolves when it says that it is ready; null, with its output shown, when it does not start. */
export async function startTestSystem(options: { dataFolder: string; port: number }): Promise<TestSystem | null> {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, "scripts", "boot.mjs"), "start"], {
    cwd: root,
    env: { ...inherited, PORT: String(options.port), HOST: "127.0.0.1", TOCSIN_DATA: options.dataFolder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  process.once("exit", () => child.kill("SIGTERM"));
  for (const deadline = Date.now() + startTimeoutMs; Date.now() < deadline && !ended(); await delay(100)) {
    const address = /http:\/\/localhost:\d+/.exec(output)?.[0];
    if (address === undefined) continue;
    return {
      address: address.replace("localhost", "127.0.0.1"),
      dataFolder: options.dataFolder,
      async stop() {
        child.kill("SIGTERM");
        for (const limit = Date.now() + stopTimeoutMs; Date.now() < limit && !ended(); ) await delay(50);
        const inTime = ended();
        if (!inTime) child.kill("SIGKILL");
        return inTime && findRunningSystem(options.dataFolder) === null;
      },
      async kill() {
        const supervisor = findRunningSystem(options.dataFolder)?.pid;
        if (supervisor) process.kill(supervisor, "SIGKILL");
        child.kill("SIGKILL");
        while (!ended()) await delay(20);
      },
    };
  }
  child.kill("SIGTERM");
  process.stdout.write(`${output.trimEnd()}\n`);
  return null;
}
