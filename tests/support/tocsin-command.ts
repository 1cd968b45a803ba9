import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const program = join(import.meta.dirname, "..", "..", "scripts", "boot.mjs");

/** Runs a command of the project as an operator does, with `input` on its standard input; what it prints. */
export async function tocsin(args: string[], input = ""): Promise<string> {
  const running = promisify(execFile)(process.execPath, [program, "tocsin", ...args]);
  running.child.stdin?.end(input);
  return (await running).stdout;
}
