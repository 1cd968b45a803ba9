import { greatCircleKm } from "@tocsin/model";
import type { Beside } from "./beside.ts";
import type { Draft } from "./draft.ts";
import { isSeatForm } from "./hit.ts";
import type { IndexedPlace } from "./load.ts";
import type { Reasons, TextContext } from "./text-context.ts";
import { weights } from "./weights.ts";

/** The raions of 2020 reach this far from their seats. */
const districtRadiusKm = 75;
/** A community, or a raion of before 2020, from its seat. */
const communityRadiusKm = 40;
const nearTownKm = 60;
/** Of latitude: saves the exact distance for places that are far apart. */
const kmPerDegree = 111;
/** Only this many mentions to either side count as neighbours, so that long texts cost no more per word. */
const neighbourhood = 24;
const mostNeighbours = 12;

/** Weight of the units and towns named beside a mention: for the place where one holds it, against it where all are other units. */
export function besideScore(place: IndexedPlace, units: readonly Beside[], reasons: Reasons): number {
  let sum = 0;
  let against = 0;
  for (const { place: unit, how, relation } of units) {
    const weight =
      relation === "near"
        ? townWeight(unit, place)
        : unit.kind === "region"
          ? weights.regionBeside
          : place.within === unit.id
            ? weights.ownDistrictBeside
            : weights.districtBeside;
    if (holds(unit, relation, place)) {
      if (weight > sum) reasons?.push(`"${how}" beside`);
      sum = Math.max(sum, weight);
    } else if (relation === "in" || isListedElsewhere({ relation, place: unit }, place))
      against = weights.otherUnitBeside;
  }
  return sum > 0 ? sum : against;
}

/** Whether a list that is told of one region's district holds a place of another region. */
export function isListedElsewhere(
  { relation, place: unit }: Pick<Beside, "relation" | "place">,
  place: IndexedPlace,
): boolean {
  if (relation === "closed") return unit.country !== place.country;
  return relation === "listed" && unit.region !== place.region;
}

/** Two villages of one name may lie around a town: the nearer one is meant. */
function townWeight(town: IndexedPlace, place: IndexedPlace): number {
  return isWithinKm(town, place, nearTownKm / 2) ? weights.townBeside : weights.townBeside / 2;
}

function holds(unit: IndexedPlace, relation: Beside["relation"], place: IndexedPlace): boolean {
  if (unit.kind === "region") return unit.region === place.region;
  if (relation !== "near" && place.within === unit.id) return true;
  if (relation !== "near" && unit.region !== place.region) return false;
  if (relation === "near") return isWithinKm(unit, place, nearTownKm);
  return isWithinKm(unit, place, unit.kind === "settlement" ? communityRadiusKm : districtRadiusKm);
}

/** Whether two places lie within some km; false where a point is unknown. */
export function isWithinKm(a: IndexedPlace, b: IndexedPlace, km: number): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return Math.abs(a.lat - b.lat) * kmPerDegree <= km && greatCircleKm(a.lat, a.lon, b.lat, b.lon) <= km;
}

/** Weight of the region: named near, the speaker's or the source's. */
export function regionScore(
  place: IndexedPlace,
  draft: Draft,
  { evidence, plain, given }: TextContext,
  reasons: Reasons,
): number {
  if (place.region === null) return 0;
  let sum = 0;
  const own = plain.get(draft) === place.region;
  const named = evidence?.nearest(place.region, draft.sentence, draft.paragraph, own) ?? null;
  if (named) {
    sum += (isSeatForm(draft.hit.form) ? weights.seatRegionNamed : weights.regionNamed)[named];
    reasons?.push(`region named in the ${named}`);
  }
  if (draft.speakerRegions.includes(place.region)) {
    sum += weights.speakerRegion;
    reasons?.push("speaker answers for the region");
  }
  if (given.sourceRegion === place.region) {
    sum += weights.sourceRegion;
    reasons?.push("source covers the region");
  }
  return sum;
}

/** A city's district is believed where its city is named. */
export function cityScore(place: IndexedPlace, draft: Draft, { evidence }: TextContext, reasons: Reasons): number {
  if (place.kind !== "city_district" || place.within === null) return 0;
  const named = evidence?.nearest(place.within, draft.sentence, draft.paragraph, false) ?? null;
  if (!named) return 0;
  reasons?.push(`its city named in the ${named}`);
  return weights.city[named];
}

/** Plain settlements and sites among the mentions to either side, each once, the nearest mentions first. */
export function placesAround(at: number, { plainPlaces }: TextContext): IndexedPlace[] {
  const found: IndexedPlace[] = [];
  for (let step = 1; step <= neighbourhood && found.length < mostNeighbours; step++) {
    const before = at >= step ? plainPlaces[at - step] : null;
    const after = at + step < plainPlaces.length ? plainPlaces[at + step] : null;
    if (before && !found.includes(before)) found.push(before);
    if (after && !found.includes(after)) found.push(after);
  }
  return found;
}

/** Weight of the other places of the text that lie within 100 km; for a place by its own name the closest weigh most. */
export function nearnessScore(
  place: IndexedPlace,
  around: readonly IndexedPlace[],
  byName: boolean,
  reasons: Reasons,
): number {
  if (place.kind !== "settlement" && place.kind !== "site") return 0;
  const most = byName ? weights.within15km : 2 * weights.within50km;
  let sum = 0;
  for (const there of around) {
    if (sum >= most) break;
    if (there === place || !isWithinKm(place, there, 100)) continue;
    const isNear = isWithinKm(place, there, 50);
    const isClose = byName && isNear && isWithinKm(place, there, 15);
    sum += isClose ? weights.within15km : isNear ? weights.within50km : weights.within100km;
    if (isNear) reasons?.push(`near ${there.names.en}`);
  }
  return Math.min(sum, most);
}
