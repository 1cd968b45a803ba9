import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/pg-core";
import type { ReadTransaction } from "../connect.ts";
import { prepareRead } from "../prepare-read.ts";
import { aidPackages, aidStatements, mentions } from "../schema/index.ts";
import { type AidPackageRow, packageColumns } from "./aid.ts";

/** Aid packages, the most recently reported first. */
export function readLatestAid(tx: ReadTransaction, limit: number): Promise<AidPackageRow[]> {
  return tx
    .select(packageColumns)
    .from(aidPackages)
    .orderBy(desc(aidPackages.lastReportedAt), aidPackages.id)
    .limit(limit);
}

/** Packages whose statements come from reports that also tell of an event in the region. */
export function readAidOfRegion(tx: ReadTransaction, region: string, limit: number): Promise<AidPackageRow[]> {
  return readOfRegion(tx, { region, limit });
}

/** Reports that tell both of aid and of an event in the region. */
export async function readAidReportsOfRegion(tx: ReadTransaction, region: string): Promise<Set<string>> {
  const rows = await tx
    .selectDistinct({ id: aidStatements.reportId })
    .from(aidStatements)
    .innerJoin(mentions, eq(mentions.reportId, aidStatements.reportId))
    .where(eq(mentions.region, region));
  return new Set(rows.map(({ id }) => id));
}

const idsOfRegion = new QueryBuilder()
  .select({ id: sql<string>`${aidStatements.packageId}` })
  .from(aidStatements)
  .innerJoin(mentions, eq(mentions.reportId, aidStatements.reportId))
  .where(and(eq(mentions.region, sql.placeholder("region")), isNotNull(aidStatements.packageId)));

const readOfRegion = prepareRead(packageColumns, (select) =>
  select
    .from(aidPackages)
    .where(inArray(aidPackages.id, idsOfRegion))
    .orderBy(desc(aidPackages.lastReportedAt), aidPackages.id)
    .limit(sql.placeholder("limit")),
);
