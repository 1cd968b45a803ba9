import type { PlaceRef } from "@tocsin/model";
import type { Clause } from "./clause.ts";
import { isDealtOutBelow } from "./dealt-out-below.ts";
import { type Frame, rankOf, relatePlaces } from "./frame.ts";
import { hasVictims, sharesFigures } from "./frame-figures.ts";
import { isAlsoOfOwnKind, isUnhurtByOtherKind } from "./other-attacks.ts";
import { countOfActs, hasCue } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

/** A settlement told after its region (or the other way round) is the same event unless both have figures that differ. */
export function joinsNested(frame: Frame, clause: Clause, state: ReportState): boolean {
  const place = clause.place?.located.place;
  if (!place || !frame.place) return false;
  const relation = relatePlaces(place, frame.place);
  if (relation !== "inside" && relation !== "outside") return false;
  if (state.geography.areInOtherDistricts(place, frame.place)) return false;
  // What one sentence tells of a town and of a community beside it is told of two places.
  if (frame.quote.start === clause.facts.context.sentence.start) return false;
  if (Math.min(rankOf(frame.place), rankOf(place)) <= 1) return false;
  if (relation === "inside" && (isAlsoOfOwnKind(frame, clause) || isUnhurtByOtherKind(frame, clause))) return false;
  if (frame.scope !== "single" || isSiteBesideCity(frame, clause, place)) return false;
  // "They struck the A district. Hit were B, C and D": the district holds what is told of all.
  if (clause.isListed && relation === "inside" && frame.place.precision === "district") return false;
  // "Two dead in the region. They struck A and B": the toll is neither's.
  if (
    (clause.isListed || namesSeveralOf(clause, frame.place)) &&
    relation === "inside" &&
    frame.claims.some(({ metric }) => metric === "killed" || metric === "injured")
  )
    return false;
  if (relation === "inside" && isDealtOutBelow(frame, clause, state.report)) return false;
  if (relation === "outside" && (isWiderTotal(frame, clause) || isDayOfRegion(frame, clause))) return false;
  return sharesFigures(frame, clause);
}

/** "Ten bombs were dropped: nine on A and one on B", with nobody counted. */
function namesSeveralOf({ facts, casualties }: Clause, region: PlaceRef): boolean {
  const within = facts.places.flatMap(({ located: { place, role } }) =>
    place && role === null && relatePlaces(place, region) === "inside" ? [place] : [],
  );
  // "A village of the B district" is one place.
  const own = within.filter((place) => !within.some((other) => relatePlaces(place, other) === "outside"));
  const several = new Set(own.map(({ id }) => id)).size > 1;
  return region.precision === "region" && several && !casualties.some((c) => !c.weak);
}

/** "20 missiles were fired at the city. Eight hit the power station": a site struck by words of its own, and the town around it. */
function isSiteBesideCity(frame: Frame, clause: Clause, place: PlaceRef): boolean {
  const { facts, acts, casualties, damaged } = clause;
  const kinds = [place.precision, frame.place?.precision];
  if (!kinds.includes("point") || facts.context.sentence.title || frame.titleOnly) return false;
  if (!kinds.includes("settlement") && !isOtherParagraph(frame, clause)) return false;
  const { index } = facts.context.sentence;
  if (frame.sentences.has(index) || isSameSite(frame, clause)) return false;
  const isArmed = facts.weapons.length > 0 && acts.length > 0;
  return isArmed || acts.some((act) => !act.value.weak) || casualties.some((c) => !c.weak) || damaged.length > 0;
}

/** Of these a town has one, or a name that tells which. */
const ownSites: ReadonlySet<string> = new Set(["refinery", "airfield"]);

/** "Drones hit a refinery in A", and then "hit the A refinery": one and the same. */
function isSameSite({ claims }: Frame, { damaged }: Clause): boolean {
  const isTold = (item: string) => claims.some((c) => c.metric === "damaged" && c.item === item && (c.max ?? 1) <= 1);
  return damaged.some(({ things }) => ownSites.has(things.item) && (things.max ?? 1) <= 1 && isTold(things.item));
}

/**
 * "21 were killed in the region", and in another paragraph a site of it that was struck: where there are victims, another attack.
 */
function isOtherParagraph(frame: Frame, { facts, acts }: Clause): boolean {
  return hasVictims(frame) && acts.length > 0 && facts.context.sentence.paragraph > frame.lastParagraph;
}

/**
 * "A man was killed in A. Over the past day twelve settlements of the region came under fire", "B was shelled. In all, two were
 * killed in the region": a total beside what is told of one place.
 */
function isWiderTotal(frame: Frame, { facts, acts, casualties }: Clause): boolean {
  if (!hasCue(facts, "aggregate")) return false;
  // "Strike on A: 122 hurt", and below "333 strikes on the region over the day".
  if (frame.titleOnly) return hasVictims(frame) && acts.some((act) => (countOfActs(facts, act) ?? 0) > 1);
  return (
    casualties.some((c) => !c.weak && c.group.min !== null) ||
    frame.claims.some((claim) => claim.metric === "killed" || claim.metric === "injured")
  );
}

/** "A fire broke out in the community of A. Over the day the enemy shelled the region 95 times": what was told of a place in it is not all of it. */
function isDayOfRegion(frame: Frame, { facts, place }: Clause): boolean {
  if (frame.titleOnly || place?.located.place?.precision !== "region" || !hasCue(facts, "aggregate")) return false;
  return frame.lastParagraph !== facts.context.sentence.paragraph;
}
