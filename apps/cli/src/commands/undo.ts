import { undoDecision } from "@tocsin/record";
import type { Command } from "commander";
import { actingUser } from "../acting-user.ts";
import { placeNamesOf } from "../place-names.ts";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin undo`: a decision is taken back; it stays in the history with who did so and why. */
export function addUndoCommand(program: Command): void {
  program
    .command("undo")
    .description("take a decision back: events are as if it had not been made, and it stays in the history")
    .argument("<decision>", "id of the decision, as flags prints it")
    .requiredOption("--reason <text>", "public note: why it is taken back")
    .requiredOption("--as <email>", "the editor who decides this")
    .addHelpText(
      "after",
      `
Example:
  npm run tocsin -- undo 5f1c… --as olena@example.org --reason "They were two strikes after all."`,
    )
    .action(async (decisionId: string, options: { reason: string; as: string }) => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const editor = await actingUser(db, options.as);
        await undoDecision(db, editor, { decisionId, reason: options.reason }, { placeNames: placeNamesOf });
        await print("The decision is taken back.\n");
      });
    });
}
