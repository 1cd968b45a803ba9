import { type Db, inWriteTransaction, schema } from "@tocsin/db";
import { eventIdOf } from "@tocsin/match";
import { type Actor, type Reading, systemActor } from "@tocsin/model";
import { isNotNull, sql } from "drizzle-orm";
import { requireRole } from "./actor-check.ts";
import { type AppliedReading, applyReadings } from "./apply-readings.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { type LoadedReport, loadReports } from "./load-reports.ts";
import { quarantineReport } from "./quarantine-report.ts";

const { events, eventRedirects, mentions } = schema;

/** Everything that is made from reports and decisions, in an order that foreign keys allow. */
const derivedTables = [
  "coalition_contributions",
  "coalition_members",
  "aid_status_events",
  "aid_items",
  "aid_statements",
  "aid_packages",
  "coalitions",
  "match_flags",
  "matches",
  "mention_blocks",
  "claims",
  "mentions",
  "region_day_items",
  "region_days",
  "event_redirects",
  "events",
  "event_words",
  "report_readings",
];

export interface RebuildOptions {
  /** Reads one report; the same function that the worker uses. */
  read: (report: LoadedReport) => Reading;
  onProgress?: (done: number, total: number) => void;
}

/** What comes in meanwhile is read first. */
const rebuildPriority = 20;
/** Reports that are applied in one transaction. */
const batchSize = 100;

/**
 * Throws away everything derived and makes it again from the reports and people's decisions, which stay, as do the audit log
 * and the change log. Event ids that were given out lead on to where they led. A report that can be read no more is
 * quarantined. Needs an administrator. Returns how many reports were read again.
 */
export async function rebuild(
  db: Db,
  actor: Actor,
  { read, onProgress = () => {} }: RebuildOptions,
  context: RecordContext = {},
): Promise<{ reports: number; quarantined: number }> {
  requireRole(actor, "admin");
  const { reportIds, eventIds } = await throwAwayDerived(db, actor, context);
  let quarantined = 0;
  for (let start = 0; start < reportIds.length; start += batchSize) {
    const loaded = await loadReports(db, reportIds.slice(start, start + batchSize));
    const readings: AppliedReading[] = [];
    for (const report of loaded) {
      try {
        readings.push({ reportId: report.id, report, reading: read(report) });
      } catch (error) {
        const reason = `It could not be read again: ${error instanceof Error ? error.message : String(error)}`;
        if (await quarantineReport(db, actor, { reportId: report.id, reason }, context)) quarantined++;
      }
    }
    await applyReadings(db, systemActor("rebuild"), readings, context);
    onProgress(Math.min(start + batchSize, reportIds.length), reportIds.length);
  }
  await restoreRedirects(db, eventIds, context);
  return { reports: reportIds.length - quarantined, quarantined };
}

/** Ids of all reports that were read before, in order of receipt, and of every event that was ever given out. */
async function throwAwayDerived(db: Db, actor: Actor, { now = new Date() }: RecordContext) {
  return inWriteTransaction(db, async (tx) => {
    const given = await tx.execute<{ id: string }>(
      sql`select id from events union select from_id from event_redirects order by 1`,
    );
    const read = await tx.execute<{ id: string }>(
      sql`with again as (
            insert into waiting_reports (report_id, seq, priority, again)
            select r.id, r.seq, ${rebuildPriority}::smallint, true from reports r join report_readings x on x.report_id = r.id
            returning report_id, seq
          )
          select report_id as id from again order by seq`,
    );
    await tx.execute(sql.raw(`truncate ${derivedTables.join(", ")}`));
    const reportIds = [...read].map((row) => row.id);
    const detail = { reports: reportIds.length };
    await appendAudit(tx, actor, { verb: "rebuild", subjectType: "record", subjectId: "all", detail }, now);
    return { reportIds, eventIds: [...given].map((row) => row.id) };
  });
}

async function restoreRedirects(
  db: Db,
  eventIds: readonly string[],
  { now = new Date() }: RecordContext,
): Promise<void> {
  await inWriteTransaction(db, async (tx) => {
    const live = new Set((await tx.select({ id: events.id }).from(events)).map((row) => row.id));
    const lost = new Set(eventIds.filter((id) => !live.has(id)));
    if (lost.size === 0) return;
    const founders = await tx
      .select({ id: mentions.id, eventId: mentions.eventId })
      .from(mentions)
      .where(isNotNull(mentions.eventId));
    const rows = founders.flatMap((row) => {
      const fromId = eventIdOf(row.id);
      return lost.has(fromId) && row.eventId ? [{ fromId, mergedInto: row.eventId, at: now }] : [];
    });
    if (rows.length > 0) await tx.insert(eventRedirects).values(rows).onConflictDoNothing();
  });
}
