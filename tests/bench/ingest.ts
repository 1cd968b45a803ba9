import { parseArgs } from "node:util";
import { connect, type Db, migrate, schema } from "@tocsin/db";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { systemActor } from "@tocsin/model";
import { openQueue } from "@tocsin/queue";
import { type NewReport, submitReport, submitReports } from "@tocsin/record";
import { createTestDatabase } from "@tocsin/stack/testing";
import { and, eq, inArray, sql } from "drizzle-orm";
import { inventReports } from "../support/invented-reports.ts";
import { cpuMsOf } from "../support/processor-time.ts";
import { queueEngines, startTestRedis, type TestRedis, waitUntil } from "../support/test-queues.ts";
import { startWorkerProcess, type WorkerProcess } from "../support/worker-process.ts";

const actor = systemActor("bench");
const patienceMs = 600_000;
/** Reports handed in at a time, as an import does. */
const chunk = 500;
/** Bulk is measured so often, on reports of its own each time; the median counts. */
const rounds = 3;
/** Workers compile the sources and fill their caches on so many reports before anything is measured. */
const warmUpReports = 1_000;

interface Plan {
  reports: number;
  workers: number;
  latencySeconds: number;
}

/** Processor time per report, milliseconds, by whom; null where the system does not tell. */
interface Cpu {
  workers: number;
  database: number;
  redis: number;
}

interface Round {
  storedPerS: number;
  endToEndPerS: number;
  cpu: Cpu | null;
}

interface Rates extends Round {
  engine: string;
  noOpJobsPerS: number;
  duplicatesPerS: number;
  rowsChangedByDuplicates: number;
  visibleP50Ms: number;
  visibleP99Ms: number;
}

/**
 * `npm run bench -- ingest [--reports 3000] [--workers 2] [--seconds 10] [--engine postgres|redis]`: reports per second from
 * stored to committed events and roll-ups, on each queue engine, beside the bare job rate and the pure reading rate of the
 * same run; then how long a single report takes until it can be seen, at a steady half of that rate.
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
  const pure = measureReading(inventReports(plan.reports));
  print(`reports ${rounds} × ${plan.reports}, workers ${plan.workers}`);
  print(
    `pure reading ${pure.perS.toFixed(0)} reports/s on one core, ${pure.cpuMs.toFixed(2)} ms of processor time each`,
  );
  const engines = queueEngines.filter((engine) => (values.engine ?? engine) === engine);
  for (const engine of engines) printRates(await measureEngine(engine, plan), pure);
  return 0;
}

interface Reading {
  perS: number;
  cpuMs: number;
}

/** What reading alone takes on one core, without any storing. */
function measureReading(reports: readonly NewReport[]): Reading {
  const reader = createReader({ gazetteer: loadGazetteer() });
  const read = (report: NewReport) => reader.read({ text: report.text, publishedAt: report.publishedAt ?? null });
  reports.slice(0, warmUpReports).forEach(read);
  const cpu = process.cpuUsage();
  const started = performance.now();
  reports.forEach(read);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perS: reports.length / seconds, cpuMs: (user + system) / 1000 / reports.length };
}

interface Bench {
  db: Db;
  queue: Queue;
  workers: readonly WorkerProcess[];
  redis: TestRedis | null;
}

type Queue = Awaited<ReturnType<typeof openQueue>>;

async function measureEngine(engine: "postgres" | "redis", plan: Plan): Promise<Rates> {
  const redis = engine === "redis" ? await startTestRedis() : null;
  const database = await createTestDatabase();
  await migrate(database.url);
  const address = { databaseUrl: database.url, redisUrl: redis?.url ?? null };
  const { db, close } = connect(database.url);
  const workers: WorkerProcess[] = [];
  try {
    const noOpJobsPerS = await measureNoOp(address, 2_000);
    const queue = await openQueue(address);
    for (let n = 0; n < plan.workers; n++) workers.push(await startWorkerProcess(address));
    const bench: Bench = { db, queue, workers, redis };
    await ingest(bench, inventReports(warmUpReports, 99));
    const measured: Round[] = [];
    for (let n = 0; n < rounds; n++) measured.push(await measureBulk(bench, inventReports(plan.reports, n + 1)));
    const bulk = medianRound(measured);
    const duplicates = await measureDuplicates(db, inventReports(plan.reports, 1));
    const latencies = await measureVisible(bench, bulk.endToEndPerS / 2, plan.latencySeconds);
    await queue.close();
    return {
      ...bulk,
      ...duplicates,
      engine,
      noOpJobsPerS,
      visibleP50Ms: quantile(latencies, 0.5),
      visibleP99Ms: quantile(latencies, 0.99),
    };
  } finally {
    for (const worker of workers) await worker.stop();
    await close();
    await database.drop();
    await redis?.stop();
  }
}

async function measureBulk(bench: Bench, reports: readonly NewReport[]): Promise<Round> {
  const before = await cpuNow(bench);
  const started = performance.now();
  const stored = await ingest(bench, reports);
  const seconds = (performance.now() - started) / 1000;
  const after = await cpuNow(bench);
  const each = (key: keyof Cpu) => ((after?.[key] ?? 0) - (before?.[key] ?? 0)) / reports.length;
  return {
    storedPerS: reports.length / stored,
    endToEndPerS: reports.length / seconds,
    cpu: before && after ? { workers: each("workers"), database: each("database"), redis: each("redis") } : null,
  };
}

