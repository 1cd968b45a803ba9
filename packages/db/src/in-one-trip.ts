/**
 * Awaits statements of one transaction that do not depend on each other: they are sent together and take one round trip. In
 * which order they run is not said. When one fails so does the transaction; it is told when all have ended. Gives what each
 * gives.
 */
export async function inOneTrip<T extends readonly unknown[]>(
  statements: {
    [I in keyof T]: Promise<T[I]>;
  },
): Promise<T> {
  const settled: PromiseSettledResult<unknown>[] = await Promise.allSettled(statements);
  const failed = settled.filter((one) => one.status === "rejected");
  // A statement that merely came after the one that failed says so (25P02), and nothing more.
  const first = failed.find((one) => !isAftermath(one.reason)) ?? failed[0];
  if (first) throw first.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as unknown as T;
}

function isAftermath(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if ("code" in at && at.code === "25P02") return true;
  return false;
}
