import { anyOf, type Db, inWriteTransaction, schema, type WriteTransaction } from "@tocsin/db";
import { type Actor, type ReportState, TocsinError } from "@tocsin/model";
import { and, eq, or, sql } from "drizzle-orm";
import { requireRole } from "./actor-check.ts";
import { appendAudit } from "./audit.ts";
import type { RecordContext } from "./context.ts";
import { deterministicId, slugOf } from "./identity.ts";
import { insertRows } from "./insert-rows.ts";
import { type CheckedReport, checkReport, type NewReport } from "./report-input.ts";
import { addMissingSources } from "./upsert-source.ts";

/** A stored report. `duplicate`: it was there already, and nothing was added. */
export interface SubmittedReport {
  id: string;
  state: ReportState;
  duplicate: boolean;
}

/** What became of one of many: stored (or found), or refused with the reason. */
export type Submission = SubmittedReport | { error: TocsinError };

/** Reports in one transaction; more are split. */
const submitBatchSize = 250;
/** Order in which reports are read: what a person waits for before bulk. */
const readingPriority = { form: 0, command: 0, tip: 0, api: 5, feed: 5, sample: 10, import: 10 } as const;

/**
 * Stores a report exactly as received. The same document from the same source (equal but for white space, or with the
 * same external id) adds nothing and gives back the stored one. Needs a contributor. Throws the coded errors of
 * `checkReport`. The report still has to be queued for reading; if that is forgotten, the sweep does it.
 */
export async function submitReport(
  db: Db,
  actor: Actor,
  input: NewReport,
  context: RecordContext = {},
): Promise<SubmittedReport> {
  const [outcome] = await submitReports(db, actor, [input], context);
  if (!outcome || "error" in outcome) throw outcome?.error ?? new TocsinError("invalid_input", "There is no report.");
  return outcome;
}

/** Stores many reports, in transactions of 250. One that is refused does not hold back the others; results are in order. */
export async function submitReports(
  db: Db,
  actor: Actor,
  inputs: readonly NewReport[],
  { now = new Date() }: RecordContext = {},
): Promise<Submission[]> {
  requireRole(actor, "contributor");
  const outcomes: Submission[] = [];
  for (let start = 0; start < inputs.length; start += submitBatchSize) {
    const checked = inputs.slice(start, start + submitBatchSize).map((input) => tryCheck(input, now));
    const good = checked.filter((c): c is CheckedReport => !(c instanceof TocsinError));
    const stored = good.length > 0 ? await inWriteTransaction(db, (tx) => store(tx, actor, good, now)) : [];
    outcomes.push(
      ...checked.map((c) => (c instanceof TocsinError ? { error: c } : (stored.shift() as SubmittedReport))),
    );
  }
  return outcomes;
}

function tryCheck(input: NewReport, now: Date): CheckedReport | TocsinError {
  try {
    return checkReport(input, now);
  } catch (error) {
    if (error instanceof TocsinError) return error;
    throw error;
  }
}

async function store(
  tx: WriteTransaction,
  actor: Actor,
  checked: readonly CheckedReport[],
  now: Date,
): Promise<SubmittedReport[]> {
  await addMissingSources(
    tx,
    checked.map((c) => c.source),
  );
  const rows = checked.map((c) => reportRow(c, actor, now));
  const before = await findStored(tx, rows);
  const fresh = uniqueBy(
    rows.filter((row) => !lookUp(before, row)),
    (row) => keysOf(row),
  );
  const inserted = fresh.length > 0 ? await insertInOrder(tx, fresh) : new Set<string>();
  const after = inserted.size < rows.length ? await findStored(tx, rows) : null;
  if (inserted.size > 0) {
    const documents = fresh.filter((row) => inserted.has(row.id)).map((row) => [row.id, row.sha256]);
    await appendAudit(
      tx,
      actor,
      {
        verb: "submit-report",
        subjectType: "report",
        subjectId: String(documents[0]?.[0]),
        detail: { reports: documents },
      },
      now,
    );
  }
  const reported = new Set<string>();
  return rows.map((row) => {
    const isFirst = inserted.has(row.id) && !reported.has(row.id);
    reported.add(row.id);
    if (isFirst) return { id: row.id, state: "received", duplicate: false };
    const found = after && lookUp(after, row);
    return { id: found?.id ?? row.id, state: found?.state ?? "received", duplicate: true };
  });
}

type ReportRow = typeof schema.reports.$inferInsert;

function reportRow(checked: CheckedReport, actor: Actor, now: Date): ReportRow {
  const { source, ...document } = checked;
  const sourceId = slugOf(source.name);
  return {
    ...document,
    id: deterministicId("report", sourceId, checked.contentKey),
    sourceId,
    retrievedAt: checked.retrievedAt ?? now,
    recordedAt: now,
    submittedBy: actor.kind === "user" ? actor.id : null,
    priority: readingPriority[checked.channel],
  };
}

/** Rows go in as they came, so that the order of receipt is the order of submission. Returns the ids that are new. */
async function insertInOrder(tx: WriteTransaction, rows: ReportRow[]): Promise<Set<string>> {
  const tail = sql`on conflict do nothing returning id`;
  const inserted = await insertRows<typeof schema.reports, { id: string }>(tx, schema.reports, rows, tail);
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
    .select({ id: reports.id, state: reports.state, sourceId: reports.sourceId, externalId: reports.externalId })
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
