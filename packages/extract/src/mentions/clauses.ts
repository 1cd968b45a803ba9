import type { ThingFinding } from "../claims/bind-things.ts";
import { hasMark } from "../claims/context.ts";
import { type Clause, nothingOf } from "./clause.ts";
import { type Anchor, namedAgain, withoutNamesakes, withoutRoutes, withoutSecondEnd } from "./clause-places.ts";
import { cutByPlaces } from "./cut-by-places.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { findGappedCounts, type GappedCount, headBefore } from "./gapped-counts.ts";
import { findGappedDamage, type GappedDamage } from "./gapped-damage.ts";
import { scenesOf } from "./scenes.ts";
import { withoutTravels } from "./travels.ts";

/**
 * Deals what a sentence says out to its places: "two died in A, three in B" gives two clauses. With one place, or none,
 * there is one clause. Only what is told as news takes part, or, in a sentence that is context as a whole, all of it.
 */
export function cutClauses(facts: SentenceFacts): Clause[] {
  const recalls = isContext(facts);
  const standing = recalls ? "background" : "news";
  const isTold = (anchor: Anchor) => facts.standingAt(anchor.from) === standing;
  const all: Clause = {
    facts,
    isContext: recalls,
    place: null,
    casualties: facts.casualties.filter(isTold),
    zeros: facts.zeros,
    damaged: facts.damaged.filter(isTold),
    explosions: facts.explosions.filter(isTold),
    acts: facts.acts.filter(isTold),
    weapons: facts.weapons.filter(isTold),
    parts: [],
  };
  const places = withoutSecondEnd(
    facts,
    withoutNamesakes(withoutRoutes(facts, withoutTravels(facts, scenesOf(facts, isTold)))),
  );
  const shared = findGappedDamage(facts, places);
  if (!shared.length) return cutCounts(all, places, isTold);
  const [rest, left] = withoutShared(all, places, shared);
  const damaged = shared.map(({ place, damaged }): Clause => ({ ...nothingOf(all), place, damaged }));
  return [...cutCounts(rest, left, isTold), ...damaged];
}

/** The clause that is left where things damaged have been given to places of their own, and the places that are left. */
function withoutShared(
  all: Clause,
  places: readonly PlaceHit[],
  shared: readonly GappedDamage[],
): [Clause, readonly PlaceHit[]] {
  const { context } = all.facts;
  const taken = new Set(shared.flatMap(({ damaged }) => damaged.map(({ things }) => things.from)));
  const [first] = shared;
  // "Houses were damaged: in A one, in B two": all of them are told below.
  const isSum = ({ things }: ThingFinding) =>
    first !== undefined && things.to <= first.place.from && hasMark(context, things.to, first.place.from, ":");
  const damaged = all.damaged.filter((found) => !taken.has(found.things.from) && !isSum(found));
  const left = places.filter((hit) => !shared.some(({ place }) => place === hit));
  return [{ ...all, damaged }, left];
}

