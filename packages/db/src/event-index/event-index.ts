import { sql } from "drizzle-orm";
import type { Db, ReadTransaction } from "../connect.ts";
import { inReadTransaction } from "../connect.ts";
import { SpotSums } from "./cluster-matches.ts";
import { DayCache, type DayVersion } from "./day-cache.ts";
import { type DayColumns, EventTerms, loadDayColumns } from "./day-columns.ts";
import { type DayRollUps, RollUps } from "./day-roll-ups.ts";
import { FoundWords, type WordMatches } from "./word-matches.ts";

/** Events kept in memory, some 100 bytes each with the roll-ups of their days. */
const mostEvents = 4_000_000;
/** Numbers of roll-ups kept in memory, two bytes each: far more than two hundred regions have in ten years. */
const mostRollUpNumbers = 100_000_000;
/** Days read by one statement, and in one snapshot while the index is warmed. */
const daysAtOnce = 32;

/**
 * The published events of this process's database as columns in memory, by day: what facets, lists, maps and timelines are
 * counted and chosen from. A day is read again when its version has changed, which every transaction that touches one of
 * its events raises; the version is asked for in the reader's own snapshot, so that its answers agree with what else it reads,
 * to the event. Nothing has to be told to the index, and several processes have one each.
 */
export class EventIndex {
  readonly terms = new EventTerms();
  readonly rollUps = new RollUps();
  readonly spotSums = new SpotSums(this.terms);
  private readonly columns = new DayCache((tx, days) => loadDayColumns(tx, days, this.terms), mostEvents, daysAtOnce);
  private readonly rolledUp = new DayCache((tx, days) => this.rollUps.load(tx, days), mostRollUpNumbers, daysAtOnce);
  private readonly words = new FoundWords();
  /** Of snapshots that are being read. */
  private readonly asked = new WeakMap<ReadTransaction, Promise<readonly DayVersion[]>>();
  /** The versions of all days as last asked for. */
  private known: { total: number; versions: readonly DayVersion[] } = { total: -1, versions: [] };

  /**
   * Columns of all days with an event that touches the window, both ends included in days since 1970-01-01, null for open;
   * the latest day first.
   */
  async daysTouching(tx: ReadTransaction, from: number | null, to: number | null): Promise<DayColumns[]> {
    return this.columns.read(tx, await this.versionsTouching(tx, from, to));
  }

  /** Which events of the same days have any of the words, or phrases, in their text. */
  async wordsTouching(
    tx: ReadTransaction,
    words: readonly string[],
    from: number | null,
    to: number | null,
  ): Promise<WordMatches> {
    return this.words.read(tx, words, await this.versionsTouching(tx, from, to));
  }

  /** Roll-ups of all days in the window, both ends included, null for open; the latest day first. */
  async rollUpsIn(tx: ReadTransaction, from: number | null, to: number | null): Promise<DayRollUps[]> {
    const versions = await this.versionsOf(tx);
    const start = to === null ? 0 : firstBefore(versions, to + 1);
    return this.rolledUp.read(tx, versions.slice(start, from === null ? undefined : firstBefore(versions, from)));
  }

  /** Reads everything once, some days at a time, so that the first reader need not wait for it. */
  async warm(db: Db): Promise<void> {
    const days = await inReadTransaction(db, (tx) => this.versionsIn(tx));
    for (let start = 0; start < days.length && !this.columns.isFull; start += daysAtOnce) {
      const [last, first] = [days[start]?.day ?? 0, days[Math.min(start + daysAtOnce, days.length) - 1]?.day ?? 0];
      await inReadTransaction(db, async (tx) => {
        await this.daysTouching(tx, first, last);
        await this.rollUpsIn(tx, first, last);
      });
    }
  }

  private async versionsTouching(
    tx: ReadTransaction,
    from: number | null,
    to: number | null,
  ): Promise<readonly DayVersion[]> {
    const versions = await this.versionsOf(tx);
    const upTo = to === null ? versions : versions.slice(firstBefore(versions, to + 1));
    return from === null ? upTo : upTo.filter(({ until }) => until >= from);
  }

  private versionsOf(tx: ReadTransaction): Promise<readonly DayVersion[]> {
    const asked = this.asked.get(tx) ?? this.versionsIn(tx);
    this.asked.set(tx, asked);
    return asked;
  }

  /** Versions of all days in the snapshot, the latest day first. */
  private async versionsIn(tx: ReadTransaction): Promise<readonly DayVersion[]> {
    const [row] = await tx.execute<{ total: number }>(
      sql`select coalesce(sum(version), 0)::float8 as total from event_day_versions`,
    );
    const total = row?.total ?? 0;
    if (total === this.known.total) return this.known.versions;
    const versions = await tx.execute<DayVersion & Record<string, unknown>>(sql`
      select day - date '1970-01-01' as day, sum(version)::float8 as version, max(until) - date '1970-01-01' as until
      from event_day_versions group by event_day_versions.day order by 1 desc`);
    this.known = { total, versions: [...versions] };
    return this.known.versions;
  }
}

/** Place of the latest day before `day` among days of which the latest come first. */
function firstBefore(versions: readonly DayVersion[], day: number): number {
  let [low, high] = [0, versions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((versions[middle] as DayVersion).day < day) high = middle;
    else low = middle + 1;
  }
  return low;
}
