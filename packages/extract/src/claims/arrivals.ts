import type { Hit } from "../lexicon/matcher.ts";
import type { TermValues } from "../lexicon/terms.ts";
import { isInstrumental } from "./airborne.ts";
import type { ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Things } from "./things.ts";

type Arrival = Hit<TermValues["arrival"]>;

/** Words at most between weapons and what they did: "12 drones of the Ukrainian armed forces overnight also attacked". */
const subjectReach = 6;
/** Words at most from the verb to what was struck: "hit the wing of a maternity hospital". */
const siteReach = 6;

/**
 * Counted weapons that are said to have attacked ("90 drones attacked the city"), which were sent there, or to have struck
 * something ("two missiles hit a hospital"), which got through.
 */
export function findArrivals(context: SentenceContext, weapons: readonly Things[]): ThingFinding[] {
  const { terms } = context;
  return terms.of("arrival").flatMap((verb) => {
    if (terms.cue("undergoes").some((cue) => cue.from < verb.to && cue.to > verb.from)) return [];
    const { slots, metric: told } = verb.value;
    const before = slots.includes("before") ? subjectsOf(context, weapons, verb) : [];
    const after = slots.includes("after") ? weapons.filter(({ from }) => from === verb.to) : [];
    const metric = told ?? metricOf(context, verb);
    return (before.length ? before : after)
      .filter((things) => things.counted && !isNamedOnly(context, things) && !isInstrumental(context, things))
      .map((things) => {
        const from = Math.min(things.from, verb.from);
        return { metric, things, from, to: Math.max(things.to, verb.to) };
      });
  });
}

/** "12 missiles and 90 drones attacked": the weapons right before the verb, with those that a list joins to them. */
function subjectsOf(context: SentenceContext, weapons: readonly Things[], verb: Arrival): Things[] {
  const last = weapons.findLastIndex((things) => isSubject(context, things, verb));
  const list = last < 0 ? [] : [weapons[last] as Things];
  for (let n = last - 1; n >= 0 && list[0]; n--) {
    const things = weapons[n] as Things;
    const joint = context.terms.at("and", things.to)?.to ?? (isMark(context, things.to, ",") ? things.to + 1 : null);
    if (joint !== list[0].from) break;
    list.unshift(things);
  }
  return list;
}

function isSubject({ terms }: SentenceContext, { to }: Things, verb: Arrival): boolean {
  if (to > verb.from || verb.from - to > subjectReach) return false;
  for (let at = to; at < verb.from; ) {
    const side = terms.cue("ofSide").find((cue) => cue.from < at && cue.to > at);
    const hit = side ?? terms.at("filler", at) ?? terms.at("modifier", at);
    // "Received five drones that attack tanks".
    if (!hit || [...terms.cue("relative"), ...terms.cue("which")].some((cue) => cue.from === at)) return false;
    at = Math.max(hit.to, at + 1);
  }
  return true;
}

/** "Struck a hospital" tells of weapons that got through, "struck Kharkiv" of those that were sent there. */
function metricOf(context: SentenceContext, { to }: Arrival): "hit" | "launched" {
  const { terms, sentence } = context;
  for (let at = to; at < Math.min(sentence.to, to + siteReach); at++) {
    if (isMark(context, at, ",;:.–—()") || terms.at("and", at)) break;
    if (terms.at("object", at)) return "hit";
  }
  return "launched";
}

/** "A drone attacked", "ще один дрон ударив": the article counts nothing, and one more is no count of all. */
export function isNamedOnly({ terms, numbers }: SentenceContext, { from, max }: Things): boolean {
  if (max !== 1) return false;
  const isMore =
    terms.cue("another").some((cue) => cue.from <= from && cue.to > from) || terms.at("one", from) !== null;
  return isMore || terms.at("article", from) !== null || numbers.get(from)?.article === true;
}

/** "A cruise missile and 89 drones": the article counts where "and" joins a number to it. */
export function isBesideCount({ terms }: SentenceContext, { from, to }: Things, weapons: readonly Things[]): boolean {
  const joins = (end: number, start: number) => terms.at("and", end)?.to === start;
  return weapons.some((other) => (other.min ?? 0) > 1 && (joins(to, other.from) || joins(other.to, from)));
}
