import { createHash } from "node:crypto";
import { z } from "zod";

/** Reports per reading job: large enough that a commit is shared by many, small enough that a crash repeats little. */
export const readingBatchSize = 50;

const readReports = z.object({ reportIds: z.array(z.uuid()).min(1).max(readingBatchSize) }).strict();
export type ReadReports = z.infer<typeof readReports>;

/** What the pipeline's queue carries: ids only, never documents. The database is the truth and the queue only a hint. */
export const jobSchemas = { "read-reports": readReports } as const;
export type JobName = keyof typeof jobSchemas;
export type JobPayload<N extends JobName> = z.infer<(typeof jobSchemas)[N]>;

/**
 * How often the queue itself runs a job again when the processor throws, that is when the database is away or a lock
 * was lost. Reports that cannot be read do not throw: they are counted and quarantined in the database. There is no
 * delay between tries, because delayed retries may be finished wrongly by two Postgres workers (BullMQ issue 4814).
 * Ended jobs are removed, so that the same id can be queued again.
 */
export const retryPolicy = { attempts: 3, removeOnComplete: true, removeOnFail: true } as const;

/** A worker that died is noticed when its lock runs out, at the next check: within `lockMs` + `stalledCheckMs`. */
export const recovery = { lockMs: 6_000, stalledCheckMs: 2_000, timesStalled: 5 } as const;

/** Lower runs first; 0 is what a person waits for. */
export const priorities = { interactive: 0, feed: 5, bulk: 10 } as const;
export type Priority = keyof typeof priorities;

/** The same reports in the same order always make the same job id: queueing twice is queueing once. */
export function readingJobId(reportIds: readonly string[]): string {
  const [first] = reportIds;
  if (reportIds.length === 1 && first) return `read-${first}`;
  return `read-batch-${createHash("sha256").update(reportIds.join()).digest("hex").slice(0, 32)}`;
}
