import { and, desc, inArray, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { events, sources } from "../schema/index.ts";
import {
  type EventFilter,
  type FacetName,
  facetConditions,
  facetNames,
  rankQuery,
  whereBase,
  whereEvents,
} from "./event-filter.ts";
import { byGravity, type EventRow, eventRowColumns } from "./event-rows.ts";

export type SearchSort = "date" | "relevance";

/** Where the next page begins: the last event of this one. */
export interface SearchCursor {
  key: string;
  id: string;
}

export interface SearchResult {
  rows: EventRow[];
  next: SearchCursor | null;
}

/** One value of a facet with the number of events a reader gets by choosing it. */
export interface FacetCount {
  value: string;
  count: number;
}

export interface SearchFacets {
  total: number;
  facets: Record<FacetName, FacetCount[]>;
}

/** Longest page that one request may ask for: bounds what one query costs. */
export const searchPageLimit = 500;

/** Events that fit the filter, newest first, or best match first; keyset pages. */
export async function searchEvents(
  tx: ReadTransaction,
  filter: EventFilter,
  options: { sort: SearchSort; limit: number; after: SearchCursor | null },
): Promise<SearchResult> {
  const limit = Math.min(Math.max(options.limit, 1), searchPageLimit);
  const { key, type } = sortKey(filter, options.sort);
  const { after: last } = options;
  const after = last ? sql`(${key}, ${events.id}) < (${last.key}::${sql.raw(type)}, ${last.id})` : undefined;
  const rows = await tx
    .select({ ...eventRowColumns, key: sql<string>`${key}::text` })
    .from(events)
    .where(and(whereEvents(filter), after))
    .orderBy(desc(key), desc(events.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const end = rows.length > limit ? page.at(-1) : undefined;
  return {
    rows: page.map(({ view, retractionReason }) => ({ view, retractionReason })),
    next: end ? { key: end.key, id: end.view.id } : null,
  };
}

/** What one page and its cursor are sorted by: the day, which is indexed, or the rank with fixed width and then the day. */
function sortKey(filter: EventFilter, sort: SearchSort): { key: SQL; type: "date" | "text" } {
  const query = rankQuery(filter.terms);
  if (sort === "date" || query === null) return { key: sql`${events.day}`, type: "date" };
  const rank = sql`to_char(ts_rank(${events.search}, ${query}), 'FM0.00000000')`;
  return { key: sql`(${rank} || ' ' || ${events.day}::text)`, type: "text" };
}

/** Exact counts of every facet in one pass over the matching events. Each facet ignores its own selection. */
export async function countSearchFacets(tx: ReadTransaction, filter: EventFilter): Promise<SearchFacets> {
  const conditions = facetConditions(filter);
  const holds = (name: FacetName): SQL => conditions[name] ?? sql`true`;
  const others = (name: FacetName): SQL =>
    sql.join(
      facetNames.filter((other) => other !== name).map((other) => sql.raw(`${other}_ok`)),
      sql` and `,
    );
  const counted = (name: FacetName, value: SQL, from: SQL = sql`base`): SQL =>
    sql`select ${sql.raw(`'${name}'`)} as facet, ${value} as value, count(*)::int as count from ${from} where ${others(name)} group by 2`;
  const rows = await tx.execute<{ facet: string; value: string | null; count: number }>(sql`
    with base as materialized (
      select type, region, weapons, source_ids, speakers, grade, is_contested,
        ${sql.join(
          facetNames.map((name) => sql`coalesce(${holds(name)}, false) as ${sql.raw(`${name}_ok`)}`),
          sql`, `,
        )}
      from events where ${whereBase(filter)}
    )
    ${counted("type", sql`type::text`)}
    union all ${counted("region", sql`region`)}
    union all ${counted("weapon", sql`w::text`, sql`base, unnest(weapons) as w`)}
    union all ${counted("source", sql`s`, sql`base, unnest(source_ids) as s`)}
    union all ${counted("speaker", sql`p`, sql`base, unnest(speakers) as p`)}
    union all ${counted("grade", sql`grade::text`)}
    union all ${counted("contested", sql`is_contested::text`)}
    union all select 'total', null, count(*)::int from base where ${sql.join(
      facetNames.map((name) => sql.raw(`${name}_ok`)),
      sql` and `,
    )}
  `);
  return toFacets(rows);
}

function toFacets(rows: readonly { facet: string; value: string | null; count: number }[]): SearchFacets {
  const facets = Object.fromEntries(facetNames.map((name) => [name, [] as FacetCount[]])) as SearchFacets["facets"];
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === "total") total = count;
    else if (value !== null) facets[facet as FacetName].push({ value, count });
  }
  for (const list of Object.values(facets)) {
    list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return { total, facets };
}

/** Events per local day for the timeline; the filter's facets apply. */
export async function countEventsByDay(
  tx: ReadTransaction,
  filter: EventFilter,
): Promise<{ day: string; events: number; killed: number }[]> {
  return tx
    .select({
      day: sql<string>`${events.whenFrom}::text`,
      events: sql<number>`count(*)::int`,
      killed: sql<number>`coalesce(sum(coalesce(${events.killedBest}, ${events.killedLow}, 0)), 0)::int`,
    })
    .from(events)
    .where(and(whereEvents(filter), sql`${events.whenFrom} is not null`))
    .groupBy(events.whenFrom)
    .orderBy(events.whenFrom);
}

/** Located events for the result map, gravest first. */
export async function mapSearchEvents(tx: ReadTransaction, filter: EventFilter, limit: number): Promise<EventRow[]> {
  return tx
    .select(eventRowColumns)
    .from(events)
    .where(and(whereEvents(filter), sql`${events.lat} is not null`))
    .orderBy(byGravity, desc(events.whenFrom), events.id)
    .limit(limit);
}

/**
 * The word of the indexed texts nearest to a mistyped one, by shared trigrams; null when none is near enough.
 * Looks only when the words as typed find nothing.
 */
export async function suggestWord(tx: ReadTransaction, word: string): Promise<string | null> {
  const rows = await tx.execute<{ word: string }>(sql`
    select w as word
    from (
      select search_text from events
      where lifecycle = 'published' and ${word} <% search_text
      order by ${word} <<-> search_text
      limit 20
    ) near, unnest(string_to_array(search_text, ' ')) as w
    where length(w) > 2 and w <> ${word}
    order by similarity(w, ${word}) desc, w
    limit 1
  `);
  return rows[0]?.word ?? null;
}

/** Names of sources by id, for facets. */
export async function readSourceNames(tx: ReadTransaction, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: sources.id, name: sources.name })
    .from(sources)
    .where(inArray(sources.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}
