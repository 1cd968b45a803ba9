import type { NumberSpan } from "../numbers/types.ts";
import { isMark, type SentenceContext } from "./context.ts";
import { type Group, newGroup } from "./group.ts";
import { asGenitive, readDescribed, readGroup } from "./groups.ts";
import {
  explains,
  hasOwnWords,
  isApposition,
  isBody,
  isBodyOf,
  isRow,
  isSaidApart,
  isSaidBefore,
  isSharedArticle,
  isSharedKin,
  joinMembers,
  tellsOfThem,
} from "./joined-people.ts";
import { isNamedBefore, personAfter } from "./person-nouns.ts";
import { takeTail } from "./tails.ts";
import { readTrade } from "./trades.ts";
import { isWrongNumber } from "./wrong-numbers.ts";

/** The groups of people of a sentence, from the left, lists and parts joined. Read once, however often they are asked for. */
export function findPeople(context: SentenceContext): readonly Group[] {
  context.people ??= readPeople(context);
  return context.people;
}

function readPeople(context: SentenceContext): Group[] {
  const found: Group[] = [];
  let at = context.sentence.from;
  while (at < context.sentence.to) {
    const group = isWrongNumber(context, at) ? null : (readFamily(context, at) ?? readGroup(context, at));
    if (!group) {
      at++;
      continue;
    }
    const whole = readParts(context, readList(context, takeTail(context, group)));
    const named = found.at(-1);
    if (named && tellsMoreOf(context, named, whole))
      found.splice(-1, 1, { ...whole, from: named.from, additional: true });
    else found.push(whole);
    at = Math.max(whole.to, whole.parts.at(-1)?.to ?? 0, at + 1);
  }
  return found;
}

/** "A family: parents and two children" are the members that follow; a family alone is nobody counted. */
function readFamily(context: SentenceContext, at: number): Group | null {
  const family = context.terms.cue("family").find((hit) => hit.from === at);
  if (!family || !isMark(context, family.to, ":–—-,(")) return null;
  const members = readGroup(context, family.to + 1) ?? readDescribed(context, family.to + 1);
  const list = members && readList(context, takeTail(context, members));
  return list?.noun && list.parts.length > 1 ? { ...list, from: at } : null;
}

/** "Another victim, a man in his twenties, was hurt": one person, who is another than those told of before. */
function tellsMoreOf(context: SentenceContext, named: Group, group: Group): boolean {
  if (!named.individual || !named.additional || !group.individual || group.definite) return false;
  const behindComma = isMark(context, named.to, ",") && group.from === named.to + 1;
  return behindComma && context.terms.at("article", group.from) !== null;
}

/** Joins "a man, a woman and two children" into one group with its members as parts. */
function readList(context: SentenceContext, first: Group): Group {
  // "133 were killed, five of them children, and 319 were hurt": who is of those told of opens no list.
  if (!first.noun || first.qualifier === "several" || tellsOfThem(context, first.from)) return first;
  const members = [first];
  let to = first.to;
  // "Поранено: мешканець Антонівки; мешканка Берислава".
  const isOpened = isMark(context, first.from - 1, ":") && isMark(context, to, ";");
  let closed = context.sentence.title || isOpened;
  let spelled = false;
  const marks = isOpened ? ",;" : ",";
  for (;;) {
    let at =
      isMark(context, to, marks) || isMark(context, to - 1, ",")
        ? Math.max(to, to + Number(isMark(context, to, marks)))
        : to;
    const comma = at > to || isMark(context, to - 1, ",");
    const and = context.terms.at("and", at);
    if (and) at = and.to;
    if ((!comma && !and) || tellsOfThem(context, at)) break;
    if (members.length === 1) spelled = !and;
    if (and && isSaidBefore(context, first, at)) at++;
    // "Les corps d'un homme et d'une femme", "тела мужчины и женщины".
    const ofBody = and && isBodyOf(context, first);
    if (ofBody) at = context.terms.at("ageLink", at)?.to ?? at;
    const told = readGroup(context, at) ?? readDescribed(context, at) ?? (and && readTrade(context, at));
    const read = told && ofBody ? asGenitive(context, told) : told;
    const isShared =
      read && and && (isSharedKin(context, members.at(-1) as Group, at) || isSharedArticle(context, first, at));
    const next = isShared ? { ...read, definite: false } : read;
    const member = next && takeTail(context, next);
    // "The 11 children and nine adults": the article stands for both.
    const isOneArticle =
      and !== null && first.definite && !first.individual && first.min !== null && member?.min !== null;
    if (!member?.noun || member.qualifier === "several" || member.reflexive) break;
    const isCrew = and !== null && member.min !== null && opensCrew(context, first);
    if (member.definite !== first.definite && !isOneArticle && !isCrew) break;
    if (comma && and && isSaidApart(context, first, member)) break;
    // "Загинули двоє і троє людей зазнали поранень": the next has a word of his own.
    if (hasOwnWords(context, first, member)) break;
    to = member.to;
    // "her son, 17-year-old John Roe" is one person.
    // "A woman, 78-річний та 74-річний чоловіки": the last of the list are two.
    closed ||= and !== null || isRow(context, member);
    if (isApposition(context, members.at(-1) as Group, member, and !== null)) continue;
    members.push(member);
  }
  if (members.length === 1) return { ...first, to };
  // "A girl died, her father is wounded": commas alone make a list in headlines only.
  if (!closed) return first;
  if (opensCrew(context, first)) members[0] = { ...first, definite: false };
  return spelled && explains(members)
    ? { ...first, to, parts: members.slice(1) }
    : joinMembers(members, to, isBody(context, first));
}

