import { TocsinError } from "@tocsin/model";
import type { Worker } from "bullmq";
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

export type Handlers = { [N in JobName]: (payload: JobPayload<N>) => Promise<void> };

export interface PipelineQueue {
  backend: "postgres" | "redis";
  /** Queues reports for reading, in jobs of at most `readingBatchSize`. What is queued already is not queued again. */
  enqueueReading(reportIds: readonly string[], priority?: Priority): Promise<void>;
  /** Queues one report again after try number `attempt` failed. */
  retryReading(reportId: string, attempt: number): Promise<void>;
  /** Jobs that wait and jobs that run. */
  countJobs(): Promise<{ waiting: number; active: number }>;
  /** Starts to work on jobs; `onError` hears what the queue itself could not do. */
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

const pipelineQueueName = "pipeline";

/**
 * Opens the pipeline's queue: on Redis when `redisUrl` is given, else on PostgreSQL. Throws `unavailable` when the
 * server cannot be reached.
 */
export async function openQueue(address: { databaseUrl: string; redisUrl?: string | null }): Promise<PipelineQueue> {
  const backend = await openBackend(address);
  const queue = backend.openQueue(pipelineQueueName);
  queue.on("error", () => {});
  await queue.waitUntilReady();
  return {
    backend: backend.kind,
    async enqueueReading(reportIds, priority = "interactive") {
      const jobs = batchesOf(reportIds, readingBatchSize).map((ids) => ({
        name: "read-reports" satisfies JobName,
        data: jobSchemas["read-reports"].parse({ reportIds: ids }),
        opts: { jobId: readingJobId(ids), priority: priorities[priority] },
      }));
      if (jobs.length > 0) await queue.addBulk(jobs);
    },
    async retryReading(reportId, attempt) {
      // An id of its own: the job of the try before has not ended yet.
      const opts = { jobId: `${readingJobId([reportId])}-${attempt}`, priority: priorities.feed };
      await queue.add("read-reports" satisfies JobName, { reportIds: [reportId] }, opts);
    },
    async countJobs() {
      const counts = await queue.getJobCounts("waiting", "prioritized", "delayed", "active");
      const { waiting = 0, prioritized = 0, delayed = 0, active = 0 } = counts;
      return { waiting: waiting + prioritized + delayed, active };
    },
    async startWorker(handlers, { concurrency, onError }) {
      const worker = backend.openWorker(
        pipelineQueueName,
        (job) => dispatch(handlers, job.name, job.data),
        concurrency,
      );
      worker.on("error", onError);
      worker.on("failed", (_job, error) => onError(error));
      await worker.waitUntilReady();
      return { stop: () => stopWorker(worker) };
    },
    async close() {
      await queue.close();
      await backend.close();
    },
  };
}

async function dispatch(handlers: Handlers, name: string, data: unknown): Promise<void> {
  if (!(name in jobSchemas)) throw new TocsinError("invalid_input", `There is no job called ${name}.`);
  const jobName = name as JobName;
  const payload = jobSchemas[jobName].safeParse(data);
  if (!payload.success) throw new TocsinError("invalid_input", `The payload of a job ${name} is not as it should be.`);
  await handlers[jobName](payload.data);
}

async function stopWorker(worker: Worker): Promise<void> {
  await worker.close();
}

function batchesOf<T>(list: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let start = 0; start < list.length; start += size) batches.push(list.slice(start, start + size));
  return batches;
}
