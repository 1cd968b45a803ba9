import { once } from "node:events";

/** The reader of standard output has closed it (`… | head`): the command has nothing left to do, and that is no failure. */
export class ReaderGone extends Error {
  constructor() {
    super("the reader of standard output has gone");
  }
}

/**
 * Writes to standard output and waits while its reader is slower, so that long output does not pile up in memory. Throws
 * `ReaderGone` once nobody reads, so that the command lets go of what it has opened and ends.
 */
export async function print(text: string): Promise<void> {
  try {
    if (process.stdout.errored) throw process.stdout.errored;
    if (!process.stdout.write(text)) await once(process.stdout, "drain");
  } catch (error) {
    throw isReaderGone(error) ? new ReaderGone() : error;
  }
}

export function isReaderGone(error: unknown): boolean {
  return error instanceof ReaderGone || (error instanceof Error && "code" in error && error.code === "EPIPE");
}
