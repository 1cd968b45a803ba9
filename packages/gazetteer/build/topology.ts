export type Ring = [lon: number, lat: number][];

/** The parts of TopoJSON that the sources use. */
export interface Topology {
  arcs: [number, number][][];
  transform?: { scale: [number, number]; translate: [number, number] };
  objects: Record<string, { geometries?: Geometry[] }>;
}

interface Geometry {
  type: string;
  arcs?: number[][] | number[][][];
  properties?: { name?: string | null; a3?: string };
}

/** Rings of one named object, each arc passed through `change` first. Rings too small to see are dropped, but never the largest. */
export function ringsOf(topology: Topology, name: string, change: (line: Ring) => Ring, object?: string): Ring[] {
  const collection = object ? topology.objects[object] : Object.values(topology.objects)[0];
  const geometry = collection?.geometries?.find((g) => g.properties?.name === name);
  if (!geometry?.arcs) return [];
  const polygons = (geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs) as number[][][];
  const rings = polygons.flat().map((indexes) => {
    const ring: Ring = [];
    for (const index of indexes) {
      const line = change(decodeArc(topology, index < 0 ? ~index : index));
      ring.push(...(index < 0 ? [...line].reverse() : line).slice(ring.length > 0 ? 1 : 0));
    }
    return ring;
  });
  return rings
    .filter((ring) => ring.length >= 4)
    .sort((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)))
    .filter((ring, i) => i === 0 || Math.abs(areaOf(ring)) > 0.002);
}

function decodeArc(topology: Topology, index: number): Ring {
  const arc = topology.arcs[index] ?? [];
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return topology.transform ? [x * scale[0] + translate[0], y * scale[1] + translate[1]] : [dx, dy];
  });
}

/** Signed area in square degrees. */
export function areaOf(ring: Ring): number {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] ?? [0, 0];
    const [x2, y2] = ring[i + 1] ?? [0, 0];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Centre of gravity of the largest ring: the label point. */
export function centreOf(rings: readonly Ring[]): { lat: number; lon: number } {
  const ring = rings[0] ?? [];
  const area = areaOf(ring) || 1;
  let x = 0;
  let y = 0;
  for (let i = 0; i + 1 < ring.length; i++) {
    const [x1, y1] = ring[i] ?? [0, 0];
    const [x2, y2] = ring[i + 1] ?? [0, 0];
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return { lat: round(y / (6 * area)), lon: round(x / (6 * area)) };
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}
