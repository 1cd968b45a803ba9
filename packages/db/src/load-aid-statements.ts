import type { AidReading } from "@tocsin/model";
import { publishableConfidence } from "@tocsin/model";
import { and, eq, gte, isNull, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction, WriteTransaction } from "./connect.ts";
import { aidStatements, reports, sources } from "./schema/index.ts";

/** A stored statement about aid with what grouping and deriving need to know of its report. */
export interface StoredAidStatement extends AidReading {
  id: string;
  reportId: string;
  sourceId: string;
  independenceGroup: string;
  seq: number;
  ordinal: number;
  publishedAt: string;
  packageId: string | null;
  coalitionId: string | null;
}

/** Leaves out what an editor has corrected. */
export const isNotCorrected = sql`not exists (select 1 from aid_statements newer where newer.supersedes = ${aidStatements.id})`;

/** Statements of reports that stand, read surely enough to be published and not corrected since, in order of arrival. */
export async function loadAidStatements(
  tx: ReadTransaction | WriteTransaction,
  where: SQL | undefined,
): Promise<StoredAidStatement[]> {
  const rows = await tx
    .select({ statement: aidStatements, independenceGroup: sources.independenceGroup })
    .from(aidStatements)
    .innerJoin(sources, eq(sources.id, aidStatements.sourceId))
    .innerJoin(reports, and(eq(reports.id, aidStatements.reportId), isNull(reports.retractedAt)))
    .where(and(where, gte(aidStatements.confidence, sql`${publishableConfidence}::real`), isNotCorrected))
    .orderBy(aidStatements.seq, aidStatements.ordinal);
  return rows.map(({ statement, independenceGroup }) => {
    const {
      quoteStart,
      quoteEnd,
      publishedAt,
      recordedAt: _recordedAt,
      textLength: _length,
      blockKey: _block,
      supersedes: _supersedes,
      ...own
    } = statement;
    return {
      ...own,
      ref: statement.id,
      independenceGroup,
      publishedAt: publishedAt.toISOString(),
      quote: { start: quoteStart, end: quoteEnd },
    };
  });
}
