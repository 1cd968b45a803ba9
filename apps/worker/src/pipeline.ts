import type { Db } from "@tocsin/db";
import type { Reading, ReportInput } from "@tocsin/model";
import type { PipelineQueue } from "@tocsin/queue";

/** What the worker's processors work with. */
export interface Pipeline {
  db: Db;
  queue: PipelineQueue;
  /** Reads one report: pure, and never waits. */
  read: (input: ReportInput) => Reading;
  placeNames: (placeId: string) => readonly string[];
  log: (line: string) => void;
}
