import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
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

interface Chosen {
  /** One source; all of them where it is left out. */
  id?: string;
  /** What was published later is not counted; null for the present. */
  at: Date | null;
}

/** All sources that have reports, by name, or the one with the given id, each with its figures, now or as known at a moment. */
export async function readSources(tx: ReadTransaction, chosen: Chosen): Promise<SourceRow[]> {
  const list = await tx
    .select()
    .from(sources)
    .where(chosen.id === undefined ? undefined : eq(sources.id, chosen.id))
    .orderBy(asc(sources.name));
  const figures = await readFigures(tx, chosen);
  return list.flatMap((source) => {
    const own = figures.get(source.id);
    return own ? [{ ...source, ...own }] : [];
  });
}

/** Sources whose reports are one voice with the given one's, by name. */
export function readKinOfSource(
  tx: ReadTransaction,
  { id, independenceGroup }: Pick<SourceRow, "id" | "independenceGroup">,
): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: sources.id, name: sources.name })
    .from(sources)
    .where(
      and(
        eq(sources.independenceGroup, independenceGroup),
        ne(sources.id, id),
        sql`exists (select from reports where reports.source_id = ${sources.id} and ${isTold})`,
      ),
    )
    .orderBy(asc(sources.name));
}

async function readFigures(tx: ReadTransaction, { id, at }: Chosen): Promise<Map<string, SourceFigures>> {
  const only = id === undefined ? sql`true` : sql`source_id = ${id}`;
  const until = (rows: "m" | "reports") =>
    at === null ? sql`true` : sql`${sql.identifier(rows)}.published_at <= ${at.toISOString()}::timestamptz`;
  const shared = id === undefined ? sql`true` : sql`m.event_id in (select event_id from mentions where ${only})`;
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
      where e.lifecycle = 'published' and not m.background and ${until("m")} and ${shared}
      group by 1, 2
    ), ranked as (
      select event_id, source_id, at, count(*) over (partition by event_id) as tellers,
        min(at) over (partition by event_id) as earliest
      from told
    ), revised as (
      select m.source_id, m.event_id
      from claims c join mentions m on m.id = c.mention_id
      where c.metric in ('killed', 'injured') and c.population = 'unspecified' and c.subset_of is null
        and m.event_id is not null and ${only} and ${until("m")}
      group by m.source_id, m.event_id, c.metric
      having count(distinct coalesce(c.min, -1)) > 1 and count(distinct m.report_id) > 1
    )
    select r.source_id, r.reports, r.first_report_at, r.last_report_at, t.events, t.first, t.shared, v.revised
    from (
      select source_id, count(*)::int as reports, min(published_at) as first_report_at, max(published_at) as last_report_at
      from reports where ${isTold} and ${only} and ${until("reports")} group by 1
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

/** Events that a source tells of, or told of by a moment, the latest first. */
export function readEventsOfSource(
  tx: ReadTransaction,
  { id, at, limit }: { id: string; at: Date | null; limit: number },
): Promise<EventRow[]> {
  const byThen = sql`exists (select from mentions m where m.event_id = ${events.id} and m.source_id = ${id}
    and m.published_at <= ${at?.toISOString()}::timestamptz)`;
  return tx
    .select(eventRowColumns)
    .from(events)
    .where(and(isPublished, sql`${events.sourceIds} @> array[${id}]::text[]`, at === null ? undefined : byThen))
    .orderBy(desc(events.whenFrom), events.id)
    .limit(limit);
}
