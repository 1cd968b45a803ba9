import { and, desc, eq, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { isNotCorrected, loadAidStatements, type StoredAidStatement } from "../load-aid-statements.ts";
import { reportLang } from "../report-state.ts";
import {
  aidPackages,
  aidStatements,
  coalitionContributions,
  coalitionMembers,
  coalitions,
  reports,
  sources,
} from "../schema/index.ts";

export type AidPackageRow = Omit<typeof aidPackages.$inferSelect, "searchText">;

/** A statement about aid with the document it stands in: the evidence a reader is led to. */
export interface AidEvidence {
  statement: typeof aidStatements.$inferSelect;
  reportId: string;
  title: string | null;
  text: string;
  url: string | null;
  isSummary: boolean;
  lang: string | null;
  sourceName: string;
  publishedAt: Date;
}

export interface CoalitionRow {
  id: string;
  name: string;
  purpose: string | null;
  members: (typeof coalitionMembers.$inferSelect)[];
  contributions: (typeof coalitionContributions.$inferSelect)[];
}

/** A package without what only search needs. */
export const packageColumns = {
  id: aidPackages.id,
  parentId: aidPackages.parentId,
  title: aidPackages.title,
  donors: aidPackages.donors,
  recipient: aidPackages.recipient,
  type: aidPackages.type,
  finance: aidPackages.finance,
  coalitionId: aidPackages.coalitionId,
  amountMin: aidPackages.amountMin,
  amountMax: aidPackages.amountMax,
  currency: aidPackages.currency,
  isShared: aidPackages.isShared,
  isContested: aidPackages.isContested,
  valueDate: aidPackages.valueDate,
  amountEur: aidPackages.amountEur,
  amountUsd: aidPackages.amountUsd,
  status: aidPackages.status,
  statusDate: aidPackages.statusDate,
  statusReason: aidPackages.statusReason,
  voices: aidPackages.voices,
  firstReportedAt: aidPackages.firstReportedAt,
  lastReportedAt: aidPackages.lastReportedAt,
  view: aidPackages.view,
};

/** The whole ledger, latest step first: the aid page sums it with the aid package's arithmetic. */
export function readAidPackages(tx: ReadTransaction): Promise<AidPackageRow[]> {
  return tx
    .select(packageColumns)
    .from(aidPackages)
    .orderBy(desc(aidPackages.statusDate), desc(aidPackages.lastReportedAt), aidPackages.id);
}

/** Statements about aid published up to `at`: what "as known at" is computed from. */
export function readAidStatementsKnownAt(tx: ReadTransaction, at: Date): Promise<StoredAidStatement[]> {
  return loadAidStatements(tx, lte(aidStatements.publishedAt, at));
}

/** One package, or null. */
export async function readAidPackage(tx: ReadTransaction, id: string): Promise<AidPackageRow | null> {
  const [row] = await tx.select(packageColumns).from(aidPackages).where(eq(aidPackages.id, id)).limit(1);
  return row ?? null;
}

/** The package that one is part of, and those that are parts of it, the latest step first. */
export function readAidFamily(
  tx: ReadTransaction,
  { id, parentId }: Pick<AidPackageRow, "id" | "parentId">,
): Promise<AidPackageRow[]> {
  return tx
    .select(packageColumns)
    .from(aidPackages)
    .where(or(eq(aidPackages.parentId, id), parentId === null ? undefined : eq(aidPackages.id, parentId)))
    .orderBy(desc(aidPackages.statusDate), aidPackages.id);
}

/** Statements behind a package or a coalition with the words of their reports, oldest first. */
export function readAidEvidence(
  tx: ReadTransaction,
  of: { packageId: string } | { coalitionId: string },
): Promise<AidEvidence[]> {
  return tx
    .select({
      statement: aidStatements,
      reportId: reports.id,
      title: reports.title,
      text: reports.text,
      url: reports.url,
      isSummary: reports.isSummary,
      lang: reportLang,
      sourceName: sources.name,
      publishedAt: reports.publishedAt,
    })
    .from(aidStatements)
    .innerJoin(reports, eq(reports.id, aidStatements.reportId))
    .innerJoin(sources, eq(sources.id, reports.sourceId))
    .where(
      and(
        "packageId" in of ? eq(aidStatements.packageId, of.packageId) : eq(aidStatements.coalitionId, of.coalitionId),
        isNull(reports.retractedAt),
        isNotCorrected,
      ),
    )
    .orderBy(aidStatements.publishedAt, aidStatements.seq, aidStatements.ordinal);
}

/** All coalitions with members and contributions, or the one with the given id. */
export async function readCoalitions(tx: ReadTransaction, id?: string): Promise<CoalitionRow[]> {
  const rows = await tx
    .select()
    .from(coalitions)
    .where(id === undefined ? undefined : eq(coalitions.id, id))
    .orderBy(coalitions.name);
  if (rows.length === 0) return [];
  const ids = rows.map((row) => row.id);
  const members = await tx
    .select()
    .from(coalitionMembers)
    .where(inArray(coalitionMembers.coalitionId, ids))
    .orderBy(coalitionMembers.role, coalitionMembers.country);
  const contributions = await tx
    .select()
    .from(coalitionContributions)
    .where(inArray(coalitionContributions.coalitionId, ids))
    .orderBy(desc(coalitionContributions.date));
  return rows.map((row) => ({
    ...row,
    members: members.filter((member) => member.coalitionId === row.id),
    contributions: contributions.filter((contribution) => contribution.coalitionId === row.id),
  }));
}

/** Aid packages that a search box finds: words in any order, in the package's own search text. */
export function searchAidPackages(
  tx: ReadTransaction,
  words: readonly string[],
  limit: number,
): Promise<AidPackageRow[]> {
  if (words.length === 0) return Promise.resolve([]);
  return tx
    .select(packageColumns)
    .from(aidPackages)
    .where(and(...words.map((word) => sql`${aidPackages.searchText} like ${`%${word.replace(/[%_\\]/g, "\\$&")}%`}`)))
    .orderBy(desc(aidPackages.lastReportedAt), aidPackages.id)
    .limit(limit);
}
