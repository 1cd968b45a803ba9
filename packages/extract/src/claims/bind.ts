import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry, CasualtyMetric } from "../lexicon/types.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";
import { invertedToll } from "./inverted-toll.ts";
import { findPeople } from "./people.ts";

/** A casualty word with the people it is said of. */
export interface CasualtyFinding {
  metric: CasualtyMetric;
  group: Group;
  /** Tokens from the first word of the group or trigger to the last of either. */
  from: number;
  to: number;
  /** "rose to 12": replaces what was told before. */
  growth: boolean;
  /** Only a reference to someone ("the victim was killed"); counts when nothing better is told. */
  weak: boolean;
  /** "may have been killed". */
  unsure: boolean;
  /** Distance in tokens between the two. */
  gap: number;
}

const farBefore = 16;
const farBare = 3;
const farAfter = 4;
const farVague = 4;
const farToll = 20;

/** Finds what a sentence says of the killed, injured, trapped and so on. */
export function findCasualties(context: SentenceContext): CasualtyFinding[] {
  const groups = findPeople(context);
  const findings: CasualtyFinding[] = [];
  const triggers = context.terms.of("casualty");
  const done = new Set<number>();
  for (const trigger of triggers) {
    if (done.has(trigger.from)) continue;
    const readings = triggers.filter((hit) => hit.from === trigger.from && hit.to === trigger.to);
    done.add(trigger.from);
    if (isNegated(context, trigger) || isReference(context, trigger) || isShootingDown(context, trigger)) continue;
    const found =
      bestOf(readings.map((hit) => bindToll(context, hit, groups))) ??
      bestOf(readings.map((hit) => bindInside(hit, groups, triggers))) ??
      bestOf(readings.flatMap((hit) => bindSides(context, hit, groups, triggers)));
    if (found) {
      const metric = metricFor(found);
      if (metric) findings.push({ ...found, metric });
    } else {
      const weak = bestOf(readings.map((hit) => bindWeak(context, hit)));
      if (weak) findings.push(weak);
    }
  }
  return findings.filter((found) => !isOfTheDead(found, findings));
}

/** "A woman injured on Thursday has died", "was shot and killed": she is one of the dead only. */
function isOfTheDead(found: CasualtyFinding, all: readonly CasualtyFinding[]): boolean {
  if (!["injured", "victims", "hospitalised", "seriously_injured"].includes(found.metric)) return false;
  return all.some((other) => other.metric === "killed" && other.group.from === found.group.from);
}

/** What is found or freed of the dead is bodies; of the living, a rescue. */
function metricFor(found: CasualtyFinding): CasualtyMetric | null {
  if (found.group.dead)
    return found.metric === "rescued" || found.metric === "bodies_recovered" ? "bodies_recovered" : found.metric;
  return found.metric === "bodies_recovered" ? null : found.metric;
}

function bestOf(candidates: (CasualtyFinding | null)[]): CasualtyFinding | null {
  let best: CasualtyFinding | null = null;
  for (const candidate of candidates) if (candidate && (!best || candidate.gap < best.gap)) best = candidate;
  return best;
}

/** "The death toll rose to 12", "Killed: 4". */
function bindToll(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  const colon = isMark(context, trigger.to, ":–—-") ? trigger.to + 1 : -1;
  if (colon >= 0) {
    const number = context.numbers.get(colon);
    if (number?.kind === "count" && !number.delta && !isSubject(groups, trigger.from))
      return tollFinding(context, trigger, number);
  }
  if (!trigger.value.slots.includes("toll")) return null;
  const inverted = invertedToll(context, trigger);
  if (inverted) return tollFinding(context, trigger, inverted);
  for (let at = trigger.to; at < Math.min(context.sentence.to, trigger.to + farToll); at++) {
    if (
      isMark(context, at, ";.") ||
      (at > trigger.to && context.terms.at("casualty", at)?.value.slots.includes("toll"))
    )
      break;
    const number = context.numbers.get(at);
    if (number?.kind !== "count" || number.delta) continue;
    if (!leadsToTotal(context, trigger.to, at)) continue;
    if (countsOthers(context, number.to, trigger)) return null;
    return tollFinding(context, trigger, number);
  }
  return null;
}

