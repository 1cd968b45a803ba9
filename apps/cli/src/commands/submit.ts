import { inReadTransaction } from "@tocsin/db";
import { readReportOutcome } from "@tocsin/db/queries";
import { systemActor } from "@tocsin/model";
import { submitReport } from "@tocsin/record";
import type { Command } from "commander";
import { describeOutcome } from "../describe-outcome.ts";
import { print } from "../print.ts";
import { readText } from "../read-input.ts";
import { waitUntilRead } from "../wait-until-read.ts";
import { withDatabase } from "../with-database.ts";

interface SubmitOptions {
  url?: string;
  source?: string;
  published?: string;
  lang?: string;
  title?: string;
  wait: boolean;
}

/** `tocsin submit`: one report into the record, and what came of it. */
export function addSubmitCommand(program: Command): void {
  program
    .command("submit")
    .description("store one report, wait until it is read, and print what was found and where it shows")
    .argument("<file>", "text file; - for standard input")
    .option("--published <date>", "publication date or time, ISO 8601 (2024-03-21, 2024-03-21T08:30+02:00)")
    .option("--source <name>", "who published it")
    .option("--url <address>", "where it was published")
    .option("--title <text>", "headline that stands above the text")
    .option("--lang <code>", "language (en, uk, ru, fr); found by itself without it")
    .option("--no-wait", "do not wait until it is read")
    .addHelpText(
      "after",
      `
Examples:
  npm run tocsin -- submit article.txt --published 2024-03-21 --source "Newswire"
  pbpaste | npm run tocsin -- submit - --published 2024-03-21 --url https://example.org/news/1

The same text from the same source adds nothing, however its white space differs.`,
    )
    .action(async (file: string, options: SubmitOptions) => {
      const text = await readText(file);
      await withDatabase({ needsWorker: options.wait }, async (workplace) => {
        const { id, duplicate, state } = await submitReport(workplace.db, systemActor("command line"), {
          text,
          title: options.title,
          url: options.url,
          lang: options.lang,
          publishedAt: options.published,
          source: options.source ? { name: options.source } : null,
          channel: "command",
        });
        await print(duplicate ? `This report was there already; nothing was added (${id}).\n` : `Stored as ${id}.\n`);
        if (state === "received") await (await workplace.queue()).enqueueReading([id], "interactive");
        if (!options.wait) return;
        await waitUntilRead(workplace, [id]);
        const outcome = await inReadTransaction(workplace.db, (tx) => readReportOutcome(tx, id));
        if (outcome) await print(describeOutcome(outcome, workplace.session.siteAddress));
      });
    });
}
