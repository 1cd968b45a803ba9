import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { isTold } from "../report-state.ts";
import { events, sources } from "../schema/index.ts";
import { type EventRow, eventRowColumns, isPublished } from "./event-rows.ts";

/** What can be counted about a source from the record itself. */
export interface SourceFigures {
  reports: number;
  /** Published events that it tells of. */
  events: number;
  /** Of these, events told by several sources on which it was the first. */
  first: number;
  /** Events told by several sources. */
  shared: number;
  /** Events in which its own later figure of killed or injured differs from its earlier one. */
  revised: number;
  firstReportAt: Date | null;
  lastReportAt: Date | null;
}

export type SourceRow = typeof sources.$inferSelect & SourceFigures;

/** All sources that have reports, by name, or the one with the given id, each with its figures. */
export async function readSources(tx: ReadTransaction, id?: string): Promise<SourceRow[]> {
  const list = await tx
    .select()
    .from(sources)
    .where(id === undefined ? undefined : eq(sources.id, id))
    .orderBy(asc(sources.name));
  const figures = await readFigures(tx, id);
  return list.flatMap((source) => {
    const own = figures.get(source.id);
    return own ? [{ ...source, ...own }] : [];
  });
}

async function readFigures(tx: ReadTransaction, id: string | undefined): Promise<Map<string, SourceFigures>> {
  const only = id === undefined ? sql`true` : sql`source_id = ${id}`;
  const rows = await tx.execute<{
    source_id: string;
    reports: number;
    first_report_at: string | null;
    last_report_at: string | null;
    events: number | null;
    first: number | null;
    shared: number | null;
    revised: number | null;
  }>(sql`
    with told as (
      select m.event_id, m.source_id, min(m.published_at) as at
      from mentions m join events e on e.id = m.event_id
      where e.lifecycle = 'published' and not m.background
      group by 1, 2
    ), ranked as (
      select event_id, source_id, at, count(*) over (partition by event_id) as tellers,
        min(at) over (partition by event_id) as earliest
      from told
    ), revised as (
      select m.source_id, m.event_id
      from claims c join mentions m on m.id = c.mention_id
      where c.metric in ('killed', 'injured') and c.population = 'unspecified' and c.subset_of is null
        and m.event_id is not null and ${only}
      group by m.source_id, m.event_id, c.metric
      having count(distinct coalesce(c.min, -1)) > 1 and count(distinct m.report_id) > 1
    )
    select r.source_id, r.reports, r.first_report_at, r.last_report_at, t.events, t.first, t.shared, v.revised
    from (
      select source_id, count(*)::int as reports, min(published_at) as first_report_at, max(published_at) as last_report_at
      from reports where ${isTold} and ${only} group by 1
    ) r
    left join (
      select source_id, count(*)::int as events, count(*) filter (where tellers > 1)::int as shared,
        count(*) filter (where tellers > 1 and at = earliest)::int as first
      from ranked where ${only} group by 1
    ) t using (source_id)
    left join (select source_id, count(distinct event_id)::int as revised from revised group by 1) v using (source_id)
  `);
  const date = (value: string | null) => (value === null ? null : new Date(value));
  return new Map(
    rows.map((row) => [
      row.source_id,
      {
        reports: row.reports,
        events: row.events ?? 0,
        first: row.first ?? 0,
        shared: row.shared ?? 0,
        revised: row.revised ?? 0,
        firstReportAt: date(row.first_report_at),
        lastReportAt: date(row.last_report_at),
      },
    ]),
  );
}

/** Events that a source tells of, the latest first. */
export function readEventsOfSource(tx: ReadTransaction, sourceId: string, limit: number): Promise<EventRow[]> {
  return tx
    .select(eventRowColumns)
    .from(events)
    .where(and(isPublished, sql`${events.sourceIds} @> array[${sourceId}]::text[]`))
    .orderBy(desc(events.whenFrom), events.id)
    .limit(limit);
}
