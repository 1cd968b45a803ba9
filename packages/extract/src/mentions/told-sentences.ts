import { dayOfIso } from "../time/local-day.ts";
import type { SentenceFacts } from "./facts.ts";
import { isAtWar } from "./other-wars.ts";

/**
 * Sentences that tell of an attack or a weapon, by index. So do the wounded beside damage, in one sentence or the next: "three
 * were wounded, four houses damaged" of a regional round-up names no attack. A fire that is told of beside them may have done both.
 */
export function attackSentences(facts: readonly SentenceFacts[]): Set<number> {
  const tellsOfAccident = accidentTeller(facts);
  const mayBeFire = (f: SentenceFacts) => tellsOfAccident(f) || f.context.terms.cue("mishap").length > 0;
  const wounded = indexesOf(facts, (f) => !mayBeFire(f) && namesWounded(f));
  const isHarm = ({ damaged, context: { sentence } }: SentenceFacts) =>
    damaged.length > 0 && [-1, 0, 1].some((step) => wounded.has(sentence.index + step));
  return indexesOf(facts, (f) => !tellsOfAccident(f) && (namesAttack(f) || isHarm(f)));
}

/**
 * Sentences of harm that is no act of war, by index: those that say so, what follows until an attack is told of, and a blast
 * that they explain ("There was an explosion in A. A gas cylinder …").
 */
export function accidentSentences(facts: readonly SentenceFacts[]): Set<number> {
  const tellsOfAccident = accidentTeller(facts);
  let isAccident = false;
  // Whatever flies in the paragraph of a drill is of it.
  let drill = -1;
  return indexesOf(facts, (f, n) => {
    const isExplained = namesAttack(f) && mayBeMishap(f) && isExplainedBelow(facts, n, tellsOfAccident);
    isAccident = tellsOfAccident(f) || isExplained || (isAccident && !(namesAttack(f) && !tellsOfBlastAlone(f)));
    if (f.context.terms.cue("drill").length) drill = f.context.sentence.paragraph;
    return isAccident || f.context.sentence.paragraph === drill;
  });
}

/** Sentences at most from a blast to what explains it; a shot is explained in the next one. */
const explanationReach = 3;

/** "A blast in A. Two died. A gas cylinder had exploded": nothing between tells of an attack. */
function isExplainedBelow(
  facts: readonly SentenceFacts[],
  n: number,
  tellsOfAccident: (facts: SentenceFacts) => boolean,
): boolean {
  const isBlast = tellsOfBlastAlone(facts[n] as SentenceFacts);
  const below = facts.slice(n + 1, n + 1 + (isBlast ? explanationReach : 1));
  const at = below.findIndex(tellsOfAccident);
  return at >= 0 && below.slice(0, at).every(mayBeMishap);
}

/** Days at least from what an anniversary recalls to the report of it. */
const leastRecalledDays = 30;

/** Sentences beside words of a trial or an anniversary, by index: what they tell without a day is past. */
export function retrospectSentences(facts: readonly SentenceFacts[], published: string | null): Set<number> {
  const told = indexesOf(
    facts,
    ({ context: { terms } }) => terms.cue("retrospect").length + terms.cue("trial").length > 0,
  );
  // A report that opens with a trial, or with an anniversary of a day long past, is about it to its end.
  const isLongPast = ({ times }: SentenceFacts) =>
    times.some(({ when }) => daysBetween(when.to, published) > leastRecalledDays);
  const opensWithHonours = facts.slice(0, openingSentences).some((f) => f.context.terms.cue("retrospect").length);
  if (tellsOfTrial(facts) || (opensWithHonours && facts.some(isLongPast)))
    return new Set(facts.map((f) => f.context.sentence.index));
  return indexesOf(facts, ({ context }) => {
    for (let n = -retrospectReach; n <= retrospectReach; n++) if (told.has(context.sentence.index + n)) return true;
    return false;
  });
}

function daysBetween(day: string, published: string | null): number {
  return published === null ? 0 : dayOfIso(published) - dayOfIso(day);
}

/** The headline, and the first line below it. */
const openingSentences = 2;

/** True for a report that opens with a trial: whatever it tells of came before a court. */
export function tellsOfTrial([first]: readonly SentenceFacts[]): boolean {
  return first !== undefined && first.context.terms.cue("trial").length > 0;
}

/** Sentences at most up to who an obituary is of. */
const mournedReach = 4;

/** True for the obituary of a soldier, whatever day he fell on: "With deep sorrow we inform that a defender was killed near A". */
export function isObituary(report: readonly SentenceFacts[]): boolean {
  const mourns = report.slice(0, openingSentences).some(({ context }) => context.terms.cue("mourning").length > 0);
  if (!mourns) return false;
  const isSoldier = ({ context }: SentenceFacts) =>
    context.terms.of("person").some(({ value }) => value.population === "military" && value.one);
  return report.slice(0, mournedReach).some(isSoldier);
}

