import {
  type ActorReading,
  distanceKm,
  type EventScope,
  type EventType,
  type Item,
  type Modality,
  type PlaceRef,
  type Population,
  type Qualifier,
  type Span,
  type Speaker,
  type Stance,
  type When,
} from "@tocsin/model";
import type { CasualtyMetric } from "../lexicon/types.ts";

/** A claim on its way: as read in its sentence, before doubles are folded and totals found. Offsets in the normalised text. */
export interface DraftClaim {
  metric: CasualtyMetric;
  population: Population;
  item: Item | null;
  min: number | null;
  max: number | null;
  qualifier: Qualifier;
  speaker: Speaker | null;
  stance: Stance;
  asOf: string | null;
  start: number;
  end: number;
  sentence: number;
  /** From the title, which rounds and shortens. */
  title: boolean;
  individual: boolean;
  /** Named before: "the man", "he". */
  definite: boolean;
  /** Of a person told by himself, where stated. */
  age: number | null;
  /** "A fifth victim": so many there are with this one. */
  ordinal: number | null;
  additional: boolean;
  /** "A baby and a girl were among those hurt": no total. */
  among: boolean;
  reflexive: boolean;
  /** Stands behind the word that says what was done to them ("killed two people"): who did it is somebody else. */
  object: boolean;
  /** "Постраждала жінка": behind the word, where languages without articles name whom the text has not told of. */
  newlyNamed: boolean;
  /** The driver, or a passenger: never one person. */
  aboard: "steers" | "rides" | null;
  /** "Died in hospital": of wounds told elsewhere. */
  laterDeath: boolean;
  growth: boolean;
  /** What was told of it before was wrong. */
  corrects: boolean;
  weak: boolean;
  parts: { population: Population; item: Item | null; min: number | null; max: number | null; qualifier: Qualifier }[];
  confidence: number;
}

/** A claim as a part of one that it is counted in. */
export function partOf({ population, item, min, max, qualifier }: DraftClaim): DraftClaim["parts"][number] {
  return { population, item, min, max, qualifier };
}

export type Family = "attack" | "interception" | "ground" | "measure" | "alert" | "statement" | "diplomacy";

/** An event on its way: what the sentences told of it so far. */
export interface Frame {
  family: Family;
  /** Fixed type where the words give one; else decided from `typeVotes`. */
  type: EventType | null;
  typeVotes: Map<EventType, number>;
  /** Words say that something was struck, and not only heard or fallen. */
  isStruck: boolean;
  place: PlaceRef | null;
  /** Beginning of a name in its words that no place is known for. */
  unknownName: string | null;
  /** Counted in Russia and in Ukraine together: placed in neither. */
  ofBothSides: boolean;
  placeScore: number;
  /** Told as so many weapons sent, and nowhere in particular: a place told later is not its own, the country only stands in. */
  isLaunch: boolean;
  when: When | null;
  /** When it was said, which dates it where nothing else does. */
  saidWhen: When | null;
  /** Time words of its own, not taken over from another sentence or the publication date. */
  ownTime: boolean;
  scope: EventScope;
  modality: Modality;
  background: boolean;
  actors: ActorReading[];
  weapons: Set<Item>;
  targets: Set<string>;
  claims: DraftClaim[];
  quote: Span;
  parent: Frame | null;
  /** Sentences that told of it. */
  sentences: Set<number>;
  lastSentence: number;
  lastParagraph: number;
  titleOnly: boolean;
  speaker: Speaker | null;
}

/** Vote for an explosion of unknown cause where a toll is all that is told. */
export const noCause = 0.1;

export function newFrame(family: Family, quote: Span, sentence: number, paragraph: number): Frame {
  return {
    family,
    type: null,
    typeVotes: new Map(),
    isStruck: false,
    place: null,
    unknownName: null,
    ofBothSides: false,
    placeScore: 0,
    isLaunch: false,
    when: null,
    saidWhen: null,
    ownTime: false,
    scope: "single",
    modality: "occurred",
    background: false,
    actors: [],
    weapons: new Set(),
    targets: new Set(),
    claims: [],
    quote,
    parent: null,
    sentences: new Set([sentence]),
    lastSentence: sentence,
    lastParagraph: paragraph,
    titleOnly: false,
    speaker: null,
  };
}

