import type { ReadTransaction } from "@tocsin/db";
import type { EventFilter } from "@tocsin/db/queries";
import type { Window } from "#figures/sums.ts";
import type { KnownRow } from "#known/known-rows.ts";
import { findKnownAt } from "#known/search-data.ts";
import { homeZone, toLocal } from "#time/zones.ts";
import { badRequest } from "./respond.ts";

/**
 * Events as known at a moment, with the days that they are of. Where the days asked for are more than one look back covers, the
 * request is refused: a program would take the last of them for all.
 */
export async function eventsKnownAt(
  tx: ReadTransaction,
  filter: EventFilter,
  at: Date,
): Promise<{ rows: KnownRow[]; days: Window }> {
  const lastDay = toLocal(at, homeZone).slice(0, 10);
  if (filter.from && filter.from > lastDay) throw badRequest(`from must not lie after at, which is on ${lastDay}.`);
  const { found, window } = await findKnownAt(tx, filter, { at, lastDay });
  if (filter.from && filter.from < window.from) {
    throw badRequest(
      `These are more days than can be told as known at one moment: ask for from=${window.from}&to=${window.to}, then for the days before.`,
    );
  }
  return { rows: found, days: window };
}
