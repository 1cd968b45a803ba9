import type { PlaceRef, Speaker } from "@tocsin/model";
import { leastOfCountry } from "../claims/air-counts.ts";
import { isAirborne } from "../claims/airborne.ts";
import { attackedSide } from "./attacked-side.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { rankOf, relatePlaces } from "./frame.ts";
import {
  areaOfList,
  areaOfNamed,
  areaOfSeveral,
  districtOfSeveral,
  regionOfAllTold,
  regionOfFew,
} from "./interception-areas.ts";
import { isWhere, isWholeNight } from "./is-where.ts";
import { placeOverNeighbour } from "./neighbours.ts";
import { isAtWar } from "./other-wars.ts";
import { mayorsCity } from "./place-by-speaker.ts";
import { townAndOthers } from "./place-lists.ts";
import type { PlacedCount } from "./placed-counts.ts";
import { hasCue } from "./reading-cues.ts";
import type { ReportState } from "./report-state.ts";

export interface FoundPlace {
  ref: PlaceRef | null;
  /** A place named in the sentence; the sides it names; or only the rest of the text. */
  by: "name" | "sides" | "text";
}

/**
 * Where things were shot down: as the sentence says; else, for a speaker of one region, there; else over the whole country of
 * the force that speaks, since a total belongs to the wave and not to the city told of before.
 */
export function placeOfInterception(
  facts: SentenceFacts,
  state: ReportState,
  placed: readonly PlacedCount[],
): FoundPlace {
  const other = placeOverNeighbour(facts, state.geography);
  if (other) return { ref: other, by: "name" };
  const target = placed.length ? null : targetOfAll(facts);
  if (target) return { ref: target, by: "name" };
  const { voice } = facts;
  const attacked = attackedSide(facts);
  const parts = new Set(placed.map((count) => count.place.id));
  const all = withoutSeas(
    facts.places
      .filter((hit) => isWhere(facts, hit) && !parts.has(hit.located.place?.id ?? "") && !isOfDefence(facts, hit))
      .map((hit) => hit.located.place as PlaceRef)
      .sort((a, b) => rankOf(b) - rankOf(a)),
  );
  const regions = new Set(all.map((place) => place.region ?? place.id));
  // "Ukrainian drones shot down on the way to …" is over the country they were sent to.
  const named = all.filter((place) => !attacked || !place.country || isDefendedBy(attacked, place));
  // "Over Russian regions and the Black Sea": the sea is but a part of it.
  const isAcross = hasCue(facts, "acrossRegions");
  if (named[0]?.precision === "area" && (isAcross || (attacked && (hasCue(facts, "wave") || isOfCountry(facts))))) {
    const over = attacked ?? state.mainCountry();
    return { ref: over ? state.geography.countryRef(over) : null, by: "sides" };
  }
  const town = townAndOthers(facts, settlementsOf(facts));
  if (town?.region && !placed.length) return { ref: state.geography.regionRef(town.region), by: "name" };
  const unit = placed.length ? null : districtOfSeveral(named);
  if (unit) return { ref: unit, by: "name" };
  const ofAll = placed.length ? null : areaOfNamed(facts, state);
  if (ofAll) return { ref: ofAll, by: "name" };
  const together = facts.air.intercepted.length + facts.air.lost.length === 0 ? areaOfSeveral(named, state) : null;
  if (together) return { ref: together, by: "name" };
  if (named[0] && regions.size === 1 && !(placed.length && rankOf(named[0]) > 1)) return { ref: named[0], by: "name" };
  const village = isOnVillage(facts) ? state.placeToldWithin(facts.context.sentence.index, villageReach) : null;
  if (village) return { ref: village, by: "text" };
  const struck = state.placeJustTold(facts.context.sentence.index);
  const isThere = opensThere(facts);
  if (
    struck &&
    (isThere || isOfThem(facts) || isGunfire(facts) || isOfThoseSent(facts, state)) &&
    (!attacked || struck.country === attacked)
  )
    return { ref: struck, by: isThere ? "name" : "text" };
  const list = named.length || isNationsTotal(facts) ? null : areaOfList(facts, state);
  if (list && (!attacked || list.country === attacked)) return { ref: list, by: "name" };
  const sides =
    attacked ?? countryNamed(named) ?? voice?.speaker?.side ?? governmentOf(facts) ?? placed[0]?.place.country;
  // "By his words, nine were shot down": a regional official goes on about his region.
  const isOfOwnTime = sides !== undefined || facts.times.length > 0;
  const isNational = (isWholeNight(facts) && isOfOwnTime) || governmentOf(facts) !== null;
  const official = voice?.speaker ?? (isNational ? null : lastInParagraph(facts, state));
  // "Moscow officials reported 32 drones over the Moscow, Bryansk and Kursk regions".
  const isOfMore = new Set(all.flatMap(({ region }) => region ?? [])).size >= leastOfSeveral;
  const home = official?.region && !placed.length && !isOfMore ? homeOf(official, facts, state) : null;
  if (home && (!attacked || home.country === attacked || official?.side === attacked))
    return { ref: home, by: voice?.speaker === official && voice && voice.from >= 0 ? "name" : "text" };
  const isNowhere = !placed.length && !all.length && !official && !isNational;
  const region = isNowhere ? (regionOfFew(facts, state) ?? regionOfAllTold(facts, state)) : null;
  if (region && (!sides || region.country === sides)) return { ref: region, by: "text" };
  const country = sides ?? facts.context.compiled.lexicon.defends ?? state.mainCountry();
  const isSaid = (sides !== null && sides !== undefined) || hasCue(facts, "acrossRegions");
  return { ref: country ? state.geography.countryRef(country) : null, by: isSaid ? "sides" : "text" };
}

