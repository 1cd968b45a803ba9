import { mergeEvents } from "@tocsin/record";
import type { Command } from "commander";
import { actingUser } from "../acting-user.ts";
import { placeNamesOf } from "../place-names.ts";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin merge`: two events are one, whatever the reports say, until somebody takes the decision back. */
export function addMergeCommand(program: Command): void {
  program
    .command("merge")
    .description("join two events: the older address stays, the other one leads to it")
    .argument("<event>", "id of an event, as in its address")
    .argument("<other>", "id of the event that is the same")
    .requiredOption("--reason <text>", "public note: why they are one")
    .requiredOption("--as <email>", "the editor who decides this")
    .addHelpText(
      "after",
      `
Example:
  npm run tocsin -- merge 0d1c… 77ab… --as olena@example.org --reason "Both tell of the market hall."`,
    )
    .action(async (event: string, other: string, options: { reason: string; as: string }) => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const editor = await actingUser(db, options.as);
        const decision = { eventIds: [event, other], reason: options.reason } as const;
        const { decisionId } = await mergeEvents(db, editor, decision, { placeNames: placeNamesOf });
        await print(`The events are one now, by decision ${decisionId}.\n`);
      });
    });
}
