import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import type { NumberSpan } from "../numbers/types.ts";
import { type CasualtyFinding, findingOf } from "./casualty-finding.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";
import { invertedToll } from "./inverted-toll.ts";

const farToll = 26;

/** "The death toll rose to 12", "Killed: 4". */
export function bindToll(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  const colon = isMark(context, trigger.to, ":–—-") ? trigger.to + 1 : -1;
  if (colon >= 0 && !isShare(context, trigger)) {
    const number = context.numbers.get(colon);
    if (number?.kind === "count" && !number.delta && !isSubject(groups, trigger.from))
      return tollFinding(context, trigger, number);
  }
  if (!trigger.value.slots.includes("toll") || isShare(context, trigger)) return null;
  const inverted = invertedToll(context, trigger);
  if (inverted) return tollFinding(context, trigger, inverted);
  let counted = isSubject(groups, trigger.from);
  for (let at = trigger.to; at < Math.min(context.sentence.to, trigger.to + farToll); at++) {
    if (isMark(context, at, ";") || (at > trigger.to && context.terms.at("casualty", at)?.value.slots.includes("toll")))
      break;
    const number = context.numbers.get(at);
    // "Le nombre de morts d'une attaque": an article counts nothing here.
    if (number?.kind !== "count" || number.delta || number.article) continue;
    const grown = grownTo(context, trigger, number);
    if (grown) return tollFinding(context, trigger, grown);
    const opened = opensWithToll(context, trigger, at);
    // "Погибли двое мужчин": who they are is told with the number.
    const told = opened && groups.find((group) => group.from === at && group.noun);
    if (told) return findingOf(context, trigger, told, {});
    const total = leadsToTotal(context, trigger.to, at) || opened;
    // "Загинули троє: двоє у …": what is counted already is dealt out behind the colon.
    if (!total || (counted && context.tokens[at - 1]?.kind === "punct")) {
      counted = true;
      continue;
    }
    if (countsOthers(context, number.to, trigger)) return null;
    return tollFinding(context, trigger, number);
  }
  return null;
}

/** Words at most from a verb of growth to the word of the toll. */
const growthReach = 2;

/** "Зросла кількість загиблих … до 25", "death toll up to 25": "to" the new total, and not "up to" it. */
function grownTo({ terms, tokens }: SentenceContext, toll: Hit<CasualtyEntry>, number: NumberSpan): NumberSpan | null {
  const isGrown = terms
    .cue("growth")
    .some((hit) => hit.to <= toll.from && toll.from - hit.to <= growthReach && tokens[hit.from]?.kind === "word");
  const total = number.max ?? number.min;
  return (isGrown || number.from === toll.to) && number.qualifier === "up_to"
    ? { ...number, min: total, max: total, qualifier: "exact" }
    : null;
}

/** "Among the wounded – two children" counts a part of them. */
function isShare({ terms }: SentenceContext, trigger: Hit<CasualtyEntry>): boolean {
  return terms.cue("including").some((cue) => cue.from < trigger.from && cue.to >= trigger.to);
}

function isSubject(groups: readonly Group[], at: number): boolean {
  return groups.some((group) => (group.to === at || (group.from < at && group.to > at)) && !group.definite);
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

/** "Всего пострадавших 14 человек", "Раненых шесть": the number right behind the word that opens the sentence, in a language without articles. */
function opensWithToll({ sentence, compiled }: SentenceContext, trigger: Hit<CasualtyEntry>, at: number): boolean {
  return compiled.lexicon.article.length === 0 && at === trigger.to && trigger.from - sentence.from <= 1;
}

function tollFinding(context: SentenceContext, trigger: Hit<CasualtyEntry>, number: NumberSpan): CasualtyFinding {
  const group = { ...newGroup(number.from, number.to, number), noun: true };
  const growth = number.grewFrom !== undefined || isGrowth(context, trigger, number);
  const finding = findingOf(context, trigger, group, { growth });
  // "Revised the toll to three".
  const isCorrected = context.terms
    .cue("corrects")
    .some((hit) => hit.to <= trigger.from && trigger.from - hit.to <= correctsReach);
  if (isCorrected) return { ...finding, gap: 0, corrects: true };
  // The words that lead to the number bind it, however long the attack between is told.
  return growth ? { ...finding, gap: 0 } : finding;
}

/** Words at most from "revised" to the word of the toll. */
const correctsReach = 1;

/** "Rose to 12", "зросла до 12", "до 12 зросла": a verb and the word that leads to the number; "is", "at" or a colon alone tell no growth. */
function isGrowth(context: SentenceContext, trigger: Hit<CasualtyEntry>, number: NumberSpan): boolean {
  const from = Math.min(trigger.from, number.from - 1);
  const to = Math.max(trigger.to, number.to);
  const words = context.terms.cue("growth").filter((hit) => hit.from >= from && hit.to <= to);
  return words.length > 1 || words.some((hit) => hit.to - hit.from > 1);
}
