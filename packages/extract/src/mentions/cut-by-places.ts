import type { CasualtyFinding } from "../claims/casualty-finding.ts";
import type { Clause } from "./clause.ts";
import { type Anchor, distinctPlaces, mainPlace } from "./clause-places.ts";
import { countedThroughout } from "./counted-throughout.ts";
import { areToldApart, dealOut, dealToUnknown, ofSamePart, strikesOf } from "./deal-out.ts";
import { eachListed } from "./each-listed.ts";
import type { PlaceHit, SentenceFacts } from "./facts.ts";
import { relatePlaces } from "./frame.ts";
import {
  cityAndOthers,
  cityAndRegion,
  countedTogether,
  regionOfParts,
  totalBeforePlaces,
  townAndOthers,
  unitsOfRegion,
} from "./place-lists.ts";

/**
 * Deals a clause out to the places that it names, by what is counted of which.
 *
 * @param figures Those of its casualties that say who was hurt.
 * @param areSeveral True where counts without a verb stand at more places of the sentence.
 */
export function cutByPlaces(
  all: Clause,
  places: readonly PlaceHit[],
  anchors: readonly Anchor[],
  figures: readonly CasualtyFinding[],
  areSeveral: boolean,
): Clause[] {
  const distinct = distinctPlaces(all.facts, places, figures);
  const wide = countedThroughout(all.facts, distinct, figures);
  if (wide) {
    const { country, figure } = wide;
    const nothing = { zeros: [], damaged: [], explosions: [] };
    const rest = { ...all, casualties: all.casualties.filter((c) => c !== figure) };
    const ofRest = figures.filter((c) => c !== figure);
    const told = cutByPlaces(
      rest,
      distinct,
      [...anchors].filter((a) => a !== figure),
      ofRest,
      areSeveral,
    );
    return [...told, { ...all, ...nothing, place: country, casualties: [figure], isBeside: true }];
  }
  const total = totalBeforePlaces(all.facts, places, distinct, figures, areSeveral);
  if (total) {
    const { region, at } = total;
    const [before, behind] = partAt(all, at);
    const parts = distinct.flatMap(({ located }) => located.place ?? []);
    const ofParts = { places: places.filter((hit) => hit.from > at), anchors: anchors.filter((a) => a.from > at) };
    const told = cutByPlaces(
      behind,
      ofParts.places,
      ofParts.anchors,
      behind.casualties.filter((c) => !c.weak),
      areSeveral,
    );
    return [{ ...before, place: region, parts }, ...told];
  }
  const told = [...figures, ...all.damaged, ...strikesOf(all)].sort((a, b) => a.from - b.from);
  if (distinct.length > 1 && figures.length <= 1 && areToldApart(all.facts, distinct, told))
    return dealOut(all, distinct, told);
  const together = figures.length > 0 ? countedTogether(all.facts, distinct, figures) : [];
  const whole = regionOfParts(all.facts, places, distinct, figures);
  if (whole && !together.length) return [{ ...all, place: whole }];
  const [figure] = figures;
  if (together.length && figure && isEach(all.facts, figure)) return distinct.map((place) => ({ ...all, place }));
  if (together.length) return [{ ...all, place: districtOfList(places, distinct), parts: together }];
  const units = unitsOfRegion(all.facts, places);
  if (units) return [{ ...all, place: units }];
  const town = townAndOthers(all.facts, distinct);
  if (town && figures.length > 0) return [{ ...all, parts: [town] }];
  const others = figures.length > 0 ? cityAndOthers(all.facts, distinct) : null;
  const city = others ?? (figures.length > 0 ? cityAndRegion(all.facts, distinct) : null);
  if (city?.located.place)
    return [
      { ...all, parts: [city.located.place], ...(others && { isOfCountry: true }) },
      { ...all, place: city, casualties: [], zeros: [], isBeside: true, isListed: true },
    ];
  const country = countryOfOthers(all.facts, places, distinct, figures);
  if (country) return [{ ...all, place: country }];
  const unknown = dealToUnknown(all, distinct, figures);
  if (unknown.length > 1) return unknown;
  if (distinct.length < 2 || figures.length < 2) {
    const beside = ofSamePart(all.facts, places, figures.length > 0 ? figures : anchors);
    return eachListed(all, distinct, mainPlace(beside, anchors), places);
  }
  return dealOut(all, distinct, figures);
}

/** "In the A district the town B and the villages C and D were shelled, three were hurt": the district that opens the list, and holds it. */
function districtOfList(places: readonly PlaceHit[], distinct: readonly PlaceHit[]): PlaceHit | null {
  const [first] = places;
  const district = first?.located.place;
  if (!first || district?.precision !== "district") return null;
  const isIn = ({ located: { place } }: PlaceHit) => place !== null && relatePlaces(place, district) === "inside";
  const towns = distinct.filter((hit) => hit !== first);
  return towns.length > 1 && towns.every(isIn) ? first : null;
}

/** "У А та Б по одній людині зазнали поранень": the number is that of every place. */
function isEach({ context }: SentenceFacts, { group }: CasualtyFinding): boolean {
  const number = context.numbers.get(group.from);
  return context.terms.cue("each").some((cue) => cue.to === group.from || (number && cue.from === number.to));
}

/** What is told before a token, and what behind it; the words for the attack stand for both where one has none. */
function partAt(all: Clause, at: number): [Clause, Clause] {
  const part = (isIn: (anchor: Anchor) => boolean): Clause => {
    const acts = all.acts.filter(isIn);
    return {
      ...all,
      casualties: all.casualties.filter(isIn),
      zeros: all.zeros.filter(isIn),
      damaged: all.damaged.filter(isIn),
      explosions: all.explosions.filter(isIn),
      acts: acts.length ? acts : all.acts,
    };
  };
  return [part((anchor) => anchor.from < at), part((anchor) => anchor.from > at)];
}

/** "Struck a hospital in Kyiv and other cities across Ukraine, killing 41": the figure is the country's that is named behind. */
function countryOfOthers(
  { context }: SentenceFacts,
  places: readonly PlaceHit[],
  distinct: readonly PlaceHit[],
  figures: readonly CasualtyFinding[],
): PlaceHit | null {
  const [town, ...more] = distinct;
  const [figure] = figures;
  if (!town || !figure || more.length > 0) return null;
  const others = context.terms.cue("others").find((cue) => cue.from >= town.to && cue.to <= figure.from);
  const isBehind = ({ from, to, located }: PlaceHit) =>
    others !== undefined && from >= others.from && to <= figure.from && located.place?.precision === "country";
  return places.find(isBehind) ?? null;
}
