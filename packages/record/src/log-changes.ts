import { schema, type WriteTransaction } from "@tocsin/db";
import { tollOf } from "@tocsin/match";
import type { EventView } from "@tocsin/model";
import { insertRows } from "./insert-rows.ts";
import type { EventChange } from "./store-events.ts";

type ChangeRow = typeof schema.changes.$inferInsert;

/** Who or what a change of events is due to. */
export interface ChangeCause {
  at: Date;
  /** Name of the person who decided; null: the pipeline, because of a report. */
  madeBy: string | null;
  reason: string | null;
}

/** Writes down what readers had been shown and is no longer so: tolls that changed, events that joined, withdrawals. */
export async function logEventChanges(
  tx: WriteTransaction,
  changes: readonly EventChange[],
  redirects: ReadonlyMap<string, string>,
  cause: ChangeCause,
): Promise<void> {
  const rows = changes.flatMap((change) => rowsOf(change, redirects, cause));
  await insertRows(tx, schema.changes, rows);
}

function rowsOf(change: EventChange, redirects: ReadonlyMap<string, string>, cause: ChangeCause): ChangeRow[] {
  const { before, after } = change;
  if (before === null || before.view.lifecycle !== "published") return [];
  const base = { ...cause, region: before.region };
  if (after === null) {
    const mergedInto = redirects.get(change.id) ?? null;
    return [{ ...base, kind: "events_joined", eventId: mergedInto, detail: { joined: change.id } }];
  }
  const rows: ChangeRow[] = [];
  if (after.lifecycle === "retracted") {
    rows.push({ ...base, kind: "event_retracted", eventId: change.id, reason: after.retractionReason, detail: {} });
  }
  const figures = changedTolls(before.view, after.view);
  if (figures) rows.push({ ...base, kind: "figures_changed", eventId: change.id, detail: figures });
  if (before.view.grade !== after.grade) {
    const detail = { from: before.view.grade, to: after.grade };
    rows.push({ ...base, kind: "grade_changed", eventId: change.id, detail });
  }
  return rows;
}

function changedTolls(before: EventView, after: EventView): Record<string, unknown> | null {
  const changed = (["killed", "injured"] as const).flatMap((metric) => {
    const from = tollOf(before, metric);
    const to = tollOf(after, metric);
    const same = from.low === to.low && from.best === to.best && from.high === to.high && from.stated === to.stated;
    return same ? [] : [[metric, { from, to }] as const];
  });
  return changed.length > 0 ? Object.fromEntries(changed) : null;
}
