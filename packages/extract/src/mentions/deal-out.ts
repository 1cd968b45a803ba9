import { isMark } from "../claims/context.ts";
import type { Anchor } from "./clause-places.ts";
import type { Clause } from "./clauses.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";

/**
 * "In A two died, in B three" (places lead) or "two died in A and three in B" (places follow). What stands between two joints
 * ("…, while …; …") with one place is about that place, on whichever side of it it stands.
 */
export function dealOut(all: Clause, places: readonly PlaceHit[], figures: readonly Anchor[]): Clause[] {
  const leading = (places[0]?.from ?? 0) < (figures[0]?.from ?? 0);
  const joints = jointsOf(all.facts);
  const partOf = (anchor: Anchor) => joints.filter((at) => at <= anchor.from).length;
  const placeFor = (anchor: Anchor): PlaceHit => {
    const beside = places.filter((p) => partOf(p) === partOf(anchor));
    if (beside.length === 1) return beside[0] as PlaceHit;
    const near = beside.length ? beside : places;
    const before = near.filter((p) => p.from <= anchor.from).at(-1);
    const after = near.find((p) => p.from >= anchor.from);
    return (leading ? (before ?? after) : (after ?? before)) as PlaceHit;
  };
  // "In A shelling killed two; in B a man stepped on a mine": each part has its own attack, or the one that stands before all.
  const ofPart = <T extends Anchor>(list: readonly T[], part: number): T[] => {
    const own = list.filter((anchor) => partOf(anchor) === part);
    return own.length ? own : list.filter((anchor) => partOf(anchor) === 0);
  };
  return places
    .map((place) => {
      const here = <T extends Anchor>(list: readonly T[]) => list.filter((anchor) => placeFor(anchor) === place);
      return {
        facts: all.facts,
        place,
        casualties: here(all.casualties),
        zeros: here(all.zeros),
        damaged: here(all.damaged),
        explosions: here(all.explosions),
        acts: ofPart(all.acts, partOf(place)),
        weapons: ofPart(all.weapons, partOf(place)),
        parts: all.parts,
      };
    })
    .filter((clause) => clause.casualties.length + clause.damaged.length + clause.zeros.length > 0);
}

/** "Drones hit a depot in the A region, while in B the metro stopped": where all that is told stands between two joints, their places. */
export function ofSamePart(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
): readonly PlaceHit[] {
  const joints = jointsOf(facts);
  const partOf = (anchor: Anchor) => joints.filter((at) => at <= anchor.from).length;
  const [part, ...others] = new Set(anchors.map(partOf));
  const beside = places.filter((hit) => partOf(hit) === part);
  return others.length || !beside.length ? places : beside;
}

/** Where a sentence is parted: "while", ";". */
function jointsOf({ context }: SentenceFacts): number[] {
  const joints = context.terms.cue("joint").map((hit) => hit.from);
  for (let at = context.sentence.from; at < context.sentence.to; at++) if (isMark(context, at, ";")) joints.push(at);
  return joints;
}
