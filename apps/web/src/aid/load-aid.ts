import type { ReadTransaction } from "@tocsin/db";
import {
  type AidEvidence,
  type AidPackageRow,
  type CoalitionRow,
  readAidEvidence,
  readAidFamily,
  readAidPackage,
  readAidPackages,
  readAidStatementsKnownAt,
  readClock,
  readCoalitions,
} from "@tocsin/db/queries";
import { type Reference, referenceOf } from "#time/reference.ts";
import { coalitionsOf, packagesOf } from "./known-packages.ts";

/** Aid is not counted back in windows of days, so old data needs no word about them. */
async function aidReference(tx: ReadTransaction, at: string | null): Promise<Reference> {
  return { ...referenceOf(await readClock(tx), at, new Date()), isStale: false };
}

/** The ledger now, or as it could be known at `at` (Kyiv time, as in the address). */
export async function loadLedger(
  tx: ReadTransaction,
  at: string | null,
): Promise<{ reference: Reference; rows: AidPackageRow[]; coalitions: CoalitionRow[] }> {
  const reference = await aidReference(tx, at);
  return { reference, ...(await readLedger(tx, reference.at)) };
}

/** The ledger now, or as it could be known at a moment. */
export async function readLedger(
  tx: ReadTransaction,
  at: Date | null,
): Promise<{ rows: AidPackageRow[]; coalitions: CoalitionRow[] }> {
  if (!at) return { rows: await readAidPackages(tx), coalitions: await readCoalitions(tx) };
  const statements = await readAidStatementsKnownAt(tx, at);
  return { rows: packagesOf(statements), coalitions: coalitionsOf(statements) };
}

/** A package among others: what it is part of, and what is part of it. */
export interface AidFamily {
  whole: AidPackageRow | null;
  parts: AidPackageRow[];
}

/** What one page of the ledger is about, where nothing of it was said yet at the moment that was asked for. */
interface NotYet {
  /** Whether something has been said of it since. */
  isToldLater: boolean;
}

/** One package with its family and evidence, now or as known at `at`; no row where there was none. */
export async function loadPackage(
  tx: ReadTransaction,
  id: string,
  at: string | null,
): Promise<{ reference: Reference; row: AidPackageRow | null; family: AidFamily; evidence: AidEvidence[] } & NotYet> {
  const reference = await aidReference(tx, at);
  const evidence = await readAidEvidence(tx, { packageId: id });
  const isToldLater = reference.at !== null && evidence.length > 0;
  if (!reference.at) {
    const row = await readAidPackage(tx, id);
    return { reference, row, family: familyOf(row, row ? await readAidFamily(tx, row) : []), evidence, isToldLater };
  }
  const known = packagesOf(await readAidStatementsKnownAt(tx, reference.at));
  const row = known.find((one) => one.id === id) ?? null;
  return { reference, row, family: familyOf(row, known), evidence: upTo(evidence, reference.at), isToldLater };
}

/** Picks what a package is part of, and its parts, out of packages. */
function familyOf(row: AidPackageRow | null, among: readonly AidPackageRow[]): AidFamily {
  if (!row) return { whole: null, parts: [] };
  return {
    whole: among.find(({ id }) => id === row.parentId) ?? null,
    parts: among.filter(({ parentId }) => parentId === row.id),
  };
}

/** The packages of which something was said last, as it could be known at a moment; `from` leaves only those of some reports. */
export async function latestAidKnownAt(
  tx: ReadTransaction,
  at: Date,
  { limit, from }: { limit: number; from?: ReadonlySet<string> },
): Promise<AidPackageRow[]> {
  const statements = await readAidStatementsKnownAt(tx, at);
  const wanted = new Set(statements.filter((s) => from?.has(s.reportId) ?? true).map((s) => s.packageId));
  return packagesOf(statements)
    .filter(({ id }) => wanted.has(id))
    .sort((a, b) => b.lastReportedAt.getTime() - a.lastReportedAt.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** One coalition with its evidence, now or as known at `at`; null where there was none. */
export async function loadCoalition(
  tx: ReadTransaction,
  id: string,
  at: string | null,
): Promise<{ reference: Reference; coalition: CoalitionRow | null; evidence: AidEvidence[] } & NotYet> {
  const reference = await aidReference(tx, at);
  const evidence = await readAidEvidence(tx, { coalitionId: id });
  const isToldLater = reference.at !== null && evidence.length > 0;
  if (!reference.at) return { reference, coalition: (await readCoalitions(tx, id))[0] ?? null, evidence, isToldLater };
  const statements = (await readAidStatementsKnownAt(tx, reference.at)).filter((s) => s.coalitionId === id);
  const coalition = coalitionsOf(statements)[0] ?? null;
  return { reference, coalition, evidence: upTo(evidence, reference.at), isToldLater };
}

function upTo(evidence: AidEvidence[], at: Date): AidEvidence[] {
  return evidence.filter(({ publishedAt }) => publishedAt <= at);
}
