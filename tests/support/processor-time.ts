import { readFileSync } from "node:fs";

/** Clock ticks of a Linux process are hundredths of a second everywhere that Node runs. */
const tickMs = 10;

/** Processor time so far of some processes together, milliseconds; null where the system does not tell. Ended ones count as 0. */
export function cpuMsOf(pids: readonly number[]): number | null {
  if (process.platform !== "linux") return null;
  return pids.reduce((sum, pid) => sum + ticksOf(pid), 0) * tickMs;
}

function ticksOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return 0;
    throw error;
  }
}
