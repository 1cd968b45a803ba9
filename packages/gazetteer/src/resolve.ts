import { greatCircleKm, type PlaceRef } from "@tocsin/model";
import { unitAround } from "./around-settlement.ts";
import { type Beside, findBeside } from "./beside.ts";
import { type Draft, draftHits, type Scored } from "./draft.ts";
import { RegionEvidence } from "./evidence.ts";
import { type Hit, isSeatForm } from "./hit.ts";
import { settleByList } from "./list-region.ts";
import { type Index, type IndexedPlace, toPlaceRef } from "./load.ts";
import type { Surroundings } from "./look.ts";
import { scoreDraft } from "./score.ts";
import { isListedElsewhere } from "./support.ts";
import type { TextContext } from "./text-context.ts";
import type { Token } from "./tokens.ts";
import type { LocatedPlace, MentionKind, PlaceContext } from "./types.ts";

/** The best candidate must lead by this much, or lie within `samePlaceKm` of the second, to be chosen. */
const leastLead = 0.8;
/** Number of a sentence and paragraph for what is named in the text at large. */
const nowhere = -1;
const samePlaceKm = 15;
/** A bare name of a place smaller than this is believed only with some context, when others bear the name too. */
const knownPopulation = 5_000;
/** A lead so clear that the number of namesakes does not matter. */
const clearLead = 1.2;
/** Below this a settlement counts as a village that may have unknown namesakes. */
const villagePopulation = 5_000;
/** A town of this size is taken for granted and becomes context for the rest of the text. */
const plainPopulation = 30_000;
const commonNamesakes = 3;
const supportNeeded = 1;
/** Of a region that is all that is known of a village with several bearers of its name there. */
const tiedConfidence = 0.5;
const severalAnywhere = "several places of this name and nothing to tell them apart";
const severalInRegion = "several places of this name, all in one region";
const districtSupport = 2;
/** Of those weighed, how many are told to who asks. */
const mostCandidates = 8;

/**
 * Chooses a place for every hit with the whole text as context. Two rounds: what is plain by itself becomes context for
 * the rest. What is unsure then is weighed once more with the villages that are sure as its neighbours. Mentions that turn
 * out to be no places are left out.
 */
export function resolveHits(
  text: string,
  tokens: readonly Token[],
  hits: readonly { hit: Hit; around: Surroundings }[],
  index: Index,
  given: PlaceContext,
): LocatedPlace[] {
  const drafts = draftHits(hits, tokens, given);
  const beside = findBeside(drafts, text, index);
  const first: TextContext = { drafts, beside, evidence: null, plain: new Map(), plainPlaces: [], given, index };
  resolveRound(first);
  const plain = new Map(drafts.filter(isPlain).map((draft) => [draft, draft.chosen?.place.region ?? null]));
  const plainPlaces = drafts.map((draft) => (plain.has(draft) ? settlementOrSite(draft) : null));
  const second: TextContext = { ...first, evidence: gatherEvidence(plain, given), plain, plainPlaces };
  resolveRound(second);
  resolveByNeighbours(second);
  settleByList(drafts, text);
  return drafts
    .filter((draft, at) => isMention(draft) || isListed(draft, [drafts[at - 1], drafts[at + 1]], text))
    .map((draft) => toLocated(draft, text, index));
}

/** "Near Klishchiivka and Andriivka": the village of a common name that lies beside one of a rare name. */
function resolveByNeighbours(context: TextContext): void {
  const { drafts } = context;
  if (!drafts.some(isUnsureVillage)) return;
  const plainPlaces = drafts.map(
    (draft, at) => context.plainPlaces[at] ?? (isSure(draft) ? settlementOrSite(draft) : null),
  );
  resolveRound({ ...context, plainPlaces }, isUnsureVillage);
}

function isUnsureVillage({ hit, chosen, scored }: Draft): boolean {
  return hit.form === "name" && chosen === null && scored.some(({ place }) => place.kind === "settlement");
}

/** Only one place that we know bears the name, or what stands beside it says which is meant. */
function isSure({ chosen, scored, around, hit }: Draft): boolean {
  if (!chosen || around.common || chosen.former || chosen.remote || hit.form !== "name") return false;
  return chosen.confirmed || scored.length === 1;
}

function resolveRound(context: TextContext, isOpen: (draft: Draft) => boolean = () => true): void {
  const open = context.drafts.map(isOpen);
  const scored = context.drafts.map((_, at) => (open[at] ? scoreDraft(at, context) : null));
  context.drafts.forEach((draft, at) => {
    if (!open[at]) return;
    draft.scored = scored[at] ?? [];
    const beside = context.beside.get(draft) ?? [];
    const chosen = regionOfAuthority(draft) ?? choose(draft.scored, beside);
    draft.chosen = chosen && isOutOfPlace(chosen, draft, context) ? null : chosen;
    draft.tiedRegion = chosen ? null : tiedRegionOf(draft.scored, beside);
  });
}

