import type { Hit } from "../lexicon/matcher.ts";
import type { ActorEntry } from "../lexicon/types.ts";
import type { SentenceFacts } from "./facts.ts";
import { isOrigin } from "./origins.ts";

const ukraine = { name: "Ukraine", side: "UA" } as const;

/** Who a sentence names as acting. "The enemy" is Ukraine where a Russian official speaks, or where Russia is told of. */
export function actorsOf(facts: SentenceFacts): readonly Hit<ActorEntry>[] {
  const actors = facts.context.terms.of("actor");
  if (!actors.some(({ value }) => value.enemy) || !isToldFromRussia(facts)) return actors;
  return actors.map((actor) => (actor.value.enemy ? { ...actor, value: { ...actor.value, ...ukraine } } : actor));
}

function isToldFromRussia(facts: SentenceFacts): boolean {
  const side = facts.voice?.speaker?.side;
  if (side === "UA" || side === "RU") return side === "RU";
  const scenes = facts.places.filter((hit) => !isOrigin(facts, hit));
  if (!scenes.length) return facts.mostOf === "RU" && facts.context.compiled.lexicon.defends !== "UA";
  return scenes.every(({ located }) => located.place?.country === "RU");
}
