import type { Terms } from "../lexicon/terms.ts";
import type { Token } from "../segment/types.ts";
import { findPersons } from "../speakers/person-matcher.ts";
import type { PlaceHit } from "./facts.ts";

/** Score from which a town is surely meant, whoever bears its name. */
const sureTown = 0.8;

const surname = /(?:ов|ев|єв|ін|ин)(?:ым|им)?$/;

/** "Чаус: ворог обстріляв область": the name of a known official that a form of a small town's name is too, with no "in" before it. */
export function isPersonsName({ from, to, located }: PlaceHit, tokens: readonly Token[], terms: Terms): boolean {
  if (located.kind !== "settlement" || to - from > 1) return false;
  // "Губернатор Гусев": the town's name would stand in the genitive.
  if (located.role === "office" && surname.test(tokens[from]?.lower ?? "")) return true;
  if (located.score >= sureTown) return false;
  const leads = (["within", "heading", "locality"] as const).some((cue) =>
    terms.cue(cue).some((hit) => hit.to === from),
  );
  return !leads && findPersons(tokens, from, to).length > 0;
}
