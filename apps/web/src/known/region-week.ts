import type { EventIndex, ReadTransaction } from "@tocsin/db";
import {
  emptyEventFilter,
  minusDays,
  type RegionDay,
  readMentionsKnownAt,
  readRegionDays,
  searchEvents,
} from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import type { Reference } from "#time/reference.ts";
import { deriveKnownAt, rollUpDays } from "./page-data.ts";

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
  const mentions = await readMentionsKnownAt(tx, at, { from: minusDays(lastDay, 89), to: lastDay, region });
  const views = deriveKnownAt(mentions, at).filter((view) => view.place?.region === region);
  return { days: rollUpDays(views).filter(({ day }) => day >= from), latest: views.slice(0, limit) };
}
