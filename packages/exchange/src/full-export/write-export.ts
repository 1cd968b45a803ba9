import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { ReadTransaction } from "@tocsin/db";
import { readExportRows } from "@tocsin/db/queries";
import { type EventView, TocsinError } from "@tocsin/model";
import { csvLine } from "../csv.ts";
import { type Cell, eventRow } from "../event-columns.ts";
import { CompressedFile } from "./compressed-file.ts";
import { attribution, type DataPackage, describeExport, type ExportFile, licence } from "./data-package.ts";
import { type ExportTable, exportTables } from "./tables.ts";

export interface WriteOptions {
  at: Date;
  onTable?: (table: string, rows: number) => void;
}

/** File in an export's folder that describes the others; it is written last. */
export const dataPackageFile = "datapackage.json";

/**
 * Writes all tables as they stand in the transaction's snapshot into a new folder: CSV and NDJSON of each, compressed, with
 * `datapackage.json`, `SHA256SUMS` and `LICENCE.txt`. Rows stream through, so memory does not grow with the record. The folder
 * appears when it is complete; after a failure nothing is left. Throws `invalid_input` when it is there and not empty.
 */
export async function writeFullExport(
  tx: ReadTransaction,
  folder: string,
  { at, onTable = () => {} }: WriteOptions,
): Promise<DataPackage> {
  await refuseFull(folder);
  const partial = join(dirname(folder), `.part-${basename(folder)}`);
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    const files: ExportFile[] = [];
    for (const table of exportTables) {
      const written = await writeTable(tx, partial, table);
      files.push(...written);
      onTable(table.name, written[0]?.rows ?? 0);
    }
    const description = describeExport(exportTables, files, at);
    const sums = files.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");
    await writeFile(join(partial, "SHA256SUMS"), sums);
    await writeFile(join(partial, "LICENCE.txt"), `${licence.title}\n${licence.path}\nAttribution: ${attribution}\n`);
    await writeFile(join(partial, dataPackageFile), `${JSON.stringify(description, null, 2)}\n`);
    await rename(partial, folder);
    return description;
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

async function refuseFull(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw new TocsinError(
      "invalid_input",
      `${folder} is not a folder that can be used.`,
      "Name one that is not there.",
    );
  });
  if (there.length > 0) {
    throw new TocsinError("invalid_input", `The folder ${folder} is not empty.`, "Name one that is not there yet.");
  }
}

async function writeTable(tx: ReadTransaction, folder: string, table: ExportTable): Promise<ExportFile[]> {
  const names = table.fields.map(({ name }) => name);
  const csv = new CompressedFile(join(folder, `${table.name}.csv.gz`));
  const ndjson = new CompressedFile(join(folder, `${table.name}.ndjson.gz`));
  let rows = 0;
  await csv.write(csvLine(names));
  for await (const page of readExportRows(tx, table.name)) {
    const records = table.name === "events" ? page.map(eventRecord) : page;
    await csv.write(records.map((record) => csvLine(names.map((name) => cellOf(record[name])))).join(""));
    await ndjson.write(records.map((record) => `${JSON.stringify(inOrder(names, record))}\n`).join(""));
    rows += records.length;
  }
  const about = { table: table.name, rows };
  return [
    { ...about, path: `${table.name}.csv.gz`, format: "csv", ...(await csv.end()) },
    { ...about, path: `${table.name}.ndjson.gz`, format: "ndjson", ...(await ndjson.end()) },
  ];
}

function eventRecord(row: Record<string, unknown>): Record<string, unknown> {
  return eventRow({ view: row.view as EventView, retractionReason: row.retraction_reason as string | null });
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (typeof value === "boolean") return String(value);
  throw new TypeError(`a field of an export holds ${typeof value}`);
}

function inOrder(names: readonly string[], record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, record[name]]));
}
