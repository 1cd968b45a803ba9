import type { PlaceRef } from "@tocsin/model";
import { hasMark, isMark } from "../claims/context.ts";
import { kindSet } from "../lexicon/terms.ts";
import type { Voice } from "../speakers/find-speakers.ts";
import type { Anchor } from "./clause-places.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import { isOrigin } from "./origins.ts";
import { hostsTalks, isAtWar, isReached } from "./other-wars.ts";

/** Tokens at most from a place to a remark on where it lies. */
const asideReach = 5;
/** Tokens from a region to the town that it lies "west of". */
const directionReach = 3;

/** Places where something can have happened: not the speaker's office, nor a government's name. */
export function scenesOf(facts: SentenceFacts, isTold: (anchor: Anchor) => boolean): PlaceHit[] {
  const { voice } = facts;
  const found = facts.places.filter(
    (hit) =>
      hit.located.place !== null &&
      hit.located.kind !== "government" &&
      isTold(hit) &&
      !isOrigin(facts, hit) &&
      !isAside(facts, hit) &&
      !isRegionOfTown(facts, hit) &&
      !isOwner(facts, hit) &&
      !isOfHospital(facts, hit) &&
      !isOfVisit(facts, hit) &&
      !isVenue(facts, hit) &&
      !isBroughtTo(facts, hit) &&
      !(voice && hit.from >= voice.from && hit.to <= voice.to + 1) &&
      !isOfSpeaker(facts, hit),
  );
  const homes = found.filter((hit) => isHome(facts, hit, found));
  if (homes.length) return found.filter((hit) => !homes.includes(hit));
  // "On the day of the entry into Jerusalem missiles hit A": what no war here reaches, beside a place of the war.
  const isOfTheWar = ({ located }: PlaceHit) => located.place !== null && isAtWar(located.place.country);
  return found.some(isOfTheWar) ? found.filter(({ located }) => isReached(located.place?.country ?? null)) : found;
}

/** "Deux enfants de A et un médecin de B ont été tués à C": where people are from, beside where they were. */
function isHome({ context }: SentenceFacts, { from, located }: PlaceHit, all: readonly PlaceHit[]): boolean {
  const { terms } = context;
  const link = terms.cue("homeOf").find((cue) => cue.to === from);
  if (!link || located.place?.precision !== "settlement") return false;
  if (!terms.of("person").some(({ to }) => to === link.from)) return false;
  const isNamedBy = (at: number) => [...terms.cue("within"), ...terms.cue("heading")].some((cue) => cue.to === at);
  return all.some((hit) => hit.located.place?.precision === "settlement" && isNamedBy(hit.from));
}

/** Words at most from "a visit to" to its place. */
const visitReach = 1;

/** "Killed nine in the south of the country during a visit to Kyiv by the chancellor": where the guest was. */
function isOfVisit({ context, places }: SentenceFacts, { from }: PlaceHit): boolean {
  const visits = context.terms.cue("besideVisit");
  return visits.some((cue) => from >= cue.to && from - cue.to <= visitReach) && places.length > 1;
}

/** "Drones hit Russian regions as envoys met in Istanbul": where talks are held, in a country that no weapon falls on. */
function isVenue({ context }: SentenceFacts, { located: { place } }: PlaceHit): boolean {
  return place !== null && hostsTalks(place.country) && context.terms.cue("talks").length > 0;
}

/** Words at most from "evacuated" to the place: "to the city of". */
const broughtReach = 3;

/** "A wounded woman was evacuated to Kramatorsk": where the hurt are brought. */
function isBroughtTo({ casualties, context: { terms } }: SentenceFacts, { from }: PlaceHit): boolean {
  const hurt = casualties.filter(({ metric }) => metric === "injured");
  if (!hurt.length) return false;
  const evacuated = terms.of("casualty").filter(({ value }) => value.metric === "evacuated");
  return evacuated.some(
    (hit) =>
      from >= hit.to && from - hit.to <= broughtReach && hurt.some((c) => c.from <= hit.from && hit.from - c.to <= 1),
  );
}

/** Words at most from who died to the hospital: "on 11 September in a". */
const diedReach = 6;

