import type { Beside } from "./beside.ts";
import { type NameAge, nameAges } from "./data-file.ts";
import type { Draft, Scored } from "./draft.ts";
import type { RegionEvidence } from "./evidence.ts";
import { distanceKm } from "./geometry.ts";
import type { Index, IndexedPlace } from "./load.ts";
import type { PlaceContext } from "./types.ts";

/** Weights of the resolution, in one place. A candidate's score is their sum. */
export const weights = {
  /** Times the decimal logarithm of the population. */
  population: 1.25,
  /** For what is no settlement: regions and countries, sites and areas, city districts. */
  unit: 7,
  site: 6,
  cityDistrict: 5,
  regionBeside: 7,
  districtBeside: 6,
  townBeside: 5,
  otherUnitBeside: -6,
  region: { sentence: 2.5, paragraph: 2, text: 1.2 },
  city: { sentence: 3.5, paragraph: 3, text: 2 },
  speakerRegion: 2.5,
  sourceRegion: 2,
  within50km: 1.2,
  within100km: 0.6,
  ukraine: 1,
  belt: 1,
  borderRussia: 0.6,
  elsewhere: -0.6,
  /** By the age of the name: current, older, alternate of the import. */
  nameAge: [0, -0.8, -1.6],
  remote: -2.5,
} as const;

const borderRegions = new Set(["RU-BEL", "RU-BRY", "RU-KRS", "RU-VOR", "RU-ROS"]);
const warCountries = new Set(["UA", "RU", "BY", "MD"]);
const remotePopulation = 1_000_000;
const remoteRussianPopulation = 100_000;
const districtRadiusKm = 60;
const nearTownKm = 60;
/** Of latitude: saves the exact distance for places that are far apart. */
const kmPerDegree = 111;
/** Only this many mentions to either side count as neighbours, so that long texts cost no more per word. */
const neighbourhood = 24;
const mostNeighbours = 12;

/** What the text tells about every mention. */
export interface TextContext {
  drafts: readonly Draft[];
  beside: ReadonlyMap<Draft, Beside[]>;
  /** Null in the first round, when nothing is resolved yet. */
  evidence: RegionEvidence | null;
  plain: ReadonlySet<Draft>;
  given: PlaceContext;
  index: Index;
}

/** Reasons are told in the last round only. */
type Reasons = string[] | null;

/** Scores all candidates of the mention at `at`, best first. */
export function scoreDraft(at: number, context: TextContext): Scored[] {
  const draft = context.drafts[at];
  if (!draft) return [];
  const around = context.evidence ? placesAround(at, context) : [];
  const scored: Scored[] = [];
  for (const target of draft.hit.targets) {
    const place = context.index.places[target.index];
    if (place) scored.push(scorePlace(place, target.age, draft, around, context));
  }
  return scored.length === 1 ? scored : scored.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}

function scorePlace(
  place: IndexedPlace,
  age: NameAge,
  draft: Draft,
  around: readonly IndexedPlace[],
  context: TextContext,
): Scored {
  const reasons: Reasons = context.evidence ? [] : null;
  const beside = besideScore(place, context.beside.get(draft) ?? [], reasons);
  const support =
    Math.max(0, beside) +
    regionScore(place, draft, context, reasons) +
    cityScore(place, draft, context, reasons) +
    nearnessScore(place, around, reasons);
  const remote = isRemote(place) && beside <= 0 && draft.around.cue === null && support < 2;
  const score = priorOf(place, age, reasons) + Math.min(0, beside) + support + (remote ? weights.remote : 0);
  const bareAdjective = place.kind === "city_district" && age === nameAges.alternate;
  return { place, score, reasons: reasons ?? [], support, confirmed: beside > 0, bareAdjective, remote };
}

function priorOf(place: IndexedPlace, age: NameAge, reasons: Reasons): number {
  let sum = kindWeight(place);
  if (place.kind === "settlement" && place.population >= 10_000) reasons?.push(`population ${place.population}`);
  if (place.country === "UA") sum += weights.ukraine;
  else if (place.region !== null && borderRegions.has(place.region)) sum += weights.borderRussia;
  else if (place.country !== "RU") sum += weights.elsewhere;
  if (place.inBelt) {
    sum += weights.belt;
    reasons?.push("front or border belt");
  }
  if (age !== nameAges.current) reasons?.push("older or foreign spelling");
  return sum + weights.nameAge[age];
}

