import { publishableConfidence } from "@tocsin/model";
import { and, desc, eq, gte, isNull, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { isNotCorrected } from "../load-aid-statements.ts";
import { aidPackages, aidStatements, reports, sources } from "../schema/index.ts";
import { type AidPackageRow, packageColumns } from "./aid.ts";

/** What a report says of a package of aid, with the package as all statements make it. */
export interface LatestAidStatement {
  statement: Pick<
    typeof aidStatements.$inferSelect,
    "id" | "status" | "statusReason" | "date" | "speaker" | "publishedAt"
  >;
  sourceName: string;
  row: AidPackageRow;
}

/** What was said last of aid, newest first: of all packages, of one, or of those of a coalition. */
export function readLatestAidStatements(
  tx: ReadTransaction,
  { packageId, coalitionId, limit }: { packageId: string | null; coalitionId: string | null; limit: number },
): Promise<LatestAidStatement[]> {
  return tx
    .select({
      statement: {
        id: aidStatements.id,
        status: aidStatements.status,
        statusReason: aidStatements.statusReason,
        date: aidStatements.date,
        speaker: aidStatements.speaker,
        publishedAt: aidStatements.publishedAt,
      },
      sourceName: sources.name,
      row: packageColumns,
    })
    .from(aidStatements)
    .innerJoin(aidPackages, eq(aidPackages.id, aidStatements.packageId))
    .innerJoin(sources, eq(sources.id, aidStatements.sourceId))
    .innerJoin(reports, and(eq(reports.id, aidStatements.reportId), isNull(reports.retractedAt)))
    .where(
      and(
        packageId === null ? undefined : eq(aidStatements.packageId, packageId),
        coalitionId === null ? undefined : eq(aidStatements.coalitionId, coalitionId),
        gte(aidStatements.confidence, sql`${publishableConfidence}::real`),
        isNotCorrected,
      ),
    )
    .orderBy(desc(aidStatements.publishedAt), desc(aidStatements.seq), aidStatements.ordinal)
    .limit(limit);
}
