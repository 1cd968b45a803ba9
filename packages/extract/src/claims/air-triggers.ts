import type { SlotHit } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";

/** Words that say what became of weapons, in order of the text. */
export interface AirTriggers {
  launch: SlotHit[];
  intercept: SlotHit[];
  lost: SlotHit[];
  hit: SlotHit[];
}

/** Finds them, each once, with those that one count is of joined. */
export function findAirTriggers(context: SentenceContext): AirTriggers {
  const { terms } = context;
  // "S'est abattu" is longer than the "abattu" in it: it crashed.
  const falls = terms.of("fall");
  const disappeared = terms.of("disappear");
  const intercepts = terms
    .of("intercept")
    .filter((hit) => !falls.some((fall) => fall.from < hit.from && fall.to >= hit.to))
    // "Lost or neutralised" is longer than the "neutralised" in it.
    .filter((hit) => !disappeared.some((lost) => lost.from <= hit.from && lost.to > hit.to));
  // "Ont perdu la vie" tells of people, though weapons may be "perdus".
  const casualties = terms.of("casualty");
  const isOfPeople = (hit: SlotHit) => casualties.some((word) => word.from <= hit.from && word.to > hit.to);
  const lost = disappeared.filter((hit) => !isOfPeople(hit));
  const { joined, apart } = joinSuppressed(context, unite(intercepts), unite(lost));
  // "Shot down 210 of the 230 detected air targets, among them …": the word only says which targets.
  const targets = terms.of("target");
  const launches = terms.of("launch").filter((hit) => !targets.some(({ from, to }) => from <= hit.from && to > hit.to));
  return { launch: unite(launches), intercept: joined, lost: apart, hit: unite(findImpacts(context)) };
}

/** "Struck 15 locations" tells of weapons that got through; "struck a house" of what was hit. */
function findImpacts({ terms, numbers }: SentenceContext): SlotHit[] {
  const sites = terms.cue("sites");
  return terms.of("impact").filter(({ to, value }) => {
    const number = value.atSites && numbers.get(to);
    return !value.atSites || (number && sites.some((hit) => hit.from === number.to));
  });
}

/** One word may take its weapons before or after it: "shot down 12 drones", "12 drones shot down". */
function unite(hits: readonly SlotHit[]): SlotHit[] {
  const united: SlotHit[] = [];
  for (const hit of hits) {
    const same = united.findLast((other) => other.from === hit.from && other.to === hit.to);
    if (!same) united.push({ ...hit });
    else {
      const { slots, flies } = same.value;
      same.value = {
        ...hit.value,
        slots: [...new Set([...slots, ...hit.value.slots])],
        flies: flies ?? hit.value.flies,
      };
    }
  }
  return united;
}

/** "Shot down or suppressed", "збито/подавлено" is one count, of those stopped. */
function joinSuppressed(
  context: SentenceContext,
  intercepts: readonly SlotHit[],
  suppressed: readonly SlotHit[],
): { joined: SlotHit[]; apart: SlotHit[] } {
  const isOr = (at: number) => context.terms.cue("or").some((hit) => hit.from === at);
  const isJoint = (from: number, to: number) =>
    to - from === 1
      ? isMark(context, from, "/,") || context.terms.at("and", from) !== null || isOr(from)
      : to - from === 2 && isMark(context, from, ",") && isOr(from + 1);
  const joined: SlotHit[] = [];
  // "Shot down or neutralised" is one verb.
  for (const hit of intercepts) {
    const before = joined.at(-1);
    if (before && isJoint(before.to, hit.from)) before.to = hit.to;
    else joined.push({ ...hit });
  }
  const apart: SlotHit[] = [];
  for (const hit of suppressed) {
    const before = joined.find((other) => isJoint(other.to, hit.from));
    const after = joined.find((other) => isJoint(hit.to, other.from));
    if (before) before.to = hit.to;
    else if (after) after.from = hit.from;
    else apart.push(hit);
  }
  return { joined, apart };
}
