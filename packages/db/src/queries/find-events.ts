import type { ReadTransaction } from "../connect.ts";
import { gravestMatches, newestMatches, type Position } from "../event-index/choose-matches.ts";
import { clusterMatches, type MatchedCluster, type TileAddress } from "../event-index/cluster-matches.ts";
import { countByDay, countFacets, countPlaces, latestByRegion } from "../event-index/count-matches.ts";
import { toDate, toDay } from "../event-index/day-columns.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { markMatches } from "../event-index/mark-matches.ts";
import { CompiledFilter, MatchedDay, type Restriction } from "../event-index/match-events.ts";
import type { WordMatches } from "../event-index/word-matches.ts";
import type { EventFilter, FacetCount, SearchFacets } from "./event-filter.ts";
import type { MappedEvent } from "./mapped-events.ts";

/** The published events that fit a filter, found once, to be counted, listed and charted. */
export interface FoundEvents {
  /** Exact counts of every facet; each ignores its own selection. */
  facets(): SearchFacets;
  /** Places, the most frequent first; a chosen place does not hide the others. */
  places(): FacetCount[];
  /** Events and killed per local day, the earliest first. */
  byDay(): { day: string; events: number; killed: number }[];
  /** Each region with the day of its latest event. */
  latestByRegion(): { region: string; day: string }[];
  /** Numbers of the latest events, and where they end. */
  newest(limit: number, after: { day: string; number: number } | null): { numbers: number[]; end: string | null };
  /** Numbers of the gravest events, then those with the most reports; of all, or of those that have a point on the map. */
  gravest(limit: number, of: "all" | "located"): number[];
  /** The events that a tile shows, gathered by cell, the largest clusters first. */
  clusters(tile: TileAddress): MatchedCluster[];
  /** What a map marks of the gravest events that have a point on it. */
  marks(limit: number): MappedEvent[];
}

/** Finds the events that fit a filter, and a page's own restriction, as the snapshot has them. */
export async function findEvents(
  tx: ReadTransaction,
  index: EventIndex,
  filter: EventFilter,
  restriction: Restriction = {},
): Promise<FoundEvents> {
  const from = filter.from === null ? null : toDay(filter.from);
  const to = filter.to === null ? null : toDay(filter.to);
  const columns = await index.daysTouching(tx, from, to);
  const words: (WordMatches | null)[] = [];
  for (const term of filter.terms) {
    words.push(term.words.length ? await index.wordsTouching(tx, term.words, from, to) : null);
  }
  const compiled = new CompiledFilter(filter, words, restriction, index.terms);
  const days = columns.map((day) => new MatchedDay(day, compiled));
  return {
    facets: () => countFacets(days, index.terms),
    places: () => countPlaces(days, index.terms),
    byDay: () => countByDay(days),
    latestByRegion: () => latestByRegion(days, index.terms),
    newest(limit, after) {
      const found = newestMatches(days, limit + 1, after && { day: toDay(after.day), number: after.number });
      const page = found.slice(0, limit);
      return { numbers: page.map(({ number }) => number), end: found.length > limit ? endOf(page.at(-1)) : null };
    },
    gravest: (limit, of) =>
      gravestMatches(days, limit, of === "located").map(({ columns, i }) => columns.numbers[i] as number),
    clusters: (tile) => clusterMatches(days, index, tile),
    marks: (limit) => markMatches(gravestMatches(days, limit, true), index.terms),
  };
}

function endOf(last: Position | undefined): string | null {
  return last ? toDate(last.day) : null;
}
