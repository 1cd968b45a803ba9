import type { Hit } from "../lexicon/matcher.ts";
import type { CasualtyEntry } from "../lexicon/types.ts";
import type { SentenceContext } from "./context.ts";
import type { Group } from "./group.ts";

/** "15 wounded, and there are dead": a noun in the group counts it as the hurt, and not as the dead. */
export function isOfOtherNoun(
  group: Group,
  triggers: readonly Hit<CasualtyEntry>[],
  { value: { metric } }: Hit<CasualtyEntry>,
): boolean {
  const isOther = (other: string) =>
    [metric, other].every((m) => m === "killed" || m === "injured") && other !== metric;
  // "Один із поранених помер": the noun only says who is meant.
  if (group.outOf) return false;
  // "Померла поранена дівчинка": her noun stands behind what befell her first.
  const isAttribute = (hit: Hit<CasualtyEntry>) => metric === "killed" && group.noun && hit.to < group.to;
  return triggers.some(
    ({ from, to, value }) =>
      !isAttribute({ from, to, value }) &&
      value.noun === true &&
      isOther(value.metric) &&
      group.min !== null &&
      from >= group.from &&
      to <= group.to,
  );
}

/** True where only small words stand between, and at most so many names ("ранили в Ельце шесть человек"). */
export function onlySoftWords(context: SentenceContext, from: number, to: number, names = 0): boolean {
  let left = names;
  for (let at = from; at < to; ) {
    const hit = context.terms.at("filler", at) ?? context.terms.at("definite", at) ?? context.terms.at("modifier", at);
    if (!hit && !(at > from && /^\p{Lu}/u.test(context.tokens[at]?.text ?? "") && left-- > 0)) return false;
    at = Math.max(hit?.to ?? at, at + 1);
  }
  return true;
}
