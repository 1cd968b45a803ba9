import { inReadTransaction } from "@tocsin/db";
import { readWaitingReports } from "@tocsin/db/queries";
import { holdMs } from "@tocsin/record";
import type { Pipeline } from "./pipeline.ts";

/** A report that a person waits for is looked after when it is this old; others when the queue has run dry. */
const patienceMs = 5_000;
/** Reports queued by one sweep; the next one takes the rest. */
const mostReports = 20_000;

/**
 * Queues reports again that were stored but are not read: whatever a crash, a lost queue or a forgotten call left behind.
 * What is in the queue already is not queued twice, and what is queued twice is still read once. Returns how many.
 */
export async function sweep(pipeline: Pipeline, now = new Date()): Promise<number> {
  const { waiting, active } = await pipeline.queue.countJobs();
  const isIdle = waiting === 0 && active === 0;
  const left = await inReadTransaction(pipeline.db, (tx) =>
    readWaitingReports(tx, {
      recordedBefore: new Date(now.getTime() - patienceMs),
      takenBefore: new Date(now.getTime() - holdMs),
      onlyUrgent: !isIdle,
      limit: mostReports,
    }),
  );
  const urgent = left.filter((report) => report.isUrgent);
  const others = left.filter((report) => !report.isUrgent);
  for (const report of urgent) await pipeline.queue.enqueueReading([report.id], "interactive");
  await pipeline.queue.enqueueReading(
    others.map((report) => report.id),
    "bulk",
  );
  return left.length;
}
