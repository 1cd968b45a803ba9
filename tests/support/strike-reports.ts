import { createHash } from "node:crypto";
import type { ClaimReading, MentionReading, PlaceRef, Reading } from "@tocsin/model";
import type { NewReport } from "@tocsin/record";

/** A strike as one outlet tells it, in the fewest words: what a test says of it. */
export interface StrikeStory {
  source: string;
  place: keyof typeof places;
  /** ISO day of the strike, and of the report unless `published` is given. */
  day: string;
  published?: string;
  type?: MentionReading["type"];
  killed?: number | { min: number | null; max: number | null };
  injured?: number;
  speaker?: ClaimReading["speaker"];
  /** More words, to tell two reports of one source apart. */
  more?: string;
  background?: boolean;
  confidence?: number;
}

const town = (
  id: string,
  name: string,
  region: string,
  regionName: string,
  country: string,
  lat: number,
  lon: number,
) => ({ id, name, region, regionName, country, lat, lon, precision: "settlement" }) satisfies PlaceRef;

export const places = {
  kharkiv: town("gn:706483", "Kharkiv", "UA-63", "Kharkiv", "UA", 49.98, 36.25),
  kyiv: town("gn:703448", "Kyiv", "UA-30", "Kyiv", "UA", 50.45, 30.52),
  odesa: town("gn:698740", "Odesa", "UA-51", "Odesa", "UA", 46.48, 30.73),
  belgorod: town("gn:578072", "Belgorod", "RU-BEL", "Belgorod", "RU", 50.6, 36.58),
};

/** The report of a story, with the reading that goes with it: offsets point to where the words are in the text. */
export function tellStrike(story: StrikeStory): { report: NewReport; reading: (reportId: string) => Reading } {
  const place = places[story.place];
  const killed = typeof story.killed === "number" ? { min: story.killed, max: story.killed } : story.killed;
  const parts = [`A strike hit ${place.name} on ${story.day}.`];
  const claims: ClaimReading[] = [];
  const say = (metric: "killed" | "injured", min: number | null, max: number | null) => {
    const start = parts.join(" ").length + 1;
    const sentence = `${story.speaker?.name ?? story.source} counted ${min ?? "up to"} ${max ?? "or more"} ${metric}.`;
    parts.push(sentence);
    const qualifier = max === null ? "at_least" : min === null ? "up_to" : max === 0 ? "none_reported" : "exact";
    const quote = { start, end: start + sentence.length };
    const figure = { metric, population: "unspecified", item: null, min, max, qualifier } as const;
    const said = { speaker: story.speaker ?? null, stance: "asserts", asOf: null, subsetOf: null } as const;
    claims.push({ ...figure, ...said, quote, confidence: 0.9 });
  };
  if (killed) say("killed", killed.min, killed.max);
  if (story.injured !== undefined) say("injured", story.injured, story.injured);
  if (story.more) parts.push(story.more);
  const text = parts.join(" ");
  const publishedAt = story.published ?? story.day;
  const event: MentionReading = {
    ref: "e1",
    parent: null,
    type: story.type ?? "strike.missile",
    modality: "occurred",
    scope: "single",
    background: story.background ?? false,
    place,
    when: { from: story.day, to: story.day, precision: "day", text: story.day },
    actors: [{ name: "Russia", role: "attacker", assertedBy: null }],
    weapons: [],
    targets: [],
    claims,
    quote: { start: 0, end: (parts[0] as string).length },
    confidence: story.confidence ?? 0.9,
  };
  return {
    report: { text, publishedAt, source: { name: story.source, kind: "newspaper" }, channel: "import", lang: "en" },
    reading: (id) => ({
      report: { id, lang: "en", publishedAt, sha256: createHash("sha256").update(text).digest("hex") },
      events: [event],
      aid: [],
      places: [{ ...place, quote: { start: 13, end: 13 + place.name.length } }],
      ignored: [],
    }),
  };
}
