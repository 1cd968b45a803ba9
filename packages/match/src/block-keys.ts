import { eventFamily, type Mention, type PlaceRef } from "@tocsin/model";
import { isFine } from "./compare/place.ts";
import { bandKeys, hashText } from "./evidence/minhash.ts";
import { dayOfMinutes, type TimeWindow, timeWindowOf } from "./time-window.ts";

/** Edge of a cell of the place grid in degrees: about 28 km north to south. */
const cellDegrees = 0.25;
/** Longer windows (a month, a year) meet others under their first day's month instead of under every day. */
const maxDays = 4;

/**
 * Keys under which a mention looks for others, most selective first: two mentions are compared when they share one.
 * Place cell or region × day × family; named target × day span; near-duplicate bands; rare names.
 */
export function blockKeys(mention: Mention): string[] {
  const family = mention.scope === "single" ? eventFamily(mention.type) : mention.scope;
  const window = timeWindowOf(mention);
  const days = window ? daysOf(window) : ["undated"];
  const keys: string[] = [];
  for (const target of mention.targets) for (const day of days) keys.push(`target|${hashText(target)}|${day}`);
  for (const area of areasOf(mention.place)) for (const day of days) keys.push(`${area}|${day}|${family}`);
  const { evidence } = mention;
  if (evidence) {
    for (const band of bandKeys(evidence.signature)) keys.push(`copy|${evidence.lang}|${band}`);
    for (const name of evidence.names) keys.push(`name|${hashText(name)}`);
  }
  return [...new Set(keys)];
}

function daysOf(window: TimeWindow): string[] {
  const first = dayOfMinutes(window.from);
  const last = dayOfMinutes(window.until - 1);
  if (last - first >= maxDays) return [`m${new Date(window.from * 60_000).toISOString().slice(0, 7)}`];
  return Array.from({ length: last - first + 1 }, (_, i) => `d${first + i}`);
}

/** A fine place looks into its own grid cell and the neighbouring ones that a near place can lie in, and into its region. */
function areasOf(place: PlaceRef | null): string[] {
  if (!place) return ["nowhere"];
  if (!isFine(place)) return [`area:${place.region ?? place.id}`];
  const areas = place.region ? [`area:${place.region}`] : [];
  if (place.lat === null || place.lon === null) return [...areas, place.id];
  const row = Math.round(place.lat / cellDegrees);
  const column = Math.round(place.lon / cellDegrees);
  return [`cell:${row}:${column}`, ...areas];
}
