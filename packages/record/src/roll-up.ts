import type { schema } from "@tocsin/db";
import { type EventView, type Item, itemMetrics, items } from "@tocsin/model";

/** What of a stored event its region's roll-ups are made from. */
export type RolledEvent = Pick<
  typeof schema.events.$inferSelect,
  | "id"
  | "type"
  | "scope"
  | "modality"
  | "lifecycle"
  | "region"
  | "whenFrom"
  | "whenPrecision"
  | "parentEventId"
  | "isContested"
  | "killedLow"
  | "killedBest"
  | "killedHigh"
  | "injuredLow"
  | "injuredBest"
  | "injuredHigh"
> & { figures: EventView["figures"] };

export type RegionDayRow = typeof schema.regionDays.$inferInsert;
export type RegionDayItemRow = typeof schema.regionDayItems.$inferInsert;

/** Roll-ups of one region and day from all its events. Pure; what counts is described at the table. */
export function rollUp(region: string, day: string, events: readonly RolledEvent[]) {
  const counted = events.filter(isCounted);
  const parts = Map.groupBy(
    counted.filter((event) => event.parentEventId !== null),
    (event) => event.parentEventId as string,
  );
  const days = new Map<string, RegionDayRow>();
  const things = new Map<string, RegionDayItemRow>();
  for (const event of counted) {
    const children = parts.get(event.id) ?? [];
    const row = days.get(event.type) ?? emptyDay(region, day, event.type);
    days.set(event.type, row);
    row.events++;
    if (event.isContested) row.contested++;
    if (!children.some(hasKilled)) addKilled(row, event);
    if (!children.some(hasInjured)) addInjured(row, event);
    for (const figure of itemFigures(event)) {
      if (children.some((child) => itemFigures(child).some((f) => f.metric === figure.metric))) continue;
      addThing(things, { region, day }, figure);
    }
  }
  return { days: [...days.values()], things: [...things.values()] };
}

function isCounted(event: RolledEvent): boolean {
  return (
    event.lifecycle === "published" &&
    event.scope !== "aggregate" &&
    event.modality !== "planned" &&
    event.modality !== "negated" &&
    isDayKnown(event)
  );
}

/** Whether an event belongs to one local day, and not to a week or more. */
export function isDayKnown(event: Pick<RolledEvent, "whenPrecision">): boolean {
  const { whenPrecision } = event;
  return whenPrecision === "hour" || whenPrecision === "part_of_day" || whenPrecision === "day";
}

function emptyDay(region: string, day: string, type: RolledEvent["type"]): RegionDayRow & { events: number } {
  return {
    region,
    day,
    type,
    events: 0,
    contested: 0,
    killedStated: 0,
    killedLow: 0,
    killedBest: 0,
    killedHigh: 0,
    killedOpen: 0,
    injuredStated: 0,
    injuredLow: 0,
    injuredBest: 0,
    injuredHigh: 0,
    injuredOpen: 0,
  };
}

function hasKilled(event: RolledEvent): boolean {
  return event.killedLow !== null || event.killedBest !== null;
}

function hasInjured(event: RolledEvent): boolean {
  return event.injuredLow !== null || event.injuredBest !== null;
}

function addKilled(row: RegionDayRow, event: RolledEvent): void {
  if (!hasKilled(event)) return;
  const { low, best, high, open } = bounds(event.killedLow, event.killedBest, event.killedHigh);
  row.killedStated++;
  row.killedLow += low;
  row.killedBest += best;
  row.killedHigh += high;
  row.killedOpen += open;
}

function addInjured(row: RegionDayRow, event: RolledEvent): void {
  if (!hasInjured(event)) return;
  const { low, best, high, open } = bounds(event.injuredLow, event.injuredBest, event.injuredHigh);
  row.injuredStated++;
  row.injuredLow += low;
  row.injuredBest += best;
  row.injuredHigh += high;
  row.injuredOpen += open;
}

/** Numbers to add; an open top adds what is known and is counted as open. */
function bounds(low: number | null, best: number | null, high: number | null) {
  const bottom = low ?? 0;
  const middle = best ?? bottom;
  return { low: bottom, best: middle, high: high ?? Math.max(bottom, middle), open: high === null ? 1 : 0 };
}

function itemFigures(event: RolledEvent): (EventView["figures"][number] & { item: Item })[] {
  return event.figures.flatMap((figure) =>
    itemMetrics.includes(figure.metric) && figure.item !== null && isItem(figure.item)
      ? [{ ...figure, item: figure.item }]
      : [],
  );
}

function isItem(value: string): value is Item {
  return (items as readonly string[]).includes(value);
}

function addThing(
  things: Map<string, RegionDayItemRow>,
  { region, day }: { region: string; day: string },
  figure: EventView["figures"][number] & { item: Item },
): void {
  const { metric, item } = figure;
  const key = `${metric}/${item}`;
  const row = things.get(key) ?? { region, day, metric, item, events: 0, low: 0, best: 0, high: 0, uncounted: 0 };
  things.set(key, row);
  row.events++;
  if (figure.low === null && figure.best === null) {
    row.uncounted++;
    return;
  }
  const { low, best, high } = bounds(figure.low, figure.best, figure.high);
  row.low += low;
  row.best += best;
  row.high += high;
}
