/**
 * Awaits statements of one transaction that do not depend on each other: they are sent together and take one round trip. In
 * which order they run is not said. When one fails so does the transaction; it is told when all have ended.
 */
export async function inOneTrip(statements: readonly Promise<unknown>[]): Promise<void> {
  const settled = await Promise.allSettled(statements);
  const failed = settled.filter((one) => one.status === "rejected");
  // A statement that merely came after the one that failed says so (25P02), and nothing more.
  const first = failed.find((one) => !isAftermath(one.reason)) ?? failed[0];
  if (first) throw first.reason;
}

function isAftermath(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if ("code" in at && at.code === "25P02") return true;
  return false;
}
