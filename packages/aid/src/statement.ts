import type { AidReading } from "@tocsin/model";

/** One stored statement about aid: a reading with its identity, its report and its times. Never changed. */
export interface AidStatement extends AidReading {
  id: string;
  reportId: string;
  sourceId: string;
  /** Sources that copy one wire share a group and count as one voice. */
  independenceGroup: string;
  /** Arrival number of the report and order within it: decides which statement founded a package. */
  seq: number;
  ordinal: number;
  /** Publication time of the report (ISO). */
  publishedAt: string;
}

/** The day a statement is about: the date it names, else the day it was published. ISO date. */
export function statementDate(statement: Pick<AidStatement, "date" | "publishedAt">): string {
  return (statement.date ?? statement.publishedAt).slice(0, 10);
}

/** Arrival order, total and independent of how statements were loaded. */
export function byArrival(a: AidStatement, b: AidStatement): number {
  return a.seq - b.seq || a.ordinal - b.ordinal || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Order of what was said, oldest first; arrival decides ties. */
export function byDate(a: AidStatement, b: AidStatement): number {
  const da = statementDate(a);
  const db = statementDate(b);
  return da < db ? -1 : da > db ? 1 : byArrival(a, b);
}
