import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import { type CasualtyFinding, findingOf } from "./casualty-finding.ts";
import type { SentenceContext } from "./context.ts";
import { newGroup } from "./group.ts";

type Trigger = Hit<CasualtyEntry>;

/** "The victim died", "he was killed", "Roe was pronounced dead": one person told of before. "Both died": the two who were. */
export function bindWeak(context: SentenceContext, trigger: Trigger): CasualtyFinding | null {
  if (!trigger.value.slots.includes("before") || trigger.value.noun || trigger.value.ofLives) return null;
  const first = context.tokens[trigger.from];
  const before = context.tokens[trigger.from - 1];
  if (!first || !before || trigger.from <= context.sentence.from) return null;
  const pronoun = context.terms.speech("pronouns").some((hit) => hit.to === trigger.from);
  // "Информация о пострадавших": a capital that only opens the sentence is no name.
  const isVictim = context.terms.of("casualty").some((hit) => hit.to === trigger.from && hit.value.noun);
  const isFirst = trigger.from - 1 === context.sentence.from && context.compiled.lexicon.article.length === 0;
  const opens = isFirst && !isVictim;
  const isThere = context.terms.cue("there").some((cue) => cue.to === trigger.from);
  const name = before.capital && before.kind === "word" && !isThere && !opens;
  // "They were taken to hospital" tells of as many as were told of before.
  const several = context.terms.cue("they").some((hit) => hit.to === trigger.from);
  const both = context.terms.cue("both").find((hit) => hit.to === trigger.from);
  if (both) return bindBoth(context, trigger, both.from);
  const subject = subjectOfFirstVerb(context, trigger);
  if (subject !== null) return bindOne(context, trigger, subject);
  if (trigger.to - trigger.from < 2) return null;
  return several || (!pronoun && !name) ? null : bindOne(context, trigger, trigger.from - 1);
}

function bindOne(context: SentenceContext, trigger: Trigger, at: number): CasualtyFinding {
  const one = newGroup(at, at + 1, { min: 1, max: 1, qualifier: "exact" });
  const group = { ...one, noun: true, definite: true, individual: true };
  return { ...findingOf(context, trigger, group, {}), weak: true };
}

/** "He was wounded and died on the way": the pronoun before the first of two verbs that "and" joins; null where there is none. */
function subjectOfFirstVerb({ terms }: SentenceContext, trigger: Trigger): number | null {
  const and = terms.of("and").find((hit) => hit.to === trigger.from);
  const verb = and && terms.of("casualty").find(({ to, value }) => to === and.from && value.slots.includes("before"));
  const pronoun = verb && terms.speech("pronouns").find((hit) => hit.to === verb.from);
  return pronoun ? pronoun.to - 1 : null;
}

const ofBoth: ReadonlySet<string> = new Set(["killed", "hospitalised", "seriously_injured"]);

/** "Обох госпіталізовано", "оба погибли": what became of the two told of before. */
function bindBoth(context: SentenceContext, trigger: Trigger, from: number): CasualtyFinding | null {
  const { metric, violent } = trigger.value;
  // Houses "suffer" too.
  if (!ofBoth.has(metric) && !(metric === "injured" && violent)) return null;
  const two = newGroup(from, trigger.from, { min: 2, max: 2, qualifier: "exact" });
  return findingOf(context, trigger, { ...two, noun: true }, {});
}
