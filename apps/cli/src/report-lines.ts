import { type ReportInput, TocsinError } from "@tocsin/model";
import { z } from "zod";
import { readJsonLines } from "./read-input.ts";

/** A line of the read contract: `{"id","text","title"?,"publishedAt"?,"source"?,"lang"?}`. */
const reportLine = z.object({
  id: z.union([z.string(), z.number().transform(String)]).nullish(),
  title: z.string().nullish(),
  text: z.string(),
  publishedAt: z.string().nullish(),
  source: z.union([z.string(), z.object({ name: z.string() }).transform((source) => source.name)]).nullish(),
  lang: z.string().nullish(),
  sourceRegion: z.string().nullish(),
});

/** The reports of a JSONL file. `onBad` hears of each line that is none, and the rest goes on. */
export async function* readReportLines(
  file: string,
  onBad: (line: number, reason: string) => void,
): AsyncGenerator<ReportInput> {
  for await (const { number, value, error } of readJsonLines(file)) {
    const parsed = error === null ? reportLine.safeParse(value) : null;
    if (!parsed?.success) onBad(number, error ?? describeIssue(parsed?.error));
    else yield { ...parsed.data, id: parsed.data.id ?? null };
  }
}

/** The first thing that is wrong, in words. */
export function describeIssue(error: z.ZodError | undefined): string {
  const issue = error?.issues[0];
  if (!issue) return "not a report";
  return issue.path.length === 0 ? issue.message : `${issue.path.join(".")}: ${issue.message}`;
}

/** Counts the bad lines and prints each. */
export function badLineCounter(file: string): { note(line: number, reason: string): void; count(): number } {
  let count = 0;
  return {
    note(line, reason) {
      count += 1;
      process.stderr.write(`${file === "-" ? "standard input" : file}, line ${line}: ${reason}\n`);
    },
    count: () => count,
  };
}

/** Throws when anything was left out, so that scripts notice. */
export function failOnBadLines(count: number): void {
  if (count === 0) return;
  throw new TocsinError("invalid_input", `${count} ${count === 1 ? "line was" : "lines were"} left out (named above).`);
}
