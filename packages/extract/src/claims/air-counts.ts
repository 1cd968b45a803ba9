import { kindSet } from "../lexicon/terms.ts";
import { type AirTriggers, findAirTriggers } from "./air-triggers.ts";
import { isAirborne, isInstrumental, keepAirborne } from "./airborne.ts";
import { findArrivals, isBesideCount, isNamedOnly } from "./arrivals.ts";
import { bindThings, type Others, type SlotHit, type ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Things } from "./things.ts";
import { findWholes } from "./wholes.ts";

/** Weapons of a sentence by what became of them. */
export interface AirCounts {
  launched: ThingFinding[];
  intercepted: ThingFinding[];
  /** Gone from radar or suppressed, neither shot down nor through. */
  lost: ThingFinding[];
  /** Got through. */
  hit: ThingFinding[];
}

/**
 * Counts of weapons launched, shot down, lost and through. What one word of the last three has taken is no other's; what was
 * launched may also be said to be shot down.
 */
export function findAirCounts(context: SentenceContext, found: readonly Things[]): AirCounts {
  if (!found.length) return { launched: [], intercepted: [], lost: [], hit: [] };
  const triggers = findAirTriggers(context);
  const named = found.filter((things) => !isOfAttack(context, things));
  const wholes = findWholes(context, named, [...triggers.intercept, ...triggers.lost]);
  const counts: AirCounts = { launched: wholes.launched, intercepted: wholes.intercepted, lost: [], hit: [] };
  const weapons = named.filter((things) => !wholes.launched.some((whole) => whole.things === things));
  bindOutcomes(context, triggers, weapons, counts);
  for (const metric of ["intercepted", "lost"] as const) {
    const { kept, launched } = keepAirborne(context, counts[metric]);
    counts[metric] = kept.map((found) => asOne(context, found));
    counts.launched.push(...launched);
  }
  counts.launched.push(...takeUncountedParts(context, counts));
  const outcomes = new Set([...counts.intercepted, ...counts.lost, ...counts.hit].map((f) => f.things));
  const arrived = findArrivals(context, weapons).filter(({ things }) => !outcomes.has(things));
  counts.hit.push(...arrived.filter(({ metric }) => metric === "hit"));
  counts.launched.push(...arrived.filter(({ metric }) => metric === "launched"));
  const onTheWay = weapons.filter((things) => !arrived.some((found) => found.things === things));
  for (const trigger of triggers.launch) {
    const others = othersThan(trigger, triggers);
    const isCounted = (w: Things) => !isNamedOnly(context, w) || isBesideCount(context, w, onTheWay);
    const counted = isAttackItself(context, trigger) ? onTheWay.filter(isCounted) : onTheWay;
    counts.launched.push(...bindThings(context, [trigger], counted, "launched", reaches.launched, others));
  }
  const bound = [...counts.launched, ...counts.intercepted, ...counts.lost, ...counts.hit];
  counts.launched.push(...findMeans(context, weapons, new Set(bound.map((f) => f.things.from))));
  counts.launched = counts.launched.filter((found) => !isOneOf(context, found.things));
  takeNight(counts);
  return counts;
}

/** Weapons at least that are launched at a country in a night, and at none of its cities. */
export const leastOfCountry = 60;

/** "The country was hit by 440 drones": so many were sent at it; how many got through is told beside what was stopped. */
function takeNight(counts: AirCounts): void {
  if (counts.launched.length + counts.intercepted.length + counts.lost.length > 0) return;
  if (!counts.hit.some(({ things }) => (things.min ?? 0) >= leastOfCountry)) return;
  counts.launched.push(...counts.hit.map((found) => ({ ...found, metric: "launched" as const })));
  counts.hit = [];
}

/** "One of the drones struck a car": of those sent, whom nobody counts here. */
function isOneOf({ terms, numbers }: SentenceContext, { from, max, outOf }: Things): boolean {
  const end = numbers.get(from)?.to ?? from;
  return max === 1 && outOf === null && terms.cue("outOf").some((cue) => cue.from === end);
}

