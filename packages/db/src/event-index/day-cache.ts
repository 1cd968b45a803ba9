import type { ReadTransaction } from "../connect.ts";

/** A day's version in a snapshot, and the last day on which any event that began on it went on. Days since 1970-01-01. */
export interface DayVersion {
  day: number;
  version: number;
  until: number;
}

/** What is kept of a day. */
export interface OfDay {
  readonly day: number;
  /** What the bound of the cache counts. */
  readonly size: number;
}

interface Kept<T> {
  version: number;
  made: T;
  /** The number of the latest read that asked for it. */
  usedIn: number;
}

/**
 * Something made of each day of the record, kept in memory with the version of the day that it shows, and read again where a
 * snapshot has another version. Of `mostKept` entries, days used longest ago are dropped first.
 */
export class DayCache<T extends OfDay> {
  private readonly kept = new Map<number, Kept<T>>();
  private size = 0;
  private reads = 0;
  private readonly load: (tx: ReadTransaction, days: readonly number[]) => Promise<T[]>;
  private readonly mostKept: number;
  private readonly daysAtOnce: number;

  /**
   * `load` makes what is kept of the given days, in their order, from the snapshot: of `daysAtOnce` at most, which bounds its
   * memory.
   */
  constructor(
    load: (tx: ReadTransaction, days: readonly number[]) => Promise<T[]>,
    mostKept: number,
    daysAtOnce: number,
  ) {
    this.load = load;
    this.mostKept = mostKept;
    this.daysAtOnce = daysAtOnce;
  }

  get isFull(): boolean {
    return this.size >= this.mostKept;
  }

  /** What there is of the wanted days in the snapshot, in their order. */
  async read(tx: ReadTransaction, wanted: readonly DayVersion[]): Promise<T[]> {
    this.reads++;
    const made: T[] = [];
    const missing: DayVersion[] = [];
    for (const version of wanted) {
      const kept = this.kept.get(version.day);
      if (kept?.version === version.version) {
        kept.usedIn = this.reads;
        made.push(kept.made);
      } else missing.push(version);
    }
    if (missing.length === 0) return made;
    for (let start = 0; start < missing.length; start += this.daysAtOnce) {
      const part = missing.slice(start, start + this.daysAtOnce);
      const loaded = await this.load(
        tx,
        part.map(({ day }) => day),
      );
      made.push(...loaded);
      loaded.forEach((one, i) => {
        this.keep(one, part[i]?.version ?? 0);
      });
    }
    const byDay = new Map(made.map((one) => [one.day, one]));
    return wanted.flatMap(({ day }) => byDay.get(day) ?? []);
  }

  /** A snapshot taken earlier may come in later: the newer one stays. */
  private keep(made: T, version: number): void {
    const before = this.kept.get(made.day);
    if (before && before.version > version) return;
    this.size += made.size - (before?.made.size ?? 0);
    this.kept.set(made.day, { version, made, usedIn: this.reads });
    if (this.size > this.mostKept) this.dropUnused();
  }

  private dropUnused(): void {
    for (const [day, { made }] of [...this.kept].sort(([, a], [, b]) => a.usedIn - b.usedIn)) {
      if (this.size <= this.mostKept) break;
      this.kept.delete(day);
      this.size -= made.size;
    }
  }
}
