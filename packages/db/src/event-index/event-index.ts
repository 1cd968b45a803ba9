import { sql } from "drizzle-orm";
import type { Db, ReadTransaction } from "../connect.ts";
import { inReadTransaction } from "../connect.ts";
import { type DayColumns, EventTerms, loadDayColumns, toDate } from "./day-columns.ts";
import { type MonthVersions, type RegionDay, RegionMonths } from "./region-months.ts";

/** What is kept of one day: its columns, and the version of the day that they show. */
interface KeptDay {
  version: number;
  columns: DayColumns;
}

/** A day's version in a snapshot, and the last day on which any event that began on it went on. */
interface DayVersion {
  day: number;
  version: number;
  until: number;
}

/** The versions of all days as last asked for, and the columns of all of them once they are there. */
interface Known {
  total: number;
  versions: DayVersion[];
  columns: DayColumns[] | null;
}

/** Events kept in memory, some 70 bytes each; days used longest ago are dropped first. */
const mostEvents = 4_000_000;
/** Days read by one statement: bounds its memory. */
const daysAtOnce = 32;

/**
 * The published events of this process's database as columns in memory, by day: what facets, lists, maps and timelines are
 * counted and chosen from. A day is read again when its version has changed, which every transaction that touches one of
 * its events raises; the version is asked for in the reader's own snapshot, so that its answers agree with what else it reads,
 * to the event. Nothing has to be told to the index, and several processes have one each.
 */
export class EventIndex {
  readonly terms = new EventTerms();
  /** In order of use, the longest unused first. */
  private readonly kept = new Map<number, KeptDay>();
  private events = 0;
  /** Of snapshots that are being read. */
  private readonly asked = new WeakMap<ReadTransaction, Promise<DayVersion[]>>();
  private known: Known = { total: -1, versions: [], columns: null };
  private readonly months = new RegionMonths();
  private readonly monthVersions = new WeakMap<DayVersion[], MonthVersions>();

  /**
   * Columns of all days with an event that touches the window, both ends included in days since 1970-01-01, null for open;
   * the latest day first.
   */
  async daysTouching(tx: ReadTransaction, from: number | null, to: number | null): Promise<DayColumns[]> {
    const versions = await this.versionsOf(tx);
    const touches = ({ day, until }: DayVersion) => (to === null || day <= to) && (from === null || until >= from);
    const { known } = this;
    if (versions === known.versions && known.columns) {
      return known.columns.filter((_, i) => touches(versions[i] as DayVersion));
    }
    const wanted = versions.filter(touches);
    const found = new Map<number, DayColumns>();
    const missing: DayVersion[] = [];
    for (const version of wanted) {
      const kept = this.kept.get(version.day);
      if (kept?.version === version.version) {
        this.kept.delete(version.day);
        this.kept.set(version.day, kept);
        found.set(version.day, kept.columns);
      } else missing.push(version);
    }
    for (let start = 0; start < missing.length; start += daysAtOnce) {
      const part = missing.slice(start, start + daysAtOnce);
      const loaded = await loadDayColumns(
        tx,
        part.map(({ day }) => day),
        this.terms,
      );
      loaded.forEach((columns, i) => {
        found.set(columns.day, columns);
        this.keep(columns, part[i]?.version ?? 0);
      });
    }
    if (versions === known.versions) known.columns = this.allOf(versions);
    return wanted.flatMap(({ day }) => found.get(day) ?? []);
  }

  /** All roll-ups of a region before a day, summed up: a row for each type, at the earliest day of that type. */
  async regionDaysBefore(tx: ReadTransaction, region: string, before: string): Promise<RegionDay[]> {
    return this.months.sumBefore(tx, this.versionsByMonth(await this.versionsOf(tx)), region, before);
  }

  /** Columns of all days of these versions, in their order; null while some are not kept. */
  private allOf(versions: readonly DayVersion[]): DayColumns[] | null {
    if (this.kept.size < versions.length) return null;
    const kept = versions.map(({ day }) => this.kept.get(day));
    const isWhole = kept.every((one, i) => one?.version === versions[i]?.version);
    return isWhole ? kept.flatMap((one) => one?.columns ?? []) : null;
  }

  /** Reads everything once, some days at a time, so that the first reader need not wait for it. */
  async warm(db: Db): Promise<void> {
    const days = await inReadTransaction(db, (tx) => this.versionsIn(tx));
    for (let start = 0; start < days.length && this.events < mostEvents; start += daysAtOnce) {
      const [last, first] = [days[start]?.day ?? 0, days[Math.min(start + daysAtOnce, days.length) - 1]?.day ?? 0];
      await inReadTransaction(db, (tx) => this.daysTouching(tx, first, last));
    }
    await inReadTransaction(db, async (tx) => this.months.warm(tx, this.versionsByMonth(await this.versionsOf(tx))));
  }

  private versionsOf(tx: ReadTransaction): Promise<DayVersion[]> {
    const asked = this.asked.get(tx) ?? this.versionsIn(tx);
    this.asked.set(tx, asked);
    return asked;
  }

  /** Sums of the versions of days: versions only rise, so a sum stands for one state of the month. */
  private versionsByMonth(versions: DayVersion[]): MonthVersions {
    const known = this.monthVersions.get(versions);
    if (known) return known;
    const byMonth = new Map<string, number>();
    for (const { day, version } of versions) {
      const month = `${toDate(day).slice(0, 7)}-01`;
      byMonth.set(month, (byMonth.get(month) ?? 0) + version);
    }
    this.monthVersions.set(versions, byMonth);
    return byMonth;
  }

  /** Versions of all days in the snapshot, the latest day first. */
  private async versionsIn(tx: ReadTransaction): Promise<DayVersion[]> {
    const [row] = await tx.execute<{ total: number }>(
      sql`select coalesce(sum(version), 0)::float8 as total from event_day_versions`,
    );
    const total = row?.total ?? 0;
    if (total === this.known.total) return this.known.versions;
    const versions = await tx.execute<DayVersion & Record<string, unknown>>(sql`
      select day - date '1970-01-01' as day, sum(version)::float8 as version, max(until) - date '1970-01-01' as until
      from event_day_versions group by event_day_versions.day order by 1 desc`);
    this.known = { total, versions: [...versions], columns: null };
    return this.known.versions;
  }

  /** A snapshot taken earlier may come in later: the newer columns stay. */
  private keep(columns: DayColumns, version: number): void {
    const before = this.kept.get(columns.day);
    if (before && before.version > version) return;
    this.events += columns.size - (before?.columns.size ?? 0);
    this.kept.delete(columns.day);
    this.kept.set(columns.day, { version, columns });
    for (const [day, { columns: old }] of this.kept) {
      if (this.events <= mostEvents) break;
      this.kept.delete(day);
      this.events -= old.size;
      this.known.columns = null;
    }
  }
}
