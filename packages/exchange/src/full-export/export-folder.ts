import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Db, inReadTransaction, type ReadTransaction } from "@tocsin/db";
import { isRecordSettled, lockFullExport } from "@tocsin/db/queries";
import { type DataPackage, type ExportFile, filesOf } from "./data-package.ts";
import { dataPackageFile, writeFullExport } from "./write-export.ts";

/** Full exports that are kept; older ones are removed. */
const exportsKept = 7;
/** Hour of the day, UTC, from which the night's export is due: when hardly anybody reads. */
const dueHourUtc = 2;

/** An export that lies in the data folder. */
export interface StoredExport {
  /** Name of its folder, made from its time: sorts by time. */
  name: string;
  at: Date;
  files: ExportFile[];
}

/** Where full exports lie in a data folder. */
export function exportsFolderOf(dataFolder: string): string {
  return join(dataFolder, "exports");
}

/** The newest full export, or null where there is none. */
export async function readLatestExport(exportsFolder: string): Promise<StoredExport | null> {
  const name = (await namesIn(exportsFolder)).at(-1);
  if (name === undefined) return null;
  const described = JSON.parse(await readFile(join(exportsFolder, name, dataPackageFile), "utf8")) as DataPackage;
  return { name, at: new Date(described.created), files: filesOf(described) };
}

/** Path of a file of a stored export; null for anything that is not one. `latest` names the newest export. */
export async function findExportFile(exportsFolder: string, name: string, file: string): Promise<string | null> {
  const folder = name === "latest" ? (await namesIn(exportsFolder)).at(-1) : exportName.test(name) ? name : undefined;
  if (folder === undefined) return null;
  const there: string[] = await readdir(join(exportsFolder, folder)).catch(() => []);
  return there.includes(file) ? join(exportsFolder, folder, file) : null;
}

/**
 * Writes the night's full export when it is due and nobody else writes it, and removes what is too old. The first one is
 * due as soon as everything that was handed in has been read. Returns what was written, or null.
 */
export async function exportWhenDue(db: Db, exportsFolder: string, now: Date): Promise<DataPackage | null> {
  if (!isDue(await namesIn(exportsFolder), now)) return null;
  const write = async (tx: ReadTransaction) => {
    if (!(await lockFullExport(tx))) return null;
    const names = await namesIn(exportsFolder);
    if (!isDue(names, now) || (names.length === 0 && !(await isRecordSettled(tx)))) return null;
    await removeUnfinished(exportsFolder);
    const written = await writeFullExport(tx, join(exportsFolder, nameOf(now)), { at: now });
    for (const old of [...names, nameOf(now)].slice(0, -exportsKept)) await remove(exportsFolder, old);
    return written;
  };
  return inReadTransaction(db, write, { untilEnd: true });
}

const exportName = /^\d{4}-\d{2}-\d{2}T\d{6}Z$/;

function nameOf(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(":", "")}Z`;
}

async function namesIn(exportsFolder: string): Promise<string[]> {
  const entries = await readdir(exportsFolder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return entries.filter((entry) => exportName.test(entry)).sort();
}

function isDue(names: readonly string[], now: Date): boolean {
  const due = new Date(now);
  due.setUTCHours(dueHourUtc, 0, 0, 0);
  if (due > now) due.setUTCDate(due.getUTCDate() - 1);
  return (names.at(-1) ?? "") < nameOf(due);
}

/** What a writer left behind that was killed; no other writes while the lock is held. */
async function removeUnfinished(exportsFolder: string): Promise<void> {
  const entries: string[] = await readdir(exportsFolder).catch(() => []);
  for (const entry of entries) if (entry.startsWith(".part-")) await remove(exportsFolder, entry);
}

async function remove(exportsFolder: string, entry: string): Promise<void> {
  await rm(join(exportsFolder, entry), { recursive: true, force: true });
}
