import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Db, inReadTransaction } from "@tocsin/db";
import { readEventsForExport } from "@tocsin/db/queries";
import { type EventExport, type EventFormatName, eventFormats } from "@tocsin/exchange";
import { writeFullExport } from "@tocsin/exchange/full-export";
import { type Command, Option } from "commander";
import { print } from "../print.ts";
import { showProgress } from "../progress.ts";
import { withDatabase } from "../with-database.ts";

/** Events that are in memory at a time. */
const pageSize = 500;

/** `tocsin export`: the whole record for other programs. */
export function addExportCommand(program: Command): void {
  const exporting = program
    .command("export")
    .description("write the record for other programs")
    .option("--all <folder>", "all tables as CSV and NDJSON with their data dictionary, into a new folder")
    .action(async ({ all }: { all?: string }) => {
      if (all === undefined) return exporting.help({ error: true });
      await exportAll(resolve(all));
    });
  exporting
    .command("events")
    .description("all events with best, lowest and highest figures; retracted ones are marked")
    .addOption(new Option("--format <name>", "form of the output").choices(Object.keys(eventFormats)).default("csv"))
    .option("--output <file>", "write to a file instead of standard output")
    .addHelpText(
      "after",
      `
Examples:
  npm run -s tocsin -- export events --format csv > events.csv
  npm run tocsin -- export events --format geojson --output events.geojson`,
    )
    .action(async (options: { format: EventFormatName; output?: string }) => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const format = eventFormats[options.format];
        if (!options.output) {
          for await (const chunk of format(allEvents(db))) await print(chunk);
          return;
        }
        await writeWhole(options.output, format(allEvents(db)));
      });
    });
}

async function exportAll(folder: string): Promise<void> {
  await withDatabase({ needsWorker: false }, async ({ db }) => {
    const progress = showProgress();
    const onTable = (table: string, rows: number) => progress.update(`${table}: ${rows} rows`);
    const written = await inReadTransaction(db, (tx) => writeFullExport(tx, folder, { at: new Date(), onTable }));
    progress.done();
    await print(`${written.resources.length} files in ${folder}\n`);
  });
}

async function* allEvents(db: Db): AsyncGenerator<EventExport> {
  const progress = showProgress();
  let afterId = "";
  let count = 0;
  for (;;) {
    const page = await inReadTransaction(db, (tx) => readEventsForExport(tx, afterId, pageSize));
    for (const { view, retractionReason } of page) yield { view, retractionReason };
    count += page.length;
    progress.update(`${count} events`);
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) break;
    afterId = last.id;
  }
  progress.done();
}

/** A file appears under its name only when it is complete. */
async function writeWhole(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const partial = `${path}.part`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}