/** How two places relate: one and the same, one within the other, or apart. */
export function relatePlaces(a: PlaceRef, b: PlaceRef): "same" | "inside" | "outside" | "apart" {
  if (a.id === b.id) return "same";
  const rankA = rankOf(a);
  const rankB = rankOf(b);
  if (a.region && b.region && a.region !== b.region) {
    if (isAroundCity(a, b)) return "inside";
    return isAroundCity(b, a) ? "outside" : "apart";
  }
  if (rankA === rankB) return "apart";
  const [wide, narrow, relation] = rankA > rankB ? [b, a, "inside" as const] : [a, b, "outside" as const];
  if (wide.precision === "country") return wide.country === narrow.country ? relation : "apart";
  if (wide.precision === "area") return wide.country === null || wide.country === narrow.country ? relation : "apart";
  if (!wide.region || wide.region !== narrow.region) return "apart";
  return isBeyond(wide, narrow) ? "apart" : relation;
}

/** Regions around the cities that are regions of their own. */
const regionsAround: Readonly<Record<string, string>> = {
  "UA-30": "UA-32",
  "UA-40": "UA-43",
  "RU-MOW": "RU-MOS",
  "RU-SPE": "RU-LEN",
};

/** Cities that lie in the land that the region around them names: Sevastopol is in Crimea. */
const enclosed: ReadonlySet<string | null> = new Set(["UA-40"]);

/** "Near Kyiv" is in the Kyiv region. */
function isAroundCity(place: PlaceRef, region: PlaceRef): boolean {
  return (
    (place.precision === "near" || enclosed.has(place.region)) &&
    region.precision === "region" &&
    regionsAround[place.region ?? ""] === region.region
  );
}

/**
 * Kilometres from a district's label to its edge at most, from that of one that is not Ukrainian, and from a community's: the
 * largest of each are as wide.
 */
const districtReachKm = 90;
const smallDistrictReachKm = 70;
const communityReachKm = 35;

/** Kilometres from a town to what is still of it or near it at most: Volgograd stretches as far. */
const townReachKm = 40;

/** What is too far off to be of a district, or of a town and its surroundings. */
function isBeyond(wide: PlaceRef, place: PlaceRef): boolean {
  const km = rankOf(wide) < rankOf(place) && rankOf(wide) > 2 ? distanceKm(wide, place) : null;
  if (km === null) return false;
  const ofCountry = wide.country === "UA" ? districtReachKm : smallDistrictReachKm;
  const district = isCommunity(wide) ? communityReachKm : ofCountry;
  return km > (wide.precision === "district" ? district : townReachKm);
}

const ranks = { point: 6, settlement: 5, near: 4, district: 3, region: 2, area: 1, country: 0 } as const;

/** Larger is more exact: a community lies within a district, though both are districts by their precision. */
export function rankOf(place: PlaceRef): number {
  return ranks[place.precision] + (isCommunity(place) ? 0.5 : 0);
}

const communityIds = "dis:hromada-";

/** A territorial community (hromada), as the gazetteer makes them of their seats. */
export function isCommunity({ id }: PlaceRef): boolean {
  return id.startsWith(communityIds);
}

/** True for a community and the town that is its seat: its id is made of the town's. */
export function isSeatOfCommunity({ id: town }: PlaceRef, { id: community }: PlaceRef): boolean {
  return community === communityIds + town.replace(":", "-");
}

/** True when two times can be of one event. */
export function timesMeet(a: When | null, b: When | null): boolean {
  if (!a || !b) return true;
  return a.from.slice(0, 10) <= b.to.slice(0, 10) && b.from.slice(0, 10) <= a.to.slice(0, 10);
}
