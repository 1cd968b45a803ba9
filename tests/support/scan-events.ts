import { type Db, schema } from "@tocsin/db";
import { type EventFilter, facetNames, type SearchFacets } from "@tocsin/db/queries";
import { eq, getTableColumns } from "drizzle-orm";

export type ScannedEvent = Pick<
  typeof schema.events.$inferSelect,
  | "number"
  | "day"
  | "type"
  | "region"
  | "placeId"
  | "weapons"
  | "sourceIds"
  | "speakers"
  | "grade"
  | "isContested"
  | "whenFrom"
  | "whenTo"
  | "killedLow"
  | "killedBest"
  | "killedHigh"
  | "searchText"
>;

/** All published events, to be counted one by one. */
export function loadAllEvents(db: Db): Promise<ScannedEvent[]> {
  const c = getTableColumns(schema.events);
  return db
    .select({
      number: c.number,
      day: c.day,
      type: c.type,
      region: c.region,
      placeId: c.placeId,
      weapons: c.weapons,
      sourceIds: c.sourceIds,
      speakers: c.speakers,
      grade: c.grade,
      isContested: c.isContested,
      whenFrom: c.whenFrom,
      whenTo: c.whenTo,
      killedLow: c.killedLow,
      killedBest: c.killedBest,
      killedHigh: c.killedHigh,
      searchText: c.searchText,
    })
    .from(schema.events)
    .where(eq(c.lifecycle, "published"));
}

type Facet = (typeof facetNames)[number];

const valuesOf: Record<Facet, (event: ScannedEvent) => string[]> = {
  type: (event) => [event.type],
  region: (event) => (event.region ? [event.region] : []),
  weapon: (event) => event.weapons,
  source: (event) => event.sourceIds,
  speaker: (event) => event.speakers,
  grade: (event) => [event.grade],
  contested: (event) => [String(event.isContested)],
};

/** Facets of a filter by looking at every event. */
export function scanFacets(events: readonly ScannedEvent[], filter: EventFilter): SearchFacets {
  const counts = new Map<Facet, Map<string, number>>(facetNames.map((name) => [name, new Map()]));
  const chosen = chosenOf(filter);
  let total = 0;
  for (const event of events) {
    if (!holdsBase(event, filter)) continue;
    const failed = facetNames.filter((name) => !holdsFacet(event, name, chosen[name]));
    if (failed.length === 0) total++;
    for (const [name, values] of counts) {
      if (failed.some((other) => other !== name)) continue;
      for (const value of valuesOf[name](event)) values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  const facets = Object.fromEntries(
    [...counts].map(([name, values]) => [name, [...values].map(([value, count]) => ({ value, count }))]),
  ) as SearchFacets["facets"];
  return { total, facets };
}

/** Numbers of the latest events that fit, by looking at every event. */
export function scanNewest(events: readonly ScannedEvent[], filter: EventFilter, limit: number): number[] {
  const chosen = chosenOf(filter);
  return events
    .filter((event) => holdsBase(event, filter) && facetNames.every((name) => holdsFacet(event, name, chosen[name])))
    .sort((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1))
    .slice(0, limit)
    .map(({ number }) => number);
}

/** Facets in one order, as text: equal counts give equal texts. */
export function facetsAsText({ total, facets }: SearchFacets): string {
  const lists = facetNames.map((name) => facets[name].map(({ value, count }) => `${value} ${count}`).sort());
  return JSON.stringify({ total, lists });
}

function chosenOf(filter: EventFilter): Record<Facet, readonly string[]> {
  return {
    type: filter.types,
    region: filter.regions,
    weapon: filter.weapons,
    source: filter.sources,
    speaker: filter.speakers,
    grade: filter.grades,
    contested: filter.contested ? ["true"] : [],
  };
}

function holdsFacet(event: ScannedEvent, name: Facet, chosen: readonly string[]): boolean {
  return chosen.length === 0 || valuesOf[name](event).some((value) => chosen.includes(value));
}

function holdsBase(event: ScannedEvent, filter: EventFilter): boolean {
  const { from, to, killedMin, killedMax } = filter;
  const { whenFrom, whenTo, killedLow, killedBest, killedHigh } = event;
  if (from !== null && (whenTo === null || whenTo < from)) return false;
  if (to !== null && (whenFrom === null || whenFrom > to)) return false;
  if (killedMin !== null && (killedHigh ?? killedBest ?? killedLow ?? -1) < killedMin) return false;
  if (killedMax !== null && (killedLow ?? killedBest ?? Number.POSITIVE_INFINITY) > killedMax) return false;
  if (filter.places.length > 0 && !filter.places.includes(event.placeId ?? "")) return false;
  return filter.terms.every(
    (term) =>
      term.words.some((word) => ` ${event.searchText}`.includes(` ${word}`)) ||
      term.regions.includes(event.region ?? "") ||
      term.placeIds.includes(event.placeId ?? ""),
  );
}
