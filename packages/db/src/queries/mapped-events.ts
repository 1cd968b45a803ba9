import type { PlaceRef } from "@tocsin/model";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";

/** Ends and best of a figure; a null high with a low is open at the top. */
export interface MappedCount {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** What a map marks of an event: its place and two figures, where its whole view would weigh a hundred times as much. */
export interface MappedEvent {
  place: Omit<PlaceRef, "regionName">;
  /** All nulls where nothing is reported. */
  killed: MappedCount;
  injured: MappedCount;
}

/** What a map marks of events by number, in the order of the numbers. Unknown numbers and events without a place are left out. */
export async function readMappedEvents(tx: ReadTransaction, numbers: readonly number[]): Promise<MappedEvent[]> {
  if (numbers.length === 0) return [];
  const rows = await tx
    .select({
      number: events.number,
      place: {
        id: events.placeId,
        name: events.placeName,
        precision: events.placePrecision,
        region: events.region,
        country: events.country,
        lat: events.lat,
        lon: events.lon,
      },
      killed: { low: events.killedLow, best: events.killedBest, high: events.killedHigh },
      injured: { low: events.injuredLow, best: events.injuredBest, high: events.injuredHigh },
    })
    .from(events)
    .where(sql`${events.number} = any(${sql.param(numbers.map(String))}::text[]::bigint[])`);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    const { id, name, precision, ...rest } = row?.place ?? { id: null, name: null, precision: null };
    if (!row || id === null || name === null || precision === null) return [];
    return {
      place: { ...rest, id, name, precision } as MappedEvent["place"],
      killed: row.killed,
      injured: row.injured,
    };
  });
}
