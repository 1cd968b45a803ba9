import type { Claim, Mention, PlaceRef } from "@tocsin/model";

/** Builders of mentions for this package's tests. */
export const kyiv: PlaceRef = settlement("gn:703448", "Kyiv", "UA-30", 50.45, 30.52);
export const kharkiv: PlaceRef = settlement("gn:706483", "Kharkiv", "UA-63", 49.98, 36.25);
export const kyivRegion: PlaceRef = { ...settlement("reg:UA-32", "Kyiv", "UA-32", 50.0, 30.6), precision: "region" };
export const kharkivRegion: PlaceRef = {
  ...settlement("reg:UA-63", "Kharkiv", "UA-63", 49.6, 36.4),
  precision: "region",
};

export function settlement(id: string, name: string, region: string, lat: number, lon: number): PlaceRef {
  return { id, name, region, regionName: name, country: region.slice(0, 2), lat, lon, precision: "settlement" };
}

/** A mention of a strike on Kharkiv on 20 March 2024, changed as told. */
export function mention(id: string, seq: number, change: Partial<Mention> = {}): Mention {
  return {
    id,
    reportId: `report-${seq}`,
    sourceId: `source-${seq}`,
    independenceGroup: `group-${seq}`,
    ordinal: 0,
    reportSeq: seq,
    parentMentionId: null,
    type: "strike.missile",
    modality: "occurred",
    scope: "single",
    background: false,
    place: kharkiv,
    when: { from: "2024-03-20", to: "2024-03-20", precision: "day", text: "20 March" },
    actors: [],
    weapons: [],
    targets: [],
    publishedAt: "2024-03-20T14:00:00Z",
    recordedAt: `2024-03-20T14:00:${String(seq % 60).padStart(2, "0")}Z`,
    confidence: 0.9,
    lang: "en",
    quoteText: `Sentence ${id}.`,
    claims: [],
    ...change,
  };
}

/** A claim of a mention; by default killed, exact, in the outlet's own voice. */
export function claim(of: Mention, change: Partial<Claim> & Pick<Claim, "min">): Claim {
  return {
    id: `${of.id}-c${of.claims.length + 1}-${change.metric ?? "killed"}`,
    mentionId: of.id,
    reportId: of.reportId,
    sourceId: of.sourceId,
    independenceGroup: of.independenceGroup,
    metric: "killed",
    population: "unspecified",
    item: null,
    max: change.min,
    qualifier: "exact",
    speaker: null,
    stance: "asserts",
    asOf: null,
    subsetOf: null,
    quote: { start: 0, end: 1 },
    confidence: 0.9,
    saidAt: of.publishedAt,
    recordedAt: of.recordedAt,
    supersededBy: null,
    retracted: false,
    ...change,
  };
}
