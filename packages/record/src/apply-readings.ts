import { anyOf, type Db, loadMentions, type StoredMention, schema, type WriteTransaction } from "@tocsin/db";
import { blockReach, findPairs, type ScoredPair, touchedBy } from "@tocsin/match";
import { type Actor, type Reading, type ReportLanguage, reading as readingSchema, TocsinError } from "@tocsin/model";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { requireSystem } from "./actor-check.ts";
import { type AidStatementRow, aidBlock, aidStatementsOfReading, coalitionBlock, coalitionIdOf } from "./aid-rows.ts";
import { appendAudit } from "./audit.ts";
import { type BlockLocks, underBlockLocks } from "./block-locks.ts";
import { type DeriveContext, deriveContext, type RecordContext } from "./context.ts";
import { applyCorrections } from "./corrections.ts";
import { addCoalitions, deriveCoalitionRows, derivePackages } from "./derive-aid.ts";
import { orderedPair } from "./identity.ts";
import { inOneTrip } from "./in-one-trip.ts";
import { insertRows } from "./insert-rows.ts";
import { loadReports } from "./load-reports.ts";
import { parseInput } from "./parse-input.ts";
import { type FreshMention, mentionsOfReading, type ReportForReading } from "./reading-rows.ts";
import { rederive } from "./rederive.ts";

const { aidStatements, claims, matches, mentions, reportReadings, reports } = schema;

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
      const waiting = await claimWaiting(tx, prepared, derive.now);
      await storeReadings(tx, waiting);
      return waiting;
    },
    work: async (tx, locks, waiting) => {
      if (waiting.length === 0) return [];
      await matchAndDerive(tx, locks, waiting, derive);
      await storeAid(tx, waiting);
      const reportIds = waiting.map((report) => report.report.id);
      const detail = { reports: reportIds, mentions: waiting.reduce((n, report) => n + report.fresh.length, 0) };
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
 * A retracted report is read again only during a rebuild, so that what it led to before is known; it founds no event.
 * One that was retracted before it was ever read stays unread.
 */
const isRetractedAndUnread = sql`${reports.state} = 'retracted' and ${reports.readAt} is not null
  and not exists (select from ${reportReadings} where ${reportReadings.reportId} = ${reports.id})`;

/** Marks those as read that still wait to be, and keeps them, in order of receipt. Their rows stay locked. */
async function claimWaiting(
  tx: WriteTransaction,
  prepared: readonly PreparedReport[],
  now: Date,
): Promise<PreparedReport[]> {
  const ids = prepared.map(({ report }) => report.id);
  const langs = prepared.map(({ lang }) => lang);
  const rows = await tx.execute<{ id: string }>(
    sql`with waiting as (
          select id from reports where ${anyOf(reports.id, ids)} and (state = 'received' or ${isRetractedAndUnread})
          order by id for update
        )
        update reports set state = case state when 'received' then 'read' else state end, read_at = ${now.toISOString()}::timestamptz,
          last_error = null, lang = coalesce(reports.lang, v.lang::report_language)
        from waiting join unnest(${sql.param(ids)}::uuid[], ${sql.param(langs)}::text[]) as v(id, lang) using (id)
        where reports.id = waiting.id returning reports.id`,
  );
  const waiting = new Set(rows.map((row) => row.id));
  return prepared.filter(({ report }) => waiting.has(report.id));
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

async function matchAndDerive(
  tx: WriteTransaction,
  locks: BlockLocks,
  waiting: readonly PreparedReport[],
  context: DeriveContext,
): Promise<void> {
  const fresh = waiting.flatMap((report) => report.fresh);
  if (fresh.length === 0) return;
  const { pairs, stored } = await findStoredPairs(tx, fresh);
  const reportIds = waiting.map(({ report }) => report.id);
  const ids = new Set(fresh.map(({ mention }) => mention.id));
  const { seeds, crowding } = touchedBy(ids, pairs, (id) => stored.get(id)?.crowding ?? 0);
  await inOneTrip([
    storeBlocks(tx, fresh),
    storePairs(tx, pairs),
    storeCrowding(tx, crowding),
    applyCorrections(tx, reportIds),
  ]);
  await rederive(tx, locks, { seeds: [...seeds], dirty: ids, cause: { madeBy: null, reason: null } }, context);
}

/** What is known of a fresh mention before its component is made: that it stands in a crowd, whose other parts stay. */
async function storeCrowding(tx: WriteTransaction, crowding: ReadonlyMap<string, number>): Promise<void> {
  const crowded = [...crowding].filter(([, steps]) => steps > 0);
  if (crowded.length === 0) return;
  await tx.execute(
    sql`update mentions set crowding = v.crowding from unnest(
          ${sql.param(crowded.map(([id]) => id))}::uuid[], ${sql.param(crowded.map(([, steps]) => steps))}::smallint[]
        ) as v(id, crowding) where mentions.id = v.id`,
  );
}

/** Compares fresh mentions with the latest stored ones of their blocks, and with each other. */
async function findStoredPairs(
  tx: WriteTransaction,
  fresh: readonly FreshMention[],
): Promise<{ pairs: ScoredPair[]; stored: ReadonlyMap<string, StoredMention> }> {
  const keys = fresh.flatMap(({ blockKeys }) => blockKeys);
  const rows = await tx.execute<{ key: string; id: string }>(
    sql`select k.key, b.mention_id as id
        from unnest(${sql.param([...new Set(keys)])}::text[]) as k(key)
        cross join lateral (
          select mention_id, report_seq from mention_blocks where block_key = k.key
          order by report_seq desc, mention_id desc limit ${blockReach}
        ) as b`,
  );
  const blocks = new Map<string, string[]>();
  for (const { key, id } of rows) {
    const block = blocks.get(key);
    if (block) block.unshift(id);
    else blocks.set(key, [id]);
  }
  const members = await loadMentions(tx, [...new Set([...rows].map((row) => row.id))]);
  const keysOf = new Map(fresh.map(({ mention, blockKeys }) => [mention.id, blockKeys]));
  const pairs = findPairs({
    fresh: fresh.map(({ mention }) => mention),
    members,
    blocks: (key) => blocks.get(key) ?? [],
    keysOf: (id) => keysOf.get(id),
  });
  return { pairs, stored: new Map(members.map((member) => [member.id, member])) };
}

async function storeBlocks(tx: WriteTransaction, fresh: readonly FreshMention[]): Promise<void> {
  const rows = fresh.flatMap(({ mention, row, blockKeys }) =>
    blockKeys.map((key) => ({ key, seq: row.reportSeq, id: mention.id })),
  );
  if (rows.length === 0) return;
  await tx.execute(
    sql`insert into mention_blocks (block_key, report_seq, mention_id)
        select * from unnest(${sql.param(rows.map((row) => row.key))}::text[],
          ${sql.param(rows.map((row) => row.seq))}::bigint[], ${sql.param(rows.map((row) => row.id))}::uuid[])`,
  );
}

async function storePairs(tx: WriteTransaction, pairs: readonly ScoredPair[]): Promise<void> {
  const rows = pairs.map(({ a, b, score, judgement, reasons }) => ({
    ...orderedPair(a, b),
    score,
    judgement,
    reasons,
  }));
  await insertRows(tx, matches, rows, sql`on conflict do nothing`);
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
  await derivePackages(tx, [...new Set(statements.map((statement) => statement.blockKey))]);
  await deriveCoalitionRows(tx, [...new Set(names.map(coalitionIdOf))]);
}
