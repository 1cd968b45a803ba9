import { type AidStatement, donorKey, foldCoalition } from "@tocsin/aid";
import type { schema } from "@tocsin/db";
import type { AidReading, Reading } from "@tocsin/model";
import { aidStatementIdOf, slugOf } from "./identity.ts";
import type { ReportForReading } from "./reading-rows.ts";

export type AidStatementRow = typeof schema.aidStatements.$inferInsert;

/** Aid statements of a reading as rows to store. */
export function aidStatementsOfReading(report: ReportForReading, reading: Reading): AidStatementRow[] {
  return reading.aid.map((aid, ordinal) => aidStatementRow(statementOf(report, aid, ordinal), report));
}

/** Lock key of the statements that may be one package. */
export const aidBlock = (blockKey: string) => `aid|${blockKey}`;
/** Lock key of a coalition. */
export const coalitionBlock = (coalitionId: string) => `coalition|${coalitionId}`;

export const coalitionIdOf = (name: string) => slugOf(foldCoalition(name));

function statementOf(report: ReportForReading, aid: AidReading, ordinal: number): AidStatement {
  return {
    ...aid,
    id: aidStatementIdOf(report.id, ordinal),
    reportId: report.id,
    sourceId: report.sourceId,
    independenceGroup: report.independenceGroup,
    seq: report.seq,
    ordinal,
    publishedAt: report.publishedAt.toISOString(),
  };
}

function aidStatementRow(statement: AidStatement, report: ReportForReading): AidStatementRow {
  return {
    id: statement.id,
    reportId: statement.reportId,
    textLength: report.textLength,
    seq: statement.seq,
    ordinal: statement.ordinal,
    sourceId: statement.sourceId,
    blockKey: donorKey(statement),
    donors: statement.donors,
    donorNames: statement.donorNames,
    recipient: statement.recipient,
    type: statement.type,
    finance: statement.finance,
    amountMin: statement.amountMin,
    amountMax: statement.amountMax,
    currency: statement.currency,
    isShared: statement.isShared,
    partOf: statement.partOf,
    items: statement.items,
    status: statement.status,
    statusReason: statement.statusReason,
    date: statement.date,
    coalition: statement.coalition,
    coalitionId: null,
    speaker: statement.speaker,
    quoteStart: statement.quote.start,
    quoteEnd: statement.quote.end,
    confidence: statement.confidence,
    publishedAt: report.publishedAt,
    recordedAt: report.recordedAt,
  };
}
