import type { ReadTransaction } from "../connect.ts";
import { regionDayItems, regionDays } from "../schema/index.ts";
import { type RollUpRows, RollUpTable, type RowsOfDay } from "./roll-up-table.ts";

export type RegionDay = typeof regionDays.$inferSelect;
export type RegionDayItem = typeof regionDayItems.$inferSelect;

/** Roll-ups of one day, of all regions. */
export interface DayRollUps {
  /** Days since 1970-01-01. */
  day: number;
  /** Numbers held. */
  size: number;
  events: RollUpRows;
  things: RollUpRows;
}

/** Days whose sums are kept: many, as the sums of long ago are asked for with every region, and change seldom. */
const daysPerBlock = 64;

/** Sums of the days of one block, good as long as the days are the same. */
interface Block {
  days: readonly DayRollUps[];
  sums: RollUpRows;
}

/**
 * What the record has rolled up by region and day, as one index keeps it. The record changes the roll-ups of a day in the
 * transaction that changes its events, so that the day's version stands for them too.
 */
export class RollUps {
  private readonly events = new RollUpTable<RegionDay>(regionDays, ["type"]);
  private readonly things = new RollUpTable<RegionDayItem>(regionDayItems, ["metric", "item"]);
  private readonly blocks = new Map<number, Block>();

  /** Reads the given days (since 1970-01-01), in their order. Days without roll-ups are empty. */
  async load(tx: ReadTransaction, days: readonly number[]): Promise<DayRollUps[]> {
    const events = await this.events.load(tx, days);
    const things = await this.things.load(tx, days);
    return days.map((day, i) => {
      const own = { events: events[i] as RollUpRows, things: things[i] as RollUpRows };
      return { day, size: own.events.values.length + own.things.values.length, ...own };
    });
  }

  /** Events, killed and injured by day and type; of all regions where none is named. */
  daysOf(days: readonly DayRollUps[], region: string | null): RegionDay[] {
    return days.flatMap(({ day, events }) => this.events.list(day, events, region));
  }

  /** The same of a region over days, of which these are all before day `end`: a row for each type, at its earliest day. */
  sumDaysOf(days: readonly DayRollUps[], region: string, end: number): RegionDay[] {
    const blocks = Map.groupBy(days, ({ day }) => Math.floor(day / daysPerBlock));
    const parts = [...blocks].flatMap(([block, own]): RowsOfDay[] => {
      if ((block + 1) * daysPerBlock > end) return own.map(({ day, events }) => [day, events]);
      return [[block * daysPerBlock, this.sumsOfBlock(block, own)]];
    });
    return this.events.sum(parts, region);
  }

  /** Counted things of a region over all the days: a row for each metric and thing, at its earliest day. */
  sumThingsOf(days: readonly DayRollUps[], region: string): RegionDayItem[] {
    const rows = days.map(({ day, things }) => [day, things] as const);
    return this.things.sum(rows, region);
  }

  private sumsOfBlock(block: number, days: readonly DayRollUps[]): RollUpRows {
    const kept = this.blocks.get(block);
    if (kept && kept.days.length === days.length && kept.days.every((day, i) => day === days[i])) return kept.sums;
    const sums = this.events.merge(days.map(({ day, events }) => [day, events]));
    this.blocks.set(block, { days, sums });
    return sums;
  }
}
