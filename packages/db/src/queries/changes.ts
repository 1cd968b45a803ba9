import type { EventView } from "@tocsin/model";
import { and, desc, eq, lt, lte } from "drizzle-orm";
import type { ReadTransaction } from "../connect.ts";
import { changes, events } from "../schema/index.ts";

/** One entry of the public change log, with the event as it stands now. */
export interface ChangeEntry {
  change: typeof changes.$inferSelect;
  view: EventView | null;
}

/** What readers had been shown and is no longer so, the latest first: from below `beforeId` on, made up to `at`, of one event or all. */
export function readChanges(
  tx: ReadTransaction,
  options: { beforeId: number | null; at: Date | null; limit: number; eventId?: string },
): Promise<ChangeEntry[]> {
  return tx
    .select({ change: changes, view: events.view })
    .from(changes)
    .leftJoin(events, eq(events.id, changes.eventId))
    .where(
      and(
        options.beforeId === null ? undefined : lt(changes.id, options.beforeId),
        options.at === null ? undefined : lte(changes.at, options.at),
        options.eventId === undefined ? undefined : eq(changes.eventId, options.eventId),
      ),
    )
    .orderBy(desc(changes.id))
    .limit(options.limit);
}
