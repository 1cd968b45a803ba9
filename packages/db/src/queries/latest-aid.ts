import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { aidPackages, aidStatements, mentions } from "../schema/index.ts";

/** An aid package as short lists show it. */
export interface AidRow {
  id: string;
  title: string | null;
  donors: string[];
  recipient: string | null;
  status: (typeof aidPackages.$inferSelect)["status"];
  statusDate: string | null;
  statusReason: string | null;
  amountMin: number | null;
  amountMax: number | null;
  currency: string | null;
  coalitionId: string | null;
  lastReportedAt: Date;
}

const aidRowColumns = {
  id: aidPackages.id,
  title: aidPackages.title,
  donors: aidPackages.donors,
  recipient: aidPackages.recipient,
  status: aidPackages.status,
  statusDate: aidPackages.statusDate,
  statusReason: aidPackages.statusReason,
  amountMin: aidPackages.amountMin,
  amountMax: aidPackages.amountMax,
  currency: aidPackages.currency,
  coalitionId: aidPackages.coalitionId,
  lastReportedAt: aidPackages.lastReportedAt,
};

/** Aid packages, the most recently reported first. */
export function readLatestAid(tx: ReadTransaction, limit: number): Promise<AidRow[]> {
  return tx
    .select(aidRowColumns)
    .from(aidPackages)
    .orderBy(desc(aidPackages.lastReportedAt), aidPackages.id)
    .limit(limit);
}

/** Packages whose statements come from reports that also tell of an event in the region. */
export async function readAidOfRegion(tx: ReadTransaction, region: string, limit: number): Promise<AidRow[]> {
  return tx
    .select(aidRowColumns)
    .from(aidPackages)
    .where(
      inArray(
        aidPackages.id,
        tx
          .select({ id: sql<string>`${aidStatements.packageId}` })
          .from(aidStatements)
          .innerJoin(mentions, eq(mentions.reportId, aidStatements.reportId))
          .where(and(eq(mentions.region, region), isNotNull(aidStatements.packageId))),
      ),
    )
    .orderBy(desc(aidPackages.lastReportedAt), aidPackages.id)
    .limit(limit);
}
