import { type NameAge, nameAges } from "./data-file.ts";
import type { Draft, Scored } from "./draft.ts";
import { isSeatForm } from "./hit.ts";
import type { IndexedPlace } from "./load.ts";
import { besideScore, cityScore, nearnessScore, placesAround, regionScore } from "./support.ts";
import type { Reasons, TextContext } from "./text-context.ts";
import { weights } from "./weights.ts";

const borderRegions = new Set(["RU-BEL", "RU-BRY", "RU-KRS", "RU-VOR", "RU-ROS"]);
const warCountries = new Set(["UA", "RU", "BY", "MD"]);
/** A settlement of this size is called no village. */
const cityPopulation = 30_000;
/** A settlement of this size is called no village as long as a smaller one bears its name. */
const townPopulation = 10_000;
/** People at least of a settlement that gives a community its name. */
const leastSeat = 1_000;
const millionPeople = 1_000_000;
const remoteRussianPopulation = 50_000;

/** Scores all candidates of the mention at `at`, best first. */
export function scoreDraft(at: number, context: TextContext): Scored[] {
  const draft = context.drafts[at];
  if (!draft) return [];
  const around = context.evidence ? placesAround(at, context) : [];
  const scored: Scored[] = [];
  for (const target of draft.hit.targets) {
    const place = context.index.places[target.index];
    if (place && !(draft.around.village && isCity(place)))
      scored.push(scorePlace(place, target.age, draft, around, context));
  }
  yieldToOwnNames(scored);
  const weighed = draft.around.village
    ? withoutTowns(scored)
    : isSeatForm(draft.hit.form)
      ? withoutHamlets(scored)
      : scored;
  return weighed.length === 1
    ? weighed
    : weighed.sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1));
}

/** A town of Ukraine; in Russia "село" is said of larger ones. */
function isTown({ kind, country, population }: IndexedPlace): boolean {
  return kind === "settlement" && country === "UA" && population >= townPopulation;
}

/** "The village of Mykolaivka" is none of the towns of that name, where a village bears it too. */
function withoutTowns(scored: Scored[]): Scored[] {
  const villages = scored.filter(({ place }) => !isTown(place));
  return villages.some(({ place }) => place.kind === "settlement") ? villages : scored;
}

/** No community or district has a hamlet for its seat, where a larger settlement may be meant. */
function withoutHamlets(scored: Scored[]): Scored[] {
  const seats = scored.filter(({ place }) => place.kind !== "settlement" || place.population >= leastSeat);
  return seats.length > 0 ? seats : scored;
}

function isCity({ kind, population }: IndexedPlace): boolean {
  return kind === "settlement" && population >= cityPopulation;
}

/** "Novooleksandrivka" is any of the villages of that name before it is the city that once bore it. */
function yieldToOwnNames(scored: readonly Scored[]): void {
  const own = scored.filter(({ place, former }) => !former && place.kind === "settlement" && place.country === "UA");
  if (!own.length) return;
  for (const candidate of scored) {
    if (candidate.alternate && candidate.place.kind === "settlement") candidate.score += weights.alternateOfNamesake;
  }
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
    nearnessScore(place, around, draft.hit.form === "name", reasons);
  const { cue, facility } = draft.around;
  const remote = isRemote(place) && beside <= 0 && cue === null && !facility && support < 2;
  const isSeat = isSeatForm(draft.hit.form);
  const score = priorOf(place, age, isSeat, reasons) + Math.min(0, beside) + support + (remote ? weights.remote : 0);
  const former = age !== nameAges.current;
  const alternate = age === nameAges.alternate;
  const bareAdjective = place.kind === "city_district" && alternate;
  return {
    place,
    score,
    reasons: reasons ?? [],
    support,
    confirmed: beside > 0,
    bareAdjective,
    former,
    alternate,
    remote,
  };
}

function priorOf(place: IndexedPlace, age: NameAge, isSeat: boolean, reasons: Reasons): number {
  let sum = kindWeight(place, isSeat);
  if (place.kind === "settlement" && place.population >= 10_000) reasons?.push(`population ${place.population}`);
  if (place.country === "UA") sum += weights.ukraine;
  else if (place.region !== null && borderRegions.has(place.region)) sum += weights.borderRussia;
  else if (place.country !== "RU") sum += weights.elsewhere;
  if (place.inBelt) {
    sum += weights.belt;
    reasons?.push("front or border belt");
  }
  if (place.kind === "settlement" && place.population >= millionPeople) sum += weights.million;
  if (age !== nameAges.current) reasons?.push("older or foreign spelling");
  return sum + weights.nameAge[age];
}

function kindWeight(place: IndexedPlace, isSeat: boolean): number {
  switch (place.kind) {
    case "settlement":
      return (isSeat ? weights.seatPopulation : weights.population) * Math.log10(place.population + 200);
    case "region":
      return weights.region;
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
  if (place.country !== null && !warCountries.has(place.country)) return place.population < millionPeople;
  return place.country === "RU" && !borderRegions.has(place.region ?? "") && place.population < remoteRussianPopulation;
}
