import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { reports, urgentBelow, waitingReports } from "../schema/index.ts";

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
    .select({ id: waitingReports.reportId, isUrgent: sql<boolean>`${waitingReports.priority} < ${urgentBelow}` })
    .from(waitingReports)
    .innerJoin(reports, eq(reports.id, waitingReports.reportId))
    .where(
      and(
        lt(reports.recordedAt, options.recordedBefore),
        or(isNull(waitingReports.takenAt), lt(waitingReports.takenAt, options.takenBefore)),
        options.onlyUrgent ? lt(waitingReports.priority, urgentBelow) : undefined,
      ),
    )
    .orderBy(asc(waitingReports.priority), asc(waitingReports.seq))
    .limit(options.limit);
}
