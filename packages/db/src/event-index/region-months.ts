import { getTableColumns, type SQL, sql } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { regionDays } from "../schema/index.ts";

export type RegionDay = typeof regionDays.$inferSelect;
type RegionDayNumber = Exclude<keyof RegionDay, "region" | "day" | "type">;

/** Versions of months, by the first day of each: raised when an event that began in the month changes. */
export type MonthVersions = ReadonlyMap<string, number>;

interface KeptMonth {
  version: number;
  sums: RegionDay[];
}

/** Days from `from` to before `until`. */
interface Span {
  from: string;
  until: string;
}

const summed = Object.entries(getTableColumns(regionDays)).filter(([, column]) => column.dataType === "number");
const numbers = summed.map(([property]) => property as RegionDayNumber);
const sums = Object.fromEntries(
  summed.map(([property, column]) => [property, sql<number>`sum(${column})::int`.as(column.name)]),
) as Record<RegionDayNumber, SQL.Aliased<number>>;

/**
 * Roll-ups of whole months in memory, a row for each region, month and type: a region's years are summed up from them and
 * not from each of its days. The record changes a day's roll-ups in the transaction that changes its events, so that the
 * versions of days tell which months have to be read again.
 */
export class RegionMonths {
  /** By region, then by the first day of the month. */
  private readonly kept = new Map<string, Map<string, KeptMonth>>();

  /** All roll-ups of a region before a day: a row for each type, at the earliest day of that type. */
  async sumBefore(tx: ReadTransaction, versions: MonthVersions, region: string, before: string): Promise<RegionDay[]> {
    const begun = `${before.slice(0, 7)}-01`;
    const rows: RegionDay[] = [];
    const missing: string[] = [];
    const kept = this.kept.get(region);
    for (const [month, version] of versions) {
      if (month >= begun) continue;
      const known = kept?.get(month);
      if (known?.version === version) rows.push(...known.sums);
      else missing.push(month);
    }
    const read = await readSums(tx, region, [...missing.map(wholeMonth), { from: begun, until: before }]);
    for (const month of missing) this.keep(region, month, versions, read.get(`${region} ${month}`) ?? []);
    return sumByType([...rows, ...[...read.values()].flat()]);
  }

  /** Reads all months of all regions once, so that the first reader of each need not wait for it. */
  async warm(tx: ReadTransaction, versions: MonthVersions): Promise<void> {
    for (const month of versions.keys()) {
      const read = await readSums(tx, null, [wholeMonth(month)]);
      for (const rows of read.values()) this.keep(rows[0]?.region ?? "", month, versions, rows);
    }
  }

  /** A snapshot taken earlier may come in later: the newer sums stay. */
  private keep(region: string, month: string, versions: MonthVersions, rows: RegionDay[]): void {
    const kept = this.kept.get(region) ?? new Map<string, KeptMonth>();
    this.kept.set(region, kept);
    const version = versions.get(month) ?? 0;
    if ((kept.get(month)?.version ?? -1) < version) kept.set(month, { version, sums: rows });
  }
}

function wholeMonth(from: string): Span {
  const next = new Date(`${from}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { from, until: next.toISOString().slice(0, 10) };
}

/** Sums of one region or of all by span and type, under region and first day of the span. */
async function readSums(
  tx: ReadTransaction,
  region: string | null,
  spans: readonly Span[],
): Promise<Map<string, RegionDay[]>> {
  const starts = sql.param(spans.map(({ from }) => from));
  const ends = sql.param(spans.map(({ until }) => until));
  const rows = await tx
    .select({
      span: sql<string>`span.start`.as("span_start"),
      region: regionDays.region,
      day: sql<string>`min(${regionDays.day})::text`.as("day"),
      type: regionDays.type,
      ...sums,
    })
    .from(regionDays)
    .innerJoin(
      sql`unnest(${starts}::text[], ${ends}::text[]) as span(start, until)`,
      sql`${regionDays.day} >= span.start::date and ${regionDays.day} < span.until::date`,
    )
    .where(region === null ? undefined : sql`${regionDays.region} = ${region}`)
    .groupBy(sql`span.start`, regionDays.region, regionDays.type);
  const bySpan = new Map<string, RegionDay[]>();
  for (const { span, ...row } of rows) {
    const key = `${row.region} ${span}`;
    const list = bySpan.get(key) ?? [];
    bySpan.set(key, list);
    list.push(row);
  }
  return bySpan;
}

function sumByType(rows: readonly RegionDay[]): RegionDay[] {
  const byType = new Map<string, RegionDay>();
  for (const row of rows) {
    const sum = byType.get(row.type);
    if (!sum) {
      byType.set(row.type, { ...row });
      continue;
    }
    if (row.day < sum.day) sum.day = row.day;
    for (const number of numbers) sum[number] += row[number];
  }
  return [...byType.values()];
}
