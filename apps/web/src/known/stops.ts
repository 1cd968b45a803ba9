import type { Locale } from "#i18n/routing.ts";
import { momentWords } from "#time/format.ts";
import type { Reference } from "#time/reference.ts";
import { homeZone, toLocal } from "#time/zones.ts";

/** A moment to read a page at. */
export interface Stop {
  /** Kyiv time as the address carries it; null for the present. */
  at: string | null;
  words: string;
}

export interface Stops {
  /** In order of time; the present is the last. */
  list: Stop[];
  /** Which of them the page shows. */
  current: number;
}

/** Most stops of one page: a slider with more could not be set by hand. */
export const mostStops = 30;

/**
 * Moments at which a page's claims changed, as stops of its slider, with the one the reader asked for among them. Null where
 * there is nothing to choose between. A moment within a minute is told as the minute's end, so that its words are in.
 */
export function stopsOf(moments: readonly Date[], reference: Reference, locale: Locale, present: string): Stops | null {
  const asked = reference.at;
  const all = [...moments.slice(-mostStops).map(toMinute), ...(asked ? [asked] : [])];
  const byMinute = new Map(all.sort((a, b) => a.getTime() - b.getTime()).map((at) => [toLocal(at, homeZone), at]));
  const list: Stop[] = [...byMinute].map(([at, moment]) => ({ at, words: momentWords(moment, homeZone, locale) }));
  list.push({ at: null, words: present });
  if (list.length < 3) return null;
  const shown = asked ? toLocal(asked, homeZone) : null;
  return { list, current: list.findIndex((stop) => stop.at === shown) };
}

function toMinute(at: Date): Date {
  return new Date(Math.ceil(at.getTime() / 60_000) * 60_000);
}
