import { eventFamilies } from "@tocsin/model";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import { minusDays } from "./days.ts";
import { emptyEventFilter } from "./event-filter.ts";
import { findEvents } from "./find-events.ts";
import { type RegionDay, readRegionDays } from "./roll-ups.ts";

export interface RegionsData {
  /** Roll-ups of the last thirty days. */
  days: RegionDay[];
  /** Day of the latest event of each region. */
  latest: { region: string; day: string }[];
}

/** What the table of all regions shows, counted back from the local day `lastDay` (included). */
export async function readRegions(tx: ReadTransaction, index: EventIndex, lastDay: string): Promise<RegionsData> {
  return {
    days: await readRegionDays(tx, index, minusDays(lastDay, 29), lastDay),
    latest: await readLatestByRegion(tx, index, lastDay),
  };
}

/** Day of the latest event of each region, statements left out, within the last thirty days. */
export async function readLatestByRegion(
  tx: ReadTransaction,
  index: EventIndex,
  lastDay: string,
): Promise<RegionsData["latest"]> {
  const families = eventFamilies.filter((family) => family !== "statement");
  const month = { ...emptyEventFilter, from: minusDays(lastDay, 29), to: lastDay };
  return (await findEvents(tx, index, month, { families })).latestByRegion();
}
