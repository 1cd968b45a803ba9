import type { SentenceFacts } from "./facts.ts";

const stemLength = 5;

/**
 * The beginning of a village's or community's name that the sentence says and the gazetteer does not place, lower case: "у селі
 * Новосілка", "Малинівська громада". What happened there is not told of the places named before.
 */
export function unknownPlaceOf(facts: SentenceFacts): string | null {
  const { tokens, terms, sentence } = facts.context;
  for (const head of terms.cue("locality")) {
    for (const at of [head.to, head.from - 1]) {
      const name = tokens[at];
      if (at < sentence.from || at >= sentence.to || name?.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(name.text))
        continue;
      if (at === sentence.from || isPlaced(facts, at)) continue;
      return name.lower.slice(0, stemLength);
    }
  }
  return null;
}

function isPlaced(facts: SentenceFacts, at: number): boolean {
  return facts.places.some((hit) => hit.located.place !== null && at >= hit.from && at < hit.to);
}
