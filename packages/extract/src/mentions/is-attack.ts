import { areAllStopped } from "../claims/all-stopped.ts";
import type { Clause } from "./clause.ts";
import { actsOfForces, hitsByForces, isDoneByForces } from "./done-by-forces.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import { isHeadlineToll } from "./headline-tolls.ts";
import { placeOfSpeaker } from "./place-by-speaker.ts";
import { countOfActs, hasCue, modalityOf } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";
import { areTargeted, hitsSite, isStruckSite, sinksWarship } from "./struck-sites.ts";
import { isTally } from "./tallies.ts";

/** Figures of a measure; by themselves they make no attack. */
const measureMetrics = new Set<string>(["evacuated", "without_power", "sheltered"]);

/** Victims or damage in a report of attacks, or an attack told by itself with a place or a time. */
export function isAttack(clause: Clause, state: ReportState): boolean {
  const { facts } = clause;
  const victims = clause.casualties.some((c) => !c.weak && !measureMetrics.has(c.metric));
  const fallen = facts.wreckage.length > 0 && clause.place !== null;
  if (isBlastToCome(clause) || isOfMoney(clause) || isAveraged(clause) || isOfTally(clause, state)) return false;
  const effects =
    victims ||
    fallen ||
    isStruckSite(clause, state) ||
    clause.damaged.length > 0 ||
    clause.zeros.length > 0 ||
    clause.explosions.length > 0;
  const strong = clause.acts.some((act) => !act.value.weak);
  const armed = isArmed(clause);
  if (
    (facts.air.intercepted.length || isDownedThere(clause)) &&
    !effects &&
    (!clause.place?.located.place || rankOf(clause.place.located.place) <= 2)
  )
    return false;
  if (!effects && (isOnlyOfDowned(clause) || isStoppedWholly(clause))) return false;
  const { index } = facts.context.sentence;
  if (effects)
    return (
      strong ||
      armed ||
      fallen ||
      state.justToldAttack(index) ||
      state.inAttackContext(index) ||
      isLocalToll(clause) ||
      isRescuersToll(clause) ||
      isHeadlineToll(clause) ||
      state.placeJustDefended(index) !== null ||
      isDoneByForces(clause) ||
      actsOfForces(clause).length > 0 ||
      isDailyToll(clause) ||
      hitsSite(clause) ||
      sinksWarship(clause) ||
      isTally(clause)
    );
  const told =
    clause.place !== null &&
    (strong || armed || hitsSite(clause) || areTargeted(clause) || sinksWarship(clause) || hitsByForces(clause));
  const counted = clause.casualties.some((c) => c.metric !== "without_power" && c.metric !== "evacuated");
  if (counted && !told) return state.current("attack") !== null && !isOnlyMeantElsewhere(clause, state);
  if (!strong && !armed && !told) return false;
  if (isGoingOn(clause)) return false;
  return (
    clause.place !== null ||
    facts.times.length > 0 ||
    facts.context.sentence.title ||
    isCountedByOfficial(clause, state)
  );
}

/** "Russian troops go on with their strikes on Ukraine's railways": of a whole country, on no day, and none told. */
function isGoingOn({ facts, acts, place }: Clause): boolean {
  if (place?.located.place?.precision !== "country" || facts.times.length > 0) return false;
  return acts.every(
    (act) => act.value.type === null && modalityOf(facts, act) === "ongoing" && countOfActs(facts, act) === null,
  );
}

/** "The governor of A said 15 strikes had been recorded": of his region, though it names neither place nor day. */
function isCountedByOfficial({ facts, acts }: Clause, { geography }: ReportState): boolean {
  const isCounted = acts.some((act) => !act.value.weak && countOfActs(facts, act) !== null);
  return isCounted && placeOfSpeaker(facts.voice?.speaker ?? null, geography) !== null;
}

/** "Attacked the port with six drones, all of which were destroyed": nothing got through. */
function isStoppedWholly({ facts: { air, context } }: Clause): boolean {
  return air.intercepted.some((finding) => areAllStopped(context, finding));
}

/** "Five drones that attacked the city were shot down": what was told of those alone that came no further. */
function isOnlyOfDowned({ facts, acts }: Clause): boolean {
  const downed = facts.air.intercepted.filter(({ things }) => things.min !== null);
  return acts.length > 0 && acts.every((act) => downed.some(({ from, to }) => act.from > from && act.to < to));
}

/** Words at most between a count and the verb: "74 of them were shot down". */
const countReach = 2;

/** "Launched 151 drones, of which 74 were shot down over the A and B regions": where so many came no further. */
function isDownedThere({ facts: { context }, acts, place }: Clause): boolean {
  const counts = [...context.numbers.values()].filter(({ kind }) => kind === "count");
  const downed = context.terms
    .of("intercept")
    .filter((verb) => counts.some(({ to }) => to <= verb.from && verb.from - to <= countReach));
  return place !== null && downed.some(({ from, to }) => to <= place.from && acts.every((act) => act.to <= from));
}

/** "Allocates $20m to restore Ukraine's power grid, damaged by shelling": what money is given for was damaged long ago. */
function isOfMoney({ facts, place, casualties, zeros }: Clause): boolean {
  if (casualties.length + zeros.length + facts.times.filter((time) => !time.ofSpeech).length > 0) return false;
  const isWide = !place?.located.place || rankOf(place.located.place) < 2;
  return isWide && [...facts.context.numbers.values()].some(({ kind }) => kind === "money");
}

