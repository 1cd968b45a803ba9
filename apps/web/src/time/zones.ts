import type { Locale } from "#i18n/routing.ts";
import { isCalendarDay } from "./calendar.ts";

/** Zone whose local days count the windows of pages that show more than one country. */
export const homeZone = "Europe/Kyiv";

/**
 * Zone of a place: Kyiv time in all of Ukraine within its recognised borders, Moscow time in Russia's western regions,
 * which are the ones the monitor covers.
 */
export function zoneOf(country: string | null): string {
  return country === "RU" || country === "BY" ? "Europe/Moscow" : homeZone;
}

const zoneNames: Record<string, Record<Locale, string>> = {
  "Europe/Kyiv": { en: "Kyiv time", uk: "за Києвом", fr: "heure de Kyiv" },
  "Europe/Moscow": { en: "Moscow time", uk: "за Москвою", fr: "heure de Moscou" },
};

/** "Kyiv time", in the reader's language. */
export function zoneName(zone: string, locale: Locale): string {
  return zoneNames[zone]?.[locale] ?? zone;
}

/** "UTC+2" at that moment. */
export function zoneOffset(zone: string, at: Date): string {
  const minutes = offsetMinutes(zone, at);
  const hours = Math.trunc(minutes / 60);
  const rest = Math.abs(minutes % 60);
  return `UTC${minutes < 0 ? "−" : "+"}${Math.abs(hours)}${rest ? `:${String(rest).padStart(2, "0")}` : ""}`;
}

/** Local date and time of an instant in a zone, `YYYY-MM-DDTHH:mm`. */
export function toLocal(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).formatToParts(at);
  const get = (type: string) => parts.find((part) => part.type === type)?.value ?? "00";
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}`;
}

/** The instant of a local date or date-time in a zone; a bare date means its end. Null when it is not a date. */
export function fromLocal(local: string, zone: string): Date | null {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2})?)?$/.exec(local.trim());
  if (!match?.[1] || !isCalendarDay(match[1])) return null;
  const wall = new Date(`${match[1]}T${match[2] ?? "23:59"}:00Z`);
  if (Number.isNaN(wall.getTime())) return null;
  const guess = new Date(wall.getTime() - offsetMinutes(zone, wall) * 60_000);
  return new Date(wall.getTime() - offsetMinutes(zone, guess) * 60_000);
}

function offsetMinutes(zone: string, at: Date): number {
  const local = new Date(`${toLocal(at, zone)}:00Z`).getTime();
  return Math.round((local - Math.floor(at.getTime() / 60_000) * 60_000) / 60_000);
}
