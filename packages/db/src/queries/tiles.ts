import type { PlacePrecision } from "@tocsin/model";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import type { TileAddress } from "../event-index/cluster-matches.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { events } from "../schema/index.ts";
import type { EventFilter } from "./event-filter.ts";
import { findEvents } from "./find-events.ts";

export type { TileAddress };

/** Events of one cell of a tile whose places are known equally well. */
export interface TileCluster {
  precision: PlacePrecision;
  /** Middle of the events. */
  lat: number;
  lon: number;
  events: number;
  killed: number;
  /** The only place or event in it; null where there are several. */
  placeId: string | null;
  placeName: string | null;
  eventId: string | null;
}

/** Bounds what one tile weighs; the largest clusters come first. */
const mostClusters = 1500;

/** Located events of a tile that fit the filter, gathered by a grid that is as fine as the zoom. */
export async function readTile(
  tx: ReadTransaction,
  index: EventIndex,
  tile: TileAddress,
  filter: EventFilter,
): Promise<TileCluster[]> {
  const clusters = (await findEvents(tx, index, filter)).clusters(tile).slice(0, mostClusters);
  const ids = await readIds(
    tx,
    clusters.flatMap(({ number }) => number ?? []),
  );
  return clusters.map(({ spot, number, ...cluster }) => ({
    ...cluster,
    placeId: spot?.id ?? null,
    placeName: spot?.name ?? null,
    eventId: number === null ? null : (ids.get(number) ?? null),
  }));
}

async function readIds(tx: ReadTransaction, numbers: readonly number[]): Promise<Map<number, string>> {
  if (numbers.length === 0) return new Map();
  const rows = await tx
    .select({ number: events.number, id: events.id })
    .from(events)
    .where(sql`${events.number} = any(${sql.param(numbers.map(String))}::text[]::bigint[])`);
  return new Map(rows.map(({ number, id }) => [number, id]));
}
