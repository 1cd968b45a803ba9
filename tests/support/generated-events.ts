import type { Claim, EventType, Mention, PlaceRef } from "@tocsin/model";

/** How a generated war is laid out. `eventsPerDay` is its density. */
export interface GeneratedWar {
  eventsPerDay: number;
  /** Reports of one event: 1 to this many. */
  mostReports: number;
}

/** As dense as the war of the samples; and a hundred times as dense. */
export const calmWar: GeneratedWar = { eventsPerDay: 40, mostReports: 3 };
export const denseWar: GeneratedWar = { ...calmWar, eventsPerDay: calmWar.eventsPerDay * 100 };

const types: readonly EventType[] = ["strike.missile", "strike.drone", "shelling.artillery", "strike.glide_bomb"];
const parts = ["night", "morning", "daytime", "evening", null] as const;
const regions = 27;
const settlementsPerRegion = 80;
const dayMs = 86_400_000;
const firstDay = Date.UTC(2022, 1, 24);

/** Reproducible numbers in [0, 1): the same on every machine, unlike Math.random. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const places: PlaceRef[] = Array.from({ length: regions * settlementsPerRegion }, (_, i) => {
  const region = Math.floor(i / settlementsPerRegion);
  const random = makeRandom(i + 7);
  random();
  return {
    id: `gn:${i}`,
    name: `Settlement ${i}`,
    region: `UA-${String(region + 1).padStart(2, "0")}`,
    regionName: `Region ${region + 1}`,
    country: "UA",
    lat: 46 + Math.floor(region / 6) * 1.2 + random() * 1.1,
    lon: 24 + (region % 6) * 2.4 + random() * 2.2,
    precision: "settlement",
  };
});

/**
 * Mentions of generated events in order of publication, with the event each is of. Places follow a steep distribution: a
 * few towns are struck again and again, as in the real record. Within a day the reports of its events come mixed.
 */
export function* generateMentions(war: GeneratedWar, seed = 1): Generator<{ mention: Mention; event: number }> {
  const random = makeRandom(seed);
  let seq = 0;
  for (let day = 0; ; day++) {
    const first = day * war.eventsPerDay;
    const told = Array.from({ length: war.eventsPerDay }, (_, i) =>
      tellOf(first + i, day, war.mostReports, random),
    ).flat();
    told.sort((a, b) => a.at - b.at || a.event - b.event);
    for (const { event, ...one } of told) yield { mention: toMention(seq++, one), event };
  }
}

/** The first `count` mentions of a war, and between them every few kept back as probes, so that each meets its own day's neighbours. */
export function holdBack(war: GeneratedWar, count: number, probes: number): { kept: Mention[]; held: Mention[] } {
  const held: Mention[] = [];
  const kept: Mention[] = [];
  const stride = Math.max(2, Math.floor(count / probes));
  for (const { mention } of generateMentions(war)) {
    if (kept.length === count) break;
    if ((kept.length + held.length) % stride === 1 && held.length < probes) held.push(mention);
    else kept.push(mention);
  }
  return { kept, held };
}

/** What the reports of one event tell, each at a moment of its own after it. */
function tellOf(event: number, day: number, mostReports: number, random: () => number): (Told & { event: number })[] {
  const place = places[Math.floor(places.length * random() ** 3)] as PlaceRef;
  const type = types[Math.floor(random() * types.length)] as EventType;
  const part = parts[Math.floor(random() * parts.length)] ?? null;
  const toll = random() < 0.6 ? Math.floor(12 * random() ** 3) : 0;
  const target = random() < 0.25 ? [`site ${Math.floor(random() * 5000)}`] : [];
  const reports = 1 + Math.floor(random() * mostReports);
  return Array.from({ length: reports }, () => ({
    event,
    day,
    place,
    type,
    part: random() < 0.7 ? part : null,
    toll: toll + (random() < 0.2 ? 1 : 0),
    target,
    at: random(),
  }));
}

interface Told {
  day: number;
  place: PlaceRef;
  type: EventType;
  part: (typeof parts)[number];
  toll: number;
  target: string[];
  /** When in the day it was published, from 0 to 1. */
  at: number;
}

function toMention(seq: number, told: Told): Mention {
  const date = new Date(firstDay + told.day * dayMs).toISOString().slice(0, 10);
  const id = `m${seq}`;
  const publishedAt = `${date}T${String(10 + Math.floor(told.at * 13)).padStart(2, "0")}:00:00Z`;
  const source = `source-${seq % 40}`;
  const identity = { reportId: `r${seq}`, sourceId: source, independenceGroup: source, recordedAt: publishedAt };
  const when = {
    from: date,
    to: date,
    precision: told.part ? "part_of_day" : "day",
    text: "t",
    part: told.part,
  } as const;
  return {
    ...identity,
    id,
    ordinal: 0,
    reportSeq: seq,
    parentMentionId: null,
    type: told.type,
    modality: "occurred",
    scope: "single",
    background: false,
    place: told.place,
    when,
    actors: [],
    weapons: [],
    targets: told.target,
    publishedAt,
    confidence: 0.9,
    lang: "en",
    quoteText: "",
    claims: told.toll > 0 ? [toClaim(id, told.toll, identity)] : [],
  };
}

function toClaim(
  mentionId: string,
  toll: number,
  identity: Pick<Claim, "reportId" | "sourceId" | "independenceGroup" | "recordedAt">,
): Claim {
  return {
    ...identity,
    id: `${mentionId}-c`,
    mentionId,
    metric: "injured",
    population: "unspecified",
    item: null,
    min: toll,
    max: toll,
    qualifier: "exact",
    speaker: null,
    stance: "asserts",
    asOf: null,
    subsetOf: null,
    quote: { start: 0, end: 1 },
    confidence: 0.9,
    saidAt: identity.recordedAt,
    supersededBy: null,
    retracted: false,
  };
}
