import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import { isOfOtherNoun, onlySoftWords } from "./between-words.ts";
import { bindBefore, bindObjectBefore } from "./bind-before.ts";
import { type CasualtyFinding, findingOf, plainFinding } from "./casualty-finding.ts";
import { hasMark, isMark, type SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";
import { asGenitive } from "./groups.ts";
import { pastWrongNumber } from "./wrong-numbers.ts";

const farAfter = 4;
/** Words at most between "without power" and the customers behind it. */
const farAccounts = 9;
/** Names of a place between what was done and to whom. */
const mostNames = 1;

/** "two wounded soldiers": the word stands inside the phrase. It is a claim only when nothing else is said of them. */
export function bindInside(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): CasualtyFinding | null {
  const whole = groups.find((g) => g.from < trigger.from && g.to >= trigger.to && g.to > trigger.from);
  // "Her two children and the wounded boy": the word tells of its own member of the list.
  const group = whole?.parts.find((part) => part.from < trigger.from && part.to >= trigger.to) ?? whole;
  if (!group || group.definite || group.min === null) return null;
  // "15 wounded, two died": behind a comma others are spoken of.
  const reach = isMark(context, group.to, ",") ? 0 : 1;
  // "Померла ще одна поранена дівчинка": of whom the word before her tells.
  const isTold = ({ to, value }: Hit<CasualtyEntry>) =>
    value.metric === "killed" && value.slots.includes("after") && group.from - to <= reach && to <= group.from;
  // "Двоє загиблих дітей і постраждалі": others stand behind "and".
  const and = context.terms.at("and", group.to);
  const isOther = (hit: Hit<CasualtyEntry>) => hit.value.noun === true && hit.from === and?.to;
  const spokenOf = triggers.some(
    (hit) => (hit.from >= group.to && hit.from - group.to <= reach && !isOther(hit)) || isTold(hit),
  );
  return spokenOf ? null : plainFinding(trigger, group);
}

/** The group before or after the word, by its slots; where both could be meant, the likelier first. */
export function bindSides(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): (CasualtyFinding | null)[] {
  const { slots } = trigger.value;
  const after = slots.includes("after") ? bindAfter(context, trigger, groups, triggers) : null;
  const isDoer = after === null && context.terms.cue("doneTo").some((hit) => hit.from === trigger.to);
  const before = isDoer
    ? null
    : (bindObjectBefore(context, trigger, groups) ??
      (slots.includes("before") ? bindBefore(context, trigger, groups, triggers) : null));
  // "One killed 3 injured": the number behind has a word of its own.
  const isNext = (hit: Hit<CasualtyEntry>) => hit.from === after?.group.to && hit.value.slots.includes("before");
  if (after && before?.gap === 0 && !after.group.noun && triggers.some(isNext)) return [before];
  if (after?.group.noun && before && isShareOfThings(context, before.group, trigger)) return [after];
  if (after && before && hasOwnWord(context, before.group, triggers, trigger)) return [after];
  if (after && before)
    return after.gap === 0 && (before.gap > 0 || context.compiled.lexicon.article.length > 0)
      ? [after]
      : [before, after];
  return [before, after];
}

/** "При подрыве одного из них погибли двое рабочих": a share of what was told before, where people follow the word. */
function isShareOfThings({ terms, compiled }: SentenceContext, { from }: Group, trigger: Hit<CasualtyEntry>): boolean {
  if (compiled.lexicon.article.length > 0) return false;
  return terms.cue("including").some((cue) => cue.from >= from && cue.to === trigger.from);
}

/**
 * "Погиб один рабочий, ранены еще двое", "убили в Ельце женщину и ранили еще двоих": whom the word before told of has had his.
 */
function hasOwnWord(
  context: SentenceContext,
  group: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  trigger: Hit<CasualtyEntry>,
): boolean {
  // In languages with articles two verbs may share what stands between them.
  const reach = context.compiled.lexicon.article.length > 0 ? 0 : farAfter;
  const isOther = ({ to, value }: Hit<CasualtyEntry>) =>
    to <= group.from &&
    group.from - to <= reach &&
    value.metric !== trigger.value.metric &&
    (to === group.from || (value.slots.includes("after") && onlySoftWords(context, to, group.from, mostNames)));
  const isJoined =
    hasMark(context, group.to, trigger.from, ",") ||
    context.terms.of("and").some((and) => and.from === group.to && and.to === trigger.from);
  return isJoined && triggers.some(isOther);
}

function bindAfter(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
  triggers: readonly Hit<CasualtyEntry>[],
): CasualtyFinding | null {
  const group = groups.find((g) => g.from >= trigger.to);
  if (!group) return null;
  const behind = pastWrongNumber(context, trigger.to);
  // "Є загиблі: 40-річний чоловік у …".
  const opening = isMark(context, behind, ":") && group.from === behind + 1 && group.noun ? group.from : behind;
  const gap = group.from - opening;
  if (isOfOtherNoun(group, triggers, trigger)) return null;
  // "Забрав у Тернополі життя 28 людей": the lives stand right before those whose they are.
  const lives = context.terms.cue("lives").find((hit) => hit.to === group.from && hit.from > opening);
  const isNear = gap <= farAfter && onlySoftWords(context, opening, lives?.from ?? group.from, mostNames);
  if (!isNear && !areCutOff(context, trigger, group)) return null;
  // "Killed by a man": who did it is not whom it was done to.
  if (context.terms.cue("doer").some((hit) => hit.from >= trigger.to && hit.to <= group.from)) return null;
  // "Killing five, including the deputy chief": the bare number ends before its parts.
  const end = group.parts.length ? (context.numbers.get(group.from)?.to ?? group.to) : group.to;
  if (!group.noun && (gap > 1 || !endsPhrase(context, end))) return null;
  // "Про загибель жінки": the form is that of several women too.
  return findingOf(context, trigger, trigger.value.ofWhom ? asGenitive(context, group) : group, {});
}

/** "Without power in the city and the district this morning are 90,000 customers": nothing else is told of a supplier's customers. */
function areCutOff(context: SentenceContext, { to, value }: Hit<CasualtyEntry>, group: Group): boolean {
  if (value.metric !== "without_power" || !group.accounts || group.from - to > farAccounts) return false;
  return !hasMark(context, to, group.from, ",:;.(–—");
}

// "killing 12 in the city": a bare number counts people when no other noun follows.
function endsPhrase(context: SentenceContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || at >= context.sentence.to) return true;
  if (token.kind === "punct") return !"%-/".includes(token.text);
  // "Пострадали три дома": a thing's noun, though it is also "at home".
  if (context.terms.at("object", at)) return false;
  return ["filler", "and", "casualty"].some((kind) => context.terms.at(kind as "filler", at) !== null);
}
