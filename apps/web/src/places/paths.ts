import { loadGazetteer, type Place } from "@tocsin/gazetteer";
import type { EventView } from "@tocsin/model";
import { regionOf, slugOf } from "./names.ts";

/** Page of an event; its slug is the day and the place, and may change without breaking the address. */
export function eventPath(view: Pick<EventView, "id" | "when" | "place">): string {
  return eventPathOf(view.id, view.when?.from.slice(0, 10) ?? null, view.place?.name ?? null);
}

/** The same from the parts of a row. */
export function eventPathOf(id: string, day: string | null, place: string | null): string {
  const slug = slugOf([day, place].filter(Boolean).join(" "));
  return `/events/${encodeURIComponent(id)}${slug ? `/${slug}` : ""}`;
}

/** Page of a region; null for a code that has none. */
export function regionPath(code: string | null): string | null {
  const region = regionOf(code);
  return region ? `/regions/${region.slug}` : null;
}

/** Page of a settlement within its region: `/regions/kharkiv/vovchansk-gn-690548`. Null outside the regions covered. */
export function settlementPath(place: Place): string | null {
  const region = regionPath(place.region);
  return region && `${region}/${slugOf(place.names.en)}-${place.id.replace(":", "-")}`;
}

/** The settlement that the last part of such an address names. */
export function settlementOfSlug(slug: string): Place | null {
  const match = /-(gn|toc|dis)-([a-z0-9-]+)$/.exec(slug) ?? /(?:^|-)(gn|toc|dis)-([a-z0-9-]+)$/.exec(slug);
  if (!match) return null;
  const gazetteer = loadGazetteer();
  const place = gazetteer.placeById(`${match[1]}:${match[2]}`);
  return place && ["settlement", "site", "city_district"].includes(place.kind) ? place : null;
}
