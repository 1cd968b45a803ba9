import type { ActorReading, Modality, When } from "@tocsin/model";
import { hasMark } from "../claims/context.ts";
import type { Cues } from "../lexicon/types.ts";
import { actorsOf } from "./actors.ts";
import type { SentenceFacts, TimeHit } from "./facts.ts";

interface Anchor {
  from: number;
  to: number;
}

const cueReach = 5;

export function hasCue(facts: SentenceFacts, cue: keyof Cues): boolean {
  return facts.context.terms.cue(cue).length > 0;
}

/** "12 strikes": how many acts are told of, by the number right before them; null where none is. */
export function countOfActs({ context }: SentenceFacts, act: { from: number }): number | null {
  const counts = [...context.numbers.values()].filter(({ kind, to }) => kind === "count" && to === act.from);
  return counts[0]?.min ?? null;
}

/** How an act is told: to come, going on, denied, alleged, or done. */
export function modalityOf(facts: SentenceFacts, act: Anchor): Modality {
  const near = (cue: keyof Cues, before: number, after: number) =>
    facts.context.terms.cue(cue).some(
      (hit) =>
        (hit.to <= act.from && act.from - hit.to <= before) ||
        (hit.from >= act.to && hit.from - act.to <= after) ||
        // "Les écoles seront fermées": between the parts of a measure.
        (cue === "planned" && hit.from >= act.from && hit.to <= act.to) ||
        // "Підлягають евакуації": around its word.
        (cue === "planned" && hit.from <= act.from && hit.to >= act.to),
    );
  // "The attack did not cause casualties" denies the casualties, not the attack.
  if (near("negated", 1, 0) && !facts.zeros.length) return "negated";
  // "Days of mourning will be held for those killed as a result of the shelling": what came of it is to come.
  const isCause = facts.context.terms
    .cue("cause")
    .some((hit) => hit.to === act.from || (hit.from <= act.from && hit.to >= act.to));
  if (!isCause && near("planned", cueReach, 4)) return "planned";
  // "They go on to assess the damage of the attack": what goes on stands right before it.
  if (near("ongoing", 2, 2)) return "ongoing";
  if (near("alleged", cueReach, 0)) return "alleged";
  return "occurred";
}

/** Words that a semicolon counts for between a time and what happened. */
const farStatement = 30;

/** The time nearest to an act; a named day goes before a bare part of the day. */
export function timeOf(facts: SentenceFacts, at: number): TimeHit | null {
  let best: TimeHit | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  const home = facts.standingAt(at);
  for (const hit of facts.times) {
    if (hit.role === "as_of" || hit.role === "until") continue;
    if ((home === "background") !== (facts.standingAt(hit.from) === "background")) continue;
    if (isOfRemark(facts, hit, at) || isOfNextOne(facts, at, hit)) continue;
    const [from, to] = hit.from >= at ? [at, hit.from] : [hit.to, at];
    // "On Monday … killed 12; on Tuesday …": what a semicolon parts is of another statement.
    const distance = to - from + (hasMark(facts.context, from, to, ";") ? farStatement : 0);
    const score = (hit.weak ? -100 : 0) - (hit.ofSpeech ? 50 : 0) - distance;
    if (score <= highest) continue;
    best = hit;
    highest = score;
  }
  return best;
}

/** Words at most from a comma to "which" behind it: "parts of which". */
const whichReach = 2;

/**
 * "Crimea, which Russia annexed in 2014, was attacked", "shot down over Kursk, where troops have stood since their offensive in
 * August": the month or year of a remark on a place, in which nothing is struck and nobody hurt, dates nothing outside it.
 */
function isOfRemark(facts: SentenceFacts, { from, to, when }: TimeHit, at: number): boolean {
  if (when.precision !== "month" && when.precision !== "year") return false;
  const { tokens, terms, sentence } = facts.context;
  let opening = from - 1;
  while (opening > sentence.from && tokens[opening]?.text !== ",") opening--;
  let closing = to;
  while (closing < sentence.to && tokens[closing]?.text !== ",") closing++;
  if (opening <= sentence.from || (at > opening && at < closing)) return false;
  const isOpened = terms.cue("which").some((cue) => cue.from > opening && cue.from - opening <= 1 + whichReach);
  const isClosed = closing < sentence.to && from - opening > whichReach;
  if (!isOpened && !isClosed) return false;
  const isIn = (hit: { from: number }) => hit.from > opening && hit.from < closing;
  return ![...facts.casualties, ...facts.damaged, ...facts.acts.filter(isStrike)].some(isIn);
}

function isStrike({ value }: SentenceFacts["acts"][number]): boolean {
  return !value.weak && !value.type?.startsWith("ground");
}

/** "Two were hurt in A, and in B a woman who had come under fire on 8 October": behind "who", the day is hers alone. */
function isOfNextOne({ context, places }: SentenceFacts, at: number, time: Anchor): boolean {
  if (time.from < at) return false;
  const who = context.terms.cue("relative").find((cue) => cue.from > at && cue.to <= time.from);
  // "An attack on A that took place on 4 April".
  if (who && context.terms.cue("scene").some((cue) => cue.from === who.to)) return false;
  return who !== undefined && places.some(({ from, to }) => from > at && to <= who.from);
}

/** When something happened, by a time that is not only of the saying. */
export function whenOf(time: TimeHit | null): When | null {
  return time && !time.ofSpeech ? time.when : null;
}

/**
 * Who attacks, where the words say so ("Russian strike", "Russia shelled", "armed groups from Ukraine"). The name of who
 * says it is no attacker: "the Russian army says it is repelling them".
 */
export function attackerOf(facts: SentenceFacts, acts: readonly Anchor[]): ActorReading[] {
  const found: ActorReading[] = [];
  for (const act of acts) {
    const actor = actorsOf(facts).findLast(
      (hit) => hit.to <= act.from && act.from - hit.to <= 3 && isDoer(facts, hit, act),
    );
    if (!actor || found.some((a) => a.name === actor.value.name)) continue;
    found.push({ name: actor.value.name, role: "attacker", assertedBy: facts.voice?.speaker?.name ?? null });
  }
  return found;
}

/**
 * Not the one who says it, nor the one attacked: "killed across Ukraine in …", "Russia attacked Ukraine", "the Ukrainian capital",
 * "Ukraine: strikes on …", "Ukraine's power plants attacked", "Ukraine downs missiles fired at …".
 */
function isDoer(facts: SentenceFacts, hit: Anchor, act: Anchor): boolean {
  const { terms } = facts.context;
  const before = [...terms.cue("within"), ...terms.cue("heading"), ...terms.of("act")];
  const areas = [...terms.of("capital"), ...terms.of("sameArea")];
  const others = [...terms.of("object"), ...terms.of("intercept")];
  if (hasMark(facts.context, hit.to, act.from, ":")) return false;
  return (
    !namesSpeaker(facts, hit) &&
    !areas.some((area) => area.from <= hit.from && area.to >= hit.to) &&
    (isAdjective(facts, hit, act) || !before.some((word) => word.to === hit.from)) &&
    !others.some((word) => word.from >= hit.to && word.to <= act.from)
  );
}

/** "In Russian attacks": an adjective right before the act, and no place. */
function isAdjective({ places }: SentenceFacts, hit: Anchor, act: Anchor): boolean {
  return hit.to === act.from && !places.some((place) => place.from < hit.to && place.to > hit.from);
}

function namesSpeaker(facts: SentenceFacts, hit: Anchor): boolean {
  return facts.voice !== null && hit.from >= facts.voice.from && hit.to <= facts.voice.to;
}
