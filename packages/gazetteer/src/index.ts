import { parseUnitAround, unitAround } from "./around-settlement.ts";
import { type ReadHit, readSurroundings } from "./classify.ts";
import { type Cues, loadCues } from "./cues/cues.ts";
import { findStopPhrases } from "./find-stop-phrases.ts";
import type { Hit } from "./hit.ts";
import { listedSites } from "./listed-sites.ts";
import { type Index, type IndexedPlace, loadIndex, toPlaceRef } from "./load.ts";
import { findMisspelt } from "./misspelt.ts";
import { makeNearest } from "./nearest.ts";
import { regionCodeOf } from "./region-of.ts";
import { resolveHits } from "./resolve.ts";
import { scanAttributes } from "./scan-attributes.ts";
import { scanNames } from "./scan-names.ts";
import { searchIndex } from "./search.ts";
import { SpanIndex } from "./spans.ts";
import { tokenise } from "./tokens.ts";
import type { Gazetteer, LocatedPlace, Place, PlaceContext } from "./types.ts";
import { makeVocabulary, type Vocabulary } from "./words.ts";

export { foldName } from "./fold.ts";
export { SpellingTable } from "./spelling-table.ts";
export { spellingsOf } from "./spellings.ts";
export type * from "./types.ts";

let cached: Gazetteer | null = null;

/** The gazetteer. Its data file is read on the first call (about 0.13 s) and kept. */
export function loadGazetteer(): Gazetteer {
  cached ??= makeGazetteer(loadIndex(), loadCues());
  return cached;
}

function makeGazetteer(index: Index, cues: Cues): Gazetteer {
  const bySlug = new Map([...index.regions.values()].map((region) => [region.slug, region]));
  const vocabulary = makeVocabulary(index, cues);
  const placeById = (id: string) => findById(index, id);
  return {
    findPlaces: (text, context) => findPlaces(text, context, index, cues, vocabulary),
    regions: index.regions,
    regionBySlug: (slug) => bySlug.get(slug) ?? null,
    regionOf(lat, lon) {
      const code = regionCodeOf(lat, lon);
      return code === null ? null : (index.regions.get(code) ?? null);
    },
    nearestSettlement: makeNearest(index),
    placeById,
    placeRefOf(id) {
      const place = placeById(id);
      return place === null ? null : toPlaceRef(place, index.regions);
    },
    settlementsIn: (box, minPopulation) => settlementsIn(index, box, minPopulation),
    searchPlaces: (query, limit = 20) => searchIndex(index, query, limit),
  };
}

function findById(index: Index, id: string): IndexedPlace | null {
  const known = index.places[index.indexById.get(id) ?? -1];
  if (known) return known;
  const around = parseUnitAround(id);
  const settlement = around && index.places[index.indexById.get(around.settlementId) ?? -1];
  return around && settlement ? unitAround(settlement, around.unit) : null;
}

function settlementsIn(
  index: Index,
  box: { west: number; south: number; east: number; north: number },
  minPopulation: number,
): Place[] {
  return index.places
    .filter(
      (place) =>
        place.kind === "settlement" &&
        place.population >= minPopulation &&
        place.lat !== null &&
        place.lon !== null &&
        place.lat >= box.south &&
        place.lat <= box.north &&
        place.lon >= box.west &&
        place.lon <= box.east,
    )
    .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));
}

function findPlaces(
  text: string,
  context: PlaceContext,
  index: Index,
  cues: Cues,
  vocabulary: Vocabulary,
): LocatedPlace[] {
  const tokens = tokenise(text, vocabulary);
  const left = new SpanIndex(context.exclude ?? []);
  const isExcluded = (hit: Hit) => left.overlapping(tokens[hit.from]?.start ?? 0, tokens[hit.to]?.end ?? 0).length > 0;
  const units = scanAttributes(tokens, index, cues);
  const taken = new Array<boolean>(tokens.length).fill(false);
  for (const unit of units) taken.fill(true, unit.from, unit.to + 1);
  for (const phrase of findStopPhrases(tokens, cues.stopPhrases)) taken.fill(true, phrase.from, phrase.to + 1);
  const sites = listedSites(tokens, index, (word) => taken[word] === true);
  for (const site of sites) taken.fill(true, site.from, site.to + 1);
  const names = scanNames(tokens, index, cues, (word) => taken[word] === true);
  for (const name of names) taken.fill(true, name.from, name.to + 1);
  const misspelt = findMisspelt(tokens, index, cues, (word) => taken[word] === true);
  const found = [...units, ...sites, ...names, ...misspelt]
    .filter((hit) => !isExcluded(hit))
    .sort((a, b) => a.from - b.from);
  const hits: ReadHit[] = [];
  for (const hit of found) {
    const around = readSurroundings(tokens, hit, index, cues, text, hits.at(-1));
    if (around.notPlace === null) hits.push({ hit, around });
  }
  return resolveHits(text, tokens, hits, index, context);
}
