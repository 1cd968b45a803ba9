import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { connect, type Db, migrate, schema } from "@tocsin/db";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { systemActor } from "@tocsin/model";
import { openQueue } from "@tocsin/queue";
import { type NewReport, submitReport, submitReports } from "@tocsin/record";
import { createTestDatabase } from "@tocsin/stack/testing";
import { eq, sql } from "drizzle-orm";
import { inventReports } from "../support/invented-reports.ts";
import { queueEngines, startTestRedis, waitUntil } from "../support/test-queues.ts";
import { startWorkerProcess, type WorkerProcess } from "../support/worker-process.ts";

const actor = systemActor("bench");
const patienceMs = 600_000;
const chunk = 500;

interface Plan {
  reports: number;
  workers: number;
  latencySeconds: number;
}

interface Rates {
  engine: string;
  noOpJobsPerS: number;
  storedPerS: number;
  endToEndPerS: number;
  /** Processor time of workers and database per report, milliseconds; null where the system does not tell. */
  cpuMsPerReport: number | null;
  duplicatesPerS: number;
  rowsChangedByDuplicates: number;
  visibleP50Ms: number;
  visibleP99Ms: number;
}

/**
 * `npm run bench -- ingest [--reports 3000] [--workers 2] [--seconds 10] [--engine postgres|redis]`: reports per second from stored to committed events
 * and roll-ups, on each queue engine, beside the bare job rate and the pure reading rate of the same run.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      reports: { type: "string" },
      workers: { type: "string" },
      seconds: { type: "string" },
      engine: { type: "string" },
    },
  });
  const plan = {
    reports: Number(values.reports ?? 3_000),
    workers: Number(values.workers ?? 2),
    latencySeconds: Number(values.seconds ?? 10),
  };
  const reports = inventReports(plan.reports);
  const pure = measureReading(reports);
  print(`reports ${plan.reports}, workers ${plan.workers}, pure reading ${pure.toFixed(0)} reports/s on one core`);
  const engines = queueEngines.filter((engine) => (values.engine ?? engine) === engine);
  for (const engine of engines) printRates(await measureEngine(engine, reports, plan), pure);
  return 0;
}

/** Reports per second that one core reads, without any storing. */
function measureReading(reports: readonly NewReport[]): number {
  const reader = createReader({ gazetteer: loadGazetteer() });
  const read = (report: NewReport) => reader.read({ text: report.text, publishedAt: report.publishedAt ?? null });
  reports.slice(0, 200).forEach(read);
  return reports.length / secondsOf(() => reports.forEach(read));
}

async function measureEngine(engine: "postgres" | "redis", reports: NewReport[], plan: Plan): Promise<Rates> {
  const redis = engine === "redis" ? await startTestRedis() : null;
  const database = await createTestDatabase();
  await migrate(database.url);
  const address = { databaseUrl: database.url, redisUrl: redis?.url ?? null };
  const { db, close } = connect(database.url);
  try {
    const noOpJobsPerS = await measureNoOp(address, 2_000);
    const queue = await openQueue(address);
    const workers = await Promise.all(Array.from({ length: plan.workers }, () => startWorkerProcess(address)));
    // Workers compile the sources and warm up on reports of their own.
    await ingest(db, queue, inventReports(400, 99), 400);
    const cpuBefore = await cpuMs(db, workers);
    const started = performance.now();
    const storedAt = await ingest(db, queue, reports, 400 + reports.length);
    const endToEnd = (performance.now() - started) / 1000;
    const cpuAfter = await cpuMs(db, workers);
    const before = await rowCounts(db);
    const duplicates = await secondsOfAsync(async () => {
      for (const part of chunksOf(reports)) await submitReports(db, actor, part);
    });
    const after = await rowCounts(db);
    const rate = reports.length / endToEnd;
    const latencies = plan.latencySeconds > 0 ? await measureVisible(db, queue, rate / 2, plan.latencySeconds) : [];
    for (const worker of workers) await worker.stop();
    await queue.close();
    return {
      engine,
      noOpJobsPerS,
      storedPerS: reports.length / storedAt,
      endToEndPerS: rate,
      cpuMsPerReport: cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / reports.length,
      duplicatesPerS: reports.length / duplicates,
      rowsChangedByDuplicates: after - before,
      visibleP50Ms: quantile(latencies, 0.5),
      visibleP99Ms: quantile(latencies, 0.99),
    };
  } finally {
    await close();
    await database.drop();
    await redis?.stop();
  }
}

type Queue = Awaited<ReturnType<typeof openQueue>>;

