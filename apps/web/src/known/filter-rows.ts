import type { EventFilter, FacetCount, FacetName, SearchCursor, SearchFacets, SearchTerm } from "@tocsin/db/queries";
import { facetNames } from "@tocsin/db/queries";
import type { KnownRow } from "./known-rows.ts";

/**
 * The filter of `db/queries/event-filter.ts` over events that were derived for an earlier time and stand in no table. Both
 * must answer alike: a test compares them.
 */
export function filterRows(rows: readonly KnownRow[], filter: EventFilter): KnownRow[] {
  return rows.filter((row) => fitsBase(row, filter) && facetNames.every((name) => fitsFacet[name](row, filter)));
}

/** Exact counts of every facet; each ignores its own selection. */
export function countFacets(rows: readonly KnownRow[], filter: EventFilter): SearchFacets {
  const base = rows.filter((row) => fitsBase(row, filter));
  const count = (name: FacetName): FacetCount[] => {
    const others = facetNames.filter((other) => other !== name);
    const open = base.filter((row) => others.every((other) => fitsFacet[other](row, filter)));
    const counts = new Map<string, number>();
    for (const value of open.flatMap(valuesOf[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts]
      .map(([value, events]) => ({ value, count: events }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    total: filterRows(rows, filter).length,
    facets: Object.fromEntries(facetNames.map((name) => [name, count(name)])) as SearchFacets["facets"],
  };
}

/** One page of rows, newest first, from after a cursor on. */
export function pageOfRows(rows: readonly KnownRow[], after: SearchCursor | null, limit: number) {
  const sorted = [...rows].sort((a, b) => (dayOf(a) < dayOf(b) || (dayOf(a) === dayOf(b) && a.id < b.id) ? 1 : -1));
  const rest = after
    ? sorted.filter((row) => dayOf(row) < after.key || (dayOf(row) === after.key && row.id < after.id))
    : sorted;
  const page = rest.slice(0, limit);
  const last = rest.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.map(({ view }) => ({ view, retractionReason: null })),
    next: last ? { key: dayOf(last), id: last.id } : null,
  };
}

const valuesOf: Record<FacetName, (row: KnownRow) => string[]> = {
  type: (row) => [row.type],
  region: (row) => (row.region ? [row.region] : []),
  weapon: (row) => row.weapons,
  source: (row) => row.sourceIds,
  speaker: (row) => row.speakers,
  grade: (row) => [row.grade],
  contested: (row) => [String(row.isContested)],
};

const chosenOf: Record<FacetName, (filter: EventFilter) => readonly string[]> = {
  type: (filter) => filter.types,
  region: (filter) => filter.regions,
  weapon: (filter) => filter.weapons,
  source: (filter) => filter.sources,
  speaker: (filter) => filter.speakers,
  grade: (filter) => filter.grades,
  contested: (filter) => (filter.contested ? ["true"] : []),
};

const fitsFacet = Object.fromEntries(
  facetNames.map((name) => [
    name,
    (row: KnownRow, filter: EventFilter) => {
      const chosen = chosenOf[name](filter);
      return chosen.length === 0 || valuesOf[name](row).some((value) => chosen.includes(value));
    },
  ]),
) as Record<FacetName, (row: KnownRow, filter: EventFilter) => boolean>;

function fitsBase(row: KnownRow, filter: EventFilter): boolean {
  const { from, to, places, terms } = filter;
  const high = (metric: "killed" | "injured") => row[`${metric}High`] ?? row[`${metric}Best`] ?? row[`${metric}Low`];
  const low = (metric: "killed" | "injured") => row[`${metric}Low`] ?? row[`${metric}Best`];
  return (
    (places.length === 0 || (row.placeId !== null && places.includes(row.placeId))) &&
    ((!from && !to) || touchesDays(row, from ?? "0001-01-01", to ?? "9999-12-31")) &&
    atLeast(high("killed"), filter.killedMin) &&
    atMost(low("killed"), filter.killedMax) &&
    atLeast(high("injured"), filter.injuredMin) &&
    atMost(low("injured"), filter.injuredMax) &&
    terms.every((term) => fitsTerm(row, term))
  );
}

function touchesDays(row: KnownRow, from: string, to: string): boolean {
  return row.whenFrom !== null && row.whenTo !== null && row.whenFrom <= to && row.whenTo >= from;
}

function atLeast(value: number | null, least: number | null): boolean {
  return least === null || (value !== null && value >= least);
}

function atMost(value: number | null, most: number | null): boolean {
  return most === null || (value !== null && value <= most);
}

function fitsTerm(row: KnownRow, term: SearchTerm): boolean {
  return (
    term.words.some((phrase) => hasPhrase(row.words, phrase.split(" "))) ||
    (row.placeId !== null && term.placeIds.includes(row.placeId)) ||
    (row.region !== null && term.regions.includes(row.region)) ||
    term.types.includes(row.type) ||
    term.weapons.some((weapon) => row.weapons.includes(weapon))
  );
}

/** Words that follow each other, each as the beginning of a word. */
function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, at) => phrase.every((part, i) => words[at + i]?.startsWith(part)));
}

function dayOf(row: KnownRow): string {
  return row.whenFrom ?? row.firstReportedAt.toISOString().slice(0, 10);
}
