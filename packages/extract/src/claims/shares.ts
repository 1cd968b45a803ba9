import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import { type CasualtyFinding, plainFinding } from "./casualty-finding.ts";
import { isMark, type SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";
import { personAfter } from "./person-nouns.ts";

/** "Fifteen of the injured are children", "троє з поранених – діти": who a part of the hurt or the dead are. */
export function shareOfHurt(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  groups: readonly Group[],
): CasualtyFinding | null {
  const { terms } = context;
  const share = groups.find((g) => g.outOf !== null && g.from < trigger.from && g.to === trigger.to);
  if (!share || share.min === null) return null;
  const opening = terms.at("filler", trigger.to)?.to ?? (isMark(context, trigger.to, "–—-") ? trigger.to + 1 : -1);
  const person = opening > 0 ? personAfter(context, terms.at("article", opening)?.to ?? opening) : null;
  if (!person || person.value.population === "unspecified") return null;
  const group = { ...share, population: person.value.population, outOf: null };
  return { ...plainFinding(trigger, group), to: person.to, among: true };
}
