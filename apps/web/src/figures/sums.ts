import type { RegionDay, RegionDayItem } from "@tocsin/db/queries";
import type { EventType, Item, Metric } from "@tocsin/model";

/** Sum of a figure over events: in how many it was stated at all, and in how many its top is open. */
export interface Sum {
  stated: number;
  low: number;
  best: number;
  high: number;
  open: number;
}

export interface DaySum {
  events: number;
  contested: number;
  killed: Sum;
  injured: Sum;
}

/** Days from and to are local days, both included. */
export interface Window {
  from: string;
  to: string;
}

/** Kinds of event that the counts of a region list one under another. Statements, visits and measures are told elsewhere. */
export const typeGroups = {
  missile: ["strike.missile"],
  drone: ["strike.drone"],
  bomb: ["strike.glide_bomb", "strike.air"],
  shelling: ["shelling.artillery", "shelling.mlrs", "shelling.mortar"],
  explosion: ["explosion.unknown"],
  interception: ["interception"],
  ground: ["ground.incursion", "ground.clash"],
  mine: ["mine.ied"],
  shooting: ["attack.shooting"],
  sabotage: ["sabotage"],
} as const satisfies Record<string, readonly EventType[]>;
export type TypeGroup = keyof typeof typeGroups;
export const typeGroupNames = Object.keys(typeGroups) as TypeGroup[];

const countedTypes = new Set<EventType>(Object.values(typeGroups).flat());

/** Whether an event counts as one where the site says "events": attacks, interceptions and ground action. */
export function isCounted(type: EventType): boolean {
  return countedTypes.has(type);
}

/** Adds up roll-ups of a window, of one region or several, of all counted types or of some. */
export function sumDays(days: readonly RegionDay[], window: Window, types?: readonly EventType[]): DaySum {
  const sum: DaySum = { events: 0, contested: 0, killed: emptySum(), injured: emptySum() };
  for (const day of days) {
    if (day.day < window.from || day.day > window.to) continue;
    if (types ? !types.includes(day.type) : !countedTypes.has(day.type)) continue;
    sum.events += day.events;
    sum.contested += day.contested;
    add(sum.killed, day.killedStated, day.killedLow, day.killedBest, day.killedHigh, day.killedOpen);
    add(sum.injured, day.injuredStated, day.injuredLow, day.injuredBest, day.injuredHigh, day.injuredOpen);
  }
  return sum;
}

/** Events and deaths of each day of a window, days without any included. */
export function countByDay(
  days: readonly RegionDay[],
  window: Window,
): { day: string; events: number; killed: number }[] {
  const counts = new Map<string, { events: number; killed: number }>();
  for (const day of days) {
    if (day.day < window.from || day.day > window.to || !countedTypes.has(day.type)) continue;
    const found = counts.get(day.day) ?? { events: 0, killed: 0 };
    counts.set(day.day, { events: found.events + day.events, killed: found.killed + day.killedBest });
  }
  return eachDay(window).map((day) => ({ day, ...(counts.get(day) ?? { events: 0, killed: 0 }) }));
}

export interface ItemSum {
  item: Item;
  events: number;
  low: number;
  best: number;
  high: number;
  uncounted: number;
}

/** Adds up roll-ups of counted things by item for one metric, the largest first. */
export function sumItems(rows: readonly RegionDayItem[], metric: Metric, window: Window): ItemSum[] {
  const sums = new Map<Item, ItemSum>();
  for (const row of rows) {
    if (row.metric !== metric || row.day < window.from || row.day > window.to) continue;
    const sum = sums.get(row.item) ?? { item: row.item, events: 0, low: 0, best: 0, high: 0, uncounted: 0 };
    sum.events += row.events;
    sum.low += row.low;
    sum.best += row.best;
    sum.high += row.high;
    sum.uncounted += row.uncounted;
    sums.set(row.item, sum);
  }
  return [...sums.values()].sort((a, b) => b.best - a.best || b.uncounted - a.uncounted || (a.item < b.item ? -1 : 1));
}

/** All days of a window, in order. */
export function eachDay(window: Window): string[] {
  const days: string[] = [];
  const day = new Date(`${window.from}T00:00:00Z`);
  const end = new Date(`${window.to}T00:00:00Z`);
  for (; day <= end; day.setUTCDate(day.getUTCDate() + 1)) days.push(day.toISOString().slice(0, 10));
  return days;
}

export function emptySum(): Sum {
  return { stated: 0, low: 0, best: 0, high: 0, open: 0 };
}

function add(sum: Sum, stated: number, low: number, best: number, high: number, open: number): void {
  sum.stated += stated;
  sum.low += low;
  sum.best += best;
  sum.high += high;
  sum.open += open;
}
