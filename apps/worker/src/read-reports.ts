import { type Reading, systemActor, TocsinError } from "@tocsin/model";
import type { ReadReports } from "@tocsin/queue";
import {
  type AppliedReading,
  applyReadings,
  beginReading,
  type LoadedReport,
  mostAttempts,
  noteFailure,
  quarantineReport,
  readerInputOf,
} from "@tocsin/record";
import type { Pipeline } from "./pipeline.ts";

const actor = systemActor("worker");

/**
 * Reads the job's reports and applies what was found. Reports that were tried before go one by one, so that one that
 * cannot be read holds back nobody else. What fails is tried three times and then put aside with the reason.
 */
export async function readReports(pipeline: Pipeline, { reportIds }: ReadReports): Promise<void> {
  const { ready, exhausted } = await beginReading(pipeline.db, actor, reportIds);
  for (const report of exhausted)
    await putAside(pipeline, report, report.lastError ?? "The reader stopped without a word.");
  const untried = ready.filter((report) => report.attempts <= 1);
  const retried = ready.filter((report) => report.attempts > 1);
  const failed = await readTogether(pipeline, untried);
  for (const report of [...failed, ...retried]) await readAlone(pipeline, report);
}

/** Reads and applies in one transaction. Returns those that have to be tried alone. */
async function readTogether(pipeline: Pipeline, reports: readonly LoadedReport[]): Promise<LoadedReport[]> {
  const found: AppliedReading[] = [];
  const failed: LoadedReport[] = [];
  for (const report of reports) {
    try {
      found.push({ reportId: report.id, reading: readKnownLanguage(pipeline, report) });
    } catch {
      failed.push(report);
    }
  }
  if (found.length === 0) return failed;
  try {
    await applyReadings(pipeline.db, actor, found, pipeline);
    return failed;
  } catch (error) {
    if (isOutage(error)) throw error;
    return [...reports];
  }
}

async function readAlone(pipeline: Pipeline, report: LoadedReport): Promise<void> {
  try {
    const reading = readKnownLanguage(pipeline, report);
    await applyReadings(pipeline.db, actor, [{ reportId: report.id, reading }], pipeline);
  } catch (error) {
    if (isOutage(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const isFinal = error instanceof TocsinError && error.code === "unknown_language";
    if (isFinal || report.attempts >= mostAttempts) {
      await putAside(pipeline, report, reason);
      return;
    }
    await noteFailure(pipeline.db, actor, report.id, reason);
    pipeline.log(`report ${report.id}: try ${report.attempts} of ${mostAttempts} failed: ${reason}`);
    await pipeline.queue.retryReading(report.id, report.attempts);
  }
}

function readKnownLanguage(pipeline: Pipeline, report: LoadedReport): Reading {
  const reading = pipeline.read(readerInputOf(report));
  if (reading.report.lang === null) {
    throw new TocsinError(
      "unknown_language",
      "The report is in a language that is not read. English, Ukrainian, Russian and French are.",
    );
  }
  return reading;
}

async function putAside(pipeline: Pipeline, report: LoadedReport, reason: string): Promise<void> {
  await quarantineReport(pipeline.db, actor, { reportId: report.id, reason });
  pipeline.log(`report ${report.id}: put aside: ${reason}`);
}

/** The database is away or too busy: not the report's fault. The queue runs the job again. */
function isOutage(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string" && /^(08|53|57|40)|^(ECONN|ETIMEDOUT|EPIPE|CONNECTION_|CONNECT_TIMEOUT)/.test(code)) {
      return true;
    }
  }
  return false;
}
