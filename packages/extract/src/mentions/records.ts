import type { SentenceContext } from "../claims/context.ts";

/** Words at most between "the deadliest" and "since". */
const reach = 12;

/** "The deadliest attack on the city since last July": true of what stands at or right behind such a "since". */
export function isSinceRecord({ terms }: SentenceContext, at: number): boolean {
  const since = terms.cue("since").find((hit) => hit.from === at || hit.to === at);
  return since !== undefined && terms.cue("record").some((hit) => hit.to <= since.from && since.from - hit.to <= reach);
}