/** "Mykolaivka, Donetsk region": one of several villages of that name, all of them in the region that the text names. */
function tiedRegionOf(scored: readonly Scored[], beside: readonly Beside[]): string | null {
  const [best] = scored;
  if (!best || best.support < supportNeeded) return null;
  if (!best.confirmed && beside.some((unit) => isElsewhere(unit, best.place))) return null;
  const tied = scored.filter((s) => best.score - s.score < leastLead);
  return tied.every((s) => s.place.region === best.place.region) ? best.place.region : null;
}

/** "Сумська ОВА": the authority of a region, where city, district and region of the name lie in one. */
function regionOfAuthority(draft: Draft): Scored | null {
  if (draft.hit.form !== "authority") return null;
  const region = draft.scored.find((s) => s.place.kind === "region");
  return region && draft.scored.every((s) => s.place.region === region.place.region) ? region : null;
}

function choose(all: readonly Scored[], beside: readonly Beside[]): Scored | null {
  const scored = withoutFormerNames(all);
  const [best, second] = scored;
  if (!best) return null;
  // The text says which unit holds it, and no bearer of the name that we know lies there.
  if (!best.confirmed && isTown(best.place) && beside.some((unit) => isElsewhere(unit, best.place))) return null;
  // A region is meant before a town of its name: "у Криму".
  const isOverTown = best.place.kind === "region" && second !== undefined && isTown(second.place);
  if (second && best.score - second.score < leastLead && !isOverTown && !areOnePlace(best.place, second.place))
    return null;
  if (best.place.kind !== "settlement" || best.support >= supportNeeded || best.place.population >= knownPopulation)
    return best;
  if (second && best.score - second.score >= clearLead) return best;
  // A village that bears a common name is one of many, most of them not in the gazetteer.
  return scored.filter((s) => s.place.kind === "settlement").length >= commonNamesakes ? null : best;
}

function isElsewhere(unit: Beside, place: IndexedPlace): boolean {
  return unit.relation === "in" || isListedElsewhere(unit, place);
}

/**
 * "Dnipropetrovsk" and "Kirovohrad" are regions still and cities no more; "Novomoskovsk" is the town that bears the name now, where
 * the text speaks of its region and of nothing that tells of the other.
 */
function withoutFormerNames(scored: readonly Scored[]): readonly Scored[] {
  const named = scored.find(({ place, former }) => place.kind === "region" && !former)?.place.region;
  const isTold = scored.some((s) => s.place.kind === "settlement" && !s.former && s.support >= supportNeeded);
  if (!named && !isTold) return scored;
  return scored.filter(
    ({ place, former, support }) =>
      !(place.kind === "settlement" && former && (place.region === named || (isTold && support <= 0))),
  );
}

/**
 * A village in a sentence about another region is rather an unknown namesake there, and so is a district in a paragraph about
 * another country's regions: both sides have a Novomykolaivka district.
 */
function isOutOfPlace(chosen: Scored, draft: Draft, { evidence, plain }: TextContext): boolean {
  const { place } = chosen;
  if (evidence === null || chosen.support >= supportNeeded) return false;
  // A town written a letter otherwise is believed no sooner.
  if ((isVillage(place) || draft.hit.misspelt) && draft.hit.form === "name")
    return evidence.speaksOfRegion(draft.sentence, plain.has(draft));
  const isDistrict = place.kind === "district" || isSeatForm(draft.hit.form);
  return isDistrict && place.country !== null && evidence.speaksOnlyOfOthers(place.country, draft.paragraph);
}

/** A settlement that is not so large that its name alone tells it. */
function isTown(place: IndexedPlace): boolean {
  return place.kind === "settlement" && place.population < plainPopulation;
}

function isVillage(place: IndexedPlace): boolean {
  return place.kind === "settlement" && place.population < villagePopulation;
}

const pointKinds = new Set(["settlement", "site", "city_district"]);

function areOnePlace(a: IndexedPlace, b: IndexedPlace): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return pointKinds.has(a.kind) && pointKinds.has(b.kind) && greatCircleKm(a.lat, a.lon, b.lat, b.lon) <= samePlaceKm;
}

function isPlain(draft: Draft): boolean {
  const place = draft.chosen?.place;
  if (!draft.chosen || !place || draft.around.government || draft.around.common || draft.chosen.remote) return false;
  // A stretch of front tells where its villages are.
  if (place.kind !== "settlement" || draft.chosen.confirmed || draft.hit.form === "direction") return true;
  // A community of a common name ("Слов'янська громада") is told by its surroundings, not by its seat's size.
  if (isSeatForm(draft.hit.form)) return draft.scored.length === 1;
  return place.population >= plainPopulation;
}

