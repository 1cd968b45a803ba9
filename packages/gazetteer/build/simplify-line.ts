import type { Ring } from "./topology.ts";

/** Douglas–Peucker: drops points that lie within `tolerance` degrees of the line; longitudes are weighed as at 49° north. */
export function simplifyLine(line: Ring, tolerance: number): Ring {
  if (line.length <= 2) return line;
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const first = line[0];
  const last = line[line.length - 1];
  const stack: [number, number][] = [];
  if (first && last && first[0] === last[0] && first[1] === last[1]) {
    const middle = farthestFrom(line, 0);
    keep[middle] = 1;
    stack.push([0, middle], [middle, line.length - 1]);
  } else stack.push([0, line.length - 1]);
  for (let range = stack.pop(); range; range = stack.pop()) {
    const [from, to] = range;
    let worst = tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i++) {
      const distance = distanceToSegment(line[i], line[from], line[to]);
      if (distance > worst) {
        worst = distance;
        at = i;
      }
    }
    if (at < 0) continue;
    keep[at] = 1;
    stack.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep[i] === 1);
}

const lonWeight = Math.cos((49 * Math.PI) / 180);

function farthestFrom(line: Ring, index: number): number {
  let best = 0;
  let worst = -1;
  line.forEach((point, i) => {
    const origin = line[index] ?? point;
    const distance = Math.hypot((point[0] - origin[0]) * lonWeight, point[1] - origin[1]);
    if (distance > worst) {
      worst = distance;
      best = i;
    }
  });
  return best;
}

type Point = Ring[number] | undefined;

function distanceToSegment(point: Point, a: Point, b: Point): number {
  if (!point || !a || !b) return 0;
  const x = (point[0] - a[0]) * lonWeight;
  const y = point[1] - a[1];
  const dx = (b[0] - a[0]) * lonWeight;
  const dy = b[1] - a[1];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / length));
  return Math.hypot(x - t * dx, y - t * dy);
}
