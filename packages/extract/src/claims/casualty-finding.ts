import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry, CasualtyMetric } from "../lexicon/types.ts";
import type { SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";
import { isNamedBefore } from "./person-nouns.ts";

/** A casualty word with the people it is said of. */
export interface CasualtyFinding {
  metric: CasualtyMetric;
  group: Group;
  /** Tokens from the first word of the group or trigger to the last of either. */
  from: number;
  to: number;
  /** "rose to 12": replaces what was told before. */
  growth: boolean;
  /** "Corrected it to two": what was told before was wrong. */
  corrects?: true;
  /** A part of those told of elsewhere: "fifteen of the injured are children". */
  among?: true;
  /** Only a reference to someone ("the victim was killed"); counts when nothing better is told. */
  weak: boolean;
  /** "may have been killed". */
  unsure: boolean;
  /** Distance in tokens between the two. */
  gap: number;
  /** Token at which a place must stand for it to be true; null where none need. */
  placeAt: number | null;
  /** True only where a hospital is named behind. */
  toHospital: boolean;
  /** True only where "у" stands before the people. */
  borne: boolean;
}

/** A finding with the distance of its group, and whether the sentence only fears it. */
export function findingOf(
  context: SentenceContext,
  trigger: Hit<CasualtyEntry>,
  group: Group,
  extra: { growth?: boolean },
): CasualtyFinding {
  const gap = trigger.from >= group.to ? trigger.from - group.to : Math.max(0, group.from - trigger.to);
  const unsure = context.terms
    .cue("hypothetical")
    .some((hit) => hit.to <= trigger.from + 1 && trigger.from - hit.to <= 2 && hit.from >= group.from - 2);
  const weak = trigger.value.weak ?? (group.definite && !isFirstNamed(context, trigger, group));
  return { ...plainFinding(trigger, group), growth: extra.growth ?? false, unsure, gap, weak };
}

/** "A drone hit a car, killing the driver": one whom the text has not named before, and told as whom it was done to. */
function isFirstNamed(context: SentenceContext, trigger: Hit<CasualtyEntry>, group: Group): boolean {
  if (!group.individual || group.from < trigger.to || !trigger.value.slots.includes("after")) return false;
  return !isNamedBefore(context, group);
}

/** A finding whose word stands inside its group. */
export function plainFinding(trigger: Hit<CasualtyEntry>, group: Group): CasualtyFinding {
  const from = Math.min(group.from, trigger.from);
  const to = Math.max(group.to, trigger.to);
  const { metric, beforePlace, toHospital = false, borne = false } = trigger.value;
  const placeAt = beforePlace ? trigger.to : null;
  const plain = { growth: false, weak: group.definite, unsure: false, gap: 0 };
  return { metric, group, from, to, ...plain, placeAt, toHospital, borne };
}
