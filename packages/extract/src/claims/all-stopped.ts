import type { ThingFinding } from "./bind-things.ts";
import type { SentenceContext } from "./context.ts";

/** Words at most from "all" to the verb: "all of which were", "усі вони були". */
const verbReach = 4;

/** "Attacked with six drones, all of which were destroyed": nothing but "all" counts those that were stopped, so that all were sent. */
export function areAllStopped({ terms, numbers }: SentenceContext, { things, to }: ThingFinding): boolean {
  const all = terms.cue("all").findLast((cue) => cue.from >= things.to && cue.to <= to);
  if (!all || terms.of("weapon").some((hit) => hit.from >= all.to && hit.to <= to)) return false;
  if ([...numbers.keys()].some((at) => at >= things.to && at < to)) return false;
  return terms.of("intercept").some((verb) => verb.to === to && verb.from - all.to <= verbReach);
}

/** "All were shot down", and nothing that is counted: of those told in the sentence before. */
export function saysAllStopped({ terms, numbers, sentence }: SentenceContext): boolean {
  const [all] = terms.cue("all");
  if (!all || all.from > sentence.from + 1 || numbers.size > 0 || terms.of("object").length > 0) return false;
  return terms.of("intercept").some((verb) => verb.from >= all.to && verb.from - all.to <= verbReach);
}