/** "He was taken to the hospital of Kherson": where he is treated. */
function isOfHospital({ casualties, context }: SentenceFacts, { from, to }: PlaceHit): boolean {
  const ways = context.terms.cue("toHospital").filter((cue) => cue.to === from);
  if (ways.some((cue) => !isHit(context, cue.from))) return true;
  const { terms } = context;
  // "Died in a Dnipro hospital": of wounds.
  const isHere = (site: { from: number }) => site.from === to && terms.at("article", from - 1) !== null;
  const dead = casualties.some((c) => c.metric === "killed" && c.to <= from && from - c.to <= diedReach);
  if (dead && terms.of("object").some((site) => site.value.item === "hospital" && isHere(site))) return true;
  const taken = casualties.filter((c) => c.metric === "hospitalised");
  if (!taken.length) return false;
  // "To a hospital in Kherson", "à l'hôpital de Kherson".
  const isNext = (to: number) => to === from || (to === from - 1 && terms.at("filler", to) !== null);
  return terms
    .of("object")
    .some((site) => site.value.item === "hospital" && isNext(site.to) && taken.some((c) => c.to === site.to));
}

/** Words at most from what hits to what is hit. */
const hitReach = 2;

/** "A missile hit the hospital in A": it flew there, and nobody was brought. */
function isHit({ terms }: SentenceFacts["context"], at: number): boolean {
  const hits = [...terms.of("act"), ...terms.of("damage"), ...terms.of("impact"), ...terms.of("fall")];
  return hits.some((hit) => hit.from < at && at - hit.to <= hitReach);
}

/** Words at most from a title to the region it is of, and from a name to the title. */
const titleReach = 3;

/** "According to Oleh Roe, head of the administration of the A region": what his office is of. */
function isOfTitle({ context }: SentenceFacts, voice: Voice, { from }: PlaceHit): boolean {
  const title = context.terms
    .of("office")
    .find((hit) => hit.from >= voice.from && hit.from - voice.to <= titleReach && hit.to <= from);
  return title !== undefined && from - title.to <= titleReach && !hasMark(context, title.to, from, ",;:.()");
}

/** "The governor of the A region, Ukraine, said": the country behind what his office is of. */
function isBehindOffice({ context, voice, places }: SentenceFacts, { from, located }: PlaceHit): boolean {
  if (located.place?.precision !== "country" || !voice || !isMark(context, from - 1, ",")) return false;
  return places.some(
    (hit) =>
      hit.to === from - 1 && (hit.located.role === "office" || (hit.from >= voice.from && hit.to <= voice.to + 1)),
  );
}

/** "The governor of the A region, Oleh Roe, said": what the office is of, with the name behind a comma. */
function isOfTitleBefore({ context }: SentenceFacts, voice: Voice, { from, to, located }: PlaceHit): boolean {
  if (voice.from !== to + 1 || !isMark(context, to, ",")) return false;
  // "The head of the A region, Oleh Roe".
  const isHis = located.place?.precision === "region" && voice.speaker?.region === located.place.region;
  return isHis || context.terms.of("office").some((hit) => hit.to <= from && from - hit.to <= titleReach);
}

/** "In Ukraine, the governor of A said …": where he tells of is his own region. */
function isCountryOfOfficial({ context, voice }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  if (located.place?.precision !== "country" || !voice?.speaker?.region) return false;
  return from - context.sentence.from <= 1 && isMark(context, to, ",") && voice.from >= to;
}

