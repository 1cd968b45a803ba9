import type { TileAddress, TileCluster } from "@tocsin/db/queries";
import type { PlacePrecision } from "@tocsin/model";
import { type TilePoint, tileExtent } from "./vector-tile.ts";

const shapes: Partial<Record<PlacePrecision, string>> = {
  point: "dot",
  settlement: "dot",
  near: "ring",
  district: "wide",
  region: "wide",
};

/** Clusters as points of a tile: how many events, how many killed, how well the place is known, and what it is alone. */
export function tilePoints(clusters: readonly TileCluster[], tile: TileAddress): TilePoint[] {
  return clusters.map((cluster) => ({
    ...positionOf(cluster, tile),
    properties: {
      shape: shapes[cluster.precision] ?? "wide",
      events: cluster.events,
      killed: cluster.killed,
      ...(cluster.placeId ? { place: cluster.placeId } : {}),
      ...(cluster.placeName ? { name: cluster.placeName } : {}),
      ...(cluster.eventId ? { event: cluster.eventId } : {}),
    },
  }));
}

/** Web mercator within the tile. */
function positionOf({ lat, lon }: TileCluster, { z, x, y }: TileAddress): { x: number; y: number } {
  const size = 2 ** z;
  const column = ((lon + 180) / 360) * size - x;
  const row = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * size - y;
  return { x: Math.round(column * tileExtent), y: Math.round(row * tileExtent) };
}
