import type { Quantity } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { CasualtyEntry, PersonEntry } from "../lexicon/types.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { followsMore, hasAdditional, isFollowedByMore, opensWithMore } from "./additional.ts";
import { populationAt, readAged } from "./ages.ts";
import { hasMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup, nothingStated, single } from "./group.ts";
import { readNamed } from "./names.ts";
import { endOfCollective, personAfter } from "./person-nouns.ts";
import { readByTrade } from "./trades.ts";

const two: Quantity = { min: 2, max: 2, qualifier: "exact" };
const mostAdjectives = 2;

const openers = kindSet("one", "article", "possessive", "definite", "person");

/** The group that begins at a token; null when none does. */
export function readGroup(context: SentenceContext, at: number): Group | null {
  const number = context.numbers.get(at);
  const family = number?.article ? context.terms.at("article", at) : null;
  if (family && family.to > at + 1) return readOne(context, family, true);
  if (number) return number.kind === "count" ? readCounted(context, number) : readAged(context, number, at, false);
  const { terms } = context;
  const both = readBoth(context, at);
  if (both) return both;
  if (!terms.anyAt(openers, at)) return readNamed(context, at) ?? readByTrade(context, at);
  const one = terms.at("one", at);
  if (one) return readOne(context, one, false);
  const article = terms.at("article", at);
  if (article) return readOne(context, article, true);
  const possessive = terms.at("possessive", at);
  if (possessive) return readKin(context, possessive);
  const definite = terms.at("definite", at);
  if (definite) return readDefinite(context, definite);
  const person = terms.at("person", at);
  return person ? readBare(context, person) : readNamed(context, at);
}

/** "Both men", "оба человека": two who are told of before or right behind. */
function readBoth(context: SentenceContext, at: number): Group | null {
  const both = context.terms.cue("both").find((cue) => cue.from === at);
  const person = both && personAfter(context, both.to);
  // "Both the child and the man" are told one by one.
  const isOne = person?.value.one && context.compiled.lexicon.article.length > 0;
  return person && !isOne ? withPerson(newGroup(at, person.to, two), person) : null;
}

/** "Двухмесячный ребенок", "місцевий мешканець" as a member of a list: one person behind his adjective, in a language without articles. */
export function readDescribed(context: SentenceContext, at: number): Group | null {
  const token = context.tokens[at];
  if (context.compiled.lexicon.article.length > 0 || token?.kind !== "word" || token.capital) return null;
  // "Погиб мужчина и ранена женщина": the verb of another statement, and no adjective.
  if (context.terms.of("casualty").some((hit) => hit.from === at && !hit.value.noun)) return null;
  const person = personAfter(context, at);
  if (!person?.value.one || person.value.dead || person.from - at > mostAdjectives) return null;
  return { ...withPerson(newGroup(at, person.to, single), person), individual: true };
}

/** "One of the five wounded", "two of three victims", "trois des blessés": so many of those counted behind it, who are no more people. */
function readShare(context: SentenceContext, share: Group): Group | null {
  const { terms, numbers } = context;
  const of = terms.cue("outOf").find((hit) => hit.from === share.to);
  if (!of) return null;
  const at = (terms.at("definite", of.to) ?? terms.at("possessive", of.to))?.to ?? of.to;
  const isOne = share.min === 1 && share.max === 1;
  const all = numbers.get(at);
  const some = all || terms.at("object", at) ? null : personAfter(context, at);
  // "One of the men has died": of those told of before, whom nobody counts here.
  const isOfSomebody = isOne || terms.at("possessive", of.to) !== null;
  if (some && !some.value.one && !some.value.dead && isOfSomebody)
    return { ...withPerson(share, some), individual: isOne };
  // "Three of those killed": the word for whom is no noun by itself.
  const isHurt = (hit: Hit<CasualtyEntry>) => hit.from === at && (hit.value.noun === true || at > of.to);
  const hurt = all ? undefined : terms.of("casualty").find(isHurt);
  const among = hurt && newGroup(hurt.from, hurt.to, nothingStated);
  if (among) return { ...share, to: hurt.to, noun: true, individual: isOne, outOf: among };
  if (all?.kind !== "count" || (all.max ?? all.min ?? 0) <= (share.min ?? 0)) return null;
  const person = personAfter(context, all.to);
  const victims = terms.of("casualty").find((hit) => hit.from === all.to && hit.value.noun);
  const to = person?.to ?? victims?.to;
  if (!to) return null;
  const population = person?.value.population ?? "unspecified";
  const outOf = { ...newGroup(all.from, to, all), population, noun: true };
  return { ...share, to, population, noun: true, individual: isOne, outOf };
}

