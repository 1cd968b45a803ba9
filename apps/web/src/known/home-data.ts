import type { EventIndex, ReadTransaction } from "@tocsin/db";
import {
  countContested,
  type HomeData,
  minusDays,
  type RegionsData,
  readHome,
  readLatestByRegion,
  readMentionsKnownAt,
} from "@tocsin/db/queries";
import type { EventView } from "@tocsin/model";
import { latestAidKnownAt } from "#aid/load-aid.ts";
import { toMapped } from "#map/mapped.ts";
import type { Reference } from "#time/reference.ts";
import { byDayThenReport, byGravity, deriveKnownAt, isNews, rollUpDays, touches } from "./page-data.ts";

export type HomeModel = HomeData & { lastEvents: RegionsData["latest"] };

/** The home page's data: from roll-ups for the present, from claims for an earlier time. */
export async function loadHome(tx: ReadTransaction, index: EventIndex, reference: Reference): Promise<HomeModel> {
  const { at, lastDay } = reference;
  if (at === null) {
    return { ...(await readHome(tx, index, lastDay)), lastEvents: await readLatestByRegion(tx, index, lastDay) };
  }
  const mentions = await readMentionsKnownAt(tx, at, { from: minusDays(lastDay, 29), to: lastDay });
  return { ...homeAt(deriveKnownAt(mentions, at), lastDay), aid: await latestAidKnownAt(tx, at, { limit: 3 }) };
}

function homeAt(views: EventView[], lastDay: string): Omit<HomeModel, "aid"> {
  const toRow = (view: EventView) => ({ view, retractionReason: null });
  const recent = views.filter((view) => touches(view, minusDays(lastDay, 1), lastDay) && isNews(view));
  const week = views.filter((view) => touches(view, minusDays(lastDay, 6), lastDay));
  return {
    lead: [...recent].sort(byGravity).slice(0, 24).map(toRow),
    earlier: views
      .filter((view) => touches(view, minusDays(lastDay, 6), minusDays(lastDay, 2)) && isNews(view))
      .sort(byGravity)
      .slice(0, 24)
      .map(toRow),
    latest: views
      .filter((view) => !view.type.startsWith("statement"))
      .slice(0, 8)
      .map(toRow),
    mapped: toMapped(
      views
        .filter((view) => touches(view, minusDays(lastDay, 2), lastDay) && isNews(view) && view.place?.lat != null)
        .sort(byGravity)
        .slice(0, 40),
    ),
    days: rollUpDays(views),
    interceptions: week.filter((view) => view.type === "interception"),
    contested: countContested(week.filter((view) => view.contested.length > 0)),
    lastEvents: lastByRegion(views),
  };
}

/** Latest event of each region. */
export function lastByRegion(views: EventView[]): RegionsData["latest"] {
  const latest = new Map<string, RegionsData["latest"][number]>();
  for (const view of [...views].sort(byDayThenReport)) {
    const region = view.place?.region;
    if (!region || !view.when || latest.has(region)) continue;
    latest.set(region, { region, day: view.when.from.slice(0, 10) });
  }
  return [...latest.values()];
}
