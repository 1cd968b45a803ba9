import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { reports, urgentBelow } from "../schema/index.ts";

export interface WaitingReport {
  id: string;
  /** Somebody waits for it to be read. */
  isUrgent: boolean;
}

/** Reports that are stored but neither read nor in anybody's hand, the most urgent and oldest first: what the sweep queues again. */
export async function readWaitingReports(
  tx: ReadTransaction,
  options: { recordedBefore: Date; takenBefore: Date; onlyUrgent: boolean; limit: number },
): Promise<WaitingReport[]> {
  return tx
    .select({ id: reports.id, isUrgent: sql<boolean>`${reports.priority} < ${urgentBelow}` })
    .from(reports)
    .where(
      and(
        eq(reports.state, "received"),
        lt(reports.recordedAt, options.recordedBefore),
        or(isNull(reports.takenAt), lt(reports.takenAt, options.takenBefore)),
        options.onlyUrgent ? lt(reports.priority, urgentBelow) : undefined,
      ),
    )
    .orderBy(asc(reports.priority), asc(reports.seq))
    .limit(options.limit);
}
