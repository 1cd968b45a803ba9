import type { Item, Population, Quantity } from "@tocsin/model";
import type { Hit } from "../lexicon/matcher.ts";
import type { PersonEntry } from "../lexicon/types.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { isMark, type SentenceContext } from "./context.ts";

/** A group of people (or of things) as a noun phrase counts it: "at least four people", "a man and two children". */
export interface Group extends Quantity {
  /** Tokens of the phrase, its parts included. */
  from: number;
  to: number;
  population: Population;
  item: Item | null;
  /** False for a number without a noun ("seven injured"). */
  noun: boolean;
  /** "the victim", "the two men", "he": told of before. */
  definite: boolean;
  /** "another man", "two more": adds to what was told before. */
  additional: boolean;
  /** One person told by himself ("a 41-year-old man", "John Roe, 20,"). */
  individual: boolean;
  /** Bodies, not living people. */
  dead: boolean;
  /** What the text says are part of it ("including two children"). */
  parts: Group[];
}

const maxModifiers = 5;

/** Finds the groups of people of a sentence, from the left, lists and parts joined. */
export function findPeople(context: SentenceContext): Group[] {
  const found: Group[] = [];
  let at = context.sentence.from;
  while (at < context.sentence.to) {
    const group = readGroup(context, at);
    if (!group) {
      at++;
      continue;
    }
    const whole = readParts(context, readList(context, group));
    found.push(whole);
    at = Math.max(whole.to, at + 1);
  }
  return found;
}

function readGroup(context: SentenceContext, at: number): Group | null {
  const number = context.numbers.get(at);
  if (number) return number.kind === "count" ? readCounted(context, number) : readAged(context, number, at, false);
  const one = context.terms.at("one", at);
  const definite = context.terms.at("definite", at);
  if (one) return readOne(context, one);
  if (definite) return readDefinite(context, definite);
  const person = context.terms.at("person", at);
  return person ? readBare(context, person) : readNamed(context, at);
}

function readCounted(context: SentenceContext, number: NumberSpan): Group | null {
  if (number.delta || (number.article && !personAfter(context, number.to))) return null;
  const base = groupOf(number.from, number.to, number);
  const ofThem = context.terms.cue("including").find((hit) => hit.from === number.to || hit.from === number.from);
  const person = personAfter(context, number.to);
  if (person) {
    const additional = hasAdditional(context, number.from, person.to);
    const individual = number.min === 1 && number.max === 1;
    return {
      ...base,
      to: person.to,
      population: person.value.population,
      dead: person.value.dead ?? false,
      noun: true,
      additional,
      individual,
    };
  }
  if (ofThem && ofThem.from === number.from) return null;
  const more = context.terms.cue("additional").find((hit) => hit.from === number.to);
  return {
    ...base,
    to: more?.to ?? number.to,
    additional: more !== undefined || hasAdditional(context, number.from, number.to),
  };
}

function readOne(context: SentenceContext, one: Hit<true>): Group | null {
  const additional = hasAdditional(context, one.from, one.to);
  const number = context.numbers.get(one.to);
  if (number?.kind === "count") {
    const counted = readCounted(context, number);
    return counted && { ...counted, from: one.from, additional: counted.additional || additional };
  }
  const single = { min: 1, max: 1, qualifier: "exact" as const };
  const person = personAfter(context, one.to);
  if (person) {
    if (!person.value.one) return additional ? severalOf(one.from, person, true) : null;
    const base = groupOf(one.from, person.to, single);
    return {
      ...base,
      population: person.value.population,
      dead: person.value.dead ?? false,
      noun: true,
      additional,
      individual: true,
    };
  }
  const aged = number ? readAged(context, number, one.from, additional) : null;
  if (aged) return aged;
  // "another was hurt", "one died": only where a casualty word follows at once.
  const after = context.terms.of("casualty").some((hit) => hit.from >= one.to && hit.from - one.to <= 2);
  return after ? { ...groupOf(one.from, one.to, single), additional, individual: true } : null;
}