/** "Russia's defence ministry said", "the defence ministry of Russia", "the ministry in Moscow said": whose body speaks. */
export function isOfSpeaker(facts: SentenceFacts, hit: PlaceHit): boolean {
  const { voice, places, context } = facts;
  const { from, to, located } = hit;
  if (isOwnerOfSpeaker(facts, hit)) return true;
  if (!voice) return false;
  if (isOfTitle(facts, voice, hit) || isOfTitleBefore(facts, voice, hit)) return true;
  if (isCountryOfOfficial(facts, hit) || isBehindOffice(facts, hit)) return true;
  // "Moscow's defence ministry said".
  if (to === voice.from && !voice.speaker?.region && /['’]s$/.test(context.tokens[to - 1]?.text ?? "")) return true;
  if (from - voice.to === 1 && context.terms.speech("say").some((verb) => verb.from === to)) return true;
  if (located.place?.precision !== "country" || places.length > 1) return false;
  return to === voice.from || (from >= voice.to && from - voice.to <= 1);
}

/** Words at most from "Ukraine's" to the verb of saying. */
const ownerReach = 8;

/** Words at most from a comma to the country in a body's name: "the state service of". */
const bodyReach = 4;

/**
 * "Ukraine's state railway, Ukrzaliznytsia, said", "21 are dead, the state service of Ukraine for emergencies said": a country in
 * the name of who speaks, behind nothing that happened.
 */
function isOwnerOfSpeaker({ context }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  const { terms, tokens, sentence } = context;
  if (located.place?.precision !== "country") return false;
  const verb = terms.speech("say").find((hit) => hit.from > to);
  if (!verb || verb.from - to > ownerReach) return false;
  let opening = from;
  while (opening > sentence.from && !isMark(context, opening - 1, ",;:–—-")) opening--;
  if (from - opening > bodyReach) return false;
  const isWhere = [...terms.cue("within"), ...terms.cue("heading")].some((cue) => cue.to === from);
  const isNamed = /['’]s$/.test(tokens[to - 1]?.text ?? "") || (from - opening > 1 && !isWhere);
  if (!isNamed) return false;
  for (let at = opening; at < verb.from; at++) if (terms.at("act", at) || terms.at("casualty", at)) return false;
  return true;
}

/** "In the Ryazan region, southeast of Moscow": where the place just named lies. */
export function isAside(facts: SentenceFacts, hit: PlaceHit): boolean {
  if (isInApposition(facts, hit)) return true;
  if (hit.located.place?.precision !== "near") return false;
  return facts.places.some((named) => {
    const reachOf = isDistanceBetween(facts, named, hit) ? distanceReach : asideReach;
    if (named.to > hit.from || hit.from - named.to > reachOf || named.located.kind === "government") return false;
    // "In the Krasnodar territory, near Kropotkin": where in it.
    const isWithin =
      named.located.place && relatePlaces(hit.located.place as PlaceRef, named.located.place) === "inside";
    if (isWithin && named.located.place?.precision !== "country") return false;
    // "The concert hall near Moscow", "the Smolensk region west of Moscow".
    const reach = named.located.place?.precision === "region" ? directionReach : 1;
    const isNext = hit.from - named.to <= reach && !hasMark(facts.context, named.to, hit.from, ".;:");
    if (isNext && ["point", "region"].includes(named.located.place?.precision ?? "")) return true;
    return hasMark(facts.context, named.to, hit.from, ",(");
  });
}

/** Tokens at most from a town to one in a remark on where it lies. */
const appositionReach = 10;
const tells = kindSet("act", "casualty", "damage", "intercept", "launch", "and");

/** "À A, une agglomération située dans le sud de B, où …": a town in a remark between commas that tells of another town. */
function isInApposition({ context, places }: SentenceFacts, { from, to, located }: PlaceHit): boolean {
  if (located.place?.precision !== "settlement" || !isMark(context, to, ",")) return false;
  return places.some((named) => {
    const opens = named.to;
    if (named.located.place?.precision !== "settlement" || opens >= from || from - opens > appositionReach)
      return false;
    if (!isMark(context, opens, ",") || context.terms.at("article", opens + 1) === null) return false;
    for (let at = opens + 1; at < from; at++)
      if (isMark(context, at, ",") || context.terms.anyAt(tells, at)) return false;
    return true;
  });
}

/** "Russia's Belgorod region", "Russia's Donetsk People's Republic": the country only says whose the place is. */
export function isOwner({ places }: SentenceFacts, { to, located }: PlaceHit): boolean {
  return located.place?.precision === "country" && places.some(({ from }) => from === to);
}

/** Tokens at most from a place to a town that it lies so many kilometres from. */
const distanceReach = 16;

/** "In Odesa, a large port some 100 km southwest of Mykolaiv". */
function isDistanceBetween({ context }: SentenceFacts, { to }: PlaceHit, { from }: PlaceHit): boolean {
  return [...context.numbers.values()].some((n) => n.kind === "distance" && n.from >= to && n.to <= from);
}

/** "The Kharkiv town of Bohodukhiv": the first name is of the region. */
function isRegionOfTown({ context, places }: SentenceFacts, hit: PlaceHit): boolean {
  const cue = context.terms.cue("locality").find(({ from }) => from === hit.to);
  return cue !== undefined && places.some(({ from }) => from === cue.to);
}
