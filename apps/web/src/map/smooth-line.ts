type Point = readonly [x: number, y: number];

/**
 * SVG path data of a curve through all the points: a uniform Catmull-Rom spline, as cubic Bézier segments whose handles are a sixth
 * of the way between a point's neighbours. One decimal. Nothing for fewer than two points.
 */
export function smoothLine(points: readonly Point[]): string {
  const [start] = points;
  if (!start || points.length < 2) return "";
  const segments = points.slice(1).map((to, i) => {
    const from = points[i] as Point;
    const before = points[i - 1] ?? from;
    const after = points[i + 2] ?? to;
    const leave: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const arrive: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    return `C${[leave, arrive, to].map(textOf).join(" ")}`;
  });
  return `M${textOf(start)}${segments.join("")}`;
}

function textOf([x, y]: Point): string {
  return `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`;
}
