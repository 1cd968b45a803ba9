import { TocsinError } from "@tocsin/model";
import type { Job, Queue } from "bullmq";
import { z } from "zod";
import { openBackend } from "./backend.ts";
import {
  type JobName,
  type JobPayload,
  jobSchemas,
  type Priority,
  priorities,
  readingBatchSize,
  readingJobId,
} from "./jobs.ts";

export interface JobRun {
  /** The job was begun before and not ended: its worker died, or the processor threw. */
  again: boolean;
}

export type Handlers = { [N in JobName]: (payload: JobPayload<N>, run: JobRun) => Promise<void> };

export interface PipelineQueue {
  backend: "postgres" | "redis";
  /**
   * Queues reports for reading, in jobs of at most `readingBatchSize`. The same list is not queued twice. Urgent ones that
   * come at once share a job.
   */
  enqueueReading(reportIds: readonly string[], priority?: Priority): Promise<void>;
  /** Queues one report again after try number `attempt` failed. */
  retryReading(reportId: string, attempt: number): Promise<void>;
  /** Jobs that wait and jobs that run. */
  countJobs(): Promise<{ waiting: number; active: number }>;
  /** Starts to work on jobs, `concurrency` at once beside urgent ones; `onError` hears what the queue itself could not do. */
  startWorker(
    handlers: Handlers,
    options: { concurrency: number; onError: (error: Error) => void },
  ): Promise<PipelineWorker>;
  close(): Promise<void>;
}

export interface PipelineWorker {
  /** Takes no more jobs and resolves when the running ones have ended. */
  stop(): Promise<void>;
}

/** What a person waits for has a queue and a runner of its own, so that it never waits for a batch of bulk to end. */
const laneNames = { urgent: "pipeline-urgent", usual: "pipeline" } as const;
type Lane = keyof typeof laneNames;
const laneOf: Record<Priority, Lane> = { interactive: "urgent", feed: "usual", bulk: "usual" };
/** Urgent jobs in hand per worker: what comes meanwhile is read together by the next. */
const urgentConcurrency = 1;

/**
 * Opens the pipeline's queue: on Redis when `redisUrl` is given, else on PostgreSQL. Throws `unavailable` when the
 * server cannot be reached.
 */
export async function openQueue(address: { databaseUrl: string; redisUrl?: string | null }): Promise<PipelineQueue> {
  const backend = await openBackend(address);
  const lanes = { urgent: backend.openQueue(laneNames.urgent), usual: backend.openQueue(laneNames.usual) };
  const queues = Object.values(lanes);
  for (const queue of queues) {
    queue.on("error", () => {});
    await queue.waitUntilReady();
  }
  const addUrgent = gatherIds((ids) => addReading(lanes.urgent, ids, "interactive"));
  return {
    backend: backend.kind,
    async enqueueReading(given, priority = "interactive") {
      const reportIds = z.array(z.uuid()).parse(given);
      if (laneOf[priority] === "urgent") await addUrgent(reportIds);
      else await addReading(lanes.usual, reportIds, priority);
    },
    async retryReading(reportId, attempt) {
      // An id of its own: the job of the try before has not ended yet.
      const opts = { jobId: `${readingJobId([reportId])}-${attempt}`, priority: priorities.feed };
      await lanes[laneOf.feed].add("read-reports" satisfies JobName, { reportIds: [reportId] }, opts);
    },
    async countJobs() {
      const counts = await Promise.all(
        queues.map((queue) => queue.getJobCounts("waiting", "prioritized", "delayed", "active")),
      );
      const sumOf = (...states: string[]) =>
        counts.flatMap((count) => states.map((state) => count[state] ?? 0)).reduce((sum, n) => sum + n, 0);
      return { waiting: sumOf("waiting", "prioritized", "delayed"), active: sumOf("active") };
    },
    async startWorker(handlers, { concurrency, onError }) {
      const start = async (lane: Lane, jobsAtOnce: number) => {
        const worker = backend.openWorker(laneNames[lane], (job) => dispatch(handlers, job), jobsAtOnce);
        worker.on("error", onError);
        worker.on("failed", (_job, error) => onError(error));
        await worker.waitUntilReady();
        return worker;
      };
      const runners = await Promise.all([start("urgent", urgentConcurrency), start("usual", concurrency)]);
      return { stop: async () => void (await Promise.all(runners.map((runner) => runner.close()))) };
    },
    async close() {
      await Promise.all(queues.map((queue) => queue.close()));
      await backend.close();
    },
  };
}

async function addReading(lane: Queue, reportIds: readonly string[], priority: Priority): Promise<void> {
  const jobs = batchesOf(reportIds, readingBatchSize).map((ids) => ({
    name: "read-reports" satisfies JobName,
    data: { reportIds: ids } satisfies JobPayload<"read-reports">,
    opts: { jobId: readingJobId(ids), priority: priorities[priority] },
  }));
  const [only] = jobs;
  // Adding in bulk makes temporary tables on PostgreSQL: dear for a single job.
  if (only && jobs.length === 1) await lane.add(only.name, only.data, only.opts);
  else if (only) await lane.addBulk(jobs);
}

/** Makes of `add` a function whose calls go together where they come at once, or while `add` is under way. */
function gatherIds(add: (ids: readonly string[]) => Promise<void>): (ids: readonly string[]) => Promise<void> {
  let next: { ids: string[]; added: Promise<void> } | null = null;
  let last = Promise.resolve();
  return (ids) => {
    if (next === null) {
      const own: string[] = [];
      const added = last.then(() => {
        next = null;
        return add([...new Set(own)]);
      });
      next = { ids: own, added };
      last = added.catch(() => {});
    }
    next.ids.push(...ids);
    return next.added;
  };
}

async function dispatch(handlers: Handlers, { name, data, attemptsStarted }: Job): Promise<void> {
  if (!(name in jobSchemas)) throw new TocsinError("invalid_input", `There is no job called ${name}.`);
  const jobName = name as JobName;
  const payload = jobSchemas[jobName].safeParse(data);
  if (!payload.success) throw new TocsinError("invalid_input", `The payload of a job ${name} is not as it should be.`);
  await handlers[jobName](payload.data, { again: attemptsStarted > 1 });
}

function batchesOf<T>(list: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < list.length; start += size) batches.push(list.slice(start, start + size));
  return batches;
}