/** Stores and queues all reports and waits until `total` are read. Returns the seconds that storing and queueing took. */
async function ingest(db: Db, queue: Queue, reports: readonly NewReport[], total: number): Promise<number> {
  const started = performance.now();
  for (const part of chunksOf(reports)) {
    const outcomes = await submitReports(db, actor, part);
    await queue.enqueueReading(
      outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id])),
      "bulk",
    );
  }
  const stored = (performance.now() - started) / 1000;
  const { reports: table } = schema;
  await waitUntil("all are read", async () => (await db.$count(table, eq(table.state, "read"))) >= total, patienceMs);
  return stored;
}

/** Jobs per second of the queue alone: one worker that does nothing. */
async function measureNoOp(address: { databaseUrl: string; redisUrl: string | null }, count: number): Promise<number> {
  const queue = await openQueue(address);
  const ids = Array.from({ length: count }, () => [crypto.randomUUID()]);
  while (ids.length > 0) await Promise.all(ids.splice(0, 100).map((id) => queue.enqueueReading(id, "bulk")));
  const started = performance.now();
  const worker = await queue.startWorker({ "read-reports": async () => {} }, { concurrency: 4, onError: () => {} });
  await waitUntil("no job is left", async () => (await queue.countJobs()).waiting === 0, patienceMs);
  const rate = count / ((performance.now() - started) / 1000);
  await worker.stop();
  await queue.close();
  return rate;
}

/** Milliseconds from handing in a report to its event being there, for single reports at a steady rate. */
async function measureVisible(db: Db, queue: Queue, perSecond: number, seconds: number): Promise<number[]> {
  const reports = inventReports(Math.ceil(perSecond * seconds), 7);
  const latencies: number[] = [];
  const started = performance.now();
  await Promise.all(
    reports.map(async (report, i) => {
      const dueMs = (i / perSecond) * 1000;
      await new Promise((resolve) => setTimeout(resolve, dueMs));
      const { id } = await submitReport(db, actor, { ...report, channel: "form" });
      await queue.enqueueReading([id]);
      const read = sql`${schema.reports.id} = ${id} and ${schema.reports.state} = 'read'`;
      await waitUntil("it is read", async () => (await db.$count(schema.reports, read)) === 1, patienceMs);
      latencies.push(performance.now() - started - dueMs);
    }),
  );
  return latencies.sort((a, b) => a - b);
}

/** Clock ticks of a Linux process are hundredths of a second everywhere that Node runs. */
const tickMs = 10;

/** Processor time so far of this process, the workers and all database processes, in milliseconds. */
async function cpuMs(db: Db, workers: readonly WorkerProcess[]): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const backends = await db.execute<{ pid: number }>(sql`select pid from pg_stat_activity`);
  const pids = [process.pid, ...workers.map((worker) => worker.pid), ...[...backends].map((row) => row.pid)];
  const ticks = pids.map((pid) => {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, own) => sum + own, 0) * tickMs;
}

/** Rows written to any table since the start: inserted, updated and deleted. */
async function rowCounts(db: Db): Promise<number> {
  await db.execute(sql`select pg_stat_force_next_flush()`);
  const [row] = await db.execute<{ n: string }>(
    sql`select sum(n_tup_ins + n_tup_upd + n_tup_del) as n from pg_stat_user_tables where schemaname = 'public'`,
  );
  return Number(row?.n ?? 0);
}

function chunksOf(reports: readonly NewReport[]): NewReport[][] {
  return Array.from({ length: Math.ceil(reports.length / chunk) }, (_, i) => reports.slice(i * chunk, (i + 1) * chunk));
}

function secondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

async function secondsOfAsync(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function printRates(rates: Rates, pure: number): void {
  print(
    [
      `${rates.engine}:`,
      `stored ${rates.storedPerS.toFixed(0)}/s,`,
      `end to end ${rates.endToEndPerS.toFixed(0)} reports/s`,
      `(${((100 * rates.endToEndPerS) / pure).toFixed(0)} % of pure reading,`,
      `${((100 * rates.endToEndPerS) / rates.noOpJobsPerS).toFixed(0)} % of ${rates.noOpJobsPerS.toFixed(0)} bare jobs/s),`,
      `${rates.cpuMsPerReport?.toFixed(1) ?? "?"} ms of processor time each,`,
      `duplicates ${rates.duplicatesPerS.toFixed(0)}/s changing ${rates.rowsChangedByDuplicates} rows,`,
      `submit to visible p50 ${rates.visibleP50Ms.toFixed(0)} ms, p99 ${rates.visibleP99Ms.toFixed(0)} ms at half of that`,
    ].join(" "),
  );
}

function print(line: string): void {
  console.log(line);
}
