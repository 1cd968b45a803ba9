import type { CSSProperties } from "react";

/**
 * Style of a section that is laid out late, by the rows of its list: a box too low for them would let its links lie over the next.
 * Rows of events are the highest, with their sentence, grade, place and reports one under the other.
 */
export function sectionRows(count: number, of: "events" | "lines" = "lines"): CSSProperties {
  return { "--rows": count, ...(of === "events" && { "--row": "10rem" }) } as CSSProperties;
}
