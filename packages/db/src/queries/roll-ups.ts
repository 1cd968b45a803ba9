import type { ReadTransaction } from "../connect.ts";
import { toDay } from "../event-index/day-columns.ts";
import type { RegionDay, RegionDayItem } from "../event-index/day-roll-ups.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { minusDays } from "./days.ts";

export type { RegionDay, RegionDayItem };

/** Day roll-ups between two local days, both included, of one region or of all. */
export async function readRegionDays(
  tx: ReadTransaction,
  index: EventIndex,
  from: string,
  to: string,
  region: string | null = null,
): Promise<RegionDay[]> {
  return index.rollUps.daysOf(await index.rollUpsIn(tx, toDay(from), toDay(to)), region);
}

/**
 * All roll-ups of a region up to a local day: day by day from `dailyFrom` on, and of the time before it one row per type, at the
 * earliest day of that type.
 */
export async function readRegionHistory(
  tx: ReadTransaction,
  index: EventIndex,
  region: string,
  dailyFrom: string,
  to: string,
): Promise<RegionDay[]> {
  const from = toDay(dailyFrom);
  const [daily, before] = partAt(await index.rollUpsIn(tx, null, toDay(to)), from);
  return [...index.rollUps.daysOf(daily, region), ...index.rollUps.sumDaysOf(before, region)];
}

/**
 * Roll-ups of a region's counted things over the thirty days to `to`, summed up by metric and item in two rows: of the last
 * seven days, at `to`, and of the days before them, at the first of the thirty.
 */
export async function readRegionMonthItems(
  tx: ReadTransaction,
  index: EventIndex,
  region: string,
  to: string,
): Promise<RegionDayItem[]> {
  const from = minusDays(to, 29);
  const days = await index.rollUpsIn(tx, toDay(from), toDay(to));
  const [week, before] = partAt(days, toDay(to) - 6);
  return [
    ...index.rollUps.sumThingsOf(week, region).map((row) => ({ ...row, day: to })),
    ...index.rollUps.sumThingsOf(before, region).map((row) => ({ ...row, day: from })),
  ];
}

/** Days, the latest first, parted: from a day on, and those before it. */
function partAt<T extends { day: number }>(days: readonly T[], from: number): [T[], T[]] {
  const first = days.findIndex(({ day }) => day < from);
  const cut = first < 0 ? days.length : first;
  return [days.slice(0, cut), days.slice(cut)];
}
