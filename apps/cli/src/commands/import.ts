import { inReadTransaction } from "@tocsin/db";
import { readRecordSize } from "@tocsin/db/queries";
import { systemActor, TocsinError } from "@tocsin/model";
import { type NewReport, submitReports } from "@tocsin/record";
import { type Command, Option } from "commander";
import { loadSourceTable, toNewReport } from "../import-lines.ts";
import { print } from "../print.ts";
import { describeError } from "../print-error.ts";
import { showProgress } from "../progress.ts";
import { readJsonLines } from "../read-input.ts";
import { badLineCounter, failOnBadLines } from "../report-lines.ts";
import { waitUntilRead } from "../wait-until-read.ts";
import { type Workplace, withDatabase } from "../with-database.ts";

interface ImportOptions {
  sources?: string;
  channel: "import" | "sample";
  onlyIfEmpty?: boolean;
  wait: boolean;
}

/** Reports that go into the record together. */
const batchSize = 250;

/** `tocsin import`: many reports into the record. */
export function addImportCommand(program: Command): void {
  program
    .command("import")
    .description("store many reports; a bad line is named and the others are loaded")
    .argument("<files...>", "JSONL files; - for standard input")
    .option("--sources <file>", "JSON table of sources by id; sources.json beside the file is found by itself")
    .option("--no-wait", "do not wait until they are read")
    .addOption(new Option("--channel <name>").choices(["import", "sample"]).default("import").hideHelp())
    .addOption(new Option("--only-if-empty").hideHelp())
    .addHelpText(
      "after",
      `
Each line: {"text","publishedAt","source"} and, where known, "id" (the source's own), "title", "url", "lang", "isSummary".
"source" is a name, an id of the table of sources, or {"name","kind","country","defaultLang","independenceGroup"}.

Examples:
  npm run tocsin -- import reports.jsonl
  zcat archive.jsonl.gz | npm run tocsin -- import - --no-wait`,
    )
    .action(async (files: string[], options: ImportOptions) => {
      await withDatabase({ needsWorker: options.wait }, async (workplace) => {
        if (options.onlyIfEmpty && (await holdsReports(workplace))) return;
        const left = { bad: 0 };
        const stored: string[] = [];
        let duplicates = 0;
        for (const file of files) {
          const result = await importFile(workplace, file, options);
          stored.push(...result.stored);
          duplicates += result.duplicates;
          left.bad += result.bad;
        }
        await print(`${stored.length} stored, ${duplicates} were there already, ${left.bad} left out.\n`);
        if (options.wait) await waitUntilRead(workplace, stored);
        failOnBadLines(left.bad);
      });
    });
}

async function holdsReports({ db }: Workplace): Promise<boolean> {
  const { reports } = await inReadTransaction(db, readRecordSize);
  return Object.values(reports).some((count) => count > 0);
}

interface ImportResult {
  stored: string[];
  duplicates: number;
  bad: number;
}

async function importFile(workplace: Workplace, file: string, options: ImportOptions): Promise<ImportResult> {
  const table = await loadSourceTable(file, options.sources ?? null);
  const bad = badLineCounter(file);
  const progress = showProgress();
  const result: ImportResult = { stored: [], duplicates: 0, bad: 0 };
  let batch: { line: number; report: NewReport }[] = [];
  const flush = async () => {
    await storeBatch(workplace, batch, result, bad.note);
    batch = [];
    progress.update(`${result.stored.length + result.duplicates} reports stored`);
  };
  for await (const { number, value, error } of readJsonLines(file)) {
    const report = error === null ? toNewReport(value, table, options.channel) : error;
    if (typeof report === "string") bad.note(number, report);
    else batch.push({ line: number, report });
    if (batch.length >= batchSize) await flush();
  }
  await flush();
  progress.done();
  return { ...result, bad: bad.count() };
}

async function storeBatch(
  workplace: Workplace,
  batch: readonly { line: number; report: NewReport }[],
  result: ImportResult,
  noteBad: (line: number, reason: string) => void,
): Promise<void> {
  if (batch.length === 0) return;
  const submissions = await submitReports(
    workplace.db,
    systemActor("command line"),
    batch.map(({ report }) => report),
  );
  const fresh: string[] = [];
  for (const [index, submission] of submissions.entries()) {
    if ("error" in submission) noteBad(batch[index]?.line ?? 0, reasonOf(submission.error));
    else if (submission.duplicate) result.duplicates += 1;
    else fresh.push(submission.id);
  }
  result.stored.push(...fresh);
  await (await workplace.queue()).enqueueReading(fresh, "bulk");
}

function reasonOf(error: unknown): string {
  return error instanceof TocsinError ? describeError(error) : String(error);
}