function isSubject(groups: readonly Group[], at: number): boolean {
  return groups.some((group) => group.to === at && !group.definite);
}

// "The toll rose to 23 injured": the noun behind the number says what it counts.
function countsOthers(context: SentenceContext, at: number, trigger: Hit<CasualtyEntry>): boolean {
  return context.terms
    .of("casualty")
    .some((hit) => hit.from === at && hit.value.noun === true && hit.value.metric !== trigger.value.metric);
}

// "rose by two to 12" skips the two: what counts follows "to", "at", "is" or a colon.
function leadsToTotal(context: SentenceContext, from: number, at: number): boolean {
  return context.terms.cue("growth").some((hit) => hit.from >= from && hit.to === at);
}

function tollFinding(context: SentenceContext, trigger: Hit<CasualtyEntry>, number: NumberSpan): CasualtyFinding {
  const growth = context.terms
    .cue("growth")
    .some((hit) => hit.from >= trigger.to && hit.to <= number.to && hit.to - hit.from > 1);
  const group = { ...newGroup(number.from, number.to, number), noun: true };
  return findingOf(context, trigger, group, { growth: growth || number.grewFrom !== undefined });
}

/** "two wounded soldiers": the word stands inside the phrase. It is a claim only when nothing else is said of them. */
function bindInside(
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): CasualtyFinding | null {
  const group = groups.find((g) => g.from < trigger.from && g.to >= trigger.to && g.to > trigger.from);
  if (!group || group.definite || group.min === null) return null;
  const spokenOf = triggers.some((hit) => hit.from >= group.to && hit.from - group.to <= 1);
  return spokenOf ? null : plainFinding(trigger, group);
}

function bindSides(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): (CasualtyFinding | null)[] {
  const { slots } = trigger.value;
  const after = slots.includes("after") ? bindAfter(context, trigger, groups) : null;
  const before = slots.includes("before") ? bindBefore(context, trigger, groups, triggers) : null;
  if (after && before)
    return after.gap === 0 && (before.gap > 0 || context.compiled.lexicon.article.length > 0)
      ? [after]
      : [before, after];
  return [before, after];
}

function bindBefore(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): CasualtyFinding | null {
  for (let n = groups.length - 1; n >= 0; n--) {
    const group = groups[n] as Group;
    if (group.to > trigger.from) continue;
    const gap = trigger.from - group.to;
    if (gap > farBefore || crossesJoint(context, group.to, trigger.from)) return null;
    const near = group.noun ? farBefore : trigger.value.noun ? 1 : farBare;
    if (gap > near) return null;
    if (trigger.value.noun && (gap > 1 || group.individual || !onlySoftWords(context, group.to, trigger.from)))
      return null;
    // "еще 12, включая двоих детей, получили ранения": the comma closes the parts.
    const end = group.parts.length && isMark(context, group.to, ",") ? group.to + 1 : group.to;
    if (!group.noun && !onlySoftWords(context, end, trigger.from)) return null;
    if (group.min === null && group.max === null && gap > farVague) return null;
    if (isObjectOf(group, triggers, trigger) && gap > 0) continue;
    return findingOf(context, trigger, group, {});
  }
  return null;
}

/** A group that is already what another word's action hit ("killing two people and wounded …") is no subject of this one. */
function isObjectOf(group: Group, triggers: readonly Hit<CasualtyEntry>[], trigger: Hit<CasualtyEntry>): boolean {
  return triggers.some(
    (hit) =>
      hit.from < trigger.from &&
      hit.to === group.from &&
      hit.value.slots.length === 1 &&
      hit.value.slots[0] === "after",
  );
}

