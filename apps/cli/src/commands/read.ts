import type { Command } from "commander";
import { openReader } from "../open-reader.ts";
import { print } from "../print.ts";
import { readText } from "../read-input.ts";
import { badLineCounter, failOnBadLines, readReportLines } from "../report-lines.ts";

interface ReadOptions {
  jsonl?: boolean;
  title?: string;
  published?: string;
  source?: string;
  lang?: string;
}

/** `tocsin read`: what is found in a text, as JSON. Needs no database. */
export function addReadCommand(program: Command): void {
  program
    .command("read")
    .description("print what is read from a text: events, claims with quotes, places, aid (no database needed)")
    .argument("[file]", "text file, or JSONL with --jsonl; - for standard input", "-")
    .option(
      "--jsonl",
      'one report {"id","text","title"?,"publishedAt"?,"source"?,"lang"?} per line in, one reading out',
    )
    .option("--title <text>", "headline that stands above the text")
    .option("--published <date>", "publication date or time, ISO 8601; relative days are counted from it")
    .option("--source <name>", "who published it")
    .option("--lang <code>", "language (en, uk, ru, fr); found by itself without it")
    .addHelpText(
      "after",
      `
Examples:
  npm run -s tocsin -- read article.txt --published 2024-03-21
  echo "Two people were killed in Kharkiv on Tuesday." | npm run -s tocsin -- read - --published 2024-03-21
  npm run -s tocsin -- read --jsonl reports.jsonl > readings.jsonl`,
    )
    .action(async (file: string, options: ReadOptions) => {
      const reader = openReader();
      if (!options.jsonl) {
        const text = await readText(file);
        const { title, published, source, lang } = options;
        await print(`${JSON.stringify(reader.read({ title, text, publishedAt: published, source, lang }), null, 2)}\n`);
        return;
      }
      const bad = badLineCounter(file);
      for await (const report of readReportLines(file, bad.note)) {
        await print(`${JSON.stringify(reader.read(report))}\n`);
      }
      failOnBadLines(bad.count());
    });
}
