import type { EventView } from "@tocsin/model";
import { eq, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { prepareRead } from "../prepare-read.ts";
import { events } from "../schema/index.ts";

/** An event as lists show it: the derived view, and why it was withdrawn if it was. */
export interface EventRow {
  view: EventView;
  retractionReason: string | null;
}

/** An event with its number in lists. */
export interface NumberedEvent extends EventRow {
  number: number;
}

export const eventRowColumns = { view: events.view, retractionReason: events.retractionReason };

/** Only what readers may see. */
export const isPublished: SQL = eq(events.lifecycle, "published");

const readNumbered = prepareRead({ ...eventRowColumns, number: events.number }, (select) =>
  select.from(events).where(sql`${events.number} = any(${sql.placeholder("numbers")}::text[]::bigint[])`),
);

/** Events by number, in the order of the numbers. Unknown numbers are left out. */
export async function readEventsByNumber(tx: ReadTransaction, numbers: readonly number[]): Promise<NumberedEvent[]> {
  if (numbers.length === 0) return [];
  const rows = await readNumbered(tx, { numbers: numbers.map(String) });
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => byNumber.get(number) ?? []);
}
