import type { NumberSpan } from "../numbers/types.ts";
import { populationAt } from "./ages.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";
import { endOfName } from "./names.ts";
import { personAfter } from "./person-nouns.ts";

const oldest = 100;
const mostAges = 8;
/** Words at most of the name of a place. */
const longestName = 3;
/** Words at most of a remark on people behind the word that opens it. */
const longestRemark = 9;

/** Takes in what tells of a person behind him: his name, "aged 5 and 7", "in her 50s". */
export function takeTail(context: SentenceContext, group: Group): Group {
  if (!group.noun || group.definite) return group;
  let to = group.to;
  if (group.individual) {
    to = Math.max(to, endOfName(context, to));
    to = bareAgeEnd(context, to) ?? to;
    to = homeEnd(context, to) ?? to;
    to = vehicleEnd(context, to) ?? to;
  } else to = bareAgesEnd(context, group) ?? remarkEnd(context, group) ?? homeEnd(context, to) ?? to;
  to = residenceEnd(context, to) ?? to;
  to = context.terms.at("tail", to)?.to ?? to;
  const bracket = isMark(context, to, ",(");
  const link = context.terms.at("ageLink", bracket ? to + 1 : to);
  let next = context.numbers.get(link?.to ?? (bracket ? to + 1 : to));
  const first = next;
  let told = 0;
  for (; next && isAgeBehind(next) && told < mostAges; told++) {
    to = next.to;
    const joint = isMark(context, to, ",") ? to + 1 : to;
    const after = context.terms.at("and", joint)?.to ?? joint;
    next = context.numbers.get(context.terms.at("ageLink", after)?.to ?? after);
  }
  if (first && isAgeBehind(first) && bracket && isMark(context, to, ",)")) to++;
  // "1962 року народження": the words for birth begin within the number.
  to = context.terms.of("tail").find((tail) => tail.from <= to && tail.to > to)?.to ?? to;
  if (to === group.to) return group;
  const population =
    told > 0 && first?.kind !== "year" ? populationAt(first?.min ?? null, group.population) : group.population;
  // "Поранено чоловіків 1958 і 1961 років народження": as many as ages behind a plural that nobody counts.
  // "У мужчины 1984 года рождения" is one.
  const isRow = told > 0 && group.min === null && group.max === null;
  const row = { min: told, max: told, qualifier: "exact", individual: told === 1 } as const;
  return isRow ? { ...group, to, population, ...row } : { ...group, to, population };
}

/** "aged 5 and 7"; "двое мужчин 50 и 58 лет", years right behind people, are their ages too. */
function isAgeBehind(number: NumberSpan): boolean {
  const isRange = number.min !== number.max;
  return (
    (number.kind === "age" && (isRange || number.to - number.from < 3)) ||
    number.kind === "duration" ||
    number.kind === "year"
  );
}

/** "a teenager of 14", "a woman, 64,", "a man (37)", "another boy, also 15,": an age without a word for years. */
function bareAgeEnd(context: SentenceContext, at: number): number | null {
  const of = context.terms.cue("outOf").find((hit) => hit.from === at);
  const opened = isMark(context, at, ",(");
  if (!of && !opened) return null;
  const also = context.terms.cue("additional").find((hit) => hit.from === at + 1);
  const age = context.numbers.get(of?.to ?? also?.to ?? at + 1);
  const digits = age && age.kind === "count" && context.tokens[age.from]?.kind === "number";
  if (!digits || age.max === null || age.max >= oldest || personAfter(context, age.to)) return null;
  if (of) return age.to;
  return isMark(context, age.to, ",)") ? age.to + 1 : null;
}

/** What closes a remark, by what opens it. */
const remarkMarks: Readonly<Record<string, string>> = { ",": ",", "(": ")", "–": "–—", "—": "–—", "-": "-" };

