import type { PlacePrecision } from "@tocsin/model";
import { and, gte, lte, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events } from "../schema/index.ts";
import { type EventFilter, whereEvents } from "./event-filter.ts";

/** A square of the web mercator grid: `z` halvings of the world, `x` from the west, `y` from the north. */
export interface TileAddress {
  z: number;
  x: number;
  y: number;
}

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

/** Cells along a tile's side: 16 pixels each on a tile of 512. */
const cellsPerSide = 32;
/** Bounds what one tile weighs; the largest clusters come first. */
const mostClusters = 1500;

/** Located events of a tile that fit the filter, gathered by a grid that is as fine as the zoom. */
export async function readTile(tx: ReadTransaction, tile: TileAddress, filter: EventFilter): Promise<TileCluster[]> {
  const { west, east, north, south } = boundsOf(tile);
  const cells = 2 ** tile.z * cellsPerSide;
  const rows = await tx
    .select({
      precision: sql<PlacePrecision>`${events.placePrecision}`,
      lat: sql<number>`avg(${events.lat})`,
      lon: sql<number>`avg(${events.lon})`,
      events: sql<number>`count(*)::int`,
      killed: sql<number>`coalesce(sum(coalesce(${events.killedBest}, ${events.killedLow})), 0)::int`,
      placeId: sql<
        string | null
      >`case when min(${events.placeId}) = max(${events.placeId}) then min(${events.placeId}) end`,
      placeName: sql<
        string | null
      >`case when min(${events.placeId}) = max(${events.placeId}) then min(${events.placeName}) end`,
      eventId: sql<string | null>`case when count(*) = 1 then min(${events.id}) end`,
    })
    .from(events)
    .where(
      and(
        whereEvents(filter),
        gte(events.lat, south),
        lte(events.lat, north),
        gte(events.lon, west),
        lte(events.lon, east),
        sql`${events.placePrecision} in ('point', 'settlement', 'near', 'district', 'region')`,
      ),
    )
    .groupBy(
      events.placePrecision,
      sql`floor((${events.lon} + 180) / 360 * ${cells}::int)`,
      sql`floor((1 - asinh(tan(radians(${events.lat}))) / pi()) / 2 * ${cells}::int)`,
    )
    .orderBy(sql`4 desc`)
    .limit(mostClusters);
  return rows;
}

/** Degrees that a tile covers. */
export function boundsOf({ z, x, y }: TileAddress): { west: number; south: number; east: number; north: number } {
  const lonOf = (column: number) => (column / 2 ** z) * 360 - 180;
  const latOf = (row: number) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** z))) * 180) / Math.PI;
  return { west: lonOf(x), east: lonOf(x + 1), north: latOf(y), south: latOf(y + 1) };
}
