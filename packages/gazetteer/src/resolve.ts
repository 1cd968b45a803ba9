import type { PlaceRef } from "@tocsin/model";
import type { Surroundings } from "./classify.ts";
import { distanceKm } from "./geometry.ts";
import type { Hit } from "./hit.ts";
import { type Index, toPlaceRef } from "./load.ts";
import type { Token } from "./tokens.ts";
import type { LocatedPlace, MentionKind, Place, PlaceCandidate, PlaceContext } from "./types.ts";

/** Weights of the resolution, in one place. A candidate's score is their sum; log10 of the population is added as it is. */
export const weights = {
  regionBeside: 6,
  otherRegionBeside: -5,
  districtBeside: 5,
  regionInSentence: 2.5,
  regionInParagraph: 2,
  regionInText: 1.2,
  speakerRegion: 2.5,
  sourceRegion: 2,
  within50km: 1.2,
  within100km: 0.6,
  ukraine: 1,
  borderRussia: 0.6,
  elsewhere: -0.6,
  formerName: -0.9,
  unit: 4,
} as const;

/** The best candidate must lead by this much, or lie within `samePlaceKm` of the second, to be chosen. */
const leastLead = 0.8;
const samePlaceKm = 15;
/** A bare name of a place smaller than this is believed only with some context. */
const knownPopulation = 12_000;
const borderRegions = new Set(["RU-BEL", "RU-BRY", "RU-KRS", "RU-VOR", "RU-ROS"]);

interface Draft {
  hit: Hit;
  around: Surroundings;
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  scored: Scored[];
  chosen: Scored | null;
}

interface Scored {
  index: number;
  place: Place;
  score: number;
  reasons: string[];
  /** Whether anything but size and country speaks for it. */
  supported: boolean;
}

interface Evidence {
  region: string;
  draft: Draft | null;
  sentence: number;
  paragraph: number;
}

/** Chooses a place for every hit with the whole text as context. Two rounds: what is plain by itself becomes context for the rest. */
export function resolveHits(
  text: string,
  tokens: readonly Token[],
  hits: readonly { hit: Hit; around: Surroundings }[],
  index: Index,
  context: PlaceContext,
): LocatedPlace[] {
  const drafts = hits.map(({ hit, around }) => toDraft(hit, around, tokens));
  const beside = besideOf(drafts, text, index);
  for (const draft of drafts) score(draft, drafts, beside, [], index, context);
  const plain = drafts.filter((draft) => draft.chosen && isPlain(draft));
  const evidence = plain.flatMap((draft) => evidenceOf(draft));
  for (const draft of drafts)
    score(
      draft,
      drafts.filter((d) => d !== draft && plain.includes(d)),
      beside,
      evidence,
      index,
      context,
    );
  return drafts.map((draft) => toLocated(draft, text, index));
}

function toDraft(hit: Hit, around: Surroundings, tokens: readonly Token[]): Draft {
  const start = tokens[hit.from]?.start ?? 0;
  const end = tokens[hit.to]?.end ?? start;
  let sentence = 0;
  let paragraph = 0;
  for (let i = 0; i <= hit.from; i++) {
    if (!tokens[i]?.opens) continue;
    sentence++;
    if (tokens[i]?.gap.includes("\n")) paragraph++;
  }
  return { hit, around, start, end, sentence, paragraph, scored: [], chosen: null };
}

