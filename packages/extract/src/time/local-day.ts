export const dayMs = 86_400_000;

/**
 * Number of a day since 1970, from its milliseconds. Rounded down although it is whole: what a division gives is kept as a
 * floating-point number of its own, and where one such number has stood in a span, all spans pay for it ever after.
 */
export function dayOfMs(ms: number): number {
  return Math.floor(ms / dayMs);
}

/** Number of the day that an ISO date or date-time names, as written there. */
export function dayOfIso(iso: string): number {
  return dayOfMs(Date.parse(iso.slice(0, 10)));
}

/** A publication date as a day number of the place's own calendar, with the hour where it is known. */
export interface LocalDay {
  day: number;
  hour: number | null;
}

/**
 * Publication time as a day of the zone's calendar. A date without time stands as it is; a time without offset is taken as
 * local. Null when there is no usable date.
 */
export function localDay(publishedAt: string | null | undefined, zone: string | null): LocalDay | null {
  if (!publishedAt) return null;
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?/.exec(
    publishedAt,
  );
  if (!parts) return null;
  const [, year, month, date, hour, , offset] = parts;
  const asWritten = dayOfMs(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (hour === undefined) return { day: asWritten, hour: null };
  const instant = Date.parse(publishedAt);
  if (!offset || !zone || Number.isNaN(instant)) return { day: asWritten, hour: Number(hour) };
  const local = instant + zoneOffsetMs(zone, instant);
  return { day: dayOfMs(local), hour: Math.floor((local % dayMs) / 3_600_000) };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const hourMs = 3_600_000;
/** The offsets of the hours that were asked for, by zone: clocks are changed on the hour. */
const offsets = new Map<string, Map<number, number>>();

function zoneOffsetMs(zone: string, instant: number): number {
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  const hour = Math.floor(instant / hourMs);
  const known = ofZone.get(hour);
  if (known !== undefined) return known;
  const offset = workOutOffsetMs(zone, instant);
  offsets.set(zone, ofZone.set(hour, offset));
  return offset;
}

function workOutOffsetMs(zone: string, instant: number): number {
  let format = formatters.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("en-GB", {
      timeZone: zone,
      dateStyle: "short",
      timeStyle: "medium",
      hourCycle: "h23",
    });
    formatters.set(zone, format);
  }
  const [day, month, year, hour, minute, second] = format.format(instant).split(/\D+/).map(Number);
  const local = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  return local - Math.floor(instant / 1000) * 1000;
}
