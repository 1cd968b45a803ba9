/** Events of a day by region: places of those of the region with code `r` from `starts[r]` to before `starts[r + 1]`. */
export interface RegionRuns {
  starts: Uint32Array;
  positions: Uint32Array;
}

export const noRuns: RegionRuns = { starts: new Uint32Array(1), positions: new Uint32Array(0) };

/** Sorts events by the codes of their regions, of which there are `regions`; within a region they keep their order. */
export function toRegionRuns(codes: Uint16Array, regions: number): RegionRuns {
  const starts = new Uint32Array(regions + 1);
  for (const code of codes) starts[code + 1] = (starts[code + 1] as number) + 1;
  for (let r = 0; r < regions; r++) starts[r + 1] = (starts[r + 1] as number) + (starts[r] as number);
  const next = starts.slice();
  const positions = new Uint32Array(codes.length);
  codes.forEach((code, i) => {
    const at = next[code] as number;
    positions[at] = i;
    next[code] = at + 1;
  });
  return { starts, positions };
}

/** Of a day with so many times as many events, those of a few regions are sorted rather than looked for among all. */
const sortedBelow = 1 / 8;

/**
 * Puts the places of the events of all regions that have 1 in the table to the front of `positions`, in order; returns how many.
 * `codes` are the regions of the day's events: where most are wanted they are gone through, which is less than to sort the runs
 * into each other.
 */
export function putRegions(
  { starts, positions: own }: RegionRuns,
  codes: Uint16Array,
  wanted: Uint8Array,
  positions: Uint32Array,
): number {
  let count = 0;
  let runs = 0;
  const known = Math.min(wanted.length, starts.length - 1);
  for (let code = 0; code < known; code++) {
    const [start, end] = [starts[code] as number, starts[code + 1] as number];
    if (wanted[code] === 0 || start === end) continue;
    if (++runs > 1 && count + end - start > codes.length * sortedBelow) return putWanted(codes, wanted, positions);
    for (let at = start; at < end; at++) positions[count++] = own[at] as number;
  }
  if (runs > 1) positions.subarray(0, count).sort();
  return count;
}

function putWanted(codes: Uint16Array, wanted: Uint8Array, positions: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < codes.length; i++) {
    positions[count] = i;
    count += wanted[codes[i] as number] as number;
  }
  return count;
}
