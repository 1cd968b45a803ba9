import type { Population } from "@tocsin/model";
import { numbersOf } from "../numbers/compiled.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { followsMore } from "./additional.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup, nothingStated, single } from "./group.ts";
import { personAfter } from "./person-nouns.ts";

const adultAge = 18;
const mostAges = 12;

/** "a 20-year-old", "62-річна": an age with no noun behind is a person where the age is written as one. */
export function readAged(
  context: SentenceContext,
  number: NumberSpan,
  from: number,
  additional: boolean,
): Group | null {
  if (!isWrittenAsPerson(context, number)) return null;
  const row = readAgesInRow(context, number, from);
  if (row) return { ...row, additional };
  const person = personAfter(context, number.to);
  if (person && !person.value.one) return null;
  // "The 17-year-olds": several of one age.
  if (context.tokens[number.to - 1]?.lower.endsWith("olds"))
    return { ...newGroup(from, number.to, nothingStated), noun: true, additional };
  const base = newGroup(from, person?.to ?? number.to, single);
  const population = populationAt(number.min, person?.value.population ?? "unspecified");
  // "Поранень зазнав також 56-річний чоловік".
  return { ...base, population, noun: true, additional: additional || followsMore(context, from), individual: true };
}

/** "65- and 70-year-old men", "47-летний, 50-летний и 69-летний мужчины": as many people as ages before a plural. */
function readAgesInRow(context: SentenceContext, first: NumberSpan, from: number): Group | null {
  const ages = [first];
  for (let last = first; ages.length < mostAges; ) {
    const end = endOfAge(context, last);
    const comma = isMark(context, end, ",") ? end + 1 : end;
    const next = context.numbers.get(context.terms.at("and", comma)?.to ?? comma);
    if (!next || next.from === last.to || !isWrittenAsPerson(context, next)) break;
    ages.push(next);
    last = next;
  }
  const person = ages.length > 1 ? personAfter(context, ages.at(-1)?.to ?? first.to) : null;
  if (!person || person.value.one) return null;
  const count = { min: ages.length, max: ages.length, qualifier: "exact" } as const;
  const youngest = Math.min(...ages.map((age) => age.min ?? 0));
  const population = populationAt(youngest, person.value.population);
  return { ...newGroup(from, person.to, count), population, noun: true };
}

/** An age that stands for a person is one word ("41-year-old", "17 year-old", "62-річна"); "aged 41" is not. */
function isWrittenAsPerson(context: SentenceContext, number: NumberSpan): boolean {
  if (number.kind !== "age") return false;
  const unit = context.tokens[number.to - 1];
  const isHyphened = number.to - number.from >= 3 || unit?.text.includes("-") === true;
  // "72 річний", where the hyphen was left out.
  const isApart = numbersOf(context.document.lang).ageAlone.has(unit?.lower ?? "");
  return isHyphened || isApart || endOfAge(context, number) > number.to;
}

/** "47- і 52-річний": behind the hyphen of an age whose word for years stands with the next one. */
function endOfAge({ tokens }: SentenceContext, { to }: NumberSpan): number {
  return tokens[to]?.text === "-" && !tokens[to]?.spaced ? to + 1 : to;
}

/** "A boy of 19": the words for the young are used of the grown up too. */
export function populationAt(age: number | null, population: Population): Population {
  return population === "child" && (age ?? 0) >= adultAge ? "unspecified" : population;
}
