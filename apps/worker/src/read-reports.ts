import { setImmediate as nextTurn } from "node:timers/promises";
import { type Reading, systemActor, TocsinError } from "@tocsin/model";
import { type JobRun, type ReadReports, readingBatchSize } from "@tocsin/queue";
import {
  type AppliedReading,
  applyReadings,
  type BeginOptions,
  beginReading,
  type LoadedReport,
  mostAttempts,
  noteFailure,
  quarantineReport,
  readerInputOf,
  returnTries,
} from "@tocsin/record";
import type { Pipeline } from "./pipeline.ts";

const actor = systemActor("worker");

/**
 * Reads the job's reports and applies what was found, all in one transaction. A job that leaves room in its batch takes what
 * else is urgent along, so that the more reports wait, the less each costs; their own jobs then find nothing to do. Where
 * that fails, and for reports that were tried before, they are applied one by one, so that one that cannot be read holds back
 * nobody else. When the job was begun before, its worker may have died of one of them: each is then taken, counted and read by
 * itself, so that it uses up nobody else's tries. What fails is tried three times and then put aside with the reason.
 */
export async function readReports(
  pipeline: Pipeline,
  { reportIds }: ReadReports,
  { again }: JobRun = { again: false },
): Promise<void> {
  if (again) for (const id of reportIds) await readBatch(pipeline, [id], { again });
  else await readBatch(pipeline, reportIds, { moreUrgent: readingBatchSize - reportIds.length });
}

async function readBatch(pipeline: Pipeline, reportIds: readonly string[], options: BeginOptions): Promise<void> {
  const begun = await beginReading(pipeline.db, actor, reportIds, options);
  try {
    await readBegun(pipeline, begun);
  } catch (error) {
    const ids = begun.ready.map((report) => report.id);
    if (isOutage(error)) await returnTries(pipeline.db, actor, ids).catch(() => pipeline.log("the database is away"));
    throw error;
  }
}

async function readBegun(
  pipeline: Pipeline,
  { ready, exhausted }: { ready: LoadedReport[]; exhausted: LoadedReport[] },
): Promise<void> {
  for (const report of exhausted) {
    await putAside(pipeline, report, report.lastError ?? "The reader stopped without a word.");
  }
  const found: ReadReport[] = [];
  for (const report of ready) {
    // Another job's transaction may hold locks that everybody waits for: what the database answers it is not held up meanwhile.
    await nextTurn();
    try {
      found.push({ report, reading: readKnownLanguage(pipeline, report) });
    } catch (error) {
      await handleFailure(pipeline, report, error);
    }
  }
  const isRetried = ({ report }: ReadReport) => report.attempts > 1;
  const untried = found.filter((each) => !isRetried(each));
  const alone = [...((await applyTogether(pipeline, untried)) ? [] : untried), ...found.filter(isRetried)];
  for (const each of alone) await applyAlone(pipeline, each);
}

interface ReadReport {
  report: LoadedReport;
  reading: Reading;
}

const toApply = ({ report, reading }: ReadReport): AppliedReading => ({ reportId: report.id, report, reading });

/** False: at least one of them cannot be applied, and none was. */
async function applyTogether(pipeline: Pipeline, found: readonly ReadReport[]): Promise<boolean> {
  if (found.length === 0) return true;
  try {
    await applyReadings(pipeline.db, actor, found.map(toApply), pipeline);
    return true;
  } catch (error) {
    if (isOutage(error)) throw error;
    return false;
  }
}

async function applyAlone(pipeline: Pipeline, found: ReadReport): Promise<void> {
  try {
    await applyReadings(pipeline.db, actor, [toApply(found)], pipeline);
  } catch (error) {
    if (isOutage(error)) throw error;
    await handleFailure(pipeline, found.report, error);
  }
}

async function handleFailure(pipeline: Pipeline, report: LoadedReport, error: unknown): Promise<void> {
  const reason = reasonOf(error);
  const isFinal = error instanceof TocsinError && error.code === "unknown_language";
  if (isFinal || report.attempts >= mostAttempts) {
    await putAside(pipeline, report, reason);
    return;
  }
  await noteFailure(pipeline.db, actor, report.id, reason);
  pipeline.log(`report ${report.id}: try ${report.attempts} of ${mostAttempts} failed: ${reason}`);
  await pipeline.queue.retryReading(report.id, report.attempts);
}

/** The first cause says most: the driver wraps the database's own words in the whole statement. */
function reasonOf(error: unknown): string {
  let at: unknown = error;
  while (at instanceof Error && at.cause instanceof Error) at = at.cause;
  return at instanceof Error ? at.message : String(at);
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

/** The database is away or two transactions met: not the report's fault. The queue runs the job again. */
function isOutage(error: unknown): boolean {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    const code = (at as { code?: unknown }).code;
    if (typeof code === "string" && /^(08|53|57|40)|^(ECONN|ETIMEDOUT|EPIPE|CONNECTION_|CONNECT_TIMEOUT)/.test(code)) {
      return true;
    }
  }
  return false;
}
