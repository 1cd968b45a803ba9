import { mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TocsinError } from "@tocsin/model";

/** Below this PostgreSQL cannot make its files and its log; a started system needs more. */
const minimumFreeBytes = 300_000_000;

/**
 * Makes the data folder when it is not there and proves that it can be written. Throws `unavailable` with what to do
 * when it cannot be made or written, or when its disk is (nearly) full.
 */
export function openDataFolder(folder: string, needsBytes = minimumFreeBytes): void {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, Buffer.alloc(64 * 1024));
    rmSync(probe);
  } catch (error) {
    throw describe(folder, error as NodeJS.ErrnoException);
  }
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < needsBytes) throw fullDisk(folder, bavail * bsize);
}

function describe(folder: string, error: NodeJS.ErrnoException): TocsinError {
  if (error.code === "ENOSPC" || error.code === "EDQUOT") return fullDisk(folder, 0);
  const reasons: Record<string, string> = {
    EACCES: "this user may not write there",
    EPERM: "this user may not write there",
    EROFS: "the disk is read-only",
    ENOTDIR: "a part of the path is not a folder",
    EEXIST: "a file of that name is there",
  };
  const reason = reasons[error.code ?? ""] ?? error.message;
  return new TocsinError(
    "unavailable",
    `The data folder ${folder} cannot be written: ${reason}.`,
    "Change its owner or rights, or set TOCSIN_DATA to a folder that you may write.",
  );
}

function fullDisk(folder: string, freeBytes: number): TocsinError {
  return new TocsinError(
    "unavailable",
    `The disk of the data folder ${folder} is full (${Math.floor(freeBytes / 1_000_000)} MB free).`,
    "Free some space, or set TOCSIN_DATA to a folder on another disk.",
  );
}