/** "Ukraine's air defence shot down nine drones over the A region": whose defence it is, where the words say over which place. */
function isOfDefence({ context: { terms }, places }: SentenceFacts, { to, located: { place } }: PlaceHit): boolean {
  if (place?.precision !== "country") return false;
  const isDefence = terms
    .of("object")
    .some(({ value, from }) => value.item === "air_defence" && from >= to && from - to <= 1);
  const isOver = (from: number) => {
    const at = terms.of("definite").find((hit) => hit.to === from)?.from ?? from;
    return terms.cue("heading").some((cue) => cue.to === at);
  };
  return (
    isDefence && places.some((hit) => hit.from > to && hit.located.place?.country === place.country && isOver(hit.from))
  );
}

/** "The air force said 30 of 38 missiles were shot down": what a whole country's force counts is not of the towns told of before. */
function isNationsTotal({ air, voice }: SentenceFacts): boolean {
  const speaker = voice?.speaker ?? null;
  return speaker !== null && speaker.side !== null && speaker.region === null && air.intercepted.length > 0;
}

/** "Over the city of A and two districts of the region": the towns that a sentence names as where it was. */
function settlementsOf(facts: SentenceFacts): PlaceHit[] {
  return facts.places.filter((hit) => hit.located.place?.precision === "settlement" && isWhere(facts, hit));
}

/** Regions at least that an official does not count for his own. */
const leastOfSeveral = 3;

/** Sentences back to the community that "the village" is in. */
const villageReach = 3;

/** "They attacked the village with three missiles": where the village is was told before. */
function isOnVillage({ context: { terms }, acts, places }: SentenceFacts): boolean {
  const villages = places.length ? [] : terms.cue("locality");
  return acts.some((act) => villages.some(({ from }) => from >= act.to && from - act.to <= 1));
}

/** "27 drones heading for Moscow were shot down": where all that a sentence counts were flying to, its only place. */
function targetOfAll({ air, context, places }: SentenceFacts): PlaceRef | null {
  if (air.intercepted.length !== 1 || air.launched.length + air.lost.length > 0) return null;
  const bound = places.find(({ from }) => context.terms.cue("bound").some((cue) => cue.to === from));
  const others = places.filter((hit) => hit !== bound && hit.located.role !== "office");
  return bound?.located.place?.precision === "settlement" && !others.length ? bound.located.place : null;
}

/** "Over Crimea and the Black Sea": the land that a count names beside a sea. */
function withoutSeas(places: readonly PlaceRef[]): readonly PlaceRef[] {
  const land = places.filter((place) => place.precision !== "area" || place.country !== null);
  return land.some((place) => rankOf(place) > 1) ? land : places;
}

/** Ukrainian regions over which Russia's air defence stands: Crimea, Sevastopol, Luhansk and Donetsk. */
const heldByRussia: ReadonlySet<string | null> = new Set(["UA-43", "UA-40", "UA-09", "UA-14"]);

function isDefendedBy(side: "UA" | "RU", { country, region }: PlaceRef): boolean {
  return country === side || (side === "RU" && heldByRussia.has(region));
}

/** "Grads shelled A. More than 30 rockets were fired": what guns fire is fired at the place just told, and not over a country. */
function isGunfire({ air }: SentenceFacts): boolean {
  const others = air.intercepted.length + air.lost.length;
  return !others && air.launched.every(({ things }) => things.item === "rocket" || !isAirborne(things.item));
}

