import type { MappedCount, MappedEvent } from "@tocsin/db/queries";
import type { EventView, Metric } from "@tocsin/model";
import { totalOf } from "#sentences/told.ts";

/** What a map marks of events whose whole views are there: those that have a place. */
export function toMapped(views: readonly EventView[]): MappedEvent[] {
  return views.flatMap((view) =>
    view.place ? [{ place: view.place, killed: countIn(view, "killed"), injured: countIn(view, "injured") }] : [],
  );
}

function countIn({ figures }: EventView, metric: Metric): MappedCount {
  const { low = null, best = null, high = null } = totalOf(figures, metric) ?? {};
  return { low, best, high };
}
