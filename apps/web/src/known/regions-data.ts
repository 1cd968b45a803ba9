import type { EventIndex, ReadTransaction } from "@tocsin/db";
import { minusDays, type RegionsData, readMentionsKnownAt, readRegions } from "@tocsin/db/queries";
import type { Reference } from "#time/reference.ts";
import { lastByRegion } from "./home-data.ts";
import { deriveKnownAt, rollUpDays } from "./page-data.ts";

/** Data of the table of regions: from roll-ups for the present, from claims for an earlier time. */
export async function loadRegions(tx: ReadTransaction, index: EventIndex, reference: Reference): Promise<RegionsData> {
  const { at, lastDay } = reference;
  if (at === null) return readRegions(tx, index, lastDay);
  const mentions = await readMentionsKnownAt(tx, at, { from: minusDays(lastDay, 29), to: lastDay });
  const views = deriveKnownAt(mentions, at);
  return { days: rollUpDays(views), latest: lastByRegion(views) };
}
