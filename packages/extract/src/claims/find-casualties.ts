import type { Hit } from "../lexicon/matcher.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { CasualtyEntry, CasualtyMetric } from "../lexicon/types.ts";
import { bindInside, bindSides } from "./bind-sides.ts";
import { bindToll } from "./bind-toll.ts";
import { bindWeak } from "./bind-weak.ts";
import { type CasualtyFinding, plainFinding } from "./casualty-finding.ts";
import { hasMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup, nothingStated } from "./group.ts";
import { findNumberedBodies } from "./numbered-bodies.ts";
import { findPeople, partsBehind } from "./people.ts";
import { shareOfHurt } from "./shares.ts";
import { victimMeant } from "./victim-meant.ts";

/** Finds what a sentence says of the killed, injured, trapped and so on. */
export function findCasualties(context: SentenceContext): CasualtyFinding[] {
  const triggers = context.terms.of("casualty");
  if (!triggers.length) return [];
  const groups = findPeople(context);
  const findings: CasualtyFinding[] = [];
  const done = new Set<number>();
  for (const trigger of triggers) {
    if (done.has(trigger.from)) continue;
    const readings = triggers.filter((hit) => hit.from === trigger.from && hit.to === trigger.to);
    done.add(trigger.from);
    if (
      trigger.value.mixed ||
      isWithinMixed(trigger, triggers) ||
      isNegated(context, trigger) ||
      isShootingDown(context, trigger) ||
      isOfDamage(context, trigger) ||
      isSaying(context, trigger)
    )
      continue;
    const share = shareOfHurt(context, trigger, groups);
    if (share) findings.push(share);
    if (share || isReference(context, trigger, groups) || isShareAlone(context, trigger)) continue;
    const found =
      bestOf(readings.map(bindItself)) ??
      bestOf(readings.map((hit) => bindUncounted(context, hit))) ??
      bestOf(readings.map((hit) => victimMeant(context, hit, groups))) ??
      bestOf(readings.map((hit) => bindToll(context, hit, groups))) ??
      bestOf(readings.map((hit) => bindInside(context, hit, groups, triggers))) ??
      bestOf(
        readings.flatMap((hit) => bindSides(context, hit, groups, triggers).filter((f) => isOfLives(context, hit, f))),
      );
    if (found) {
      const metric = metricFor(context, found);
      if (metric) findings.push(withParts(context, { ...found, metric }));
    } else {
      const weak = bestOf(readings.map((hit) => bindWeak(context, hit)));
      // "They were found in a car": of people named before the word tells no death.
      if (weak && metricFor(context, weak)) findings.push(weak);
    }
  }
  findings.push(...findLastly(context, groups, findings), ...findNumberedBodies(context));
  const isOfPeople = ({ group, metric }: CasualtyFinding) => {
    // "Crews left for the scene": unnumbered people who leave are no evacuation.
    if (metric === "evacuated" && group.min === null && group.max === null && group.population === "unspecified")
      return false;
    return !group.accounts || metric === "without_power";
  };
  const told = findings.map((found) => (isCountedBeside(context, found) ? { ...found, weak: false } : found));
  const apart = told.map((found) => (isOfBreakdown(context, found, told) ? asPart(found) : found));
  const isTrue = (found: CasualtyFinding) =>
    isOfPeople(found) && !isComforted(context, found) && !isOfTheDead(found, findings) && !isOfThings(context, found);
  return apart.filter(
    (found) =>
      isTrue(found) &&
      (!found.toHospital || leadsToHospital(context, found.to)) &&
      (!found.borne || isBorneBy(context, found)),
  );
}

/** "23 were killed: 22 under the rubble, and one more died in hospital": who is told behind the colon is one of those before it. */
function isOfBreakdown(
  context: SentenceContext,
  { metric, group, from }: CasualtyFinding,
  all: readonly CasualtyFinding[],
): boolean {
  if (!group.additional) return false;
  const isWhole = (other: CasualtyFinding) =>
    other.metric === metric &&
    (other.group.min ?? 0) > (group.min ?? 0) &&
    hasMark(context, other.to, Math.min(from, group.from), ":");
  return all.some((other) => other.to < from && isWhole(other));
}

/** "In addition to the 18 killed, 21 are missing": told before, and counted here. */
function isCountedBeside({ terms, numbers }: SentenceContext, { group }: CasualtyFinding): boolean {
  const isCounted = [...numbers.values()].some((n) => n.kind === "count" && n.from >= group.from && n.to <= group.to);
  return group.definite && isCounted && terms.cue("besides").some((cue) => cue.to === group.from);
}

function asPart(found: CasualtyFinding): CasualtyFinding {
  return { ...found, group: { ...found.group, additional: false, individual: false } };
}

