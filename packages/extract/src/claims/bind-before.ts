import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import { isOfOtherNoun, onlySoftWords } from "./between-words.ts";
import { type CasualtyFinding, findingOf } from "./casualty-finding.ts";
import { hasMark, isMark, type SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";

const farBefore = 16;
/** Words at most of "who was driving through the village" between people and what befell them. */
const farRelative = 40;
/** What such words count for at most: they belong to the people before them. */
const relativeGap = 8;
const farBare = 3;
const farVague = 4;
/** Words at most of "in the village of X" between the last count of a list and the word. */
const farListed = 6;

/** The group before the word that it is said of, past what may stand between. */
export function bindBefore(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): CasualtyFinding | null {
  if (isAttribute(context, trigger) || sharesObject(context, trigger, groups, triggers)) return null;
  for (let n = groups.length - 1; n >= 0; n--) {
    const group = groups[n] as Group;
    if (group.to > trigger.from || countsUnits(context, group)) continue;
    const gap = trigger.from - group.to;
    const far = opensRelative(context, group.to) ? farRelative : farBefore;
    if (gap > far || crossesJoint(context, group.to, trigger.from)) return null;
    const isListed = !group.noun && isLastOfList(context, groups[n - 1], group, trigger);
    const hurt = endOfHurt(group, triggers, trigger);
    const near = group.noun || isListed || hurt !== null ? far : trigger.value.noun ? 1 : farBare;
    if (gap > near) return null;
    const isOneTold = group.individual && !(gap === 0 && context.numbers.has(group.from));
    if (trigger.value.noun && (gap > 1 || isOneTold || !onlySoftWords(context, group.to, trigger.from))) return null;
    // "еще 12, включая двоих детей, получили ранения": the comma closes the parts.
    const told = Math.max(hurt ?? group.to, group.parts.at(-1)?.to ?? 0);
    const isClosed = group.parts.length > 0 && isMark(context, told, ",");
    const end = isClosed || isDash(context, told) ? told + 1 : told;
    const isInHospital = hurt !== null && trigger.value.metric !== "killed";
    if (!group.noun && !isListed && !isInHospital && !onlySoftWords(context, end, trigger.from)) return null;
    if (group.min === null && group.max === null && gap > farVague) continue;
    if (isObjectOf(group, triggers, trigger) && gap > 0) continue;
    if (isOfColon(context, group, triggers, trigger)) continue;
    if (isOwnerOfThings(context, group, trigger)) continue;
    if (isSaidOfAnother(context, group, triggers, trigger)) return null;
    if (isRescuer(group, trigger)) {
      // "Одну жінку медики госпіталізували": whom they took stands right before them.
      if (groups[n - 1]?.to === group.from && context.compiled.lexicon.article.length === 0) continue;
      return null;
    }
    if (gap > 0 && isOfOtherNoun(group, triggers, trigger)) return null;
    const isOfAll = gap === 0 && isParticiple(trigger, triggers);
    const people = hurt === null ? group : { ...group, noun: true, individual: group.max === 1 };
    const part = (gap > 0 ? shareAmong(context, group) : null) ?? gravelyHurtOf(group, triggers, trigger);
    const all = isOfAll && group.outOf?.min ? group.outOf : part;
    const found = findingOf(context, trigger, all ?? people, {});
    return far === farRelative ? { ...found, gap: Math.min(gap, relativeGap) } : found;
  }
  return null;
}

/** "Пострадали трое, одна из них, женщина, в тяжелом состоянии": a state behind the one part of people who had their word is that of the part. */
function gravelyHurtOf(
  { from, parts }: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  { value: { metric } }: Hit<CasualtyEntry>,
): Group | null {
  const [part, ...others] = parts;
  if (metric !== "seriously_injured" || part?.min !== 1 || others.length > 0) return null;
  return triggers.some((hit) => hit.to === from && hit.value.slots.includes("after")) ? part : null;
}

/** "Серед восьми поранених одна людина у тяжкому стані": what is said behind is of the one. */
function shareAmong({ terms, tokens, sentence }: SentenceContext, { from, parts }: Group): Group | null {
  const [part, ...others] = parts;
  if (!part || others.length > 0) return null;
  const opens = (cue: { from: number; to: number }) =>
    cue.to === from && (cue.from === sentence.from || tokens[cue.from - 1]?.kind === "punct");
  return [...terms.cue("including"), ...terms.cue("outOf")].some(opens) ? part : null;
}

/** "Дрон поранив чоловіка: у місті є загиблі": whom the verb before a colon was done to is not of whom the words behind it tell. */
function isOfColon(
  context: SentenceContext,
  group: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  trigger: Hit<CasualtyEntry>,
): boolean {
  if (!hasMark(context, group.to, trigger.from, ":")) return false;
  return triggers.some(
    ({ to, value }) => to === group.from && value.slots.includes("after") && value.metric !== trigger.value.metric,
  );
}

/** "Пошкоджено два будинки, в одному з них постраждав дах": what is hurt is of the one, who has no noun. */
function isOwnerOfThings({ terms }: SentenceContext, group: Group, { value }: Hit<CasualtyEntry>): boolean {
  const { from, to } = group;
  const isOfThem = terms.cue("including").some((cue) => cue.from > from && cue.to === to);
  if ((group.noun && !isOfThem) || value.noun || (value.metric !== "injured" && value.metric !== "killed"))
    return false;
  return !value.borne && terms.cue("possessor").some((cue) => cue.to === from);
}

/** "Two people in A and three in B were killed": the noun stands with the first of the list, and a place with each. */
function isLastOfList(
  context: SentenceContext,
  before: Group | undefined,
  group: Group,
  trigger: Hit<CasualtyEntry>,
): boolean {
  const { terms, tokens, numbers } = context;
  if (!before || group.min === null || trigger.value.noun || trigger.from - group.to > farListed) return false;
  const start = terms.cue("additional").find(({ to }) => to === group.from)?.from ?? group.from;
  const isJoined = isMark(context, start - 1, ",") || terms.of("and").some((and) => and.to === start);
  const isOfWord = terms.of("casualty").some(({ from }) => from >= before.from && from < group.from);
  if (!isJoined || isOfWord) return false;
  const between = tokens.slice(group.to, trigger.from);
  return (
    between.every(({ kind }, n) => kind === "word" && !numbers.has(group.to + n)) &&
    between.slice(1).some(({ capital }) => capital)
  );
}

const laterOutcomes: ReadonlySet<string> = new Set(["killed", "hospitalised", "seriously_injured"]);

/** "Un blessé est mort", "троє поранених померли", "trois blessés ont été hospitalisés": behind the word for the hurt, of whom more is told. */
function endOfHurt(
  group: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  { value: { metric } }: Hit<CasualtyEntry>,
): number | null {
  if (!laterOutcomes.has(metric) || group.noun) return null;
  return triggers.find(({ from, value }) => from === group.to && value.noun && value.metric === "injured")?.to ?? null;
}

/** "A man who …", "two women, who …". */
function opensRelative(context: SentenceContext, at: number): boolean {
  const from = isMark(context, at, ",") ? at + 1 : at;
  return context.terms.cue("relative").some((cue) => cue.from === from);
}

/** "5,400 people in 24 settlements were without power": the settlements are nobody. */
function countsUnits({ terms }: SentenceContext, { noun, to }: Group): boolean {
  return !noun && terms.cue("units").some((unit) => unit.from >= to && unit.from - to <= 1);
}

/** "Wounded in the attack", "taken to hospital": tells of the noun right before it, unlike "has died". */
function isParticiple({ from, to }: Hit<CasualtyEntry>, triggers: readonly Hit<CasualtyEntry>[]): boolean {
  const readings = triggers.filter((hit) => hit.from === from && hit.to === to);
  return readings.some(({ value }) => value.slots.includes("after") || value.metric === "hospitalised");
}

/** "Двоє загинули, троє – поранені": the dash stands for a verb. */
function isDash(context: SentenceContext, at: number): boolean {
  return context.compiled.lexicon.article.length === 0 && isMark(context, at, "–—-");
}

/** "A girl shot, killed another teenager": what the second verb is done to, the first is, and she did both. */
function sharesObject(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): boolean {
  // "Мужчина получил травмы, ранены двое детей": elsewhere the case of the noun says whose it is.
  if (context.compiled.lexicon.article.length === 0) return false;
  const at = isMark(context, trigger.to, ",")
    ? trigger.to + 1
    : (context.terms.at("and", trigger.to)?.to ?? trigger.to);
  if (at === trigger.to) return false;
  const second = triggers.find((hit) => hit.from === at && hit.value.slots.includes("after"));
  return second !== undefined && groups.some((group) => group.noun && group.from === second.to);
}

/** "And the wounded boy": said of the noun behind it, and of nobody before. */
function isAttribute({ terms }: SentenceContext, { from, to }: Hit<CasualtyEntry>): boolean {
  return terms.at("definite", from - 1) !== null && terms.at("person", to) !== null;
}

/** "Rescuers freed …", "soldiers took him to hospital": those who do it are not whom it is done to. */
function isRescuer({ population, min }: Group, trigger: Hit<CasualtyEntry>): boolean {
  const { metric } = trigger.value;
  if (population === "responder" && ["rescued", "bodies_recovered"].includes(metric)) return true;
  return (
    min === null && ["responder", "military"].includes(population) && ["hospitalised", "evacuated"].includes(metric)
  );
}

/** "Ще одну людину окупанти поранили", "двух человек россияне убили": who did it stands between, whom it was done to before. */
export function bindObjectBefore(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  if (!trigger.value.slots.includes("after")) return null;
  const soldiers = groups.find(
    (g) => g.to === trigger.from && g.population === "military" && g.min === null && g.max === null,
  );
  const doer = soldiers ?? context.terms.of("actor").find((hit) => hit.to === trigger.from);
  const object = doer && groups.find((g) => g.to === doer.from && (g.noun || g.additional) && g.min !== null);
  return object ? findingOf(context, trigger, object, {}) : null;
}

/** A group that is already what another word's action hit ("killing two people and wounded …") is no subject of this one. */
function isObjectOf(group: Group, triggers: readonly Hit<CasualtyEntry>[], trigger: Hit<CasualtyEntry>): boolean {
  return triggers.some(
    (hit) =>
      hit.from < trigger.from &&
      hit.to === group.from &&
      hit.value.slots.length === 1 &&
      hit.value.metric !== "bodies_recovered" &&
      hit.value.slots[0] === "after",
  );
}

/** "A boy was hurt and Olena Roe was killed": the boy has had his word, and a name stands before the next. */
function isSaidOfAnother(
  context: SentenceContext,
  group: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  trigger: Hit<CasualtyEntry>,
): boolean {
  const own = triggers.find(
    (hit) => hit.from >= group.to && hit.to < trigger.from && hit.value.slots.includes("before"),
  );
  const joint = own && context.terms.of("and").find((and) => and.from >= own.to && and.to < trigger.from);
  if (!joint) return false;
  for (let at = joint.to; at < trigger.from; at++) if (!context.tokens[at]?.capital) return false;
  return true;
}

function crossesJoint(context: SentenceContext, from: number, to: number): boolean {
  if (hasMark(context, from, to, ";")) return true;
  return context.terms.cue("joint").some((hit) => hit.from >= from && hit.to <= to);
}