function bindAfter(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  const group = groups.find((g) => g.from >= trigger.to);
  if (!group) return null;
  const gap = group.from - trigger.to;
  if (gap > farAfter || !onlySoftWords(context, trigger.to, group.from)) return null;
  if (!group.noun && (gap > 1 || !endsPhrase(context, group.to))) return null;
  return findingOf(context, trigger, group, {});
}

// "killing 12 in the city": a bare number counts people when no other noun follows.
function endsPhrase(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || at >= context.sentence.to) return true;
  if (token.kind === "punct") return !"%-/".includes(token.text);
  return ["filler", "and", "casualty"].some((kind) => context.terms.at(kind as "filler", at) !== null);
}

function onlySoftWords(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const hit = context.terms.at("filler", at) ?? context.terms.at("definite", at) ?? context.terms.at("modifier", at);
    if (!hit) return false;
    at = Math.max(hit.to, at + 1);
  }
  return true;
}

function crossesJoint(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(context, at, ";")) return true;
  return context.terms.cue("joint").some((hit) => hit.from >= from && hit.to <= to);
}

/** "One of the wounded has died": the word only says who is meant. */
function isReference(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  if (!trigger.value.noun && !trigger.value.slots.includes("before")) return false;
  return context.terms
    .cue("outOf")
    .some((hit) => hit.to === trigger.from && context.terms.at("definite", trigger.from - 1) !== null);
}

/** "460 were shot down": weapons, whatever the words are alone. */
function isShootingDown(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  return context.terms.of("intercept").some((hit) => hit.from <= trigger.from && hit.to > trigger.to);
}

/** "was not killed"; "no one was killed" is read as a stated zero elsewhere. */
function isNegated(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  const overlaps = (hit: { from: number; to: number }) => hit.from < trigger.to && hit.to > trigger.from;
  return (
    context.terms.of("zero").some(overlaps) ||
    context.terms.cue("negated").some((hit) => hit.to <= trigger.from && trigger.from - hit.to <= 1)
  );
}

/** "The victim died", "he was killed", "Roe was pronounced dead": one person told of before. */
function bindWeak(context: SentenceContext, trigger: Hit<CasualtyEntry>): CasualtyFinding | null {
  if (!trigger.value.slots.includes("before") || trigger.value.noun) return null;
  const first = context.tokens[trigger.from];
  const before = context.tokens[trigger.from - 1];
  if (!first || !before || trigger.from <= context.sentence.from || trigger.to - trigger.from < 2) return null;
  const pronoun = context.terms.speech("pronouns").some((hit) => hit.to === trigger.from);
  const name = /^\p{Lu}/u.test(before.text) && before.kind === "word";
  if (!pronoun && !name) return null;
  const one = newGroup(trigger.from - 1, trigger.from, { min: 1, max: 1, qualifier: "exact" });
  const group = { ...one, noun: true, definite: true, individual: true };
  return { ...findingOf(context, trigger, group, {}), weak: true };
}

function plainFinding(trigger: Hit<CasualtyEntry>, group: Group): CasualtyFinding {
  const from = Math.min(group.from, trigger.from);
  const to = Math.max(group.to, trigger.to);
  return { metric: trigger.value.metric, group, from, to, growth: false, weak: group.definite, unsure: false, gap: 0 };
}

function findingOf(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  group: Group,
  extra: { growth?: boolean },
): CasualtyFinding {
  const gap = trigger.from >= group.to ? trigger.from - group.to : Math.max(0, group.from - trigger.to);
  const unsure = context.terms
    .cue("hypothetical")
    .some((hit) => hit.to <= trigger.from + 1 && trigger.from - hit.to <= 2 && hit.from >= group.from - 2);
  return { ...plainFinding(trigger, group), growth: extra.growth ?? false, unsure, gap };
}
