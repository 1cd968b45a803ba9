import type { DataLinks } from "#components/frame/known-strip.tsx";
import { type Query, queryString } from "#i18n/href.ts";
import type { Locale } from "#i18n/routing.ts";

/**
 * Feed, JSON and CSV of the events that a filter shows. The feed goes on past the chosen days and is of what is new; the data are of
 * just those days, as known at the page's moment where the filter has one as `at`.
 */
export function eventDataLinks(locale: Locale, filter: Query): DataLinks {
  const { from: _from, to: _to, sort: _sort, at, ...standing } = filter;
  return {
    feed: at ? undefined : `/feeds/events.atom${queryString({ ...standing, lang: locale === "en" ? null : locale })}`,
    json: `/api/v1/events${queryString(filter)}`,
    csv: `/api/v1/events${queryString({ ...filter, format: "csv" })}`,
  };
}

/** JSON, and of packages CSV too, of the aid that a page shows; and a feed of what is said of it, which an earlier time has not. */
export function aidDataLinks(locale: Locale, list: "packages" | "coalitions", { id, at }: AidFilter): DataLinks {
  const address = `/api/v1/aid/${list}`;
  const own = list === "packages" ? { id } : { coalition: id };
  return {
    feed: at ? undefined : `/feeds/aid.atom${queryString({ ...own, lang: locale === "en" ? null : locale })}`,
    json: address + queryString({ id, at }),
    csv: list === "packages" ? address + queryString({ id, at, format: "csv" }) : undefined,
  };
}

interface AidFilter {
  id?: string;
  at?: string | null;
}

/**
 * An event whole as JSON, and its claims, one a line, as CSV; as known at `at` where that is given, and else a feed of what
 * becomes of it.
 */
export function eventLinks(locale: Locale, id: string, at: string | null): DataLinks {
  return {
    feed: at ? undefined : `/feeds/event.atom${queryString({ id, lang: locale === "en" ? null : locale })}`,
    json: `/api/v1/events/${encodeURIComponent(id)}${queryString({ at })}`,
    csv: `/api/v1/claims${queryString({ event: id, at, format: "csv" })}`,
  };
}

/** A table that the interface for programs gives whole, as JSON and CSV. */
export function tableLinks(table: "regions" | "sources", at: string | null): DataLinks {
  return {
    json: `/api/v1/${table}${queryString({ at })}`,
    csv: `/api/v1/${table}${queryString({ at, format: "csv" })}`,
  };
}

/** The log of corrections as a feed. */
export function correctionLinks(locale: Locale): DataLinks {
  return { feed: `/feeds/corrections.atom${queryString({ lang: locale === "en" ? null : locale })}` };
}
