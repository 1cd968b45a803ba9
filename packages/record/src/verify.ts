import { type Db, schema } from "@tocsin/db";
import { rawTextOf } from "@tocsin/model";
import { asc, gt } from "drizzle-orm";
import { genesisHash, hashOfEntry } from "./audit.ts";
import { sha256Of } from "./identity.ts";

export interface Verification {
  entries: number;
  reports: number;
  /** What is not as it was written, in words; empty when all is well. */
  faults: string[];
}

const pageSize = 1_000;

/**
 * Checks that nothing was changed behind the record's back: every audit entry's hash and its link to the one before, every
 * report's text against its own hash and against the hash that the audit log kept when it came in. Reads only.
 */
export async function verify(db: Db, onProgress: (done: number) => void = () => {}): Promise<Verification> {
  const { entries, faults, documents } = await verifyChain(db, onProgress);
  const reports = await verifyReports(db, documents, faults, (done) => onProgress(entries + done));
  for (const id of documents.keys()) faults.push(`report ${id}: it was received, and is not there any more`);
  return { entries, reports, faults };
}

async function verifyChain(db: Db, onProgress: (done: number) => void) {
  const { auditLog } = schema;
  const faults: string[] = [];
  const documents = new Map<string, string>();
  let previousHash = genesisHash;
  let last = 0;
  for (;;) {
    const page = await db
      .select()
      .from(auditLog)
      .where(gt(auditLog.seq, last))
      .orderBy(asc(auditLog.seq))
      .limit(pageSize);
    for (const entry of page) {
      if (entry.seq !== last + 1) faults.push(`audit entry ${last + 1}: it is missing`);
      if (entry.previousHash !== previousHash)
        faults.push(`audit entry ${entry.seq}: it does not follow the one before`);
      if (hashOfEntry(entry, entry.previousHash) !== entry.hash)
        faults.push(`audit entry ${entry.seq}: it was changed`);
      if (entry.verb === "submit-report") {
        for (const [id, hash] of entry.detail.reports as [string, string][]) documents.set(id, hash);
      }
      previousHash = entry.hash;
      last = entry.seq;
    }
    onProgress(last);
    if (page.length < pageSize) return { entries: last, faults, documents };
  }
}

/** Takes every report that is there out of `documents`. */
async function verifyReports(
  db: Db,
  documents: Map<string, string>,
  faults: string[],
  onProgress: (done: number) => void,
): Promise<number> {
  const { reports } = schema;
  let last = 0;
  let count = 0;
  for (;;) {
    const page = await db
      .select({ id: reports.id, seq: reports.seq, title: reports.title, text: reports.text, sha256: reports.sha256 })
      .from(reports)
      .where(gt(reports.seq, last))
      .orderBy(asc(reports.seq))
      .limit(pageSize);
    for (const report of page) {
      if (sha256Of(rawTextOf(report)) !== report.sha256) faults.push(`report ${report.id}: its text was changed`);
      const received = documents.get(report.id);
      if (received === undefined) faults.push(`report ${report.id}: the audit log does not know it`);
      else if (received !== report.sha256) faults.push(`report ${report.id}: its hash is not the one it came in with`);
      documents.delete(report.id);
      last = report.seq;
      count++;
    }
    onProgress(count);
    if (page.length < pageSize) return count;
  }
}
