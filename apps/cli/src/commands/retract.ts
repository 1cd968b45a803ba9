import { retractReport } from "@tocsin/record";
import type { Command } from "commander";
import { actingUser } from "../acting-user.ts";
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
        const editor = await actingUser(db, options.as);
        await retractReport(db, editor, { reportId, reason: options.reason }, { placeNames: placeNamesOf });
        await print("The report is retracted.\n");
      });
    });
}
