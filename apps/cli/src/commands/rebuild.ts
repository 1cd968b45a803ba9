import { systemActor, TocsinError } from "@tocsin/model";
import { readerInputOf, rebuild } from "@tocsin/record";
import type { Command } from "commander";
import { openReader } from "../open-reader.ts";
import { placeNamesOf } from "../place-names.ts";
import { print } from "../print.ts";
import { showProgress } from "../progress.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin rebuild`: everything derived is made again. */
export function addRebuildCommand(program: Command): void {
  program
    .command("rebuild")
    .description("read, match and derive everything again from the stored reports and people's decisions")
    .addHelpText(
      "after",
      `
Reports, decisions and the audit log stay. Addresses that were given out keep leading to their events.
While it runs, pages show only what has been made again so far.

Example:
  npm run tocsin -- rebuild`,
    )
    .action(async () => {
      const reader = openReader();
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const progress = showProgress();
        const { reports, quarantined } = await rebuild(
          db,
          systemActor("command line"),
          {
            read: (report) => reader.read(readerInputOf(report)),
            onProgress: (done, total) => progress.update(`${done} of ${total} reports`),
          },
          { placeNames: placeNamesOf },
        );
        progress.done();
        await print(`${reports} reports were read again.\n`);
        if (quarantined > 0) {
          throw new TocsinError("conflict", `${quarantined} could not be read and were put aside.`, "See the desk.");
        }
      });
    });
}
