import { anyOf, inOneTrip, reportState, schema, type WriteTransaction } from "@tocsin/db";
import type { Actor, ReportState } from "@tocsin/model";
import { and, eq, or, sql } from "drizzle-orm";
import { appendAudit } from "./audit.ts";
import { awaitReading } from "./await-reading.ts";
import { deterministicId, slugOf } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import type { CheckedReport } from "./report-input.ts";
import { addMissingSources } from "./upsert-source.ts";

/** A stored report. `duplicate`: it was there already, and nothing was added. */
export interface SubmittedReport {
  id: string;
  state: ReportState;
  duplicate: boolean;
}

/** A report that may be stored, with who handed it in and when. */
export interface ReceivedReport {
  actor: Actor;
  now: Date;
  checked: CheckedReport;
}

/**
 * Stores reports in the running transaction, in the order in which they came, and says so in the audit log. One that is
 * there already, or comes twice, adds nothing. Results are in order.
 */
export async function storeReports(
  tx: WriteTransaction,
  received: readonly ReceivedReport[],
): Promise<SubmittedReport[]> {
  const rows = received.map(reportRow);
  const sources = received.map(({ checked }) => checked.source);
  const [before] = await inOneTrip([findStored(tx, rows), addMissingSources(tx, sources)]);
  const fresh = uniqueBy(
    rows.filter((row) => !lookUp(before, row)),
    (row) => keysOf(row),
  );
  const inserted = fresh.length > 0 ? await insertInOrder(tx, fresh) : new Set<string>();
  const after = inserted.size < rows.length ? await findStored(tx, rows) : null;
  const reported = new Set<string>();
  const isFirst = rows.map(({ id }) => {
    const first = inserted.has(id) && !reported.has(id);
    reported.add(id);
    return first;
  });
  await auditStored(
    tx,
    received.flatMap((report, i) => (isFirst[i] ? [{ ...report, row: rows[i] as ReportRow }] : [])),
  );
  return rows.map((row, i) => {
    if (isFirst[i]) return { id: row.id, state: "received", duplicate: false };
    const found = after && lookUp(after, row);
    return { id: found?.id ?? row.id, state: found?.state ?? "received", duplicate: true };
  });
}

/** One entry for each who handed reports in. */
async function auditStored(
  tx: WriteTransaction,
  stored: readonly (ReceivedReport & { row: ReportRow })[],
): Promise<void> {
  for (const [actor, own] of Map.groupBy(stored, (report) => report.actor)) {
    const documents = own.map(({ row }) => [row.id, row.sha256]);
    const subjectId = String(documents[0]?.[0]);
    const entry = { verb: "submit-report", subjectType: "report", subjectId, detail: { reports: documents } };
    await appendAudit(tx, actor, entry, own.at(-1)?.now as Date);
  }
}

type ReportRow = typeof schema.reports.$inferInsert;

function reportRow({ checked, actor, now }: ReceivedReport): ReportRow {
  const { source, ...document } = checked;
  const sourceId = slugOf(source.name);
  return {
    ...document,
    id: deterministicId("report", sourceId, checked.contentKey),
    sourceId,
    retrievedAt: checked.retrievedAt ?? now,
    recordedAt: now,
    submittedBy: actor.kind === "user" ? actor.id : null,
  };
}

/**
 * Rows go in as they came, so that the order of receipt is the order of submission, and wait from then on to be read. Returns
 * the ids that are new.
 */
async function insertInOrder(tx: WriteTransaction, rows: ReportRow[]): Promise<Set<string>> {
  const tail = sql`on conflict do nothing returning id, seq::float8 as seq, channel`;
  type Inserted = { id: string; seq: number; channel: ReportRow["channel"] };
  const inserted = await insertRows<typeof schema.reports, Inserted>(tx, schema.reports, rows, tail);
  await awaitReading(tx, inserted);
  return new Set(inserted.map((row) => row.id));
}

interface StoredReport {
  id: string;
  state: ReportState;
}

function keysOf(row: ReportRow): string[] {
  return row.externalId ? [`id:${row.id}`, `ext:${row.sourceId}:${row.externalId}`] : [`id:${row.id}`];
}

function lookUp(found: Map<string, StoredReport>, row: ReportRow): StoredReport | undefined {
  return keysOf(row)
    .map((key) => found.get(key))
    .find((report) => report !== undefined);
}

async function findStored(tx: WriteTransaction, rows: readonly ReportRow[]): Promise<Map<string, StoredReport>> {
  const { reports } = schema;
  const external = rows.filter((row) => row.externalId);
  const bySource = Map.groupBy(external, (row) => row.sourceId);
  const found = await tx
    .select({ id: reports.id, state: reportState, sourceId: reports.sourceId, externalId: reports.externalId })
    .from(reports)
    .where(
      or(
        anyOf(
          reports.id,
          rows.map((row) => row.id),
        ),
        ...[...bySource].map(([sourceId, own]) =>
          and(
            eq(reports.sourceId, sourceId),
            anyOf(
              reports.externalId,
              own.map((row) => row.externalId as string),
            ),
          ),
        ),
      ),
    );
  const keyed = new Map<string, StoredReport>();
  for (const report of found) {
    keyed.set(`id:${report.id}`, report);
    if (report.externalId) keyed.set(`ext:${report.sourceId}:${report.externalId}`, report);
  }
  return keyed;
}

/** The first row of each key; rows with several keys are dropped when any of them was seen. */
function uniqueBy<T>(rows: readonly T[], keys: (row: T) => string[]): T[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const own = keys(row);
    if (own.some((key) => seen.has(key))) return false;
    for (const key of own) seen.add(key);
    return true;
  });
}