/** "Сбит БПЛА": the participle tells that it was one. */
function asOne({ compiled, tokens }: SentenceContext, finding: ThingFinding): ThingFinding {
  const { things, from, to } = finding;
  const { oneStopped } = compiled.lexicon;
  if (!oneStopped.size || things.counted || things.max !== null || things.parts.length > 0) return finding;
  const said = [...tokens.slice(from, things.from), ...tokens.slice(things.to, to)];
  if (!said.some(({ lower }) => oneStopped.has(lower))) return finding;
  return { ...finding, things: { ...things, min: 1, max: 1, qualifier: "exact" } };
}

function bindOutcomes(
  context: SentenceContext,
  triggers: AirTriggers,
  weapons: readonly Things[],
  counts: AirCounts,
): void {
  const outcomes = (["intercepted", "lost", "hit"] as const).flatMap((metric) =>
    triggers[metric === "intercepted" ? "intercept" : metric].map((trigger) => ({ metric, trigger })),
  );
  const taken = new Set<Things>();
  const [only] = weapons.length === 1 ? weapons : [];
  for (const { metric, trigger } of outcomes.sort((a, b) => a.trigger.from - b.trigger.from)) {
    if (takesBareNumber(context, trigger)) continue;
    const free = weapons.filter(
      (things) =>
        !taken.has(things) &&
        (isAirborne(things.item) || trigger.value.flies === true) &&
        !isDoer(context, trigger, things) &&
        !isMeans(context, trigger, things) &&
        !isWholeOfParts(context, things, trigger, triggers, weapons) &&
        !isCountedAnew(context, things, trigger, things === only),
    );
    const bound = bindThings(context, [trigger], free, metric, reaches[metric], othersThan(trigger, triggers));
    counts[metric].push(...bound.filter((f) => metric !== "hit" || f.things.counted));
    for (const { things } of bound) taken.add(things);
  }
}

/** "A house destroyed by a missile": the weapon did it, and nobody shot it down. */
function isDoer({ terms }: SentenceContext, trigger: SlotHit, { from }: Things): boolean {
  const isArticle = (at: number) =>
    at === from || terms.at("article", at)?.to === from || terms.at("definite", at)?.to === from;
  return terms.cue("doer").some((cue) => cue.from === trigger.to && isArticle(cue.to));
}

const small = kindSet("article", "definite", "filler");

/** "Destroyed a depot with drones": behind the verb, what it was done with. */
function isMeans({ terms }: SentenceContext, trigger: SlotHit, { from }: Things): boolean {
  if (from < trigger.to) return false;
  const isWith = (at: number) => terms.of("means").some((word) => word.to === at && word.from >= trigger.to);
  return isWith(from) || (terms.anyAt(small, from - 1) && isWith(from - 1));
}

/** "Intercepted 48 of them, while 26 drones were lost": the word has its number, of weapons told before. */
function takesBareNumber({ terms, numbers }: SentenceContext, trigger: SlotHit): boolean {
  const number = numbers.get(trigger.to);
  return number?.kind === "count" && terms.cue("including").some((cue) => cue.from === number.to);
}

/**
 * "61 drones of several types, of which 50 were shot down": the word takes the bare number before it, not the whole; of several
 * weapons, not the ones right before.
 */
function isCountedAnew(context: SentenceContext, whole: Things, trigger: SlotHit, isOnly: boolean): boolean {
  const { terms, numbers } = context;
  const reach = isOnly ? Number.POSITIVE_INFINITY : 1;
  const cues = [...terms.cue("including"), ...terms.cue("outOf")].filter(
    (cue) => cue.from >= whole.to && cue.from - whole.to <= reach,
  );
  return cues.some((cue) => {
    const number = numbers.get(cue.to) ?? numbers.get(cue.to + 1);
    return (
      number?.kind === "count" &&
      number.to <= trigger.from &&
      trigger.from - skipFillers(context, number.to, trigger.from) <= 1
    );
  });
}

/** "54 pieces were": what may stand between a bare number and its word. */
export function skipFillers({ terms }: SentenceContext, from: number, end: number): number {
  let at = from;
  while (at < end && !terms.at("and", at)) {
    const filler = terms.at("filler", at);
    if (!filler || filler.to > end) break;
    at = filler.to;
  }
  return at;
}

