import type { PlaceRef, ReportLanguage, Span } from "@tocsin/model";

/** Names by interface and report language. Curated: Soviet and other superseded names are matched but never shown. */
export type Names = Record<ReportLanguage, string>;

/** What a gazetteer entry is. */
export type PlaceKind = "settlement" | "district" | "region" | "country" | "area" | "site" | "city_district";

/**
 * What a mention of a place stands for. `government`: a capital's or country's name used for its government
 * ("Kyiv promised"), to be read as a speaker or actor and never as where something happened.
 */
export type MentionKind = PlaceKind | "government";

/** A first-level unit: the unit of region pages. */
export interface Region {
  /** ISO 3166-2. */
  code: string;
  /** ISO 3166-1. Crimea and Sevastopol are Ukraine's. */
  country: string;
  slug: string;
  /** Short name as readings print it ("Kharkiv", "Belgorod"); uk and ru have no short form and carry the full one. */
  name: Names;
  /** Full name for headings ("Kharkiv region"). */
  longName: Names;
  /** Whole unit under Russian occupation. */
  occupied: boolean;
  /** ISO codes of the units that share a border, across the state border too. */
  neighbours: string[];
  /** Label point, degrees; never to be drawn as a dot. */
  lat: number;
  lon: number;
  /** Id of the administrative seat. */
  seatId: string | null;
}

/** A gazetteer entry. */
export interface Place {
  id: string;
  kind: PlaceKind;
  names: Names;
  region: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  /** Zero where unknown. */
  population: number;
  /** Id of the containing district (raion), or city for a city district or site; null where unknown. */
  within: string | null;
}

/** A bearer of the name, as it was weighed. */
export interface PlaceCandidate {
  place: PlaceRef;
  /** Sum of the weights of its reasons; only differences to other candidates mean something. */
  score: number;
  reasons: string[];
}

/** One place named in a text, resolved with the whole text as context. */
export interface LocatedPlace extends Span {
  /** The words as written. */
  text: string;
  /** Null when the candidates cannot be told apart: unsure, never guessed. Their region where all of them lie in one. */
  place: PlaceRef | null;
  /** 0–1: how sure the resolution is. */
  score: number;
  kind: MentionKind;
  /**
   * `from`: where something was launched or came from; `toward`: where it was heading; `office`: whose mayor or resident
   * is meant. None of them is where an event was, unless nothing else is.
   */
  role: "from" | "toward" | "office" | null;
  /** Why this place: short English phrases for the desk and `tocsin where`. */
  reasons: string[];
  /** All that were weighed, best first, eight at most. Made when asked for: readings never ask. */
  candidates: () => PlaceCandidate[];
}

/** What is known beside the text itself. */
export interface PlaceContext {
  lang: ReportLanguage | null;
  /** ISO 3166-2 region that the source covers (a governor's channel): a hint, never a place by itself. */
  sourceRegion?: string | null;
  /** Stretches spoken by an official who answers for a region. */
  speakerRegions?: { start: number; end: number; region: string }[];
  /** Stretches to leave out (noise, links). */
  exclude?: Span[];
}

/** A place found by a typed name, and how the name fits: in full, as a beginning, or but for a letter or two. */
export interface PlaceMatch {
  place: Place;
  match: "exact" | "beginning" | "near_miss";
}

export interface Gazetteer {
  /**
   * Places named in a text, in order of appearance, not overlapping. Names that are not places (persons, brigades, outlets,
   * streets) are left out; names of governments are kept with kind `government`.
   */
  findPlaces(text: string, context: PlaceContext): LocatedPlace[];
  /** All regions by ISO 3166-2 code. */
  readonly regions: ReadonlyMap<string, Region>;
  regionBySlug(slug: string): Region | null;
  /** Region that holds a point; the nearest within 40 km for points off a simplified coast; null elsewhere. */
  regionOf(lat: number, lon: number): Region | null;
  /** Settlement that a point is in or nearest to, and the km beyond its houses; null where none is within some 35 km. */
  nearestSettlement(lat: number, lon: number): { place: Place; km: number } | null;
  placeById(id: string): Place | null;
  /** The reference that a report or event carries for a place; null for an unknown id. */
  placeRefOf(id: string): PlaceRef | null;
  /** Settlements of at least that population within a box of degrees, the largest first: what a map names for orientation. */
  settlementsIn(box: { west: number; south: number; east: number; north: number }, minPopulation: number): Place[];
  /** Places whose name in any spelling or script is, begins with, or nearly is the query; best first. */
  searchPlaces(query: string, limit?: number): PlaceMatch[];
}
