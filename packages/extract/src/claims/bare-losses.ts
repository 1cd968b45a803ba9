import type { ThingFinding } from "./bind-things.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { countedThings, type Things } from "./things.ts";

const least = 500;
const reach = 16;

/**
 * A side's losses in men where the number stands without a noun: "the loss of enemy personnel is about 38,550", "total combat
 * losses amounted to 65,850". Asks for a word of losses before it and for personnel or a side named in the sentence.
 */
export function findBareLosses(context: SentenceContext, objects: readonly Things[]): ThingFinding[] {
  const { terms, sentence } = context;
  const named = objects.some((o) => o.item === "personnel") || terms.of("actor").length > 0;
  // "Destroyed 711 of the craft" that were launched.
  const isInTheAir = terms.of("target").length > 0 || (terms.of("launch").length > 0 && terms.of("weapon").length > 0);
  if (!named || isInTheAir || isOfCivilians(context)) return [];
  for (const number of context.numbers.values()) {
    if (number.from < sentence.from || number.to > sentence.to) continue;
    if (number.kind !== "count" || number.delta || (number.min ?? number.max ?? 0) < least) continue;
    const trigger = terms.of("loss").findLast((hit) => hit.to <= number.from && number.from - hit.to <= reach);
    // "Tanks – 1,110": of hardware.
    const isOfThings = objects.some((o) => o.item !== "personnel" && o.from < number.from && o.to >= number.to);
    // "Killed 1,645 residents of the region": no army's.
    const isOfPeople = terms.at("person", number.to) !== null && terms.at("object", number.to) === null;
    if (
      !trigger ||
      isOfThings ||
      isOfPeople ||
      !isBare(context, number.to) ||
      isOfVictims(context, trigger.to, number.from)
    )
      continue;
    const things = countedThings("personnel", number, number.from, number.to);
    return [{ metric: "losses", things, from: trigger.from, to: number.to }];
  }
  return [];
}

/** "The number of civilians killed has passed 10,000": no army's. */
function isOfCivilians({ terms }: SentenceContext): boolean {
  return terms.of("person").some(({ value }) => value.population === "civilian" || value.population === "child");
}

/** "Killed two people and injured 500": a verb of its own stands between the word of losses and the number. */
function isOfVictims(context: SentenceContext, from: number, to: number): boolean {
  return context.terms.of("casualty").some((hit) => hit.from >= from && hit.to <= to);
}

// Nothing is counted behind the number: the sentence ends, or a preposition or a mark follows.
function isBare(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || at >= context.sentence.to || token.kind === "punct") return !isMark(context, at, "%");
  return context.terms.at("filler", at) !== null || context.terms.at("and", at) !== null;
}
