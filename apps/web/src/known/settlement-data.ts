import type { EventIndex, ReadTransaction } from "@tocsin/db";
import {
  type EventFilter,
  readMentionsKnownAt,
  readSettlement,
  type SearchCursor,
  type SettlementData,
} from "@tocsin/db/queries";
import { toMapped } from "#map/mapped.ts";
import type { Reference } from "#time/reference.ts";
import { rowsKnownAt } from "./known-rows.ts";
import { rollUpDays } from "./page-data.ts";
import { pageAt } from "./region-data.ts";

/** A settlement page's data, for the present or as known at an earlier time. */
export async function loadSettlement(
  tx: ReadTransaction,
  index: EventIndex,
  reference: Reference,
  placeId: string,
  filter: EventFilter & { from: string; to: string },
  after: SearchCursor | null,
): Promise<SettlementData> {
  const { at, lastDay } = reference;
  if (at === null) return readSettlement(tx, index, placeId, filter, after);
  const mentions = await readMentionsKnownAt(tx, at, { from: "0001-01-01", to: lastDay, placeId });
  const rows = rowsKnownAt(mentions, at).filter((row) => row.placeId === placeId);
  const views = rows.map((row) => row.view);
  const firstDay = views.at(-1)?.when?.from.slice(0, 10) ?? null;
  return {
    total: views.length,
    firstDay,
    days: rollUpDays(views),
    mapped: toMapped(views),
    list: pageAt(rows, filter),
  };
}