/** "Hit a minibus, injuring the driver and five passengers": one of those on board, of whom the text has not told before. */
function opensCrew(context: SentenceContext, { definite, from, to }: Group): boolean {
  const steers = context.terms
    .of("person")
    .some((hit) => hit.value.aboard === "steers" && hit.from >= from && hit.to <= to);
  return definite && steers && !isNamedBefore(context, { from, to });
}

/** Takes in ", including two children" and "(two of them children)"; behind "seven dead" without the word for the dead. */
function readParts(context: SentenceContext, whole: Group): Group {
  const victims = whole.noun
    ? null
    : context.terms.of("casualty").find((hit) => hit.value.noun && hit.from === whole.to);
  const told = partsBehind(context, whole, victims?.to ?? whole.to);
  if (!told) return whole;
  return { ...whole, to: victims ? whole.to : told.to, parts: told.parts };
}

/** People who are told to be part of a group, from the mark or word at a token on: ", including two children", ", two of them children", "(of whom two are children)". */
export function partsBehind(
  context: SentenceContext,
  whole: Group,
  from: number,
): { parts: Group[]; to: number } | null {
  const at = isMark(context, from, ",—–-(") ? from + 1 : from;
  // "Серед них" begins with "серед", which is a cue as well.
  const [cue] = context.terms
    .cue("including")
    .filter((hit) => hit.from === at)
    .sort((a, b) => b.to - a.to);
  const counted = context.numbers.get(at);
  // "23 people, four of them children": the number belongs to the words.
  const isCounted = counted?.kind === "count" && (!cue || cue.to > counted.to);
  const own = (isCounted ? countedPart(context, counted) : null) ?? shareOfAll(context, whole, at);
  if (own) return { parts: [own], to: own.to };
  if (!cue) return null;
  const opening = behindDash(context, cue.to);
  const part = readGroup(context, opening);
  const named = part?.noun ? part : describedPart(context, opening);
  if (!named?.noun || (named.min !== null && whole.max !== null && named.min > whole.max)) return null;
  const list = readList(context, takeTail(context, named));
  return {
    parts: list.parts.length ? list.parts : [list],
    to: isMark(context, list.to, ")") ? list.to + 1 : list.to,
  };
}

function behindDash(context: SentenceContext, at: number): number {
  return isMark(context, at, ":–—-") ? at + 1 : at;
}

/** "Five people, two of them children", "троє з них – діти". */
function countedPart(context: SentenceContext, number: NumberSpan): Group | null {
  const cues = context.terms.cue("including");
  const cue = cues.find((hit) => hit.from === number.to || (hit.from === number.from && hit.to > number.to));
  if (!cue) return null;
  // "Three of whom are children".
  const opening = context.terms.at("filler", cue.to)?.to ?? behindDash(context, cue.to);
  return partOf(context, number, behindDash(context, cue.to)) ?? partOf(context, number, opening);
}

/** Words at most of "there are", "figurent". */
const verbReach = 2;

/** "Of the 12 wounded, three are children": what opens with "of" or "among" before all of them tells of a part behind. */
function shareOfAll(context: SentenceContext, { from, min }: Group, at: number): Group | null {
  const { terms, tokens, numbers, sentence } = context;
  // "Among the" may hold the article of "the 12 wounded".
  const isOf = (hit: { from: number; to: number }) =>
    (hit.from === sentence.from || tokens[hit.from - 1]?.kind === "punct") &&
    hit.from < from &&
    hit.to >= from &&
    hit.to - from <= 1;
  if (min === null || !(terms.cue("outOf").some(isOf) || terms.cue("including").some(isOf))) return null;
  let opening = at;
  for (let words = 0; words < verbReach && !numbers.has(opening); words++) {
    if (tokens[opening]?.kind !== "word" || terms.at("person", opening)) return null;
    opening++;
  }
  const part = describedPart(context, opening) ?? readGroup(context, opening);
  return part?.noun && part.min !== null && part.min < min ? part : null;
}

/** "Of whom 16 are children", "з них 16 – діти": a small word or a dash between a number and who they are. */
function describedPart(context: SentenceContext, at: number): Group | null {
  const number = context.numbers.get(at);
  if (number?.kind !== "count") return null;
  const opening = context.terms.at("filler", number.to)?.to ?? behindDash(context, number.to);
  return opening > number.to ? partOf(context, number, opening) : null;
}

function partOf(context: SentenceContext, number: NumberSpan, at: number): Group | null {
  const person = personAfter(context, at);
  if (!person) return null;
  const { population, dead = false } = person.value;
  return { ...newGroup(number.from, person.to, number), population, dead, noun: true };
}