function cutCounts(all: Clause, places: readonly PlaceHit[], isTold: (anchor: Anchor) => boolean): Clause[] {
  const { facts } = all;
  const wreckage = facts.wreckage.filter(isTold);
  const states = facts.context.terms.cue("siteState").filter(isTold);
  const anchors = [...all.casualties, ...all.zeros, ...all.damaged, ...wreckage, ...states, ...all.acts].sort(
    (a, b) => a.from - b.from,
  );
  const head = headBefore(facts);
  if ((!anchors.length && !head) || isOnlyMeanwhile(all)) return [];
  const figures = all.casualties.filter((c) => !c.weak);
  const gapped = [
    ...findGappedCounts(facts, head ? [head, ...figures] : figures, places),
    ...findGappedCounts(facts, all.explosions, places),
  ];
  if (!anchors.length) return gapped.map((count) => clauseOfGapped(all, count));
  // Parts of what the sentence before counted leave the rest of this one as it is.
  const own = gapped.filter((count) => count.head !== head);
  const carried = gapped.filter((count) => count.head === head);
  const taken = new Set(carried.map((count) => count.place));
  const others = places.filter((hit) => !taken.has(hit) && !own.some((count) => isOfCount(count, hit)));
  const [ofCity, counts] = [own.filter(isWithinCity), own.filter((count) => !isWithinCity(count))];
  const parts = counts.flatMap(({ ofHead, place }) => (ofHead && place.located.place ? [place.located.place] : []));
  const told = cutByPlaces(
    { ...withParts(all, ofCity), parts },
    namedAgain(facts, others, figures),
    anchors,
    figures,
    counts.length > 0,
  );
  const areRegions = told.length === 1 && told[0]?.place?.located.kind === "region";
  // "Two others in the shelling of B" names the town.
  const namesAttack = ({ finding }: GappedCount) =>
    all.acts.some((act) => act.from >= finding.from && act.to <= finding.to);
  const isNext = (count: GappedCount) => areRegions && !count.ofHead && !namesAttack(count);
  return [
    ...told,
    ...counts.map((count): Clause => ({ ...clauseOfGapped(all, count), ...(isNext(count) && { isOfRegions: true }) })),
    ...carried.map((count) => clauseOfGapped(all, count)),
  ];
}

/** "During the attack there were many people at the station, as residents of A were leaving": only when it was that is told. */
function isOnlyMeanwhile({
  facts: { context, places },
  acts,
  casualties,
  zeros,
  damaged,
  explosions,
}: Clause): boolean {
  const { terms } = context;
  const isDone = casualties.some(({ metric }) => metric !== "evacuated") || zeros.length + damaged.length > 0;
  if (!acts.length || isDone || explosions.length > 0) return false;
  return acts.every((act) => {
    const isWhile = terms.cue("during").some((cue) => cue.to <= act.from && act.from - cue.to <= meanwhileReach);
    const isOfPlace =
      terms.cue("heading").some((cue) => cue.from === act.to) ||
      places.some((hit) => hit.from - act.to <= 1 && hit.from >= act.to);
    return isWhile && !isOfPlace;
  });
}

/** Words at most from "during" to the attack: "the massive missile". */
const meanwhileReach = 3;

/** "Ten were hurt in Kyiv, six of them in the Podilskyi district": parts of the city's figure, and no events of their own. */
function isWithinCity({ ofHead, place }: GappedCount): boolean {
  return ofHead && place.located.kind === "city_district";
}

function withParts(all: Clause, parts: readonly GappedCount[]): Clause {
  if (!parts.length) return all;
  const casualties = all.casualties.map((told) => {
    const own = parts.flatMap(({ head, finding }) => (head === told && "group" in finding ? [finding.group] : []));
    return own.length ? { ...told, group: { ...told.group, parts: [...told.group.parts, ...own] } } : told;
  });
  return { ...all, casualties };
}

/** The place of a count, or one told among the parts of a whole: the whole stands before them. */
function isOfCount({ place, ofHead, finding }: GappedCount, hit: PlaceHit): boolean {
  return place.located.place?.id === hit.located.place?.id || (ofHead && hit.from >= finding.from);
}

function clauseOfGapped(all: Clause, { place, finding }: GappedCount): Clause {
  const counted = "group" in finding ? { casualties: [finding] } : { explosions: [finding] };
  return { ...nothingOf(all), place, ...counted };
}

/** True for a background paragraph, and for a sentence that only recalls: "the last large strikes on Kyiv were in January". */
function isContext(facts: SentenceFacts): boolean {
  if (facts.context.sentence.noise === "background") return true;
  const told = [...facts.acts, ...facts.casualties, ...facts.damaged, ...facts.wreckage, ...facts.explosions];
  return told.length > 0 && told.every((anchor) => facts.standingAt(anchor.from) === "background");
}
