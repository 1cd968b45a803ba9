/** A range of days on a histogram, as indexes, both ends included. */
export interface Edges {
  first: number;
  last: number;
}

const steps: Record<string, number> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The range after a key on one of its edges: the edge moves and stops at the other one; with `whole` both move and stop at the
 * ends of the histogram. Null for keys that move nothing.
 */
export function moveEdges(edges: Edges, edge: keyof Edges, key: string, whole: boolean, count: number): Edges | null {
  const step = steps[key];
  if (step === undefined) return null;
  if (whole) {
    const by = clamp(step, -edges.first, count - 1 - edges.last);
    return { first: edges.first + by, last: edges.last + by };
  }
  return edge === "first"
    ? { ...edges, first: clamp(edges.first + step, 0, edges.last) }
    : { ...edges, last: clamp(edges.last + step, edges.first, count - 1) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The scale's figures take this much at the left; the days share the rest. */
const scaleRem = 2.1;

/** Where the chosen range stands over the days, as insets of the histogram. */
export function edgesPlace({ first, last }: Edges, count: number): { left: string; right: string } {
  const share = (part: number) => `(100% - ${scaleRem}rem) * ${part.toFixed(4)}`;
  return {
    left: `calc(${scaleRem}rem + ${share(first / count)})`,
    right: `calc(${share(1 - (last + 1) / count)})`,
  };
}