/** "The A region was attacked. There 27 drones were shot down". */
function opensThere({ context: { terms, sentence } }: SentenceFacts): boolean {
  return terms.cue("there").some((cue) => cue.from === sentence.from);
}

/** "37 of them were shot down": of those that the attack just told was made with. */
function isOfThem({ context, air }: SentenceFacts): boolean {
  if (air.launched.length + air.intercepted.length + air.lost.length > 0) return false;
  const shares = context.terms.cue("including");
  return [...context.numbers.values()].some((n) => n.kind === "count" && shares.some((cue) => cue.from === n.to));
}

/** "Attacked A with 20 drones. The defenders shot down 17 drones": no more than were just told to be sent at A, where no force of a country counts its night. */
function isOfThoseSent(facts: SentenceFacts, { previous }: ReportState): boolean {
  const [stopped, ...others] = facts.air.intercepted;
  if (!stopped || others.length || !previous || facts.times.length || isNationsTotal(facts)) return false;
  if (previous.context.sentence.index !== facts.context.sentence.index - 1 || !previous.acts.length) return false;
  const { item, max } = stopped.things;
  return previous.air.launched.some(({ things }) => things.item === item && max !== null && max <= (things.min ?? 0));
}

/**
 * A mayor goes on about his town, where it was just told of; another official about his region, or, where he only tells what was
 * sent, about what was just struck in it.
 */
function homeOf(speaker: Speaker, { context, air, places }: SentenceFacts, state: ReportState): PlaceRef | null {
  const { office, region } = speaker;
  const { index } = context.sentence;
  const ofOffice = places.find(
    ({ located: { place } }) => place?.precision === "settlement" && place.region === region,
  );
  const city = office?.startsWith("mayor") ? (ofOffice?.located.place ?? mayorsCity(speaker, state.geography)) : null;
  if (city) return city;
  const isSentOnly = air.intercepted.length + air.lost.length === 0;
  const told = office?.startsWith("mayor") || isSentOnly ? state.placeToldWithin(index, attackReach) : null;
  return told?.region === region ? told : state.geography.officialsArea(region ?? "");
}

/** Sentences at most from an attack to the weapons it was made with. */
const attackReach = 3;

/** "75 drones were shot down, debris set fire to a refinery on the Black Sea coast". */
function isOfCountry({ air }: SentenceFacts): boolean {
  return air.intercepted.some(({ things }) => (things.min ?? 0) >= leastOfCountry);
}

/** Who spoke last, where the sentence goes on in his paragraph: one of its own tells of the night anew. */
function lastInParagraph({ context }: SentenceFacts, state: ReportState): Speaker | null {
  const { document, sentence, terms } = context;
  const isOpening = document.sentences[sentence.index - 1]?.paragraph !== sentence.paragraph;
  // "Also, one drone was shot down": more of what was said above.
  const isMore = terms.cue("also").some((cue) => cue.from === sentence.from);
  return isOpening && !isMore ? null : state.memory.lastSpeaker(sentence.index);
}

/** "Kyiv says 63 drones were shot down": the government that says so, of a country at war. */
function governmentOf({ places, times, context }: SentenceFacts): string | null {
  const says = context.terms.speech("say");
  // "Russia on Wednesday said".
  const end = (to: number) => times.find(({ from }) => from >= to && from - to <= 1)?.to ?? to;
  const speaks = ({ to, located: { kind, place } }: PlaceHit) =>
    (kind === "government" || place?.precision === "country") &&
    isAtWar(place?.country ?? null) &&
    says.some((verb) => verb.from >= to && verb.from - end(to) <= 1);
  return places.find(speaks)?.located.place?.country ?? null;
}

/** The country named as such, else that of the places; null where they are of several. */
function countryNamed(named: readonly PlaceRef[]): string | null {
  const [country] = named.filter((place) => place.precision === "country");
  if (country) return country.country;
  const countries = new Set(named.flatMap((place) => place.country ?? []));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** What a region's count is added to must be that region's; a country's, of that country, since each side counts its own night. */
export function isSameNight(there: PlaceRef | null, here: FoundPlace): boolean {
  if (!there || !here.ref || here.by === "text") return true;
  if (here.by === "sides")
    return (
      (there.country === null && there.precision !== "area") ||
      (there.country === here.ref.country && rankOf(there) <= 1)
    );
  return relatePlaces(there, here.ref) === "same";
}
