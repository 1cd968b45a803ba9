import { TocsinError } from "@tocsin/model";
import { verify } from "@tocsin/record";
import type { Command } from "commander";
import { print } from "../print.ts";
import { showProgress } from "../progress.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin verify`: proof that nothing was changed behind the record's back. */
export function addVerifyCommand(program: Command): void {
  program
    .command("verify")
    .description("check the audit log's chain and every report's text against their hashes")
    .addHelpText("after", "\nExample:\n  npm run tocsin -- verify")
    .action(async () => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const progress = showProgress();
        const { entries, reports, faults } = await verify(db, (done) => progress.update(`${done} checked`));
        progress.done();
        for (const fault of faults) await print(`${fault}\n`);
        await print(`${entries} audit entries and ${reports} reports checked, ${faults.length} faults.\n`);
        if (faults.length > 0) {
          throw new TocsinError("conflict", "The record was changed outside Tocsin.", "Compare it with a backup.");
        }
      });
    });
}
