/** Steps of a choropleth: the lowest value of each darker shade, ascending. */
export interface Steps {
  /** Lower ends of shades 1, 2 and 3; shade 0 is below the first. */
  from: [number, number, number];
}

/**
 * Three steps that divide the regions with events into thirds, on round numbers, so that a shade says the same thing to
 * the eye on quiet and on heavy weeks. Regions without events stay in the lightest shade.
 */
export function stepsOf(counts: readonly number[]): Steps {
  const some = counts.filter((count) => count > 0).sort((a, b) => a - b);
  const at = (share: number) => some[Math.min(some.length - 1, Math.floor(some.length * share))] ?? 1;
  const first = 1;
  const second = Math.max(first + 1, round(at(0.5)));
  return { from: [first, second, Math.max(second + 1, round(at(0.85)))] };
}

/** Shade 0–3 of a count. */
export function shadeOf(count: number, steps: Steps): 0 | 1 | 2 | 3 {
  const [one, two, three] = steps.from;
  return count >= three ? 3 : count >= two ? 2 : count >= one ? 1 : 0;
}

function round(value: number): number {
  const unit = value >= 100 ? 50 : value >= 20 ? 10 : value >= 10 ? 5 : 1;
  return Math.max(1, Math.round(value / unit) * unit);
}