/** "24 people, most of them pensioners, died": behind the remark, which counts nobody. */
function remarkEnd(context: SentenceContext, { min, to }: Group): number | null {
  const closing = remarkMarks[context.tokens[to]?.text ?? ""];
  if (min === null || closing === undefined) return null;
  const opening = context.terms.cue("remarkOf").find((hit) => hit.from === to + 1);
  if (!opening) return null;
  const last = Math.min(context.sentence.to, opening.to + longestRemark);
  for (let at = opening.to; at < last; at++) if (isMark(context, at, closing)) return at + 1;
  return null;
}

/** "Un conducteur de bus et deux passagers": what he drives, before the next of a list. */
function vehicleEnd({ terms }: SentenceContext, at: number): number | null {
  const of = terms.at("ageLink", at);
  return (of && terms.at("object", of.to)?.to) ?? null;
}

/** "A man from Sumy and his wife", "two children from Sumy and a doctor": where somebody comes from, before the next of a list. */
function homeEnd({ terms, tokens, sentence }: SentenceContext, at: number): number | null {
  const isHere = (hit: { from: number }) => hit.from === at && tokens[at]?.kind === "word";
  // "Із Сум": the word for a share is that for where somebody comes from.
  const from = terms.cue("origin").find(isHere) ?? terms.cue("homeOf").find(isHere) ?? terms.cue("outOf").find(isHere);
  if (!from) return null;
  let to = from.to;
  while (to < sentence.to && to - from.to < longestName && tokens[to]?.capital) to++;
  return to > from.to && terms.at("and", to) ? to : null;
}

/**
 * "Four residents of the Sumy region, two of them children", "nine tenants of the building, including a boy": before their parts.
 * "A resident of the A community and a woman of the B community": before the next of a list.
 */
function residenceEnd(context: SentenceContext, at: number): number | null {
  const { terms, tokens, sentence } = context;
  let to = at;
  // The first word of the name may have been taken for his own.
  const isOf = (hit: { to: number }) => hit.to === at || (hit.to === at - 1 && tokens[hit.to]?.capital === true);
  const home = terms.cue("resident").find(isOf);
  if (home) {
    const isOfName = (n: number) =>
      tokens[n]?.kind === "word" && (n > home.to || tokens[n]?.capital === true) && !terms.at("and", n);
    while (to < sentence.to && to - home.to < longestName && isOfName(to)) to++;
    if (to > home.to && (terms.at("and", to) || isMark(context, to, ";"))) return to;
  } else to = siteEnd(context, at);
  return to > at && tokens[to]?.text === "," && terms.cue("including").some((cue) => cue.from === to + 1) ? to : null;
}

/** "Of the building", "будинку": behind the thing that people are of. */
function siteEnd({ terms }: SentenceContext, at: number): number {
  const of = terms.cue("outOf").find((hit) => hit.from === at) ?? terms.at("ageLink", at);
  const behind = terms.at("definite", of?.to ?? at) ?? terms.at("article", of?.to ?? at);
  return terms.at("object", behind?.to ?? of?.to ?? at)?.to ?? at;
}

/** "Two men, 30 and 42, were hurt": as many bare numbers behind a comma as people are their ages. */
function bareAgesEnd(context: SentenceContext, { min, max, to }: Group): number | null {
  if (min === null || min < 2 || min !== max || min > mostAges || !isMark(context, to, ",(")) return null;
  let at = to + 1;
  for (let told = 0; told < min; told++) {
    const comma = told > 0 && isMark(context, at, ",") ? at + 1 : at;
    const from = context.terms.at("and", comma)?.to ?? comma;
    const age = context.numbers.get(from);
    const isBare = age?.max !== null && context.tokens[from]?.kind === "number" && age?.to === from + 1;
    if (!age || !isBare || (age.max ?? oldest) >= oldest || (told > 0 && from === at)) return null;
    at = age.to;
  }
  return personAfter(context, at) ? null : isMark(context, at, ",)") ? at + 1 : at;
}
