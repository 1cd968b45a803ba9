import { openQueue, type PipelineQueue } from "@tocsin/queue";
import { env } from "./env.ts";

const holder = globalThis as typeof globalThis & { tocsinQueue?: Promise<PipelineQueue> };

/** The process's handle on the pipeline's queue, opened at first use. */
export function queue(): Promise<PipelineQueue> {
  holder.tocsinQueue ??= openQueue({ databaseUrl: env.databaseUrl, redisUrl: env.redisUrl }).catch((error: unknown) => {
    delete holder.tocsinQueue;
    throw error;
  });
  return holder.tocsinQueue;
}
