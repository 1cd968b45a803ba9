import { anyOf, type Db, prepareRead, schema, type WriteTransaction } from "@tocsin/db";
import type { ReportInput, ReportLanguage } from "@tocsin/model";
import { asc, eq, sql } from "drizzle-orm";
import type { ReportForReading } from "./reading-rows.ts";

/** A report as the reader and the verbs need it. */
export interface LoadedReport extends ReportForReading {
  /** Tries to read it so far; none of one that no longer waits. */
  attempts: number;
  lastError: string | null;
  lang: ReportLanguage | null;
  publishedPrecision: "day" | "time";
  sourceName: string;
  sourceRegion: string | null;
  sourceLang: ReportLanguage | null;
}

const { reports, sources, waitingReports } = schema;

const read = prepareRead(
  {
    id: reports.id,
    seq: reports.seq,
    sourceId: reports.sourceId,
    independenceGroup: sources.independenceGroup,
    title: reports.title,
    text: reports.text,
    textLength: reports.textLength,
    publishedAt: reports.publishedAt,
    publishedPrecision: reports.publishedPrecision,
    recordedAt: reports.recordedAt,
    attempts: sql<number>`coalesce(${waitingReports.attempts}, 0)`.as("attempts"),
    lastError: waitingReports.lastError,
    lang: reports.lang,
    sourceName: sources.name,
    sourceRegion: sources.region,
    sourceLang: sources.defaultLang,
  },
  (select) =>
    select
      .from(reports)
      .innerJoin(sources, eq(sources.id, reports.sourceId))
      .leftJoin(waitingReports, eq(waitingReports.reportId, reports.id))
      .where(anyOf(reports.id, sql.placeholder("ids")))
      .orderBy(asc(reports.seq)),
);

/** Reports by id in order of receipt; ids that are not there are left out. */
export async function loadReports(db: Db | WriteTransaction, ids: readonly string[]): Promise<LoadedReport[]> {
  return ids.length === 0 ? [] : read(db, { ids });
}

/** A stored report as the reader takes it. */
export function readerInputOf(report: LoadedReport): ReportInput {
  const published = report.publishedAt.toISOString();
  return {
    id: report.id,
    title: report.title,
    text: report.text,
    publishedAt: report.publishedPrecision === "day" ? published.slice(0, 10) : published,
    source: report.sourceName,
    lang: report.lang ?? report.sourceLang,
    sourceRegion: report.sourceRegion,
  };
}
