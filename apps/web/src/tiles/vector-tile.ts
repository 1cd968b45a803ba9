/** A point of a vector tile: position in units of the tile's extent, and what is told of it. */
export interface TilePoint {
  x: number;
  y: number;
  properties: Record<string, string | number>;
}

/** Units along a tile's side. */
export const tileExtent = 4096;

/**
 * Points as one layer of a Mapbox Vector Tile (version 2.1, protocol buffers). Text and whole numbers only: nothing else
 * is needed here, and the format for that much is short.
 */
export function encodeTile(layer: string, points: readonly TilePoint[]): Uint8Array<ArrayBuffer> {
  if (points.length === 0) return new Uint8Array(0);
  const keys = new Map<string, number>();
  const values = new Map<string | number, number>();
  const features = points.map((point) => featureBytes(point, keys, values));
  const body = [
    ...field(15, varint(2)),
    ...text(1, layer),
    ...features.flatMap((bytes) => block(2, bytes)),
    ...[...keys.keys()].flatMap((key) => text(3, key)),
    ...[...values.keys()].flatMap((value) => block(4, valueBytes(value))),
    ...field(5, varint(tileExtent)),
  ];
  return Uint8Array.from(block(3, body));
}

function featureBytes(point: TilePoint, keys: Map<string, number>, values: Map<string | number, number>): number[] {
  const tags = Object.entries(point.properties).flatMap(([key, value]) => [
    ...varint(indexOf(keys, key)),
    ...varint(indexOf(values, value)),
  ]);
  // One "move to" of one point; coordinates are zigzag-encoded.
  const geometry = [...varint((1 << 3) | 1), ...varint(zigzag(point.x)), ...varint(zigzag(point.y))];
  return [...block(2, tags), ...field(3, varint(1)), ...block(4, geometry)];
}

function valueBytes(value: string | number): number[] {
  return typeof value === "string" ? text(1, value) : field(5, varint(value));
}

function indexOf<K>(known: Map<K, number>, key: K): number {
  const index = known.get(key) ?? known.size;
  known.set(key, index);
  return index;
}

function zigzag(value: number): number {
  const whole = Math.round(value);
  return whole < 0 ? -whole * 2 - 1 : whole * 2;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = Math.max(0, Math.floor(value));
  while (rest > 127) {
    bytes.push((rest % 128) | 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
  return bytes;
}

function field(number: number, value: number[]): number[] {
  return [...varint(number * 8), ...value];
}

function block(number: number, bytes: number[]): number[] {
  return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
}

function text(number: number, value: string): number[] {
  return block(number, [...new TextEncoder().encode(value)]);
}