/** Words that a list must not cross, and those that end one by taking its last member. */
function othersThan(own: SlotHit, { launch, intercept, lost, hit }: AirTriggers): Others {
  const outcomes = [...intercept, ...lost, ...hit].filter((other) => other.from >= own.to || other.to <= own.from);
  return { barriers: [...outcomes, ...launch.filter((other) => other !== own)], takers: outcomes };
}

/** "Launched 63 drones and nine missiles, of which 28 drones were shot down and 21 lost": the words behind count parts of what was sent. */
function isWholeOfParts(
  { terms, numbers }: SentenceContext,
  things: Things,
  trigger: SlotHit,
  { launch, intercept, lost }: AirTriggers,
  weapons: readonly Things[],
): boolean {
  if (!launch.some((sent) => sent.to <= things.from)) return false;
  const cues = [...terms.cue("including"), ...terms.cue("outOf")].filter((cue) => cue.from >= things.to);
  const isTold = ({ from, to }: { from: number; to: number }) =>
    to <= trigger.from && cues.some((cue) => cue.to <= from);
  // "Of which it shot down 747".
  if (numbers.get(trigger.to)?.kind === "count" && cues.some((cue) => cue.to <= trigger.from)) return true;
  const parts = weapons.filter(({ counted }) => counted);
  return [...parts, ...terms.of("target"), ...intercept, ...lost].some(isTold);
}

/** "A drone strike", "three missile attacks": the weapon only says of what kind. */
function isOfAttack(context: SentenceContext, things: Things): boolean {
  return context.terms.of("act").some((act) => act.from < things.to && act.from >= things.from && act.to > things.to);
}

/** "160 drones, most of which were shot down": so many were launched, and nobody says how many were stopped. */
function takeUncountedParts(context: SentenceContext, counts: AirCounts): ThingFinding[] {
  const most = context.terms.cue("most");
  if (!most.length) return [];
  const isUncounted = ({ things, from, to }: ThingFinding) =>
    most.some((hit) => (hit.from >= things.to && hit.to <= to) || (hit.from >= from && hit.to <= things.from));
  const taken = counts.intercepted.filter(isUncounted);
  counts.intercepted = counts.intercepted.filter((f) => !isUncounted(f));
  return taken
    .filter((f) => f.things.counted)
    .map(({ things }) => ({ metric: "launched", things, from: things.from, to: things.to }));
}

const reaches = {
  launched: { before: 6, after: 12 },
  intercepted: { before: 8, after: 9 },
  lost: { before: 8, after: 9 },
  hit: { before: 8, after: 4 },
};

/** The word for a launch is one for an attack: "attaque de", unlike "a lancé". */
function isAttackItself({ terms }: SentenceContext, trigger: SlotHit): boolean {
  return terms.of("act").some(({ from, to, value }) => !value.weak && from < trigger.to && to > trigger.from);
}

/** Words at most from "including" to the weapons: "a barrage of". */
const barrageReach = 3;

/** "74 attacks, including a barrage of seven missiles and 67 drones", "the largest attack so far: 700 drones". */
function isListed(context: SentenceContext, { from }: Things): boolean {
  const { terms } = context;
  const opening = isMark(context, from - 1, ":")
    ? from - 1
    : terms.cue("including").find((cue) => cue.to <= from && from - cue.to <= barrageReach)?.from;
  return opening !== undefined && terms.of("act").some((act) => !act.value.weak && act.to <= opening);
}

/** Counted weapons that an attack is made with: "ударили 104 дронами", "attacked the city with two missiles". */
function findMeans(context: SentenceContext, weapons: readonly Things[], known: ReadonlySet<number>): ThingFinding[] {
  const { terms } = context;
  const acts = [...terms.of("act"), ...terms.of("launch")];
  if (!acts.length) return [];
  const found: ThingFinding[] = [];
  for (const things of weapons) {
    if (known.has(things.from) || !things.counted || isNamedOnly(context, things)) continue;
    const before = found.at(-1)?.things;
    const isNext =
      before !== undefined &&
      things.from - before.to <= 2 &&
      (terms.at("and", before.to) || isMark(context, before.to, ","));
    const isLed = terms.of("means").some((hit) => hit.to === things.from);
    if (isNext || isLed || isListed(context, things) || isInstrumental(context, things)) {
      found.push({ metric: "launched", things, from: things.from, to: things.to });
    }
  }
  return found;
}
