import { TocsinError } from "@tocsin/model";

export const exitCodes = { done: 0, failed: 1, usedWrongly: 2 } as const;

/** Prints an error in one line to standard error and returns the exit code that goes with it. */
export function printError(error: unknown): number {
  if (error instanceof TocsinError) {
    process.stderr.write(`Error: ${describeError(error)}\n`);
    return exitCodes.failed;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`Unexpected error: ${text}\n`);
  return exitCodes.failed;
}

/** What is wrong and what to do, in one line. */
export function describeError(error: TocsinError): string {
  return [error.message, error.hint].filter(Boolean).join(" ");
}
