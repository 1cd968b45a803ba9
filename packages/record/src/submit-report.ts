import { type Db, inWriteTransaction } from "@tocsin/db";
import { type Actor, TocsinError } from "@tocsin/model";
import { requireRole } from "./actor-check.ts";
import type { RecordContext } from "./context.ts";
import { gatherCalls } from "./gather-calls.ts";
import { type CheckedReport, checkReport, type NewReport } from "./report-input.ts";
import { type ReceivedReport, type SubmittedReport, storeReports } from "./store-reports.ts";

/** What became of one of many: stored (or found), or refused with the reason. */
export type Submission = SubmittedReport | { error: TocsinError };

/** Reports in one transaction; more are split. */
const submitBatchSize = 250;

/**
 * Stores a report exactly as received. The same document from the same source (equal but for white space, or with the
 * same external id) adds nothing and gives back the stored one. Needs a contributor. Throws the coded errors of
 * `checkReport`. The report still has to be queued for reading; if that is forgotten, the sweep does it.
 */
export async function submitReport(
  db: Db,
  actor: Actor,
  input: NewReport,
  { now = new Date() }: RecordContext = {},
): Promise<SubmittedReport> {
  requireRole(actor, "contributor");
  return storeGathered(db, { actor, now, checked: checkReport(input, now) });
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
    const good = checked.flatMap((c) => (c instanceof TocsinError ? [] : [{ actor, now, checked: c }]));
    const stored = await storeAll(db, good);
    outcomes.push(
      ...checked.map((c) => (c instanceof TocsinError ? { error: c } : (stored.shift() as SubmittedReport))),
    );
  }
  return outcomes;
}

/** Single reports that come at once share a transaction, and with it the wait for the disk and for the end of the audit log. */
const storeGathered = gatherCalls(storeAll, submitBatchSize);

function storeAll(db: Db, received: readonly ReceivedReport[]): Promise<SubmittedReport[]> {
  return received.length === 0 ? Promise.resolve([]) : inWriteTransaction(db, (tx) => storeReports(tx, received));
}

function tryCheck(input: NewReport, now: Date): CheckedReport | TocsinError {
  try {
    return checkReport(input, now);
  } catch (error) {
    if (error instanceof TocsinError) return error;
    throw error;
  }
}