/** "On average six civilians were killed a day": no attack's, unless a day is told. */
function isAveraged({ facts }: Clause): boolean {
  // "Середній Бурлук" is a village.
  const averages = facts.context.terms
    .cue("average")
    .filter(({ from, to }) => !facts.places.some((place) => place.from < to && place.to > from));
  return averages.length > 0 && !facts.times.some(({ role, weak }) => role === "when" && !weak);
}

/** "In May over 1,000 were hurt, the UN mission said. Homes have been damaged": of the time that it counts. */
function isOfTally({ facts, place, casualties, acts }: Clause, state: ReportState): boolean {
  const { previous } = state;
  if (place || casualties.length > 0 || acts.some((act) => !act.value.weak) || !previous) return false;
  const isNext = previous.context.sentence.paragraph === facts.context.sentence.paragraph;
  return isNext && previous.context.terms.of("body").some((body) => body.value.tallies);
}

/** "A blast will be heard in the morning": experts make it. */
function isBlastToCome({ facts, acts, casualties }: Clause): boolean {
  const isBlast = acts.length > 0 && acts.every((act) => act.value.type === "explosion.unknown");
  return isBlast && !casualties.length && acts.every((act) => modalityOf(facts, act) === "planned");
}

/** "He was on his way to a hospital in Moscow": who is only meant was hurt where the attack was told of. */
function isOnlyMeantElsewhere({ casualties, place }: Clause, state: ReportState): boolean {
  const [here, told] = [place?.located.place, state.current("attack")?.place];
  return casualties.every((c) => c.weak) && Boolean(here && told && relatePlaces(here, told) === "apart");
}

/** Words at most between a weapon and a word for an attack that says little by itself. */
const armedReach = 10;

/** "Missiles hit the city", but not "promised air defence missiles for the offensive that was launched …". */
function isArmed({ facts, acts }: Clause): boolean {
  // Balloons strike nothing.
  const weapons = facts.weapons.filter(({ item }) => item !== "balloon");
  const isNear = (act: { from: number; to: number }) =>
    weapons.some(({ from, to }) => Math.max(act.from - to, from - act.to) <= armedReach);
  return weapons.length > 0 && acts.some((act) => !act.value.weak || isNear(act));
}

/**
 * "Two people were injured in Zelenodolsk on Sunday, governor N said": in the war's countries a toll by the official of a region,
 * with place and day, is an attack's though no word says so.
 */
function isLocalToll(clause: Clause): boolean {
  const place = clause.place?.located.place ?? null;
  const speaker = clause.facts.voice?.speaker ?? null;
  if (!place || rankOf(place) < 2 || !speaker?.region || speaker.region !== place.region) return false;
  const counted = clause.casualties.some(
    (c) => ["killed", "injured"].includes(c.metric) && !c.weak && c.group.min !== null,
  );
  return counted && (clause.facts.times.some((time) => !time.weak) || isRoundUp(clause, speaker.region));
}

/** "In A a man was hurt; in B two": places of the official's region, each with its people. */
function isRoundUp({ facts }: Clause, region: string): boolean {
  const towns = facts.places.filter(
    ({ located: { place } }) => place?.precision === "settlement" && place.region === region,
  );
  const people = facts.casualties.filter((c) => ["killed", "injured"].includes(c.metric) && !c.weak);
  return people.length > 1 && new Set(towns.map(({ located }) => located.place?.id)).size > 1;
}

/**
 * "Rescuers finished their work in Ternopil: 33 people were killed", "the toll in Sumy has risen to 34": in Ukraine, where no
 * accident is told of. In Russia's border regions a toll that grows is an attack's where an official says so.
 */
function isRescuersToll({ facts, place, casualties }: Clause): boolean {
  const { country, region = null } = place?.located.place ?? {};
  if (!place?.located.place || rankOf(place.located.place) < 2 || hasCue(facts, "mishap")) return false;
  const told = casualties.filter((c) => ["killed", "injured"].includes(c.metric) && !c.weak && c.group.min !== null);
  const isGrowing = told.some((c) => c.growth);
  if (country !== "UA") return isGrowing && isOfficialOfBorder(facts, region);
  return (
    isGrowing || (told.some((c) => c.metric === "killed") && (hasCue(facts, "rescue") || hasCue(facts, "worsens")))
  );
}

/** Regions of Russia that are under fire every day. */
const borderRegions: ReadonlySet<string | null> = new Set(["RU-BEL", "RU-BRY", "RU-KRS"]);

function isOfficialOfBorder({ voice }: Clause["facts"], region: string | null): boolean {
  const speaker = voice?.speaker;
  return speaker !== null && speaker !== undefined && borderRegions.has(region) && speaker.region === region;
}

/** "Over the past day one person was killed and 12 wounded in the Kherson region": the daily count of a region at war. */
function isDailyToll({ facts, place, casualties }: Clause): boolean {
  if (!place || !hasCue(facts, "aggregate")) return false;
  const wounded = facts.context.terms.of("casualty").filter((hit) => hit.value.violent);
  const counted = casualties.filter((c) => !c.weak && c.group.min !== null).map((c) => c.metric);
  const { precision, country } = place.located.place ?? {};
  // The dead and the hurt of a day, of one of its regions.
  if (country === "UA" && precision === "region" && counted.includes("killed") && counted.includes("injured"))
    return true;
  return casualties.some((c) => wounded.some((hit) => hit.from >= c.from && hit.to <= c.to));
}
