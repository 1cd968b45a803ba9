import type { ThingFinding } from "../claims/bind-things.ts";
import { isMark, type SentenceContext } from "../claims/context.ts";
import { findThings } from "../claims/find-things.ts";
import type { Things } from "../claims/things.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { isTarget } from "./find-damage.ts";
import { rankOf } from "./frame.ts";

/** What was damaged in a place, where the verb is not said again: the school of "у А пошкоджено будинок, у Б – школу". */
export interface GappedDamage {
  place: PlaceHit;
  damaged: ThingFinding[];
}

/** Tokens at most between a place's mark and the thing, or between two things of one list: "and a". */
const gap = 2;

/**
 * "У Нікополі пошкоджено три будинки, у Марганці – школу й ліцей", "пошкоджено: у А – будинок; у Б – склад": things that stand
 * behind a place with a dash between. `places`: where something can have happened.
 */
export function findGappedDamage(facts: SentenceFacts, places: readonly PlaceHit[]): GappedDamage[] {
  const { context } = facts;
  const [verb] = context.terms.of("damage");
  if (!verb) return [];
  const marked = places.filter((hit) => isNarrow(hit) && hit.from >= verb.to && isMark(context, hit.to, "–—-"));
  if (!marked.length) return [];
  const objects = findThings(context, "object").filter(isTarget);
  return marked.flatMap((place) => {
    const end = places.find((hit) => hit.from >= place.to)?.from ?? context.sentence.to;
    const damaged = listBehind(context, objects, place.to + 1, end).map(
      (things): ThingFinding => ({ metric: "damaged", things, from: things.from, to: things.to }),
    );
    return damaged.length ? [{ place, damaged }] : [];
  });
}

function isNarrow({ located: { place } }: PlaceHit): boolean {
  return place !== null && rankOf(place) >= 2;
}

/** Things from token `from` on, one after the other, that no verb of their own stands with. */
function listBehind(context: SentenceContext, objects: readonly Things[], from: number, end: number): Things[] {
  const { terms } = context;
  const list: Things[] = [];
  let at = from;
  for (const things of objects) {
    if (things.from < at || things.to > end) continue;
    if (things.from - at > gap || hasStop(context, at, things.from)) break;
    list.push(things);
    at = things.to;
  }
  const verbs = [...terms.of("damage"), ...terms.of("casualty")];
  return verbs.some((hit) => hit.from >= from && hit.from < at + gap) ? [] : list;
}

function hasStop(context: SentenceContext, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isMark(context, at, ";:.")) return true;
  return false;
}
