export * from "./jobs.ts";
export * from "./open-queue.ts";
