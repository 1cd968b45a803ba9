import { eventFamily, type Mention, type Metric, type PlaceRef, type TextEvidence } from "@tocsin/model";
import { isFine, isMapped, nearKm } from "./compare/place.ts";
import { scopeOf } from "./compare/scope.ts";
import { bandKeys, hashText } from "./evidence/minhash.ts";
import { tellingness } from "./evidence/words.ts";
import { lastingDaysOf, longestLasting } from "./lasting.ts";
import { dayOfMinutes, localMinutes, minutesPerDay, type TimeWindow, timeWindowOf } from "./time-window.ts";

/** Edge of a cell of the place grid in degrees: about 28 km north to south. */
const cellDegrees = 0.25;
/** Longer windows (a month, a year) meet others under their month instead of under every day. */
const maxDays = 4;
const copyBands = 6;

/**
 * Keys under which a mention looks for others: two mentions are compared when they share one. By kind: `cell` and `area`
 * place × day × family, `part` place × day × part of it × type, `lasting` measure × region × fortnight, `target` named target
 * × day, `toll` figure × day × family, also × place, `copy` near-duplicate band, `name`, `word`, `detail` rare names and words, for events that the gazetteer
 * cannot place.
 */
export function blockKeys(mention: Mention): string[] {
  const { evidence } = mention;
  const scope = scopeOf(mention);
  const family = scope === "single" ? eventFamily(mention.type) : scope;
  const window = timeWindowOf(mention);
  const days = window ? [...daysOf(window), ...dayBefore(mention, window)] : ["undated"];
  const keys: string[] = [];
  for (const target of mention.targets) for (const day of days) keys.push(`target|${hashText(target)}|${day}`);
  const areas = isMapped(mention.place) || !evidence ? areasOf(mention.place) : [];
  for (const area of areas) for (const day of days) keys.push(`${area}|${day}|${family}`);
  keys.push(...lastingKeys(mention, window));
  for (const toll of tollsOf(mention)) for (const day of days) keys.push(`toll|${day}|${family}|${toll}`);
  keys.push(...detailsOf(mention, window, family));
  if (evidence) {
    const { lang } = evidence;
    for (const band of bandKeys(evidence.signature, copyBands)) keys.push(`copy|${lang}|${band}`);
    if (!isMapped(mention.place)) keys.push(...wordKeys(evidence, weekOf(mention.publishedAt)));
  }
  return [...new Set(keys)];
}

function daysOf(window: TimeWindow): string[] {
  const first = dayOfMinutes(window.from);
  const last = dayOfMinutes(window.until - 1);
  if (last - first >= maxDays) return [`m${new Date(window.from * 60_000).toISOString().slice(0, 7)}`];
  return Array.from({ length: last - first + 1 }, (_, i) => `d${first + i}`);
}

/** What goes on for days meets its earlier reports under its region's fortnights: each looks into two of them. */
function lastingKeys({ type, place }: Mention, window: TimeWindow | null): string[] {
  if (!window || lastingDaysOf(type) === 0 || !place?.region || !isMapped(place)) return [];
  const fortnight = Math.floor(window.day / longestLasting);
  return [fortnight, fortnight + 1].map((n) => `lasting|${type}|${place.region}|${n}`);
}

/** A toll dated by nothing but the day of the report may be the new toll of an event of the day before. */
function dayBefore(mention: Mention, { day, from, until, fromPublication }: TimeWindow): string[] {
  const isBareDay = !fromPublication && until - from === minutesPerDay;
  if (!isBareDay || day !== dayOfMinutes(localMinutes(mention.publishedAt)) || tollsOf(mention).length === 0) return [];
  return [`d${day - 1}`];
}

/** A coarse place looks into its region, country or area; a fine one also into every grid cell that a near place can lie in. */
function areasOf(place: PlaceRef | null): string[] {
  if (!place) return [];
  if (!isFine(place)) return [`area:${place.region ?? place.id}`];
  const areas = place.region ? [`area:${place.region}`] : [];
  if (place.lat === null || place.lon === null) return [`cell:${place.id}`, ...areas];
  const { lat, lon } = place;
  const reachLon = reachDegrees / Math.cos((lat * Math.PI) / 180);
  const cells = [-1, 1].flatMap((north) =>
    [-1, 1].map((east) => `cell:${cellOf(lat + north * reachDegrees)}:${cellOf(lon + east * reachLon)}`),
  );
  return [...new Set(cells), ...areas];
}

/** Figures under which an event that could not be placed meets the one it may be: the largest of each metric. */
function tollsOf({ claims }: Mention): string[] {
  const largest = new Map<string, number>();
  for (const { metric, item, min } of claims) {
    if (min === null || min < leastToll || !tollMetrics.includes(metric)) continue;
    const name = `${metric}/${item ?? "-"}`;
    largest.set(name, Math.max(min, largest.get(name) ?? 0));
  }
  return [...largest].map(([name, min]) => `${name}:${min}`);
}

const tollMetrics: readonly Metric[] = ["killed", "injured", "losses"];
const leastToll = 2;

/**
 * What else is told of an event in a settlement: its part of the day and its tolls. Where a town is struck more often in a
 * day than a block is looked through, the reports of one event meet under these.
 */
function detailsOf({ place, claims, type }: Mention, window: TimeWindow | null, family: string): string[] {
  if (!place || !isFine(place) || !window || window.fromPublication || daysOf(window).length > maxDays) return [];
  const there = `${place.id}|d${window.day}|${family}`;
  const part = window.part ? [`part|${there}|${window.part}|${type}`] : [];
  const tolls = claims.filter(
    ({ metric, min, subsetOf }) => min !== null && subsetOf === null && tollMetrics.includes(metric),
  );
  return [...part, ...tolls.map(({ metric, min }) => `toll|${there}|${metric}:${min}`)];
}

/** Half of the distance at which two settlements are near each other: within it both look into one common cell. */
const reachDegrees = nearKm / 2 / 111;

function cellOf(degrees: number): number {
  return Math.floor(degrees / cellDegrees);
}

/** Rarer than one report in fifty: may be looked up within a week's reports. */
const tellingInWeek = 4;
/** Rarer than one report in 250: may be looked up in all reports. */
const tellingEver = 5.5;

function wordKeys(evidence: TextEvidence, week: number): string[] {
  const { lang } = evidence;
  const telling = (values: readonly string[], least: number, limit: number) =>
    values.filter((value) => tellingness(value, lang) > least).slice(0, limit);
  const keys = telling(evidence.names, tellingInWeek, 8).map((name) => `name|${lang}|${name}`);
  for (const word of telling(evidence.words, tellingEver, 10)) keys.push(`word|${lang}|${word}`);
  for (const word of telling(evidence.words, tellingInWeek, 6)) {
    keys.push(`word|${lang}|${word}|${week}`, `word|${lang}|${word}|${week + 1}`);
  }
  const ages = evidence.numbers.filter((number) => number.startsWith("aged:")).slice(0, 3);
  for (const number of evidence.numbers) if (number.startsWith("at:")) keys.push(`detail|${lang}|${number}`);
  for (const place of telling(evidence.places, tellingInWeek, 4)) {
    for (const age of ages) keys.push(`detail|${lang}|${place}|${age}`);
  }
  return keys;
}

function weekOf(iso: string): number {
  return Math.floor(dayOfMinutes(localMinutes(iso)) / 7);
}
