import { ReportClusterer } from "@tocsin/match";
import type { Command } from "commander";
import { openReader } from "../open-reader.ts";
import { print } from "../print.ts";
import { showProgress } from "../progress.ts";
import { badLineCounter, failOnBadLines, readReportLines } from "../report-lines.ts";

/** `tocsin cluster`: which reports tell of the same event. Needs no database. */
export function addClusterCommand(program: Command): void {
  program
    .command("cluster")
    .description("print which events each report tells of; equal eventIds are the same event (no database needed)")
    .argument("[file]", "JSONL file of reports; - for standard input", "-")
    .option("--jsonl", "the input is JSONL (always so; accepted for symmetry with read)")
    .option("--explain", "add the reasons of each join")
    .addHelpText(
      "after",
      `
Examples:
  npm run -s tocsin -- cluster --jsonl reports.jsonl > events.jsonl
  npm run -s tocsin -- cluster --jsonl --explain - < reports.jsonl`,
    )
    .action(async (file: string, options: { explain?: boolean }) => {
      const reader = openReader();
      const clusterer = new ReportClusterer();
      const bad = badLineCounter(file);
      const progress = showProgress();
      let count = 0;
      for await (const report of readReportLines(file, bad.note)) {
        clusterer.add(report, reader.read(report));
        progress.update(`${++count} reports read`);
      }
      progress.done();
      for (const line of clusterer.finish({ explain: options.explain === true })) {
        await print(`${JSON.stringify(line)}\n`);
      }
      failOnBadLines(bad.count());
    });
}
