import { anyOf, type Db, inOneTrip, schema, type WriteTransaction } from "@tocsin/db";
import { type Actor, type Reading, type ReportLanguage, reading as readingSchema, TocsinError } from "@tocsin/model";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { requireSystem } from "./actor-check.ts";
import { applyAidCorrections } from "./aid-corrections.ts";
import { type AidStatementRow, aidBlock, aidStatementsOfReading, coalitionBlock, coalitionIdOf } from "./aid-rows.ts";
import { appendAudit } from "./audit.ts";
import { underBlockLocks } from "./block-locks.ts";
import { deriveContext, type RecordContext } from "./context.ts";
import { addCoalitions, deriveCoalitionRows, derivePackages } from "./derive-aid.ts";
import { insertRows } from "./insert-rows.ts";
import { loadReports } from "./load-reports.ts";
import { matchAndDerive } from "./match-and-derive.ts";
import { parseInput } from "./parse-input.ts";
import { type FreshMention, mentionsOfReading, type ReportForReading } from "./reading-rows.ts";

const { aidStatements, claims, mentions, reportReadings, waitingReports } = schema;

/** What the reader found in one report. */
export interface AppliedReading {
  reportId: string;
  reading: Reading;
  /** The report, where the caller has loaded it. */
  report?: ReportForReading;
}

const appliedInput = z.array(z.object({ reportId: z.uuid(), reading: readingSchema }));

/**
 * Stores what was read in some reports and everything that follows: mentions, claims and aid statements, matches, events,
 * roll-ups, packages and the public change log, all in one transaction under the locks of the blocks concerned. Reports
 * that were read, retracted or quarantined meanwhile are passed over, so applying twice is applying once. Returns the ids
 * of the reports that were applied. Only the pipeline does this.
 */
export async function applyReadings(
  db: Db,
  actor: Actor,
  input: readonly AppliedReading[],
  context: RecordContext = {},
): Promise<string[]> {
  requireSystem(actor);
  const applied = parseInput(appliedInput, input);
  const prepared = prepareAll(await loadMissing(db, input), applied);
  const keys = prepared.flatMap((report) => [...report.blockKeys, ...report.aidBlockKeys]);
  const derive = deriveContext(context);
  return underBlockLocks(db, keys, {
    before: async (tx) => {
      const waiting = await claimWaiting(tx, prepared);
      await storeReadings(tx, waiting);
      return waiting;
    },
    work: async (tx, locks, waiting) => {
      if (waiting.length === 0) return [];
      const reportIds = waiting.map((report) => report.report.id);
      const fresh = waiting.flatMap((report) => report.fresh);
      await matchAndDerive(tx, locks, fresh, derive);
      await storeAid(tx, waiting);
      const detail = { reports: reportIds, mentions: fresh.length };
      const subjectId = reportIds[0] ?? "";
      await appendAudit(tx, actor, { verb: "apply-readings", subjectType: "report", subjectId, detail }, derive.now);
      return reportIds;
    },
  });
}

interface PreparedReport {
  report: ReportForReading;
  lang: ReportLanguage;
  reading: Reading;
  fresh: FreshMention[];
  blockKeys: string[];
  aid: AidStatementRow[];
  aidBlockKeys: string[];
}

/** The reports in order of receipt; ids that are not there are left out. */
async function loadMissing(db: Db, input: readonly AppliedReading[]): Promise<ReportForReading[]> {
  const given = input.flatMap(({ report }) => report ?? []);
  const missing = input.flatMap(({ report, reportId }) => (report ? [] : [reportId]));
  const all = [...given, ...(await loadReports(db, missing))];
  return all.sort((a, b) => a.seq - b.seq);
}

/** Everything that does not need the locks: reports never change. */
function prepareAll(reports: readonly ReportForReading[], applied: readonly AppliedReading[]): PreparedReport[] {
  const byId = new Map(applied.map((entry) => [entry.reportId, entry.reading]));
  return reports.map((report) => {
    const reading = byId.get(report.id) as Reading;
    const lang = reading.report.lang;
    if (lang === null) throw new TocsinError("unknown_language", "The language of the report is not one that is read.");
    const fresh = mentionsOfReading(report, reading, lang);
    const aid = aidStatementsOfReading(report, reading);
    return {
      report,
      lang,
      reading,
      fresh,
      blockKeys: fresh.flatMap((mention) => mention.blockKeys),
      aid,
      aidBlockKeys: aid.flatMap(aidKeysOf),
    };
  });
}

function aidKeysOf({ blockKey, coalition }: AidStatementRow): string[] {
  return [aidBlock(blockKey), ...(coalition ? [coalitionBlock(coalitionIdOf(coalition.name))] : [])];
}

/**
 * Ends the waiting of those that still wait to be read, and keeps them, in order of receipt. A retracted report is read again
 * only during a rebuild, so that what it led to before is known; it founds no event.
 */
async function claimWaiting(tx: WriteTransaction, prepared: readonly PreparedReport[]): Promise<PreparedReport[]> {
  const ids = prepared.map(({ report }) => report.id);
  const rows = await tx.execute<{ id: string; retracted: boolean }>(
    sql`with waiting as (
          select report_id from waiting_reports where ${anyOf(waitingReports.reportId, ids)} order by report_id for update
        ), ended as (
          delete from waiting_reports using waiting where waiting_reports.report_id = waiting.report_id
          returning waiting.report_id
        )
        select id, retracted_at is not null as retracted from reports join ended on ended.report_id = reports.id`,
  );
  const isRetracted = new Map(rows.map((row) => [row.id, row.retracted]));
  return prepared.flatMap((each) => {
    const retracted = isRetracted.get(each.report.id);
    return retracted === undefined ? [] : [{ ...each, fresh: each.fresh.map((one) => ({ ...one, retracted })) }];
  });
}

/** What is stored of the reports alone. Others see it at the commit; its mentions are found by others only through their blocks. */
async function storeReadings(tx: WriteTransaction, waiting: readonly PreparedReport[]): Promise<void> {
  const readings = waiting.map(({ report, lang, reading }) => ({
    reportId: report.id,
    lang,
    places: reading.places,
    ignored: reading.ignored,
  }));
  const fresh = waiting.flatMap((report) => report.fresh);
  const mentionRows = fresh.map(({ row }) => row);
  const claimRows = fresh.flatMap((mention) => mention.claimRows);
  await inOneTrip([insertRows(tx, reportReadings, readings), insertRows(tx, mentions, mentionRows)]);
  await insertRows(tx, claims, claimRows);
}

async function storeAid(tx: WriteTransaction, waiting: readonly PreparedReport[]): Promise<void> {
  const statements = waiting.flatMap((report) => report.aid);
  if (statements.length === 0) return;
  const names = statements.flatMap((statement) => (statement.coalition ? [statement.coalition.name] : []));
  await addCoalitions(tx, names);
  const rows = statements.map((statement) => ({
    ...statement,
    coalitionId: statement.coalition ? coalitionIdOf(statement.coalition.name) : null,
  }));
  await insertRows(tx, aidStatements, rows);
  const corrected = await applyAidCorrections(
    tx,
    statements.map((statement) => statement.id),
  );
  await derivePackages(tx, [...new Set([...statements.map((statement) => statement.blockKey), ...corrected])]);
  await deriveCoalitionRows(tx, [...new Set(names.map(coalitionIdOf))]);
}