/** "66 people were hurt, 16 of them children": those behind the word are part of those before it. */
function withParts(context: SentenceContext, found: CasualtyFinding): CasualtyFinding {
  const { group, to } = found;
  if (group.parts.length || group.min === null || group.min < 2 || to < group.to) return found;
  // "Rose to 93 persons, of them 18 children": the number of a toll stands without its noun.
  const noun = to === group.to ? context.terms.at("person", to) : null;
  const told = partsBehind(context, group, noun?.to ?? to);
  return told ? { ...found, to: told.to, group: { ...group, parts: told.parts } } : found;
}

/** Words at most between people and "their lives". */
const livesReach = 1;

/** "Cost three lives", "cost five people their lives", where the word alone says little. */
function isOfLives({ terms }: SentenceContext, { value }: Hit<CasualtyEntry>, found: CasualtyFinding | null): boolean {
  if (!value.ofLives || !found) return true;
  const { from, to } = found.group;
  return terms.cue("lives").some((hit) => hit.to >= from - livesReach && hit.from - to <= livesReach);
}

/** Words at most between people and the wounds that they have. */
const borneReach = 2;

/** "У двух женщин осколочные ранения". */
function isBorneBy({ terms }: SentenceContext, { group, to, gap }: CasualtyFinding): boolean {
  const isTheirs = terms.cue("possessor").some((cue) => cue.to === group.from);
  return isTheirs && group.to <= to && gap <= borneReach;
}

/** "Five houses are destroyed and about 40 suffered": a bare number right behind what was done to things counts things. */
function isOfThings({ terms }: SentenceContext, { group, metric, from }: CasualtyFinding): boolean {
  if (metric !== "injured" || group.noun || group.min === null || group.from !== from) return false;
  const and = terms.of("and").find((hit) => hit.to === group.from);
  return and !== undefined && terms.of("damage").some((hit) => hit.to === and.from);
}

/** "Psychologists have helped 150 of those affected": not all of whom are hurt. */
function isComforted({ terms }: SentenceContext, { metric, from }: CasualtyFinding): boolean {
  return metric === "injured" && terms.cue("comforted").some((cue) => cue.to <= from);
}

const smallWords = kindSet("filler", "article", "definite", "modifier", "possessive");

/** Tokens at most to the hospital that somebody is sent to. */
const hospitalReach = 8;

/** "To Kherson's regional hospital": names and small words up to it, and at most one other word. */
function leadsToHospital({ terms, tokens }: SentenceContext, at: number): boolean {
  const hospital = terms.of("object").find((hit) => hit.value.item === "hospital" && hit.from >= at);
  if (!hospital || hospital.from - at > hospitalReach) return false;
  const isSmall = (n: number) => tokens[n]?.capital || terms.anyAt(smallWords, n);
  let others = 0;
  for (let n = at; n < hospital.from; n++) if (!isSmall(n)) others++;
  return others <= 1;
}

/** "A woman injured on Thursday has died", "was shot and killed": she is one of the dead only. */
function isOfTheDead(found: CasualtyFinding, all: readonly CasualtyFinding[]): boolean {
  // "The bodies of four people who died under the rubble".
  if (found.metric === "trapped" && found.group.dead) return true;
  if (!["injured", "victims", "hospitalised", "seriously_injured"].includes(found.metric)) return false;
  // "The body of a fifth victim": the victim is dead.
  const isWithin = ({ growth, from, to }: CasualtyFinding) =>
    growth && found.group.from >= from && found.group.from < to;
  return all.some((other) => other.metric === "killed" && (other.group.from === found.group.from || isWithin(other)));
}

/** What is found or freed of the dead is bodies; of the living, a rescue. */
function metricFor({ terms }: SentenceContext, found: CasualtyFinding): CasualtyMetric | null {
  // "З-під завалів деблокували двох загиблих".
  const isOfDead = terms
    .of("casualty")
    .some(({ from, value }) => from === found.group.to && value.noun && value.metric === "killed");
  if (found.metric === "evacuated" && areWounded(terms, found)) return "injured";
  // "Both men had been shot": those told of before, whose fate is told there.
  if (found.metric === "victims" && terms.cue("both").some((cue) => cue.from === found.group.from)) return null;
  if (found.group.dead || (isOfDead && found.metric === "rescued"))
    return found.metric === "rescued" || found.metric === "bodies_recovered" ? "bodies_recovered" : found.metric;
  return found.metric === "bodies_recovered" ? null : found.metric;
}

/** "Раненую женщину эвакуировали в Краматорск": the hurt who are brought away are no people of an evacuation. */
function areWounded(terms: SentenceContext["terms"], { group: { from, to } }: CasualtyFinding): boolean {
  return terms
    .of("casualty")
    .some(({ value, ...hit }) => value.metric === "injured" && hit.to >= from && hit.from <= to);
}

