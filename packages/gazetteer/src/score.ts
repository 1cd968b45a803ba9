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

/** Scores all candidates of the mention at `at`, best first. */
export function scoreDraft(at: number, context: TextContext): Scored[] {
  const draft = context.drafts[at];
  if (!draft) return [];
  const scored = draft.hit.targets.map((target) => {
    const place = context.index.places[target.index];
    return place ? scorePlace(place, target.age, draft, at, context) : null;
  });
  return scored
    .filter((s): s is Scored => s !== null)
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}

function scorePlace(place: IndexedPlace, age: NameAge, draft: Draft, at: number, context: TextContext): Scored {
  const reasons: string[] = [];
  const beside = besideScore(place, context.beside.get(draft) ?? [], reasons);
  const support =
    Math.max(0, beside) +
    regionScore(place, draft, context, reasons) +
    cityScore(place, draft, context, reasons) +
    nearnessScore(place, at, context, reasons);
  const remote = isRemote(place) && beside <= 0 && draft.around.cue === null && support < 2;
  const score = priorOf(place, age, reasons) + Math.min(0, beside) + support + (remote ? weights.remote : 0);
  const bareAdjective = place.kind === "city_district" && age === nameAges.alternate;
  return { place, score, reasons, support, confirmed: beside > 0, bareAdjective, remote };
}

function priorOf(place: IndexedPlace, age: NameAge, reasons: string[]): number {
  let sum = kindWeight(place);
  if (place.kind === "settlement" && place.population >= 10_000) reasons.push(`population ${place.population}`);
  if (place.country === "UA") sum += weights.ukraine;
  else if (place.region !== null && borderRegions.has(place.region)) sum += weights.borderRussia;
  else if (place.country !== "RU") sum += weights.elsewhere;
  if (place.inBelt) {
    sum += weights.belt;
    reasons.push("front or border belt");
  }
  if (age !== nameAges.current) reasons.push("older or foreign spelling");
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

function besideScore(place: IndexedPlace, units: readonly Beside[], reasons: string[]): number {
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
      if (weight > sum) reasons.push(`"${how}" beside`);
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
  reasons: string[],
): number {
  if (place.region === null) return 0;
  let sum = 0;
  const own = plain.has(draft) && draft.chosen?.place.region === place.region;
  const named = evidence?.nearest(place.region, draft.sentence, draft.paragraph, own) ?? null;
  if (named) {
    sum += weights.region[named];
    reasons.push(`region named in the ${named}`);
  }
  if (given.speakerRegions?.some((s) => s.region === place.region && s.start <= draft.start && s.end >= draft.end)) {
    sum += weights.speakerRegion;
    reasons.push("speaker answers for the region");
  }
  if (given.sourceRegion === place.region) {
    sum += weights.sourceRegion;
    reasons.push("source covers the region");
  }
  return sum;
}

/** A city's district is believed where its city is named. */
function cityScore(place: IndexedPlace, draft: Draft, { evidence }: TextContext, reasons: string[]): number {
  if (place.kind !== "city_district" || place.within === null) return 0;
  const named = evidence?.nearest(place.within, draft.sentence, draft.paragraph, false) ?? null;
  if (!named) return 0;
  reasons.push(`its city named in the ${named}`);
  return weights.city[named];
}

function nearnessScore(place: IndexedPlace, at: number, { drafts, plain }: TextContext, reasons: string[]): number {
  if (place.kind !== "settlement" && place.kind !== "site") return 0;
  const most = 2 * weights.within50km;
  let sum = 0;
  for (let i = Math.max(0, at - neighbourhood); i <= at + neighbourhood && sum < most; i++) {
    const other = drafts[i];
    const there = other && i !== at && plain.has(other) ? other.chosen?.place : undefined;
    if (!there || there.id === place.id || (there.kind !== "settlement" && there.kind !== "site")) continue;
    const isNear = isWithinKm(place, there, 50);
    if (!isNear && !isWithinKm(place, there, 100)) continue;
    sum += isNear ? weights.within50km : weights.within100km;
    if (isNear) reasons.push(`near ${there.names.en}`);
  }
  return Math.min(sum, most);
}
