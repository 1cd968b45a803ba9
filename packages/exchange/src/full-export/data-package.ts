import type { ExportTable } from "./tables.ts";

/** One file of an export, as it lies in the folder. */
export interface ExportFile {
  table: string;
  /** Name in the folder. */
  path: string;
  format: "csv" | "ndjson";
  rows: number;
  /** Size of the compressed file. */
  bytes: number;
  /** Of the compressed file, hexadecimal. */
  sha256: string;
}

/** `datapackage.json` of an export: Frictionless Data Package 1.0, with HXL tags and numbers of rows beside. */
export interface DataPackage {
  name: string;
  title: string;
  description: string;
  created: string;
  licenses: { name: string; title: string; path: string }[];
  contributors: { title: string; role: string }[];
  sources: { title: string; path: string }[];
  resources: DataResource[];
}

interface DataResource {
  name: string;
  title: string;
  path: string;
  format: "csv" | "ndjson";
  mediatype: string;
  encoding: "utf-8";
  compression: "gz";
  bytes: number;
  hash: string;
  rowCount: number;
  schema: object;
}

/** What may be done with an export, and whom to name. */
export const licence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
};
export const attribution = "Tocsin; place names and coordinates: GeoNames, CC BY 4.0";

/** Describes the files of an export that was taken at `at`, from one snapshot. */
export function describeExport(tables: readonly ExportTable[], files: readonly ExportFile[], at: Date): DataPackage {
  return {
    name: "tocsin",
    title: "Tocsin: events of the war in Ukraine and across its border",
    description:
      "Every table is there as CSV and as NDJSON with the same fields. Empty or null means not known, never zero. In CSV, text that a spreadsheet would take for a formula begins with an apostrophe.",
    created: at.toISOString(),
    licenses: [licence],
    contributors: [{ title: "Tocsin", role: "publisher" }],
    sources: [{ title: "GeoNames, CC BY 4.0 (place names and coordinates)", path: "https://www.geonames.org/" }],
    resources: files.map((file) => resourceOf(tables.find(({ name }) => name === file.table) as ExportTable, file)),
  };
}

function resourceOf(table: ExportTable, file: ExportFile): DataResource {
  return {
    name: `${table.name.replaceAll("_", "-")}-${file.format}`,
    title: table.title,
    path: file.path,
    format: file.format,
    mediatype: file.format === "csv" ? "text/csv" : "application/x-ndjson",
    encoding: "utf-8",
    compression: "gz",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    rowCount: file.rows,
    schema: schemaOf(table),
  };
}

function schemaOf({ fields, primaryKey, references }: ExportTable): object {
  return {
    fields: fields.map(({ name, type, hxl, meaning }) => ({ name, type, description: meaning, hxl })),
    missingValues: [""],
    primaryKey,
    foreignKeys: Object.entries(references).map(([fields, table]) => ({
      fields,
      reference: { resource: `${table.replaceAll("_", "-")}-csv`, fields: "id" },
    })),
  };
}

/** The files that a data package describes. */
export function filesOf({ resources }: DataPackage): ExportFile[] {
  return resources.map(({ name, path, format, rowCount, bytes, hash }) => ({
    table: name.slice(0, -format.length - 1).replaceAll("-", "_"),
    path,
    format,
    rows: rowCount,
    bytes,
    sha256: hash.replace("sha256:", ""),
  }));
}
