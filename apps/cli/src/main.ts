import { Command, CommanderError } from "commander";
import { loadCommands } from "./commands.ts";
import { isReaderGone, ReaderGone } from "./print.ts";
import { exitCodes, printError } from "./print-error.ts";

const program = new Command("tocsin")
  .description("Reads reports of the war, finds the events they tell of, and keeps the record.")
  .exitOverride()
  .showHelpAfterError("(add --help for how to use this command)")
  .addHelpText(
    "after",
    `
Examples:
  npm run tocsin -- submit article.txt --published 2024-03-21 --source "Newswire"
  npm run -s tocsin -- read --jsonl - < reports.jsonl > readings.jsonl
  npm run tocsin -- export events --format csv --output events.csv

npm prints two lines of its own on standard output; with -s it does not.
Exit codes: 0 done, 1 failed (also in part), 2 used wrongly.`,
  );

for (const add of await loadCommands(process.argv[2])) add(program);

// The command hears of it from `print`, and still has to let go of what it has opened.
process.stdout.on("error", (error) => {
  if (!isReaderGone(error)) throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitCodes.done : exitCodes.usedWrongly;
  } else if (error instanceof ReaderGone) {
    process.exitCode = exitCodes.done;
  } else {
    process.exitCode = printError(error);
  }
}