/** Units named directly beside a name: "Pokrovsk, Donetsk region", "у Покровську Донецької області", "Kharkiv region (Izium)". */
function besideOf(drafts: readonly Draft[], text: string, index: Index): Map<Draft, { place: Place; how: string }[]> {
  const beside = new Map<Draft, { place: Place; how: string }[]>();
  drafts.forEach((draft, i) => {
    if (draft.hit.form !== "name") return;
    const found: { place: Place; how: string }[] = [];
    const next = [drafts[i + 1], drafts[i + 2]];
    let end = draft.end;
    for (const unit of next) {
      if (
        !unit ||
        !/^[\s,(]{0,3}(?:\(|in (?:the )?|of (?:the )?|in the |dans (?:la |le )?|en |[ву] |на )?(?:the )?$/i.test(
          text.slice(end, unit.start),
        )
      )
        break;
      const places = unitPlaces(unit, index);
      if (places.length === 0) break;
      for (const place of places) found.push({ place, how: text.slice(unit.start, unit.end) });
      end = unit.end;
    }
    const before = drafts[i - 1];
    if (
      before &&
      /^[\s]?[,:(—–-]?\s?\(?(?:[ву] |in |at |dans |à |м\.? |с\.? |місті |місто |городе |the (?:city|town|village) of |селі |селе |селище |смт )?$/i.test(
        text.slice(before.end, draft.start),
      ) &&
      found.length === 0
    )
      for (const place of unitPlaces(before, index)) found.push({ place, how: text.slice(before.start, before.end) });
    if (found.length > 0) beside.set(draft, found);
  });
  return beside;
}

function unitPlaces(draft: Draft, index: Index): Place[] {
  if (draft.hit.form === "direction" || draft.hit.form === "authority") return [];
  return draft.hit.targets
    .map((t) => index.places[t.index])
    .filter((p): p is Place => p !== undefined && (p.kind === "region" || p.kind === "district"));
}

function score(
  draft: Draft,
  others: readonly Draft[],
  beside: ReadonlyMap<Draft, { place: Place; how: string }[]>,
  evidence: readonly Evidence[],
  index: Index,
  context: PlaceContext,
): void {
  const units = beside.get(draft) ?? [];
  const scored = draft.hit.targets.map(({ index: at, current }): Scored | null => {
    const place = index.places[at];
    if (!place) return null;
    const reasons: string[] = [];
    let sum = prior(place, current, reasons);
    const own = sum;
    sum += besideScore(place, units, reasons);
    sum += contextScore(place, draft, evidence, context, reasons);
    sum += nearnessScore(place, others, reasons);
    return { index: at, place, score: sum, reasons, supported: sum > own + 1 };
  });
  draft.scored = scored.filter((s): s is Scored => s !== null).sort((a, b) => b.score - a.score || a.index - b.index);
  draft.chosen = choose(draft);
}

function prior(place: Place, current: boolean, reasons: string[]): number {
  let sum = place.kind === "settlement" ? Math.log10(place.population + 200) : weights.unit;
  if (place.kind === "settlement" && place.population >= knownPopulation)
    reasons.push(`population ${place.population}`);
  if (place.country === "UA") sum += weights.ukraine;
  else if (place.region !== null && borderRegions.has(place.region)) sum += weights.borderRussia;
  else if (place.country !== "RU") sum += weights.elsewhere;
  if (!current) {
    sum += weights.formerName;
    reasons.push("older or foreign spelling");
  }
  return sum;
}

function besideScore(place: Place, units: readonly { place: Place; how: string }[], reasons: string[]): number {
  if (units.length === 0) return 0;
  let sum = 0;
  for (const { place: unit, how } of units) {
    if (unit.kind === "region" && unit.region === place.region) {
      sum = Math.max(sum, weights.regionBeside);
      reasons.push(`"${how}" beside`);
    }
    if (unit.kind === "district" && isWithin(place, unit)) {
      sum = Math.max(sum, weights.districtBeside);
      reasons.push(`"${how}" beside`);
    }
  }
  return sum > 0 ? sum : weights.otherRegionBeside;
}

function isWithin(place: Place, district: Place): boolean {
  if (place.within !== null && place.within === district.id) return true;
  if (
    place.region !== district.region ||
    place.lat === null ||
    place.lon === null ||
    district.lat === null ||
    district.lon === null
  )
    return false;
  return distanceKm(place.lat, place.lon, district.lat, district.lon) <= 60;
}

function contextScore(
  place: Place,
  draft: Draft,
  evidence: readonly Evidence[],
  context: PlaceContext,
  reasons: string[],
): number {
  if (place.region === null) return 0;
  let best = 0;
  let why = "";
  for (const found of evidence) {
    if (found.draft === draft || found.region !== place.region) continue;
    const weight =
      found.sentence === draft.sentence
        ? weights.regionInSentence
        : found.paragraph === draft.paragraph
          ? weights.regionInParagraph
          : weights.regionInText;
    if (weight > best) {
      best = weight;
      why = found.sentence === draft.sentence ? "region named in the sentence" : "region named in the text";
    }
  }
  if (why) reasons.push(why);
  const spoken = context.speakerRegions?.some(
    (s) => s.region === place.region && s.start <= draft.start && s.end >= draft.end,
  );
  if (spoken) {
    best += weights.speakerRegion;
    reasons.push("speaker answers for the region");
  }
  if (context.sourceRegion && context.sourceRegion === place.region) {
    best += weights.sourceRegion;
    reasons.push("source covers the region");
  }
  return best;
}

function nearnessScore(place: Place, others: readonly Draft[], reasons: string[]): number {
  if (place.lat === null || place.lon === null || place.kind !== "settlement") return 0;
  let sum = 0;
  for (const other of others) {
    const at = other.chosen?.place;
    if (
      !at ||
      at.id === place.id ||
      at.lat === null ||
      at.lon === null ||
      (at.kind !== "settlement" && at.kind !== "site")
    )
      continue;
    const distance = distanceKm(place.lat, place.lon, at.lat, at.lon);
    if (distance <= 50) sum += weights.within50km;
    else if (distance <= 100) sum += weights.within100km;
    else continue;
    reasons.push(`${Math.round(distance)} km from ${at.names.en}`);
    if (sum >= 2 * weights.within50km) break;
  }
  return Math.min(sum, 2 * weights.within50km);
}

function choose(draft: Draft): Scored | null {
  const [best, second] = draft.scored;
  if (!best) return null;
  if (second && best.score - second.score < leastLead && !areOnePlace(best.place, second.place)) return null;
  if (best.supported || best.place.kind !== "settlement" || best.place.population >= knownPopulation) return best;
  // A village that bears a common name is one of many, most of them not in the gazetteer.
  const namesakes = draft.scored.filter((s) => s.place.kind === "settlement").length;
  return namesakes >= 3 ? null : best;
}

function areOnePlace(a: Place, b: Place): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return a.kind === b.kind && distanceKm(a.lat, a.lon, b.lat, b.lon) <= samePlaceKm;
}

function isPlain(draft: Draft): boolean {
  const chosen = draft.chosen;
  if (!chosen || draft.around.government) return false;
  return chosen.place.kind !== "settlement" || chosen.supported || chosen.place.population >= 40_000;
}

function evidenceOf(draft: Draft): Evidence[] {
  const region = draft.chosen?.place.region;
  return region ? [{ region, draft, sentence: draft.sentence, paragraph: draft.paragraph }] : [];
}

function toLocated(draft: Draft, text: string, index: Index): LocatedPlace {
  const { around, chosen, hit } = draft;
  const candidates = draft.scored.slice(0, 8).map(
    (s): PlaceCandidate => ({
      place: refOf(s.place, draft, index),
      score: Math.round(s.score * 100) / 100,
      reasons: s.reasons,
    }),
  );
  const second = draft.scored[1];
  const lead = chosen ? chosen.score - (second && second !== chosen ? second.score : 0) : 0;
  const kind: MentionKind = around.government
    ? "government"
    : (chosen?.place.kind ?? draft.scored[0]?.place.kind ?? "settlement");
  const reasons = [...(chosen?.reasons ?? ["several places of this name and nothing to tell them apart"])];
  if (around.near) reasons.push(hit.form === "direction" ? "a stretch of front, not the town itself" : "near, not in");
  return {
    start: draft.start,
    end: draft.end,
    text: text.slice(draft.start, draft.end),
    place: chosen ? refOf(chosen.place, draft, index) : null,
    score: chosen ? Math.round(Math.min(0.99, 0.5 + lead / 12 + (chosen.supported ? 0.15 : 0)) * 100) / 100 : 0,
    kind,
    role: around.role,
    reasons,
    candidates,
  };
}

function refOf(place: Place, draft: Draft, index: Index): PlaceRef {
  const ref = toPlaceRef(place, index.regions);
  if (place.kind === "settlement" && (draft.hit.form === "hromada" || draft.hit.form === "district"))
    return { ...ref, precision: "district" };
  if (draft.around.near && (ref.precision === "settlement" || ref.precision === "point"))
    return { ...ref, precision: "near" };
  return ref;
}
