import type { Hit } from "../lexicon/matcher.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import { type CasualtyFinding, findingOf } from "./casualty-finding.ts";
import type { SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";

const others = kindSet("person", "and");

/** "A drone hit a man, killing him", "un drone a attaqué un homme, le blessant": the people whom the sentence named just before. */
export function victimMeant(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  if (!trigger.value.slots.includes("after")) return null;
  const { terms, numbers } = context;
  const behind = terms.cue("victimBehind").find((cue) => cue.from === trigger.to);
  const before = terms.cue("victimBefore").find((cue) => cue.to === trigger.from);
  if (!behind && !before) return null;
  // "Killing him and two others", "вбив його дружину": who follows is counted by himself.
  const end = behind?.to ?? trigger.to;
  if (terms.anyAt(others, end) || numbers.has(end)) return null;
  const group = groups.findLast(({ to, noun }) => noun && to <= (before?.from ?? trigger.from));
  // "A man came up to him and shot, killing him": who is not a weapon's target may be the doer.
  if (!terms.of("weapon").some((weapon) => weapon.to <= (group?.from ?? 0))) return null;
  return group && !group.reflexive && !group.dead ? findingOf(context, trigger, group, {}) : null;
}
