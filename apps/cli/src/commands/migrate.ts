import type { Command } from "commander";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin migrate`: the schema up to date, without starting anything else. */
export function addMigrateCommand(program: Command): void {
  program
    .command("migrate")
    .description("bring the database's schema up to date (npm start does so by itself)")
    .addHelpText("after", "\nExample:\n  DATABASE_URL=postgres://… npm run tocsin -- migrate")
    .action(async () => {
      // Opening the database migrates our tables, opening the queue migrates its own.
      await withDatabase({ needsWorker: false }, async ({ queue }) => {
        await queue();
        await print("The schema is up to date.\n");
      });
    });
}
