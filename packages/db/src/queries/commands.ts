import type { EventView, ReportState, UserRole } from "@tocsin/model";
import { and, asc, count, eq, gt, min, ne, sql } from "drizzle-orm";
import { anyOf } from "../any-of.ts";
import type { ReadTransaction } from "../connect.ts";
import { reportState } from "../report-state.ts";
import {
  aidPackages,
  aidStatements,
  events,
  mentions,
  quarantine,
  reports,
  users,
  waitingReports,
} from "../schema/index.ts";
import { isPublished } from "./event-rows.ts";

/** Size of the record, as the command `status` prints it. */
export interface RecordSize {
  reports: Record<ReportState, number>;
  /** Arrival of the report that has waited longest; null when none waits. */
  waitingSince: Date | null;
  events: number;
  aidPackages: number;
}

export async function readRecordSize(tx: ReadTransaction): Promise<RecordSize> {
  const states = await tx
    .select({ state: reportState, reports: count(), oldest: min(reports.recordedAt) })
    .from(reports)
    .groupBy(sql`1`);
  const [published] = await tx.select({ events: count() }).from(events).where(isPublished);
  const [aid] = await tx.select({ packages: count() }).from(aidPackages);
  const byState = Object.fromEntries(states.map((row) => [row.state, row.reports]));
  return {
    reports: { received: 0, read: 0, quarantined: 0, retracted: 0, ...byState },
    waitingSince: states.find((row) => row.state === "received")?.oldest ?? null,
    events: published?.events ?? 0,
    aidPackages: aid?.packages ?? 0,
  };
}

/** How many of these reports are still to be read. */
export async function countUnread(tx: ReadTransaction, reportIds: readonly string[]): Promise<number> {
  const [row] = await tx
    .select({ waiting: count() })
    .from(waitingReports)
    .where(anyOf(waitingReports.reportId, reportIds));
  return row?.waiting ?? 0;
}

/** What came of one report. */
export interface ReportOutcome {
  state: ReportState;
  lastError: string | null;
  events: EventView[];
  aidPackageIds: string[];
}

/** What came of a report; null when there is none of that id. */
export async function readReportOutcome(tx: ReadTransaction, reportId: string): Promise<ReportOutcome | null> {
  const [report] = await tx
    .select({
      state: reportState,
      lastError: sql<string | null>`coalesce(${quarantine.reason}, ${waitingReports.lastError})`,
    })
    .from(reports)
    .leftJoin(quarantine, eq(quarantine.reportId, reports.id))
    .leftJoin(waitingReports, eq(waitingReports.reportId, reports.id))
    .where(eq(reports.id, reportId));
  if (!report) return null;
  const found = await tx
    .selectDistinct({ id: events.id, view: events.view })
    .from(mentions)
    .innerJoin(events, eq(events.id, mentions.eventId))
    .where(eq(mentions.reportId, reportId))
    .orderBy(asc(events.id));
  const aid = await tx
    .selectDistinct({ id: aidStatements.packageId })
    .from(aidStatements)
    .where(eq(aidStatements.reportId, reportId));
  return {
    ...report,
    events: found.map((row) => row.view),
    aidPackageIds: aid.flatMap((row) => row.id ?? []),
  };
}

/** Reports that a person may want to look at again: those that could not be read, oldest first. */
export function readQuarantined(tx: ReadTransaction, limit: number): Promise<{ id: string; lastError: string }[]> {
  return tx
    .select({ id: reports.id, lastError: quarantine.reason })
    .from(quarantine)
    .innerJoin(reports, eq(reports.id, quarantine.reportId))
    .orderBy(asc(reports.seq))
    .limit(limit);
}

/** Events for a complete export, in the order of their ids, from after `afterId` on. Retracted ones are included and say so. */
export function readEventsForExport(
  tx: ReadTransaction,
  afterId: string,
  limit: number,
): Promise<{ id: string; view: EventView; retractionReason: string | null }[]> {
  return tx
    .select({ id: events.id, view: events.view, retractionReason: events.retractionReason })
    .from(events)
    .where(and(gt(events.id, afterId), ne(events.lifecycle, "candidate"), ne(events.lifecycle, "in_review")))
    .orderBy(asc(events.id))
    .limit(limit);
}

/** The person who signs in with this address; null when nobody does, or is shut out. */
export async function readUserByEmail(
  tx: ReadTransaction,
  email: string,
): Promise<{ id: string; name: string; role: UserRole } | null> {
  const [user] = await tx
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(and(eq(users.email, email.toLowerCase()), eq(users.banned, false)));
  return user ?? null;
}
