import type { ReadTransaction } from "../connect.ts";
import { regionDayItems, regionDays } from "../schema/index.ts";
import { BlockSums } from "./block-sums.ts";
import { type MakeRow, type RollUpRows, RollUpTable, type RowsOfDay } from "./roll-up-table.ts";

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

/**
 * What the record has rolled up by region and day, as one index keeps it. The record changes the roll-ups of a day in the
 * transaction that changes its events, so that the day's version stands for them too.
 */
export class RollUps {
  private readonly events = new RollUpTable<RegionDay>(regionDays, ["type"], toRegionDay);
  private readonly things = new RollUpTable<RegionDayItem>(regionDayItems, ["metric", "item"], toRegionDayItem);
  private readonly blocks = new BlockSums((days: readonly DayRollUps[]) => this.events.merge(days.map(eventsOf)));

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

  /**
   * The same of a region over all the days, which are the record's from its first one on: a row for each type, at the earliest
   * day of that type.
   */
  sumDaysOf(days: readonly DayRollUps[], region: string): RegionDay[] {
    const { blocks, latest } = this.blocks.sumWhole(days);
    return this.events.sum([...blocks, ...latest.map(eventsOf)], region);
  }

  /** Counted things of a region over all the days: a row for each metric and thing, at its earliest day. */
  sumThingsOf(days: readonly DayRollUps[], region: string): RegionDayItem[] {
    const rows = days.map(({ day, things }) => [day, things] as const);
    return this.things.sum(rows, region);
  }
}

function eventsOf({ day, events }: DayRollUps): RowsOfDay {
  return [day, events];
}

const toRegionDay: MakeRow<RegionDay> = ({ region, day }, values, at, terms) => ({
  region,
  day,
  type: terms.termOf(values[at] as number) as RegionDay["type"],
  events: values[at + 1] as number,
  contested: values[at + 2] as number,
  killedStated: values[at + 3] as number,
  killedLow: values[at + 4] as number,
  killedBest: values[at + 5] as number,
  killedHigh: values[at + 6] as number,
  killedOpen: values[at + 7] as number,
  injuredStated: values[at + 8] as number,
  injuredLow: values[at + 9] as number,
  injuredBest: values[at + 10] as number,
  injuredHigh: values[at + 11] as number,
  injuredOpen: values[at + 12] as number,
});

const toRegionDayItem: MakeRow<RegionDayItem> = ({ region, day }, values, at, terms) => ({
  region,
  day,
  metric: terms.termOf(values[at] as number) as RegionDayItem["metric"],
  item: terms.termOf(values[at + 1] as number) as RegionDayItem["item"],
  events: values[at + 2] as number,
  low: values[at + 3] as number,
  best: values[at + 4] as number,
  high: values[at + 5] as number,
  uncounted: values[at + 6] as number,
});
