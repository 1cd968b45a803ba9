import { publishableConfidence } from "@tocsin/model";
import { sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { isToldReport, langOfReport, stateOfReport } from "../report-state.ts";

/** Rows fetched at a time: what is in memory of a table of any size. */
const rowsPerFetch = 1_000;
/** Any fixed numbers: two workers never write the full export at once. */
const exportLock = { space: 7308, key: 0 } as const;

const shown = "e.lifecycle in ('published', 'retracted')";
/** Reports that may be told of. Those that came as tips may not: they could lead to who sent them. */
const told = `${isToldReport("r")} and r.channel <> 'tip'`;
const utc = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** What each table of a full export holds. Columns have the names of its data dictionary, but for events, of which the view is given. */
const tableQueries = {
  events: `select e.view, e.retraction_reason from events e where ${shown} order by e.id`,
  figures: `select e.id as event_id, f.n::int, f.metric, f.population, f.item, f.low, f.best, f.high, f.qualifier, f.contested, f.basis
    from events e cross join lateral rows from (jsonb_to_recordset(e.view -> 'figures') as (metric text, population text,
      item text, low float8, best float8, high float8, qualifier text, contested boolean, basis text)) with ordinality
      as f(metric, population, item, low, best, high, qualifier, contested, basis, n)
    where ${shown} order by e.id, f.n`,
  mentions: `select m.id, m.event_id, m.report_id, m.source_id, m.type, m.modality, m.scope, m.background, m.place_id,
      m.when_from::text, m.when_to::text, m.quote_start, m.quote_end, round(m.confidence::numeric, 3)::float8 as confidence
    from mentions m join events e on e.id = m.event_id where ${shown} order by m.id`,
  claims: `select c.id, m.event_id, c.mention_id, c.report_id, m.source_id, ${utc("m.published_at")} as said_at,
      ${utc("c.recorded_at")} as recorded_at, c.metric, c.population, c.item, c.min, c.max, c.qualifier, c.stance,
      c.speaker_name, c.speaker_office, c.as_of, c.subset_of, c.supersedes, c.quote_start, c.quote_end,
      round(c.confidence::numeric, 3)::float8 as confidence, r.retracted_at is not null as retracted
    from claims c join mentions m on m.id = c.mention_id join events e on e.id = m.event_id join reports r on r.id = c.report_id
    where ${shown} and c.confidence > ${publishableConfidence} - 1e-6 order by c.id`,
  reports: `select r.id, r.source_id, r.external_id, r.title, r.url, r.archive_url, ${langOfReport("r")} as lang, ${utc("r.published_at")} as published_at,
      r.published_precision, ${utc("r.recorded_at")} as recorded_at, r.text_length, r.sha256, r.is_summary, ${stateOfReport("r")} as state, r.retraction_reason
    from reports r where ${told} order by r.seq`,
  sources: `select s.id, s.name, s.kind, s.url, s.default_lang, s.country, s.region, s.independence_group
    from sources s where exists (select from reports r where r.source_id = s.id and ${told}) order by s.id`,
  places: `select distinct on (e.place_id) e.place_id as id, e.place_name as name, e.place_precision as precision, e.region,
      e.country, e.lat, e.lon
    from events e where ${shown} and e.place_id is not null order by e.place_id, e.id`,
  region_days: `select d.region, d.day::text, d.type, d.events, d.contested, d.killed_stated, d.killed_low, d.killed_best, d.killed_high,
      d.killed_open, d.injured_stated, d.injured_low, d.injured_best, d.injured_high, d.injured_open
    from region_days d order by d.region, d.day, d.type`,
  region_day_items: `select d.region, d.day::text, d.metric, d.item, d.events, d.low, d.best, d.high, d.uncounted
    from region_day_items d order by d.region, d.day, d.metric, d.item`,
  redirects: `select r.from_id, r.merged_into, ${utc("r.at")} as at from event_redirects r order by r.from_id`,
  aid_packages: `select p.id, p.parent_id, p.title, array_to_string(p.donors, '; ') as donors, p.recipient, p.type, p.finance, p.status,
      p.status_date::text, p.status_reason, p.amount_min, p.amount_max, p.currency, p.is_shared, p.value_date::text, p.amount_eur,
      p.amount_usd, p.is_contested, p.coalition_id, p.voices, ${utc("p.first_reported_at")} as first_reported_at,
      ${utc("p.last_reported_at")} as last_reported_at
    from aid_packages p order by p.id`,
  aid_items: "select i.package_id, i.item, i.pledged, i.delivered from aid_items i order by i.package_id, i.item",
  aid_status_events: `select s.package_id, s.statement_id, s.status, s.date::text, s.body, s.reason, t.report_id
    from aid_status_events s join aid_statements t on t.id = s.statement_id order by s.package_id, s.date, s.statement_id`,
  coalition_members: `select m.coalition_id, c.name as coalition, m.country, m.role, m.joined::text
    from coalition_members m join coalitions c on c.id = m.coalition_id order by m.coalition_id, m.country`,
} as const;

export type ExportTableName = keyof typeof tableQueries;

/** All rows of one table of a full export, some at a time, in an order that does not change. */
export async function* readExportRows(
  tx: ReadTransaction,
  table: ExportTableName,
): AsyncGenerator<Record<string, unknown>[]> {
  const cursor = sql.raw(`export_${table}`);
  await tx.execute(sql`declare ${cursor} no scroll cursor for ${sql.raw(tableQueries[table])}`);
  for (;;) {
    const rows = await tx.execute(sql`fetch forward ${sql.raw(String(rowsPerFetch))} from ${cursor}`);
    if (rows.length === 0) break;
    yield [...rows];
  }
  await tx.execute(sql`close ${cursor}`);
}

/** Whether this transaction may write the full export: false while another does. Held until it ends. */
export async function lockFullExport(tx: ReadTransaction): Promise<boolean> {
  const [row] = await tx.execute<{ got: boolean }>(
    sql`select pg_try_advisory_xact_lock(${exportLock.space}, ${exportLock.key}) as got`,
  );
  return row?.got === true;
}

/** Whether there is something to export, and nothing that still waits to be read. */
export async function isRecordSettled(tx: ReadTransaction): Promise<boolean> {
  const [row] = await tx.execute<{ settled: boolean }>(
    sql`select exists (select from events) and not exists (select from waiting_reports) as settled`,
  );
  return row?.settled === true;
}