/** "Triple homicide": the word counts; "took his own life": the doer, whoever stands before. */
function bindItself(trigger: Hit<CasualtyEntry>): CasualtyFinding | null {
  const { counts, self } = trigger.value;
  if (!counts && !self) return null;
  const count = counts ?? 1;
  const group = newGroup(trigger.from, trigger.to, { min: count, max: count, qualifier: "exact" });
  if (self) return plainFinding(trigger, { ...group, noun: true, individual: true, reflexive: true });
  return plainFinding(trigger, { ...group, individual: count === 1 });
}

/** "There are wounded", "є поранені": nobody says how many. */
function bindUncounted({ terms, numbers }: SentenceContext, trigger: Hit<CasualtyEntry>): CasualtyFinding | null {
  const { metric, noun } = trigger.value;
  if (!noun || (metric !== "killed" && metric !== "injured") || numbers.has(trigger.to)) return null;
  if (!terms.cue("thereAre").some((cue) => cue.to === trigger.from)) return null;
  return plainFinding(trigger, newGroup(trigger.from, trigger.to, nothingStated));
}

/** "Killed his wife and then himself": what was done to those before him was done to the doer too. */
function findLastly(
  context: SentenceContext,
  groups: readonly Group[],
  findings: readonly CasualtyFinding[],
): CasualtyFinding[] {
  const isBound = (group: Group) => findings.some((found) => found.from <= group.from && found.to >= group.to);
  return groups.flatMap((group) => {
    if (!group.reflexive || isBound(group)) return [];
    const before = findings.findLast((found) => found.to <= group.from && found.group.from > found.from);
    if (!before || group.from - before.to > farLastly || crossesStop(context, before.to, group.from)) return [];
    return [{ ...before, group, from: group.from, to: group.to, gap: group.from - before.to }];
  });
}

/** Words at most from whom somebody killed to "then himself". */
const farLastly = 4;

function crossesStop(context: SentenceContext, from: number, to: number): boolean {
  return hasMark(context, from, to, ";:.");
}

function bestOf(candidates: (CasualtyFinding | null)[]): CasualtyFinding | null {
  let best: CasualtyFinding | null = null;
  for (const candidate of candidates) if (candidate && (!best || isCloser(candidate, best))) best = candidate;
  return best;
}

/** "Rescuers evacuated 12 people": of two equally near the counted one. */
function isCloser(a: CasualtyFinding, b: CasualtyFinding): boolean {
  return a.gap < b.gap || (a.gap === b.gap && a.group.min !== null && b.group.min === null);
}

/** The "shot" of "a gun shot wound". */
function isWithinMixed({ from, to }: Hit<CasualtyEntry>, triggers: readonly Hit<CasualtyEntry>[]): boolean {
  return triggers.some((hit) => hit.value.mixed && hit.from < from && hit.to >= to);
}

/** "Вивезти вдалося 58 %": a share, of which no number of people stands beside. */
function isShareAlone({ numbers }: SentenceContext, { to, value }: Hit<CasualtyEntry>): boolean {
  return value.metric === "evacuated" && numbers.get(to)?.kind === "percent";
}

/** "One of the wounded has died", "three killed earlier were identified": the word only says who is meant. */
function isReference(context: SentenceContext, trigger: Hit<CasualtyEntry>, groups: readonly Group[]): boolean {
  if (context.terms.cue("hurtBefore").some((hit) => hit.from <= trigger.from && hit.to >= trigger.to)) return true;
  if (!trigger.value.noun && !trigger.value.slots.includes("before")) return false;
  const { terms, compiled } = context;
  const definite = terms.at("definite", trigger.from - 1);
  // "Quinze des blessés": the article stands within the word for the share.
  const isShare = groups.some((g) => g.outOf !== null && g.to === trigger.to);
  if (definite === null && compiled.lexicon.article.length > 0 && !isShare) return false;
  return terms.cue("outOf").some((hit) => hit.to === trigger.from || hit.to === definite?.from);
}

/** "The battalion claims that its fighters …": a word that says as well as kills, with no number behind it, only says. */
function isSaying(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  const says = context.terms.speech("say").some((hit) => hit.from === trigger.from && hit.to === trigger.to);
  return says && context.numbers.get(trigger.to)?.kind !== "count";
}

/** "460 were shot down": weapons, whatever the words are alone. */
function isShootingDown(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  return context.terms.of("intercept").some((hit) => hit.from <= trigger.from && hit.to > trigger.to);
}

/** "Ten others severely damaged": how badly things were. */
function isOfDamage({ terms }: SentenceContext, { to, value }: Hit<CasualtyEntry>): boolean {
  return value.metric === "seriously_injured" && terms.of("damage").some((hit) => hit.to > to && hit.from <= to);
}

/** "was not killed"; "no one was killed" is read as a stated zero elsewhere. */
function isNegated(context: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  const overlaps = (hit: { from: number; to: number }) => hit.from < trigger.to && hit.to > trigger.from;
  return (
    context.terms.of("zero").some(overlaps) ||
    context.terms.cue("negated").some((hit) => hit.to <= trigger.from && trigger.from - hit.to <= 1)
  );
}
