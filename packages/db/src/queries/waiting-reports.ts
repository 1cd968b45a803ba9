import { and, asc, eq, lt, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { reports } from "../schema/index.ts";

export interface WaitingReport {
  id: string;
  /** Somebody waits for it to be read. */
  isUrgent: boolean;
}

/** Reports that are stored but not read yet, the most urgent and oldest first: what the sweep queues again. */
export async function readWaitingReports(
  tx: ReadTransaction,
  options: { recordedBefore: Date; onlyUrgent: boolean; limit: number },
): Promise<WaitingReport[]> {
  return tx
    .select({ id: reports.id, isUrgent: sql<boolean>`${reports.priority} < 5` })
    .from(reports)
    .where(
      and(
        eq(reports.state, "received"),
        lt(reports.recordedAt, options.recordedBefore),
        options.onlyUrgent ? lt(reports.priority, 5) : undefined,
      ),
    )
    .orderBy(asc(reports.priority), asc(reports.seq))
    .limit(options.limit);
}
