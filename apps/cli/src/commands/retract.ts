import { inReadTransaction } from "@tocsin/db";
import { readUserByEmail } from "@tocsin/db/queries";
import { TocsinError } from "@tocsin/model";
import { retractReport } from "@tocsin/record";
import type { Command } from "commander";
import { placeNamesOf } from "../place-names.ts";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin retract`: a report is withdrawn, with the reason that readers see. */
export function addRetractCommand(program: Command): void {
  program
    .command("retract")
    .description("withdraw a report; it stays visible with the reason, and no figure rests on it any more")
    .argument("<report>", "id of the report, as submit prints it")
    .requiredOption("--reason <text>", "public note: why it is withdrawn")
    .requiredOption("--as <email>", "the editor who decides this")
    .addHelpText(
      "after",
      `
Example:
  npm run tocsin -- retract 0b0e… --as olena@example.org --reason "The agency withdrew its report."`,
    )
    .action(async (reportId: string, options: { reason: string; as: string }) => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const user = await inReadTransaction(db, (tx) => readUserByEmail(tx, options.as));
        if (user === null) {
          throw new TocsinError("not_found", `Nobody signs in as ${options.as}.`, "Add them with: tocsin user add");
        }
        await retractReport(
          db,
          { kind: "user", ...user },
          { reportId, reason: options.reason },
          { placeNames: placeNamesOf },
        );
        await print("The report is retracted.\n");
      });
    });
}
