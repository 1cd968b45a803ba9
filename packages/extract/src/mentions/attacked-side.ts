import type { SentenceFacts } from "./facts.ts";

const reach = 6;

/**
 * Country under attack, by who sent the weapons: "12 Ukrainian drones were shot down" is over Russia, "росіяни запустили 430
 * дронів" over Ukraine. Null when the sentence names no sender.
 */
export function attackedSide(facts: SentenceFacts): "UA" | "RU" | null {
  const actors = facts.context.terms.of("actor");
  const owner = actors.find((actor) =>
    [...facts.intercepted, ...facts.launched].some(({ things }) => actor.from >= things.from && actor.to <= things.to),
  );
  // The actor nearest to the verb: "the Ukrainian air force says Russia launched".
  const sender =
    owner ?? actors.findLast((actor) => facts.context.terms.of("launch").some((verb) => isSender(actor, verb)));
  if (!sender) return null;
  return sender.value.side === "RU" ? "UA" : "RU";
}

/** "Russia launched", or "launched by Russia". */
function isSender(actor: { from: number; to: number }, verb: { from: number; to: number }): boolean {
  const before = verb.from - actor.to;
  const after = actor.from - verb.to;
  return (before >= 0 && before <= reach) || (after >= 0 && after <= 2);
}
