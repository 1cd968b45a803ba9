import { parseArgs } from "node:util";
import { type Db, schema } from "@tocsin/db";
import { createReader } from "@tocsin/extract";
import { loadGazetteer } from "@tocsin/gazetteer";
import { openQueue } from "@tocsin/queue";
import { type NewReport, submitReport } from "@tocsin/record";
import { inArray } from "drizzle-orm";
import { inventReports } from "../support/invented-reports.ts";
import {
  benchActor,
  type Cpu,
  type LoadedSystem,
  openLoadedSystem,
  patienceMs,
  type QueueAddress,
  storeInChunks,
} from "../support/loaded-system.ts";
import { queueEngines, waitUntil } from "../support/test-queues.ts";
import { type Written, writtenSoFar } from "../support/written-rows.ts";

/** Bulk is measured so often, on reports of its own each time; the median counts. */
const rounds = 3;
/** Workers compile the sources and fill their caches on so many reports before anything is measured. */
const warmUpReports = 1_000;

/** Texts of two lengths: posts of channels, and articles of agencies, in which reading is the greater part of the work. */
const kinds = [
  { name: "posts", fillers: 4 },
  { name: "articles", fillers: 30 },
] as const;

interface Plan {
  reports: number;
  workers: number;
  latencySeconds: number;
}

interface Round {
  storedPerS: number;
  endToEndPerS: number;
  /** Per report; null where the operating system does not tell. */
  cpu: Cpu | null;
  /** Per report. */
  written: Written;
}

interface PureReading {
  perS: number;
  cpuMs: number;
  characters: number;
}

/**
 * `npm run bench -- ingest [--reports 3000] [--workers 2] [--seconds 10] [--engine postgres|redis]`: reports per second from
 * stored to committed events and roll-ups, on each queue engine and for short and long texts, beside the bare job rate and
 * the pure reading rate of the same run; then how long a single report takes until it can be seen, at a steady half of the
 * rate for short ones.
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
  print(`reports ${rounds} × ${plan.reports}, workers ${plan.workers}; pure reading on one core:`);
  const pure = kinds.map(({ name, fillers }) => {
    const own = measureReading(inventReports(Math.min(plan.reports, 2_000), 1, { fillers }));
    const { perS, cpuMs, characters } = own;
    print(`  ${name} of ${characters.toFixed(0)} characters ${perS.toFixed(0)}/s, ${cpuMs.toFixed(2)} ms each`);
    return own;
  });
  const engines = queueEngines.filter((engine) => (values.engine ?? engine) === engine);
  for (const engine of engines) await measureEngine(engine, plan, pure);
  return 0;
}

/** What reading alone takes on one core, without any storing. */
function measureReading(reports: readonly NewReport[]): PureReading {
  const reader = createReader({ gazetteer: loadGazetteer() });
  const read = (report: NewReport) => reader.read({ text: report.text, publishedAt: report.publishedAt ?? null });
  reports.slice(0, warmUpReports).forEach(read);
  const cpu = process.cpuUsage();
  const started = performance.now();
  reports.forEach(read);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    perS: reports.length / seconds,
    cpuMs: (user + system) / 1000 / reports.length,
    characters: reports.reduce((sum, { text }) => sum + text.length, 0) / reports.length,
  };
}

async function measureEngine(engine: "postgres" | "redis", plan: Plan, pure: readonly PureReading[]): Promise<void> {
  print(`${engine}:`);
  const system = await openLoadedSystem(engine);
  try {
    const noOpJobsPerS = await measureNoOp(system.address, 2_000);
    await system.startWorkers(plan.workers);
    await system.ingest(inventReports(warmUpReports, 99));
    const bulk: Round[] = [];
    for (const [k, { name, fillers }] of kinds.entries()) {
      const seeds = Array.from({ length: rounds }, (_, n) => 10 * k + n + 1);
      const measured: Round[] = [];
      for (const seed of seeds)
        measured.push(await measureBulk(system, inventReports(plan.reports, seed, { fillers })));
      const round = medianRound(measured);
      printBulk(name, round, pure[k] as PureReading, noOpJobsPerS);
      bulk.push(round);
    }
    await measureDuplicates(system.db, inventReports(plan.reports, 1));
    await measureVisible(system, (bulk[0] as Round).endToEndPerS / 2, plan.latencySeconds);
  } finally {
    await system.stop();
  }
}

