import { type Connection, connect } from "@tocsin/db";
import { openQueue, type PipelineQueue } from "@tocsin/queue";
import { type CommandSession, openCommandSession, readSettings } from "@tocsin/stack";

/** What a command that works on the record is given. */
export interface Workplace {
  session: CommandSession;
  db: Connection["db"];
  /** Opened on first use. */
  queue(): Promise<PipelineQueue>;
}

/**
 * Runs `work` with the database of the running system, or with one started for it, and lets go of everything afterwards,
 * also after Ctrl-C.
 */
export async function withDatabase<T>(
  options: { needsWorker: boolean },
  work: (workplace: Workplace) => Promise<T>,
): Promise<T> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const session = await openCommandSession({ settings: readSettings(), say, ...options });
  const connection = connect(session.databaseUrl, { max: 4, applicationName: "tocsin command" });
  let queue: PipelineQueue | null = null;
  const close = async () => {
    await queue?.close();
    await connection.close();
    await session.close();
  };
  const interrupted = (signal: NodeJS.Signals) => {
    say("Stopping …");
    close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupted);
  try {
    return await work({
      session,
      db: connection.db,
      async queue() {
        queue ??= await openQueue(session);
        return queue;
      },
    });
  } finally {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.off(signal, interrupted);
    await close();
  }
}