/** "a 20-year-old", "62-річна": an age with no noun behind is a person where the age is written as one. */
function readAged(context: SentenceContext, number: NumberSpan, from: number, additional: boolean): Group | null {
  if (number.kind !== "age" || number.to - number.from < 3) return null;
  const person = personAfter(context, number.to);
  const base = groupOf(from, person?.to ?? number.to, { min: 1, max: 1, qualifier: "exact" });
  const population = person?.value.population ?? "unspecified";
  return { ...base, population, noun: true, additional, individual: true };
}

function readDefinite(context: SentenceContext, definite: Hit<true>): Group | null {
  const number = context.numbers.get(definite.to);
  if (number?.kind === "count") {
    const counted = readCounted(context, number);
    return counted && { ...counted, from: definite.from, definite: true };
  }
  const person = personAfter(context, definite.to);
  if (!person) return null;
  const quantity = person.value.one ? { min: 1, max: 1, qualifier: "exact" as const } : severalQuantity;
  const base = groupOf(definite.from, person.to, quantity);
  return {
    ...base,
    population: person.value.population,
    dead: person.value.dead ?? false,
    noun: true,
    definite: true,
    individual: person.value.one,
  };
}

function readBare(context: SentenceContext, person: Hit<PersonEntry>): Group {
  if (!person.value.one) return severalOf(person.from, person, false);
  const base = groupOf(person.from, person.to, { min: 1, max: 1, qualifier: "exact" });
  // In a language with articles, a bare singular is a headline's or an apposition.
  const definite =
    context.compiled.lexicon.one.length > 0 && !context.sentence.title && person.from > context.sentence.from;
  return {
    ...base,
    population: person.value.population,
    dead: person.value.dead ?? false,
    noun: true,
    individual: true,
    definite,
  };
}

/** "Jane Roe, 23," is one person. */
function readNamed(context: SentenceContext, at: number): Group | null {
  const { tokens, sentence } = context;
  let to = at;
  while (to < sentence.to && to - at < 5 && isName(context, to)) to++;
  if (to - at < 2 || !isMark(context, to, ",")) return null;
  const age = context.numbers.get(to + 1);
  if (!age || (age.kind !== "age" && !(age.kind === "count" && isMark(context, age.to, ",")))) return null;
  if ((age.min ?? 0) > 110 || tokens[age.from]?.kind !== "number") return null;
  const end = isMark(context, age.to, ",") ? age.to + 1 : age.to;
  return { ...groupOf(at, end, { min: 1, max: 1, qualifier: "exact" }), noun: true, individual: true };
}