async function measureBulk(system: LoadedSystem, reports: readonly NewReport[]): Promise<Round> {
  const before = await system.cpu();
  const writtenBefore = await writtenSoFar(system.db);
  const started = performance.now();
  const stored = await system.ingest(reports);
  const seconds = (performance.now() - started) / 1000;
  const after = await system.cpu();
  const writtenAfter = await writtenSoFar(system.db);
  const each = (key: keyof Cpu) => ((after?.[key] ?? 0) - (before?.[key] ?? 0)) / reports.length;
  const written = (key: keyof Written) => (writtenAfter[key] - writtenBefore[key]) / reports.length;
  return {
    storedPerS: reports.length / stored,
    endToEndPerS: reports.length / seconds,
    cpu: before && after ? { workers: each("workers"), database: each("database"), redis: each("redis") } : null,
    written: { rows: written("rows"), indexEntries: written("indexEntries"), logBytes: written("logBytes") },
  };
}

function medianRound(measured: readonly Round[]): Round {
  const sorted = [...measured].sort((a, b) => a.endToEndPerS - b.endToEndPerS);
  return sorted[Math.floor(sorted.length / 2)] as Round;
}

async function measureDuplicates(db: Db, reports: readonly NewReport[]): Promise<void> {
  const before = await writtenSoFar(db);
  const started = performance.now();
  await storeInChunks(db, reports);
  const seconds = (performance.now() - started) / 1000;
  const changed = (await writtenSoFar(db)).rows - before.rows;
  print(`  duplicates ${(reports.length / seconds).toFixed(0)}/s, changing ${changed} rows`);
}

/** Jobs per second of the queue alone: one worker that does nothing. */
async function measureNoOp(address: QueueAddress, count: number): Promise<number> {
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
 * Milliseconds from when a report was due to be handed in to when its event could be seen. Single reports come at a steady
 * rate, whether or not those before are done; one watcher asks for all of them, so that asking costs little.
 */
async function measureVisible({ db, queue }: LoadedSystem, perSecond: number, seconds: number): Promise<void> {
  const reports = inventReports(Math.ceil(perSecond * seconds), 7);
  const latencies: number[] = [];
  const waiting = new Map<string, number>();
  const started = performance.now();
  const arrivals = reports.map(async (report, i) => {
    const dueMs = (i / perSecond) * 1000;
    await new Promise((resolve) => setTimeout(resolve, dueMs));
    const { id } = await submitReport(db, benchActor, { ...report, channel: "form" });
    waiting.set(id, started + dueMs);
    await queue.enqueueReading([id]);
  });
  const id = schema.reportReadings.reportId;
  await waitUntil(
    "all can be seen",
    async () => {
      const isSeen = inArray(id, [...waiting.keys()]);
      const seen = waiting.size > 0 ? await db.select({ id }).from(schema.reportReadings).where(isSeen) : [];
      for (const row of seen) {
        latencies.push(performance.now() - (waiting.get(row.id) ?? 0));
        waiting.delete(row.id);
      }
      return latencies.length === reports.length;
    },
    patienceMs,
  );
  await Promise.all(arrivals);
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) => `${quantile(sorted, share).toFixed(0)} ms`;
  print(`  submit to visible at ${perSecond.toFixed(0)}/s: p50 ${at(0.5)}, p99 ${at(0.99)}`);
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

function printBulk(name: string, round: Round, pure: PureReading, noOpJobsPerS: number): void {
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  print(
    `  ${name} end to end ${round.endToEndPerS.toFixed(0)}/s (${percent(round.endToEndPerS / pure.perS)} of pure reading on one core, ${percent(round.endToEndPerS / noOpJobsPerS)} of ${noOpJobsPerS.toFixed(0)} bare jobs/s), stored ${round.storedPerS.toFixed(0)}/s`,
  );
  const { rows, indexEntries, logBytes } = round.written;
  print(
    `    written each: ${rows.toFixed(1)} rows, ${indexEntries.toFixed(1)} entries in indexes, ${(logBytes / 1000).toFixed(1)} kB of the database's log`,
  );
  if (round.cpu === null) return;
  const { workers, database, redis } = round.cpu;
  const total = workers + database + redis;
  print(
    `    processor time ${total.toFixed(2)} ms each: workers ${workers.toFixed(2)}, database ${database.toFixed(2)}, Redis ${redis.toFixed(2)}; ${percent(1 - pure.cpuMs / total)} of it beside reading, ${(total / pure.cpuMs).toFixed(1)} × pure reading`,
  );
}

function print(line: string): void {
  console.log(line);
}