/** "One of the sites was damaged": a share of things, and nobody. */
function isShareOfThings({ terms, numbers, sentence }: SentenceContext, at: number): boolean {
  let end = terms.cue("outOf").find((hit) => hit.from === at)?.to ?? sentence.to;
  while (end < sentence.to) {
    if (terms.at("object", end) || terms.at("weapon", end)) return true;
    const small = terms.at("modifier", end) ?? terms.at("definite", end) ?? numbers.get(end);
    if (!small) return false;
    end = small.to;
  }
  return false;
}

/** "Four people", "five", "two of whom": a number with what it counts. */
function readCounted(context: SentenceContext, number: NumberSpan): Group | null {
  const share = readShare(context, newGroup(number.from, number.to, number));
  if (share) return share;
  const person = personAfter(context, number.to);
  if (!person && isShareOfThings(context, number.to)) return null;
  const isCounted =
    person !== null ||
    countsVictims(context, number.to) ||
    isShareOfThem(context, number) ||
    namesShare(context, number);
  if (number.delta || (number.article && !isCounted)) return null;
  const base = newGroup(number.from, number.to, number);
  const individual = number.min === 1 && number.max === 1;
  if (person) {
    const additional =
      hasAdditional(context, number.to, person.to) ||
      followsMore(context, number.from) ||
      isFollowedByMore(context, person.to);
    if (person.value.pair && individual) return { ...withPerson({ ...base, ...two }, person), additional };
    return { ...withPerson(base, person), additional, individual };
  }
  const collective = endOfCollective(context, number);
  if (collective)
    return { ...base, to: collective, noun: true, individual, additional: opensWithMore(context, number.from) };
  // "two of whom died", "six of them": people named before.
  const cues = context.terms.cue("including");
  const ofWhom = cues.find((hit) => hit.from === number.to || (hit.from === number.from && hit.to > number.to));
  if (ofWhom) return { ...base, to: ofWhom.to, noun: true };
  const more = context.terms.cue("additional").find((hit) => hit.from === number.to);
  const additional =
    more !== undefined || opensWithMore(context, number.from) || (individual && followsMore(context, number.from));
  return { ...base, to: more?.to ?? number.to, additional };
}

// "Un mort": the article counts where the word for the dead or hurt is a noun.
function countsVictims(context: SentenceContext, at: number): boolean {
  return context.terms.of("casualty").some((hit) => hit.from === at && hit.value.noun === true);
}

/** "Four were taken to hospital, dont une dans un état grave": one of those told before. */
function isShareOfThem({ terms }: SentenceContext, { from, to }: NumberSpan): boolean {
  if (!terms.cue("including").some((cue) => cue.to === from)) return false;
  return terms.of("casualty").some((hit) => hit.from === to);
}

/** "Un d'eux", "one of them": the word for the share begins with the number. */
function namesShare({ terms }: SentenceContext, { from, to }: NumberSpan): boolean {
  return terms.cue("including").some((cue) => cue.from === from && cue.to > to);
}

/** "a man", "another man", "another two people". */
function readOne(context: SentenceContext, one: Hit<true>, article: boolean): Group | null {
  const additional = hasAdditional(context, one.from, one.to);
  const number = context.numbers.get(one.to);
  if (number?.kind === "count") {
    const counted = readCounted(context, number);
    return counted && { ...counted, from: one.from, additional: counted.additional || additional };
  }
  const share = article ? null : readShare(context, newGroup(one.from, one.to, single));
  if (share) return share;
  const person = personAfter(context, one.to);
  if (!person && isShareOfThings(context, one.to)) return null;
  if (person?.value.pair) return { ...withPerson(newGroup(one.from, person.to, two), person), additional };
  if (person?.value.one)
    return { ...withPerson(newGroup(one.from, person.to, single), person), additional, individual: true };
  if (person)
    return additional ? { ...withPerson(newGroup(one.from, person.to, nothingStated), person), additional } : null;
  const aged = number ? readAged(context, number, one.from, additional) : null;
  if (aged || article) return aged;
  // "L'un d'eux": one of those told of before.
  const ofThem = context.terms.cue("including").find((cue) => cue.from === one.from && cue.to > one.to);
  if (ofThem) return { ...newGroup(one.from, ofThem.to, single), noun: true };
  // "Another was hurt", "one died", "wounding another": only where a casualty word stands beside.
  const spokenOf = context.terms
    .of("casualty")
    .some(
      ({ from, to, value }) =>
        (from >= one.to && from - one.to <= 2 && !hasMark(context, one.to, from, ",")) ||
        (to === one.from && additional && value.slots.includes("after")),
    );
  return spokenOf ? { ...newGroup(one.from, one.to, single), additional, individual: true } : null;
}

