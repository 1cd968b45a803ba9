import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What postmaster.pid says of the live server over a cluster. `port` is null until it has been written. */
export interface PostmasterFile {
  pid: number;
  port: number | null;
}

/** The live server over `cluster` (a real path), or null. A pid that another program has got since does not count. */
export function findPostmaster(cluster: string): PostmasterFile | null {
  const file = join(cluster, "postmaster.pid");
  if (!existsSync(file)) return null;
  // Lines: pid, data folder, start time, port, …
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !runsOver(pid, cluster)) return null;
  const port = Number(lines[3]);
  return { pid, port: Number.isInteger(port) && port > 0 ? port : null };
}

/** PostgreSQL refuses to start over a pid file whose number now belongs to anything alive: take such a file away. */
export function removeStalePidFile(cluster: string): void {
  if (findPostmaster(cluster) === null) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return !isZombie(pid);
}

/** Ended, but its parent has not taken note. In containers without an init process that state can last for ever. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).startsWith("Z");
  } catch {
    return false;
  }
}

function runsOver(pid: number, cluster: string): boolean {
  const command = commandOf(pid);
  if (command === null || !/postgres/.test(command)) return false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return command.includes(cluster);
  }
}

/** The command line of a process, or null when it can't be told. */
export function commandOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    if (process.platform === "linux" || process.platform === "win32") return null;
  }
  try {
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return null;
  }
}