const retrospectReach = 2;

function namesAttack(facts: SentenceFacts): boolean {
  return facts.weapons.length > 0 || facts.acts.some((act) => !act.value.weak || act.value.type !== null);
}

const mishapTypes = new Set<string | null>(["explosion.unknown", "mine.ied", "attack.shooting"]);

/** "A man set off a grenade, two were hurt. They had quarrelled": what the next sentence may explain. */
function mayBeMishap({ weapons, acts }: SentenceFacts): boolean {
  return !weapons.length && acts.every((act) => act.value.weak || mishapTypes.has(act.value.type));
}

/** "The blast broke the windows" goes on about the gas that exploded. */
function tellsOfBlastAlone({ weapons, acts }: SentenceFacts): boolean {
  return !weapons.length && acts.every((act) => act.value.weak || act.value.type === "explosion.unknown");
}

/** "A gas explosion in Russian Nizhnevartovsk": what exploded is told, and no side did it. */
function explainsBlast(acts: SentenceFacts["acts"]): boolean {
  const strong = acts.filter((act) => !act.value.weak);
  return strong.length > 0 && strong.every((act) => act.value.type === "explosion.unknown");
}

function namesWounded({ context, casualties }: SentenceFacts): boolean {
  return casualties.length > 0 && context.terms.of("casualty").some((hit) => hit.value.violent === true);
}

/** Score from which a place is surely the one that is named: a common word may be the name of a village. */
const leastSure = 0.8;

/**
 * Which sentences name a drill, or an accident, a crime or a period's fires and neither a weapon nor a side. Crimes are told
 * apart only where the report is about countries at war: elsewhere a shooting is one, whatever led to it.
 */
function accidentTeller(facts: readonly SentenceFacts[]): (facts: SentenceFacts) => boolean {
  const located = facts.flatMap(({ places }) => places.map((hit) => hit.located)).filter(({ place }) => place?.country);
  const isOfTheWar =
    located.every(({ place, kind }) => kind === "government" || isAtWar(place?.country ?? null)) &&
    (located.some(({ score }) => score >= leastSure) || isInLanguageOfTheWar(facts));
  return (sentence) => {
    const { weapons, acts } = sentence;
    const { terms } = sentence.context;
    if (terms.cue("drill").length || countsFires(sentence) || tellsOfOtherWar(sentence)) return true;
    const isNamed = terms.cue("accident").length > 0 || (isOfTheWar && terms.cue("crime").length > 0);
    if (!isNamed || weapons.length || sentence.air.intercepted.length) return false;
    return !namesSide(sentence) || explainsBlast(acts);
  };
}

/** What names no country at all is of the war where it is written in one of its languages. */
function isInLanguageOfTheWar([first]: readonly SentenceFacts[]): boolean {
  const lang = first?.context.compiled.lexicon.lang;
  return lang === "uk" || lang === "ru";
}

/** A side of the war, and not the country only in which it happened: "a road accident in western Ukraine". */
function namesSide({ context, places, acts }: SentenceFacts): boolean {
  const isWhere = (actor: { from: number; to: number }) =>
    acts.every((act) => act.value.weak) &&
    places.some((hit) => hit.from <= actor.from && hit.to >= actor.to && hit.located.kind !== "government");
  return context.terms.of("actor").some((actor) => !isWhere(actor));
}

/** "Israeli strikes on the Gaza Strip killed 25", in a sentence that names nothing of this war. */
function tellsOfOtherWar({ context: { terms }, places }: SentenceFacts): boolean {
  if (!terms.cue("otherWar").length || terms.of("actor").length > 0) return false;
  return !places.some(({ located }) => located.kind !== "government" && isAtWar(located.place?.country ?? null));
}

/** "74 fires in a week, three people died": what a fire service counts of a day or a week, beside no attack and no side. */
function countsFires({ context, weapons, acts, casualties, times }: SentenceFacts): boolean {
  const { terms, numbers } = context;
  const fires = terms.cue("mishap");
  if (!fires.length || weapons.length || acts.some((act) => !act.value.weak)) return false;
  if (terms.of("actor").length || terms.of("casualty").some((hit) => hit.value.violent && casualties.length))
    return false;
  if (times.some((time) => time.when.precision === "week")) return true;
  const isCounted = fires.some((fire) => [...numbers.values()].some((number) => number.to === fire.from));
  return isCounted && terms.cue("aggregate").length > 0;
}

function indexesOf(facts: readonly SentenceFacts[], isTold: (facts: SentenceFacts, n: number) => boolean): Set<number> {
  return new Set(facts.filter(isTold).map((f) => f.context.sentence.index));
}
