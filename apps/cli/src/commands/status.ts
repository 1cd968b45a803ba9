import { inReadTransaction } from "@tocsin/db";
import { readQuarantined, readRecordSize } from "@tocsin/db/queries";
import type { Command } from "commander";
import { print } from "../print.ts";
import { withDatabase } from "../with-database.ts";

/** `tocsin status`: what runs, how much there is, and what waits. */
export function addStatusCommand(program: Command): void {
  program
    .command("status")
    .description("print what runs, how much is stored, and what waits")
    .option("--json", "print it as JSON")
    .addHelpText("after", "\nExample:\n  npm run tocsin -- status")
    .action(async (options: { json?: boolean }) => {
      await withDatabase({ needsWorker: false }, async ({ db, session, queue }) => {
        const size = await inReadTransaction(db, readRecordSize);
        const quarantined = await inReadTransaction(db, (tx) => readQuarantined(tx, 10));
        const pipeline = await queue();
        const jobs = await pipeline.countJobs();
        const status = {
          site: session.siteAddress,
          queue: { backend: pipeline.backend, ...jobs },
          ...size,
          quarantined,
        };
        await print(options.json ? `${JSON.stringify(status, null, 2)}\n` : describe(status));
      });
    });
}

interface Status extends Awaited<ReturnType<typeof readRecordSize>> {
  site: string | null;
  queue: { backend: string; waiting: number; active: number };
  quarantined: { id: string; lastError: string | null }[];
}

function describe(status: Status): string {
  const { reports, queue, quarantined } = status;
  const lines = [
    `Site      ${status.site ?? "does not run here"}`,
    `Queue     ${queue.backend}: ${queue.waiting} jobs wait, ${queue.active} run`,
    `Reports   ${reports.read} read, ${reports.received} to be read, ${reports.quarantined} put aside, ${reports.retracted} retracted`,
    `Events    ${status.events} published`,
    `Aid       ${status.aidPackages} packages`,
  ];
  if (status.waitingSince) lines.push(`Waiting   since ${status.waitingSince.toISOString()}`);
  for (const { id, lastError } of quarantined) lines.push(`Put aside ${id}: ${lastError ?? "no reason was given"}`);
  return `${lines.join("\n")}\n`;
}
