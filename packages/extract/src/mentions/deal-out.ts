import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import { isMark } from "../claims/context.ts";
import type { Clause } from "./clause.ts";
import type { Anchor } from "./clause-places.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import { unknownPlacesIn } from "./unknown-places.ts";

/**
 * "In A two died, in B three" (places lead) or "two died in A and three in B" (places follow). What stands between two joints
 * ("…, while …; …") with one place is about that place, on whichever side of it it stands.
 */
export function dealOut(all: Clause, places: readonly PlaceHit[], figures: readonly Anchor[]): Clause[] {
  const leading = (places[0]?.from ?? 0) < (figures[0]?.from ?? 0);
  const { partOf, isParted } = partsOf(all.facts, places, figures);
  const placeFor = (anchor: Anchor): PlaceHit => {
    const beside = places.filter((p) => partOf(p) === partOf(anchor));
    if (beside.length === 1) return beside[0] as PlaceHit;
    const near = beside.length ? beside : places;
    const before = near.filter((p) => p.from <= anchor.from).at(-1);
    const after = near.find((p) => p.from >= anchor.from);
    if (!leading && before && after && closesToll(all, before, anchor, after)) return before;
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
        isContext: all.isContext,
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
    .filter(
      (clause) => clause.casualties.length + clause.damaged.length + clause.zeros.length > 0 || isStruckAlone(clause),
    );

  // "A drone hit a plant in A, and a woman was killed in B": the attack that fills a part of its own.
  function isStruckAlone({ place }: Clause): boolean {
    const part = place ? partOf(place) : -1;
    const strikes = strikesOf(all).filter((act) => partOf(act) === part);
    return isParted && strikes.length > 0 && places.filter((hit) => partOf(hit) === part).length === 1;
  }
}

/** "14 died in A, 60 were hurt and one person died in B": the hurt between two places, with dead of their own behind them, are the first one's. */
function closesToll({ casualties }: Clause, before: PlaceHit, anchor: Anchor, after: PlaceHit): boolean {
  const metricOf = (at: Anchor | undefined) => casualties.find((c) => c.from === at?.from && c.to === at?.to)?.metric;
  if (metricOf(anchor) !== "injured") return false;
  const ofFirst = casualties.findLast((c) => c.to <= before.from);
  const ofSecond = casualties.find((c) => c.from >= anchor.to && c.to <= after.from);
  return ofFirst?.metric === "killed" && ofSecond?.metric === "killed";
}

/** "In A four were hurt, in the village of Unknown a woman was": what is told of a place that is not known; none where nothing is. */
export function dealToUnknown(
  all: Clause,
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): Clause[] {
  const unknown = figures.length > 1 && distinct.length > 0 ? unknownPlacesIn(all.facts) : [];
  if (!unknown.length) return [];
  const told = dealOut(
    all,
    [...distinct, ...unknown].sort((a, b) => a.from - b.from),
    figures,
  );
  const isOfBoth = [true, false].every((isKnown) =>
    told.some(({ place, casualties }) => (place?.located.place !== null) === isKnown && casualties.length > 0),
  );
  return isOfBoth
    ? told.map((clause) => ({ ...clause, place: clause.place?.located.place ? clause.place : null }))
    : [];
}

/** Words for an attack that say enough, or that stand beside a weapon. */
export function strikesOf({ acts, weapons }: Clause): Clause["acts"] {
  return weapons.length > 0 ? acts : acts.filter((act) => !act.value.weak);
}

/** "Drones hit a depot in the A region, while in B the metro stopped": where all that is told stands between two joints, their places. */
export function ofSamePart(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
): readonly PlaceHit[] {
  const { partOf } = partsOf(facts, places, anchors);
  const [part, ...others] = new Set(anchors.map(partOf));
  const beside = places.filter((hit) => partOf(hit) === part);
  return others.length || !beside.length ? places : beside;
}

/** "In A two missiles hit warehouses, and in B a rocket hit a house": the places between the two joints that one of the anchors stands between. */
export function besideOwn(
  facts: SentenceFacts,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
  own: Anchor,
): readonly PlaceHit[] {
  const { partOf } = partsOf(facts, places, anchors);
  return places.filter((hit) => partOf(hit) === partOf(own));
}

/** "A site in A was hit, and a woman was killed in B": every part in which something is told has a place of its own. */
export function areToldApart(facts: SentenceFacts, places: readonly PlaceHit[], anchors: readonly Anchor[]): boolean {
  const { partOf } = partsOf(facts, places, anchors);
  const parts = new Set(anchors.map(partOf));
  return parts.size > 1 && [...parts].every((part) => places.filter((hit) => partOf(hit) === part).length === 1);
}

/** The part of a sentence that its words stand in, counted from 0. */
function partsOf(facts: SentenceFacts, places: readonly PlaceHit[], anchors: readonly Anchor[]) {
  const joints = jointsOf(facts, places, anchors);
  return {
    partOf: (anchor: Anchor) => joints.filter((at) => at <= anchor.from).length,
    isParted: joints.length > 0,
  };
}

/** Words at most between a count and the attacks or weapons that it counts. */
const countedReach = 2;

/** "Three were killed in A and two more strikes hit B": attacks or weapons counted behind "and". */
function opensAttacks({ context: { numbers }, acts, weapons }: SentenceFacts, at: number): boolean {
  const count = numbers.get(at);
  if (count?.kind !== "count") return false;
  return [...acts, ...weapons].some(({ from }) => from >= count.to && from - count.to <= countedReach);
}

/** "Struck A and killed a boy in B": a verb that tells of victims behind "and", or takes it in ("et tué"). */
function opensToll({ context: { terms } }: SentenceFacts, openings: readonly number[]): boolean {
  return terms
    .of("casualty")
    .some(({ from, value }) => openings.includes(from) && !value.noun && value.slots.includes("after"));
}

/** True where the place next behind a token is another than the one next before it, and not a part of it. */
function leadsApart(places: readonly PlaceHit[], at: number): boolean {
  const before = places.findLast(({ to }) => to <= at)?.located.place;
  const behind = places.find(({ from }) => from >= at)?.located.place;
  return before != null && behind != null && relatePlaces(before, behind) === "apart";
}

/** Where a sentence is parted: "while", ";", and ", and" where something is told of a place on either side of it. */
function jointsOf(facts: SentenceFacts, places: readonly PlaceHit[], anchors: readonly Anchor[]): number[] {
  const { context } = facts;
  const { from, to } = context.sentence;
  const joints = context.terms.cue("joint").map((hit) => hit.from);
  const isTold = (start: number, end: number) =>
    [places, anchors].every((list) => list.some((hit) => hit.from >= start && hit.from < end));
  for (let at = from; at < to; at++) if (isMark(context, at, ";")) joints.push(at);
  for (let at = from; at < to; at++) {
    if (!isMark(context, at, ",") || context.terms.at("and", at + 1) === null) continue;
    const start = Math.max(from, ...joints.filter((joint) => joint < at));
    const end = Math.min(to, ...joints.filter((joint) => joint > at + 1));
    if (isTold(start, at) && isTold(at, end)) joints.push(at);
  }
  for (const { from: at, to: next } of context.terms.of("and")) {
    const isOpened = opensAttacks(facts, next) || (opensToll(facts, [at, next]) && leadsApart(places, at));
    if (isOpened && isTold(from, at) && isTold(at, to)) joints.push(at);
  }
  return joints;
}