function settlementOrSite({ chosen }: Draft): IndexedPlace | null {
  return chosen?.place.kind === "settlement" || chosen?.place.kind === "site" ? chosen.place : null;
}

function gatherEvidence(plain: TextContext["plain"], { speakerRegions = [] }: PlaceContext): RegionEvidence {
  const evidence = new RegionEvidence();
  // The region that an official answers for is what the text speaks of, whichever sentence names him.
  for (const { region } of speakerRegions) evidence.add(region, nowhere, nowhere);
  for (const draft of plain.keys()) {
    const place = draft.chosen?.place;
    if (!place) continue;
    if (place.region) {
      evidence.add(place.region, draft.sentence, draft.paragraph);
      evidence.noteRegion(draft.sentence);
      const isScene = draft.around.role !== "from" && place.kind !== "district";
      if (isScene && place.country) evidence.noteCountry(place.country, draft.paragraph);
    }
    evidence.add(place.id, draft.sentence, draft.paragraph);
  }
  return evidence;
}

/** Common words without a cue and far-off namesakes are no places; everything else is, if only an unsure one. */
function isMention(draft: Draft): boolean {
  const best = draft.scored[0];
  if (!best) return false;
  if (draft.around.government) return true;
  if (best.remote) return false;
  // An adjective alone ("у Солом'янському") names a city's district only where the city is spoken of.
  if (best.bareAdjective && best.support < districtSupport) return false;
  if (!draft.around.common || best.confirmed || draft.around.cue === "settlement") return true;
  return draft.around.cue === "preposition" && !draft.opens;
}

const listGap = /^(?:,(?:\s\p{Lu}[\p{L}'’-]+,){0,2}|\s(?:та|і|й|и)(?:\s(?:місто|город))?)\s$/u;

/** "Кізомис, Веселе, Софіївка": a common word within a list of places of its region. Names that nobody knows may stand between. */
function isListed(
  { start, end, chosen }: Draft,
  [before, after]: readonly (Draft | undefined)[],
  text: string,
): boolean {
  const region = chosen?.place.kind === "settlement" ? chosen.place.region : null;
  if (!region || !before || !after) return false;
  const areAlike = [before, after].some((other) => other.chosen?.place.region === region && !other.around.common);
  return areAlike && listGap.test(text.slice(before.end, start)) && listGap.test(text.slice(end, after.start));
}

/** How far a name is trusted that is written with a letter otherwise. */
const misspeltShare = 0.75;

function toLocated(draft: Draft, text: string, index: Index): LocatedPlace {
  const { around, chosen, hit, scored } = draft;
  const tied = index.places[index.indexById.get(`reg:${draft.tiedRegion}`) ?? -1];
  const kind: MentionKind = around.government
    ? "government"
    : (unitKindOf(hit) ?? chosen?.place.kind ?? tied?.kind ?? scored[0]?.place.kind ?? "settlement");
  const reasons = chosen ? [...chosen.reasons] : [tied ? severalInRegion : severalAnywhere];
  if (hit.misspelt) reasons.push("written a letter otherwise than the name");
  if (around.near) reasons.push(hit.form === "direction" ? "a stretch of front, not the town itself" : "near, not in");
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    place: chosen ? refOf(chosen.place, draft, index) : tied ? toPlaceRef(tied, index.regions) : null,
    score: chosen ? confidenceOf(chosen, scored) * (hit.misspelt ? misspeltShare : 1) : tied ? tiedConfidence : 0,
    kind,
    role: around.role,
    reasons,
    candidates: () =>
      scored.slice(0, mostCandidates).map((candidate) => ({
        place: toPlaceRef(candidate.place, index.regions),
        score: Math.round(candidate.score * 100) / 100,
        reasons: candidate.reasons,
      })),
  };
}

/** A hromada is a district of its own, a stretch of front an area: neither is the town it is named after. */
function unitKindOf(hit: Hit): MentionKind | null {
  if (hit.form === "direction") return "area";
  return hit.form === "hromada" ? "district" : null;
}

/** 0.5 for a bare guess, more with the lead over the next candidate and with support from the text. */
function confidenceOf(chosen: Scored, scored: readonly Scored[]): number {
  const rival = scored.find((s) => s !== chosen)?.score ?? 0;
  const sum = 0.5 + Math.max(0, chosen.score - rival) / 14 + Math.min(0.2, chosen.support / 15);
  return Math.round(Math.min(0.99, sum) * 100) / 100;
}

function refOf(place: IndexedPlace, draft: Draft, index: Index): PlaceRef {
  const { form } = draft.hit;
  if (place.kind === "settlement" && isSeatForm(form))
    return toPlaceRef(unitAround(place, form === "hromada" ? "hromada" : "raion"), index.regions);
  const ref = toPlaceRef(place, index.regions);
  if (draft.around.near && (ref.precision === "settlement" || ref.precision === "point"))
    return { ...ref, precision: "near" };
  return ref;
}
