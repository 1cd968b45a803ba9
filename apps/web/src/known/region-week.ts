import type { EventIndex, ReadTransaction } from "@tocsin/db";
import {
  emptyEventFilter,
  type KnownWindow,
  type MappedEvent,
  minusDays,
  type RegionDay,
  readMentionsKnownAt,
  readRegionDays,
  readSearch,
  searchEvents,
} from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { toMapped } from "#map/mapped.ts";
import type { Reference } from "#time/reference.ts";
import { byGravity, deriveKnownAt, rollUpDays } from "./page-data.ts";

/** What a region's frame for other sites shows. */
export interface RegionWeek {
  /** Roll-ups of the seven days up to the last. */
  days: RegionDay[];
  /** The latest events, of whatever day. */
  latest: EventView[];
}

/** A region's last seven days and its latest events, for the present or as known at an earlier time. */
export async function loadRegionWeek(
  tx: ReadTransaction,
  index: EventIndex,
  { at, lastDay }: Reference,
  { region, limit }: { region: string; limit: number },
): Promise<RegionWeek> {
  const from = minusDays(lastDay, 6);
  if (at === null) {
    const filter = { ...emptyEventFilter, regions: [region], to: lastDay };
    const { rows } = await searchEvents(tx, index, filter, { sort: "date", limit, after: null });
    return { days: await readRegionDays(tx, index, from, lastDay, region), latest: rows.map(({ view }) => view) };
  }
  const views = await viewsKnownAt(tx, at, { from: minusDays(lastDay, 89), to: lastDay, region });
  return { days: rollUpDays(views).filter(({ day }) => day >= from), latest: views.slice(0, limit) };
}

/** A region's last seven days with the gravest events to mark on its map, for the present or as known at an earlier time. */
export async function loadRegionMarks(
  tx: ReadTransaction,
  index: EventIndex,
  { at, lastDay }: Reference,
  { region, limit }: { region: string; limit: number },
): Promise<{ days: RegionDay[]; mapped: MappedEvent[] }> {
  const week = { from: minusDays(lastDay, 6), to: lastDay };
  if (at === null) {
    const filter = { ...emptyEventFilter, ...week, regions: [region] };
    const options = { sort: "date", limit: 1, after: null, mapLimit: limit, withDays: false } as const;
    const { mapped } = await readSearch(tx, index, filter, options);
    return { days: await readRegionDays(tx, index, week.from, week.to, region), mapped };
  }
  const views = await viewsKnownAt(tx, at, { ...week, region });
  return {
    days: rollUpDays(views).filter(({ day }) => day >= week.from),
    mapped: toMapped(views.toSorted(byGravity).slice(0, limit)),
  };
}

async function viewsKnownAt(
  tx: ReadTransaction,
  at: Date,
  window: KnownWindow & { region: string },
): Promise<EventView[]> {
  const views = deriveKnownAt(await readMentionsKnownAt(tx, at, window), at);
  return views.filter((view) => view.place?.region === window.region);
}