function kindWeight(place: IndexedPlace): number {
  switch (place.kind) {
    case "settlement":
      return weights.population * Math.log10(place.population + 200);
    case "site":
    case "area":
      return weights.site;
    case "city_district":
      return weights.cityDistrict;
    default:
      return weights.unit;
  }
}

function isRemote(place: IndexedPlace): boolean {
  if (place.kind !== "settlement") return false;
  if (place.country !== null && !warCountries.has(place.country)) return place.population < remotePopulation;
  return place.country === "RU" && !borderRegions.has(place.region ?? "") && place.population < remoteRussianPopulation;
}

function besideScore(place: IndexedPlace, units: readonly Beside[], reasons: Reasons): number {
  let sum = 0;
  let against = 0;
  for (const { place: unit, how, relation } of units) {
    const weight =
      relation === "near"
        ? townWeight(unit, place)
        : unit.kind === "region"
          ? weights.regionBeside
          : weights.districtBeside;
    if (holds(unit, relation, place)) {
      if (weight > sum) reasons?.push(`"${how}" beside`);
      sum = Math.max(sum, weight);
    } else if (relation === "in") against = weights.otherUnitBeside;
  }
  return sum > 0 ? sum : against;
}

/** Two villages of one name may lie around a town: the nearer one is meant. */
function townWeight(town: IndexedPlace, place: IndexedPlace): number {
  return isWithinKm(town, place, nearTownKm / 2) ? weights.townBeside : weights.townBeside / 2;
}

function holds(unit: IndexedPlace, relation: Beside["relation"], place: IndexedPlace): boolean {
  if (unit.kind === "region") return unit.region === place.region;
  if (relation === "in" && place.within === unit.id) return true;
  if (relation === "in" && unit.region !== place.region) return false;
  return isWithinKm(unit, place, relation === "near" ? nearTownKm : districtRadiusKm);
}

function isWithinKm(a: IndexedPlace, b: IndexedPlace, km: number): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return Math.abs(a.lat - b.lat) * kmPerDegree <= km && distanceKm(a.lat, a.lon, b.lat, b.lon) <= km;
}

function regionScore(
  place: IndexedPlace,
  draft: Draft,
  { evidence, plain, given }: TextContext,
  reasons: Reasons,
): number {
  if (place.region === null) return 0;
  let sum = 0;
  const own = plain.has(draft) && draft.chosen?.place.region === place.region;
  const named = evidence?.nearest(place.region, draft.sentence, draft.paragraph, own) ?? null;
  if (named) {
    sum += weights.region[named];
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
function cityScore(place: IndexedPlace, draft: Draft, { evidence }: TextContext, reasons: Reasons): number {
  if (place.kind !== "city_district" || place.within === null) return 0;
  const named = evidence?.nearest(place.within, draft.sentence, draft.paragraph, false) ?? null;
  if (!named) return 0;
  reasons?.push(`its city named in the ${named}`);
  return weights.city[named];
}

/** Plain settlements and sites among the mentions to either side, each once, the nearest mentions first. */
function placesAround(at: number, { drafts, plain }: TextContext): IndexedPlace[] {
  const found: IndexedPlace[] = [];
  for (let step = 1; step <= neighbourhood && found.length < mostNeighbours; step++) {
    for (const i of [at - step, at + step]) {
      const other = drafts[i];
      const place = other && plain.has(other) ? other.chosen?.place : undefined;
      if (place && (place.kind === "settlement" || place.kind === "site") && !found.includes(place)) found.push(place);
    }
  }
  return found;
}

function nearnessScore(place: IndexedPlace, around: readonly IndexedPlace[], reasons: Reasons): number {
  if (place.kind !== "settlement" && place.kind !== "site") return 0;
  const most = 2 * weights.within50km;
  let sum = 0;
  for (const there of around) {
    if (sum >= most) break;
    if (there === place || !isWithinKm(place, there, 100)) continue;
    const isNear = isWithinKm(place, there, 50);
    sum += isNear ? weights.within50km : weights.within100km;
    if (isNear) reasons?.push(`near ${there.names.en}`);
  }
  return Math.min(sum, most);
}
