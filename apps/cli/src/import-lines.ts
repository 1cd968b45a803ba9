import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sourceKinds, TocsinError } from "@tocsin/model";
import type { NewReport, SourceInput } from "@tocsin/record";
import { z } from "zod";
import { describeIssue } from "./report-lines.ts";

const sourceEntry = z.object({
  id: z.string().optional(),
  name: z.string(),
  kind: z.enum(sourceKinds).optional(),
  url: z.string().nullish(),
  homepage: z.string().nullish(),
  defaultLang: z.enum(["en", "uk", "ru", "fr"]).nullish(),
  country: z.string().nullish(),
  region: z.string().nullish(),
  independenceGroup: z.string().nullish(),
});

const importLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  externalId: z.string().nullish(),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  source: z.union([z.string(), sourceEntry]).nullish(),
  url: z.string().nullish(),
  archiveUrl: z.string().nullish(),
  lang: z.string().nullish(),
  isSummary: z.boolean().optional(),
});

/** Sources by their id, so that lines need not repeat what is known of each. */
export type SourceTable = ReadonlyMap<string, SourceInput>;

/** Reads the table of sources: the one named, else `sources.json` beside the file, else an empty one. */
export async function loadSourceTable(file: string, named: string | null): Promise<SourceTable> {
  const path = named ?? (file === "-" ? null : join(dirname(file), "sources.json"));
  if (path === null) return new Map();
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch {
    if (named === null) return new Map();
    throw new TocsinError("not_found", `There is no file ${named}.`, "Check the path.");
  }
  const parsed = z.array(sourceEntry.extend({ id: z.string() })).safeParse(parseJson(text));
  if (!parsed.success) {
    throw new TocsinError("invalid_input", `${path} is not a table of sources (${describeIssue(parsed.error)}).`);
  }
  return new Map(parsed.data.map((entry) => [entry.id, toSource(entry)]));
}

/** The report that a line stands for, or the reason why it is none. */
export function toNewReport(value: unknown, table: SourceTable, channel: "import" | "sample"): NewReport | string {
  const parsed = importLine.safeParse(value);
  if (!parsed.success) return describeIssue(parsed.error);
  const { id, externalId, source, ...fields } = parsed.data;
  return { ...fields, channel, externalId: externalId ?? id, source: sourceOf(source, table) };
}

function sourceOf(source: z.output<typeof importLine>["source"], table: SourceTable): SourceInput | null {
  if (source === null || source === undefined) return null;
  return typeof source === "string" ? (table.get(source) ?? { name: source }) : toSource(source);
}

function toSource({ homepage, url, id: _id, ...entry }: z.output<typeof sourceEntry>): SourceInput {
  return { ...entry, url: url ?? homepage };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
