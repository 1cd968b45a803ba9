import { type EventView, eventFamilies } from "@tocsin/model";
import type { ReadTransaction } from "../connect.ts";
import type { EventIndex } from "../event-index/event-index.ts";
import type { Restriction } from "../event-index/match-events.ts";
import type { AidPackageRow } from "./aid.ts";
import { minusDays } from "./days.ts";
import { type EventFilter, emptyEventFilter } from "./event-filter.ts";
import { type EventRow, readEventsByNumber } from "./event-rows.ts";
import { findEvents } from "./find-events.ts";
import { readLatestAid } from "./latest-aid.ts";
import type { MappedEvent } from "./mapped-events.ts";
import { type RegionDay, readRegionDays } from "./roll-ups.ts";

export interface HomeData {
  /** Gravest events of the last two days. */
  lead: EventRow[];
  /** Gravest events of the five days before them, for quiet days. */
  earlier: EventRow[];
  latest: EventRow[];
  /** Located events of the last three days that a map can show. */
  mapped: MappedEvent[];
  days: RegionDay[];
  /** Interceptions of the last seven days, those told for a whole country too. */
  interceptions: EventView[];
  /** Events of the last seven days on whose figures voices differ. */
  contested: { events: number; byMetric: Record<string, number> };
  aid: AidPackageRow[];
}

const leadFamilies = ["attack", "interception", "ground", "measure"] as const;
/** Events of a week that sums are told from: more than any week has had. */
const mostTold = 2_000;

/** Everything the home page shows, counted back from the local day `lastDay` (included). */
export async function readHome(tx: ReadTransaction, index: EventIndex, lastDay: string): Promise<HomeData> {
  const find = (from: string, to: string, restriction: Restriction, filter: Partial<EventFilter> = {}) =>
    findEvents(tx, index, { ...emptyEventFilter, ...filter, from, to }, restriction);
  const dayBefore = (days: number) => minusDays(lastDay, days);
  const news = { families: leadFamilies };
  const [lead, earlier, latest, marked, interceptions, contested] = await Promise.all([
    find(dayBefore(1), lastDay, news),
    find(dayBefore(6), dayBefore(2), news),
    find("0001-01-01", lastDay, { families: eventFamilies.filter((family) => family !== "statement") }),
    find(dayBefore(2), lastDay, { families: ["attack", "ground", "measure"] }),
    find(dayBefore(6), lastDay, { families: ["interception"] }),
    find(dayBefore(6), lastDay, {}, { contested: true }),
  ]);
  const read = async (numbers: number[]) => (await readEventsByNumber(tx, numbers)).map(({ view }) => view);
  return {
    lead: await readEventsByNumber(tx, lead.gravest(24, "all")),
    earlier: await readEventsByNumber(tx, earlier.gravest(24, "all")),
    latest: await readEventsByNumber(tx, latest.newest(8, null).numbers),
    mapped: marked.marks(40),
    days: await readRegionDays(tx, index, dayBefore(29), lastDay),
    interceptions: await read(interceptions.newest(mostTold, null).numbers),
    contested: countContested(await read(contested.newest(mostTold, null).numbers)),
    aid: await readLatestAid(tx, 3),
  };
}

/** Counts contested events by the metric on which voices differ. */
export function countContested(views: readonly EventView[]): HomeData["contested"] {
  const byMetric: Record<string, number> = {};
  for (const view of views) {
    for (const metric of new Set(view.contested.map((key) => key.split("/")[0] ?? key))) {
      byMetric[metric] = (byMetric[metric] ?? 0) + 1;
    }
  }
  return { events: views.length, byMetric };
}