function isName(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  return token?.kind === "word" && /^\p{Lu}[\p{L}'-]+$/u.test(token.text) && !context.terms.at("casualty", at);
}

/** The noun a number counts: the first person word behind it, past adjectives, ages and at most one unknown word. */
function personAfter(context: SentenceContext, from: number): Hit<PersonEntry> | null {
  let at = from;
  let unknown = 0;
  for (let steps = 0; steps < maxModifiers && at < context.sentence.to; steps++) {
    const person = context.terms.at("person", at);
    const modifier = context.terms.at("modifier", at);
    if (person && (!modifier || !startsLonger(context, modifier.to))) return extendPerson(context, person);
    const number = context.numbers.get(at);
    if (modifier) at = modifier.to;
    else if (number && number.kind === "age") at = number.to;
    else if (number || context.terms.at("and", at) || context.tokens[at]?.kind !== "word") return null;
    else if (context.terms.at("casualty", at) || context.terms.at("filler", at) || unknown++ > 0) return null;
    else at++;
  }
  return null;
}

// "others" may be the noun or stand before it ("two other people", "more residents").
function startsLonger(context: SentenceContext, at: number): boolean {
  return context.terms.at("person", at) !== null;
}

// "police officers", "family members", "women drivers": the last of two nouns in a row is the head, the first may tell more.
function extendPerson(context: SentenceContext, person: Hit<PersonEntry>): Hit<PersonEntry> {
  const next = context.terms.at("person", person.to);
  if (!next || next.value.one !== person.value.one) return person;
  const value =
    next.value.population === "unspecified" ? { ...next.value, population: person.value.population } : next.value;
  return { from: person.from, to: next.to, value };
}

/** Joins "a man, a woman and two children" into one group with its members as parts. */
function readList(context: SentenceContext, first: Group): Group {
  const members = [first];
  let to = first.to;
  if (!first.noun) return first;
  for (;;) {
    let at = to;
    if (isMark(context, at, ",")) at++;
    const and = context.terms.at("and", at);
    if (and) at = and.to;
    if (at === to) break;
    const next = readGroup(context, at);
    if (!next?.noun || next.qualifier === "several" || next.definite !== first.definite) break;
    members.push(next);
    to = next.to;
  }
  if (members.length === 1 || first.qualifier === "several") return first;
  const min = sum(members.map((m) => m.min));
  const max = sum(members.map((m) => m.max));
  const base = groupOf(first.from, to, {
    min,
    max,
    qualifier: members.find((m) => m.qualifier !== "exact")?.qualifier ?? "exact",
  });
  const same = members.every((m) => m.population === first.population);
  const additional = members.some((m) => m.additional);
  return {
    ...base,
    population: same ? first.population : "unspecified",
    noun: true,
    definite: first.definite,
    additional,
    parts: members.flatMap((m) => (m.parts.length ? m.parts : [m])),
  };
}

/** Takes in ", including two children" and "(two of them children)". */
function readParts(context: SentenceContext, whole: Group): Group {
  let at = whole.to;
  if (isMark(context, at, ",—–-(")) at++;
  const cue = context.terms.cue("including").find((hit) => hit.from === at);
  const counted = context.numbers.get(at);
  if (!cue && counted?.kind === "count") return readCountedPart(context, whole, counted);
  if (!cue) return whole;
  const part = readGroup(context, isMark(context, cue.to, ":") ? cue.to + 1 : cue.to);
  if (!part?.noun || (part.min !== null && whole.max !== null && part.min > whole.max)) return whole;
  const list = readList(context, part);
  return { ...whole, to: list.to, parts: list.parts.length ? list.parts : [list] };
}

// "five people, two of them children"
function readCountedPart(context: SentenceContext, whole: Group, number: NumberSpan): Group {
  const cue = context.terms.cue("including").find((hit) => hit.from === number.to);
  if (!cue) return whole;
  const person = personAfter(context, cue.to);
  if (!person) return whole;
  const part = {
    ...groupOf(number.from, person.to, number),
    population: person.value.population,
    dead: person.value.dead ?? false,
    noun: true,
  };
  return { ...whole, to: part.to, parts: [part] };
}

const severalQuantity = { min: null, max: null, qualifier: "several" as const };

function severalOf(from: number, person: Hit<PersonEntry>, additional: boolean): Group {
  return {
    ...groupOf(from, person.to, severalQuantity),
    population: person.value.population,
    dead: person.value.dead ?? false,
    noun: true,
    additional,
  };
}

function groupOf(from: number, to: number, quantity: Quantity): Group {
  const { min, max, qualifier } = quantity;
  return {
    from,
    to,
    min,
    max,
    qualifier,
    population: "unspecified",
    item: null,
    noun: false,
    definite: false,
    additional: false,
    individual: false,
    dead: false,
    parts: [],
  };
}

function hasAdditional(context: SentenceContext, from: number, to: number): boolean {
  return context.terms.cue("additional").some((hit) => hit.from >= from && hit.to <= to);
}

function sum(values: (number | null)[]): number | null {
  return values.reduce<number | null>((total, value) => (total === null || value === null ? null : total + value), 0);
}
