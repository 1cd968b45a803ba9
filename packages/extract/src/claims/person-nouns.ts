import type { Hit } from "../lexicon/matcher.ts";
import type { PersonEntry } from "../lexicon/types.ts";
import type { SentenceContext } from "./context.ts";

const maxModifiers = 5;
/** Names between a number or article and its noun: "two Sumy State University students". */
const mostNames = 3;

/** The noun a number or article belongs to: the first person word behind it, past adjectives, ages and an unknown word. */
export function personAfter(context: SentenceContext, from: number): Hit<PersonEntry> | null {
  const { terms, tokens } = context;
  let at = from;
  let unknown = 0;
  for (let steps = 0; steps < maxModifiers && at < context.sentence.to; steps++) {
    const number = context.numbers.get(at);
    const named = terms.at("person", at);
    // "The deaths of more than 20 people": a word of the number is no noun.
    const isOfNumber = number?.kind === "count" && at > from && number.to > (named?.to ?? at);
    const person = isOfNumber || (named?.value.adjective && at > from) ? null : named;
    const modifier = terms.at("modifier", at);
    // "13 цивільних суден": the adjective of a thing.
    const isThing = modifier !== null && terms.at("object", person?.to ?? at) !== null;
    if (person && isThing && context.compiled.lexicon.article.length === 0) return null;
    // "others" may be the noun or stand before it ("two other people", "three more Kherson residents").
    if (person && !(modifier && leadsToPerson(context, modifier.to))) return extendPerson(context, person);
    if (modifier && !isOfNumber) at = modifier.to;
    else if (number?.kind === "age") at = number.to;
    else if (number || terms.at("and", at) || tokens[at]?.kind !== "word") return null;
    else if (terms.at("casualty", at) || terms.at("filler", at)) return null;
    else if (unknown++ >= (isCapital(context, at) ? mostNames : 1)) return null;
    else at++;
  }
  return null;
}

function leadsToPerson(context: SentenceContext, at: number): boolean {
  const behindName = isCapital(context, at) && context.terms.at("person", at + 1) !== null;
  return behindName || context.terms.at("person", at) !== null;
}

/** "Четверо следователей": some numerals count people only, whatever they are called. */
export function endOfCollective(context: SentenceContext, number: { from: number; to: number }): number | null {
  const { tokens, terms, compiled } = context;
  const noun = tokens[number.to];
  if (!compiled.lexicon.collectives.has(tokens[number.to - 1]?.lower ?? "")) return null;
  if (noun?.kind !== "word" || noun.capital || number.to >= context.sentence.to) return null;
  const isOther = (["filler", "and", "casualty", "weapon", "object", "act"] as const).some((kind) =>
    terms.at(kind, number.to),
  );
  return isOther ? null : number.to + 1;
}

function isCapital(context: SentenceContext, at: number): boolean {
  return context.tokens[at]?.capital === true;
}

// "police officers", "family members", "women drivers": the last of two nouns in a row is the head, the first may tell more.
function extendPerson(context: SentenceContext, person: Hit<PersonEntry>): Hit<PersonEntry> {
  const next = context.terms.at("person", person.to);
  if (!next || next.value.one !== person.value.one) return person;
  const value =
    next.value.population === "unspecified" ? { ...next.value, population: person.value.population } : next.value;
  return { from: person.from, to: next.to, value };
}

/** Words back in which somebody may have been named before. */
const namedReach = 60;

/** Whether the noun of a group stands in the words before it: "the driver" of whom the text told already. */
export function isNamedBefore(
  { document, terms, tokens }: SentenceContext,
  { from, to }: { from: number; to: number },
): boolean {
  const noun = terms.of("person").find((hit) => hit.from >= from && hit.to <= to);
  if (!noun) return true;
  const name = tokens[noun.from]?.lower;
  for (let at = Math.max(0, from - namedReach); at < from; at++) if (document.tokens[at]?.lower === name) return true;
  return false;
}