/** "his wife", "their two children": people not told of before, unlike "the woman". */
function readKin(context: SentenceContext, possessive: Hit<true>): Group | null {
  const number = context.numbers.get(possessive.to);
  if (number?.kind === "count") {
    const counted = readCounted(context, number);
    return counted && { ...counted, from: possessive.from };
  }
  const person = personAfter(context, possessive.to);
  if (!person) return null;
  const { one, pair = false } = person.value;
  const quantity = pair ? two : one ? single : nothingStated;
  const kin = withPerson(newGroup(possessive.from, person.to, quantity), person);
  // "Their 38-year-old son".
  const population = number?.kind === "age" ? populationAt(number.min, kin.population) : kin.population;
  return { ...kin, population, individual: one && !pair };
}

function readDefinite(context: SentenceContext, definite: Hit<true>): Group | null {
  const number = context.numbers.get(definite.to);
  if (number?.kind === "count") {
    const counted = readCounted(context, number);
    // "L'un d'eux": the article is the pronoun's, and one of those told of is meant.
    return counted && { ...counted, from: definite.from, definite: !namesShare(context, number) };
  }
  const person = personAfter(context, definite.to);
  if (!person) return null;
  const bodies = readBodies(context, person);
  // "The bodies of the two others" are of those told of before.
  if (bodies && !bodies.additional) return { ...bodies, from: definite.from };
  const { one, pair = false } = person.value;
  const quantity = pair ? two : one ? single : nothingStated;
  const group = withPerson(newGroup(definite.from, person.to, quantity), person);
  return { ...group, definite: true, individual: one && !pair };
}

/** "Тела мужчины и женщины": the genitive of one, which is spelt like the plural. */
export function asGenitive({ tokens, compiled }: SentenceContext, group: Group): Group {
  const isOne = compiled.lexicon.genitiveOne.has(tokens[group.to - 1]?.lower ?? "");
  return isOne && group.min === null && group.max === null ? { ...group, ...single, individual: true } : group;
}

/** "Bodies of three people", "тела троих": as many as the people that they are of. */
function readBodies(context: SentenceContext, person: Hit<PersonEntry>): Group | null {
  if (!person.value.dead) return null;
  const more = context.terms.cue("additional").find((hit) => hit.from === person.to);
  const of = context.terms.cue("outOf").find((hit) => hit.from === person.to) ?? context.terms.at("ageLink", person.to);
  const read = readGroup(context, more?.to ?? of?.to ?? person.to);
  const whose = read && asGenitive(context, read);
  if (!whose || whose.min === null) return null;
  // "Тіла трьох загиблих": the word for the dead counts them.
  const dead = context.terms.of("casualty").find((hit) => hit.from === whose.to && hit.value.metric === "killed");
  if (!whose.noun && !(dead?.value.noun && whose.min > 1)) return null;
  return {
    ...whose,
    from: person.from,
    to: dead?.to ?? whose.to,
    noun: true,
    dead: true,
    additional: whose.additional || more !== undefined,
  };
}

function readBare(context: SentenceContext, person: Hit<PersonEntry>): Group | null {
  if (person.value.adjective) return null;
  // "Гражданские объекты": the word is the adjective of a thing.
  if ((context.terms.at("object", person.from)?.to ?? 0) > person.to) return null;
  const dead = readBodies(context, person);
  if (dead) return dead;
  const hasArticles = context.compiled.lexicon.article.length > 0;
  // In a language with articles, a bare singular is a headline's or an apposition.
  const opening = context.sentence.title || person.from === context.sentence.from;
  const isPair = person.value.pair === true && (!hasArticles || opening);
  const quantity = isPair ? two : person.value.one ? single : nothingStated;
  const group = withPerson(newGroup(person.from, person.to, quantity), person);
  if (!person.value.one || isPair) return group;
  const reflexive = person.value.reflexive ?? false;
  const definite = !reflexive && hasArticles && !opening;
  return { ...group, individual: true, reflexive, definite };
}

function withPerson(group: Group, person: Hit<PersonEntry>): Group {
  const { population, dead = false, accounts = false } = person.value;
  return { ...group, to: person.to, population, dead, accounts, noun: true };
}
