import { inReadTransaction } from "@tocsin/db";
import { type DoubtedDecision, type OpenMention, readDoubtedDecisions } from "@tocsin/db/queries";
import type { Command } from "commander";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

const mostListed = 100;

/** `tocsin flags`: decisions of people that later reports speak against. They stand until somebody takes them back. */
export function addFlagsCommand(program: Command): void {
  program
    .command("flags")
    .description("list the decisions that later reports speak against, the strongest doubt first")
    .option("--json", "print them as JSON")
    .addHelpText(
      "after",
      `
A decision holds until it is taken back with: tocsin undo <decision>

Example:
  npm run tocsin -- flags`,
    )
    .action(async (options: { json?: boolean }) => {
      await withDatabase({ needsWorker: false }, async ({ db }) => {
        const doubted = await inReadTransaction(db, (tx) => readDoubtedDecisions(tx, mostListed));
        await print(options.json ? `${JSON.stringify(doubted, null, 2)}\n` : describe(doubted));
      });
    });
}

function describe(doubted: readonly DoubtedDecision[]): string {
  if (doubted.length === 0) return "No decision is in doubt.\n";
  return doubted.map(describeOne).join("\n");
}

function describeOne({ text, score, a, b, decisions }: DoubtedDecision): string {
  const lines = [`${text} (score ${score.toFixed(1)})`, `  ${side(a)}`, `  ${side(b)}`];
  for (const { id, reason, madeByName } of decisions) lines.push(`  decision ${id} of ${madeByName}: ${reason}`);
  return `${lines.join("\n")}\n`;
}

function side({ sourceName, publishedAt, quote, eventId }: OpenMention): string {
  return `${publishedAt.toISOString().slice(0, 10)} ${sourceName}: ${quote} [event ${eventId ?? "none"}]`;
}
