import type { CSSProperties } from "react";

/** Style of a section that is laid out late, by the rows of its list: a box too low for them would let its links lie over the next. */
export function sectionRows(count: number): CSSProperties {
  return { "--rows": count } as CSSProperties;
}
