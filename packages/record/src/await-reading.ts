import { schema, type WriteTransaction } from "@tocsin/db";
import { insertRows } from "./insert-rows.ts";

/** Order in which reports are read: what a person waits for before bulk. */
const readingPriority = { form: 0, command: 0, tip: 0, api: 5, feed: 5, sample: 10, import: 10 } as const;

interface StoredReport {
  id: string;
  seq: number;
  channel: keyof typeof readingPriority;
}

/** Notes that stored reports are still to be read, with all their tries. */
export async function awaitReading(tx: WriteTransaction, reports: readonly StoredReport[]): Promise<void> {
  const rows = reports.map(({ id, seq, channel }) => ({ reportId: id, seq, priority: readingPriority[channel] }));
  await insertRows(tx, schema.waitingReports, rows);
}