function medianRound(measured: readonly Round[]): Round {
  const sorted = [...measured].sort((a, b) => a.endToEndPerS - b.endToEndPerS);
  return sorted[Math.floor(sorted.length / 2)] as Round;
}

/** Stores and queues all reports and waits until none is unread. Returns the seconds that storing and queueing took. */
async function ingest({ db, queue }: Bench, reports: readonly NewReport[]): Promise<number> {
  const started = performance.now();
  for (const part of chunksOf(reports)) {
    const outcomes = await submitReports(db, actor, part);
    await queue.enqueueReading(
      outcomes.flatMap((outcome) => ("error" in outcome ? [] : [outcome.id])),
      "bulk",
    );
  }
  const stored = (performance.now() - started) / 1000;
  const isUnread = eq(schema.reports.state, "received");
  await waitUntil("all are read", async () => (await db.$count(schema.reports, isUnread)) === 0, patienceMs);
  return stored;
}

async function measureDuplicates(db: Db, reports: readonly NewReport[]) {
  const before = await rowsWritten(db);
  const started = performance.now();
  for (const part of chunksOf(reports)) await submitReports(db, actor, part);
  const seconds = (performance.now() - started) / 1000;
  return {
    duplicatesPerS: reports.length / seconds,
    rowsChangedByDuplicates: (await rowsWritten(db)) - before,
  };
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

/**
 * Milliseconds from when a report was due to be handed in to when its event could be seen, sorted. Single reports come at a
 * steady rate, whether or not those before are done; one watcher asks for all of them, so that asking costs little.
 */
async function measureVisible({ db, queue }: Bench, perSecond: number, seconds: number): Promise<number[]> {
  const reports = inventReports(Math.ceil(perSecond * seconds), 7);
  const latencies: number[] = [];
  const waiting = new Map<string, number>();
  const started = performance.now();
  const arrivals = reports.map(async (report, i) => {
    const dueMs = (i / perSecond) * 1000;
    await new Promise((resolve) => setTimeout(resolve, dueMs));
    const { id } = await submitReport(db, actor, { ...report, channel: "form" });
    waiting.set(id, started + dueMs);
    await queue.enqueueReading([id]);
  });
  const { id, state } = schema.reports;
  await waitUntil(
    "all can be seen",
    async () => {
      const isSeen = and(inArray(id, [...waiting.keys()]), eq(state, "read"));
      const seen = waiting.size > 0 ? await db.select({ id }).from(schema.reports).where(isSeen) : [];
      for (const row of seen) {
        latencies.push(performance.now() - (waiting.get(row.id) ?? 0));
        waiting.delete(row.id);
      }
      return latencies.length === reports.length;
    },
    patienceMs,
  );
  await Promise.all(arrivals);
  return latencies.sort((a, b) => a - b);
}

/** Processor time so far of workers, database and Redis, in milliseconds. */
async function cpuNow({ db, workers, redis }: Bench): Promise<Cpu | null> {
  const rows = await db.execute<{ pid: number }>(sql`select pid from pg_stat_activity`);
  const used = {
    workers: cpuMsOf(workers.map((worker) => worker.pid)),
    database: cpuMsOf([...rows].map((row) => row.pid)),
    redis: cpuMsOf(redis ? [redis.pid] : []),
  };
  return used.workers === null || used.database === null || used.redis === null ? null : (used as Cpu);
}

/** Rows written to any table since the start: inserted, updated and deleted. */
async function rowsWritten(db: Db): Promise<number> {
  await db.execute(sql`select pg_stat_force_next_flush()`);
  const [row] = await db.execute<{ n: string }>(
    sql`select sum(n_tup_ins + n_tup_upd + n_tup_del) as n from pg_stat_user_tables where schemaname = 'public'`,
  );
  return Number(row?.n ?? 0);
}

function chunksOf(reports: readonly NewReport[]): NewReport[][] {
  return Array.from({ length: Math.ceil(reports.length / chunk) }, (_, i) => reports.slice(i * chunk, (i + 1) * chunk));
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function printRates(rates: Rates, pure: Reading): void {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  print(`${rates.engine}:`);
  print(
    `  end to end ${rates.endToEndPerS.toFixed(0)} reports/s (${percent(rates.endToEndPerS / pure.perS)} of pure reading on one core, ${percent(rates.endToEndPerS / rates.noOpJobsPerS)} of ${rates.noOpJobsPerS.toFixed(0)} bare jobs/s), stored ${rates.storedPerS.toFixed(0)}/s`,
  );
  if (rates.cpu) {
    const { workers, database, redis } = rates.cpu;
    const total = workers + database + redis;
    print(
      `  processor time ${total.toFixed(2)} ms each: workers ${workers.toFixed(2)}, database ${database.toFixed(2)}, Redis ${redis.toFixed(2)}; ${percent(1 - pure.cpuMs / total)} of it beside reading`,
    );
  }
  print(`  duplicates ${rates.duplicatesPerS.toFixed(0)}/s, changing ${rates.rowsChangedByDuplicates} rows`);
  print(
    `  submit to visible at ${(rates.endToEndPerS / 2).toFixed(0)}/s: p50 ${rates.visibleP50Ms.toFixed(0)} ms, p99 ${rates.visibleP99Ms.toFixed(0)} ms`,
  );
}

function print(line: string): void {
  console.log(line);
}
