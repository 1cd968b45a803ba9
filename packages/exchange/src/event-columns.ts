import { tollOf } from "@tocsin/match";
import type { EventView } from "@tocsin/model";
import { acledGeoPrecision, acledTerms, acledTimePrecision, ucdpDatePrecision, ucdpWherePrecision } from "./acled.ts";

/** An event as it leaves the system. */
export interface EventExport {
  view: EventView;
  /** Why it was withdrawn; null for events that stand. */
  retractionReason: string | null;
}

export type Cell = string | number | null;

interface Column {
  name: string;
  /** As Frictionless Table Schema names types; times of events are strings, as they may be days or times. */
  type: "string" | "integer" | "number";
  /** HXL tag (hxlstandard.org 1.1), empty where none fits. */
  hxl: string;
  meaning: string;
  value: (event: EventExport) => Cell;
}

/** Columns that hold numbers; all others hold text. */
const numberTypes: Readonly<Record<string, Column["type"]>> = {
  lat: "number",
  lon: "number",
  killed_low: "integer",
  killed_best: "integer",
  killed_high: "integer",
  injured_low: "integer",
  injured_best: "integer",
  injured_high: "integer",
  voices: "integer",
  reports: "integer",
  acled_geo_precision: "integer",
  acled_time_precision: "integer",
  ucdp_where_prec: "integer",
  ucdp_date_prec: "integer",
};

const column = (name: string, hxl: string, meaning: string, value: Column["value"]): Column => ({
  name,
  type: numberTypes[name] ?? "string",
  hxl,
  meaning,
  value,
});

/** Columns of every flat form of an event, in order: the one data dictionary. Unknown is empty or null, never 0. */
export const eventColumns: readonly Column[] = [
  column("id", "#event+id", "Permanent id of the event.", ({ view }) => view.id),
  column("type", "#event+type", "Type of event, from the vocabulary of types.", ({ view }) => view.type),
  column(
    "scope",
    "#event+scope",
    "single, wave (a mass attack with parts) or aggregate (a total over an area and period; never to be added to single events).",
    ({ view }) => view.scope,
  ),
  column(
    "modality",
    "#status+modality",
    "occurred, ongoing, planned, alleged or negated, as told.",
    ({ view }) => view.modality,
  ),
  column("lifecycle", "#status", "published or retracted.", ({ view }) => view.lifecycle),
  column(
    "when_from",
    "#date+start",
    "First day or time, in the place's own zone.",
    ({ view }) => view.when?.from ?? null,
  ),
  column("when_to", "#date+end", "Last day or time, included.", ({ view }) => view.when?.to ?? null),
  column(
    "when_precision",
    "#date+precision",
    "How exactly the time is known: hour, part_of_day, day, week, month, year.",
    ({ view }) => view.when?.precision ?? null,
  ),
  column("place", "#loc+name", "Name of the place.", ({ view }) => view.place?.name ?? null),
  column(
    "place_id",
    "#loc+code",
    "gn: GeoNames id; toc: own entry; reg: ISO 3166-2; dis: district; country: ISO 3166-1; area: other.",
    ({ view }) => view.place?.id ?? null,
  ),
  column("region", "#adm1+code", "ISO 3166-2 code of the region.", ({ view }) => view.place?.region ?? null),
  column(
    "country",
    "#country+code",
    "ISO 3166-1 code of the country within its internationally recognised borders.",
    ({ view }) => view.place?.country ?? null,
  ),
  column(
    "lat",
    "#geo+lat",
    "Latitude, degrees WGS84. For a district, region or area a label point: see place_precision.",
    ({ view }) => view.place?.lat ?? null,
  ),
  column("lon", "#geo+lon", "Longitude, degrees WGS84.", ({ view }) => view.place?.lon ?? null),
  column(
    "place_precision",
    "#geo+precision",
    "point, settlement, near, district, region, area or country.",
    ({ view }) => view.place?.precision ?? null,
  ),
  column(
    "killed_low",
    "#affected+killed+min",
    "Smallest current figure of killed.",
    ({ view }) => tollOf(view, "killed").low,
  ),
  column("killed_best", "#affected+killed", "Best figure of killed.", ({ view }) => tollOf(view, "killed").best),
  column(
    "killed_high",
    "#affected+killed+max",
    "Largest current figure of killed; empty beside a low figure means that the top is open.",
    ({ view }) => tollOf(view, "killed").high,
  ),
  column(
    "injured_low",
    "#affected+injured+min",
    "Smallest current figure of injured.",
    ({ view }) => tollOf(view, "injured").low,
  ),
  column("injured_best", "#affected+injured", "Best figure of injured.", ({ view }) => tollOf(view, "injured").best),
  column(
    "injured_high",
    "#affected+injured+max",
    "Largest current figure of injured; empty beside a low figure means that the top is open.",
    ({ view }) => tollOf(view, "injured").high,
  ),
  column("weapons", "#item+weapon", "Weapons named, separated by a space and a semicolon.", ({ view }) =>
    view.weapons.length ? view.weapons.join("; ") : null,
  ),
  column("contested", "#meta+contested", "Figures and facts on which voices differ.", ({ view }) =>
    view.contested.length ? view.contested.join(" ") : null,
  ),
  column(
    "grade",
    "#meta+grade",
    "unreviewed, single_source, corroborated, confirmed, contested or discounted.",
    ({ view }) => view.grade,
  ),
  column(
    "responsibility",
    "#meta+responsibility",
    "accepted, attributed, denied, competing or unknown.",
    ({ view }) => view.responsibility,
  ),
  column(
    "voices",
    "#meta+voices",
    "Independent voices behind the event; copies of one wire are one.",
    ({ view }) => view.voices,
  ),
  column("reports", "#meta+reports", "Reports behind the event.", ({ view }) => view.reportCount),
  column(
    "first_reported_at",
    "#date+reported+first",
    "Publication of the first report, UTC.",
    ({ view }) => view.firstReportedAt,
  ),
  column(
    "last_reported_at",
    "#date+reported+last",
    "Publication of the latest report, UTC.",
    ({ view }) => view.lastReportedAt,
  ),
  column("parent_id", "#event+parent", "Event that this one is part of (a wave).", ({ view }) => view.parentEventId),
  column(
    "retraction_reason",
    "#meta+retraction",
    "Why a retracted event was withdrawn.",
    ({ retractionReason }) => retractionReason,
  ),
  column(
    "acled_event_type",
    "#event+acled",
    "ACLED event type that fits best; empty where ACLED records no such event.",
    ({ view }) => acledTerms[view.type]?.eventType ?? null,
  ),
  column(
    "acled_sub_event_type",
    "#event+acled+sub",
    "ACLED sub-event type.",
    ({ view }) => acledTerms[view.type]?.subEventType ?? null,
  ),
  column("acled_geo_precision", "#geo+precision+acled", "ACLED geo-precision, 1 to 3.", ({ view }) =>
    view.place ? acledGeoPrecision(view.place.precision) : null,
  ),
  column("acled_time_precision", "#date+precision+acled", "ACLED time-precision, 1 to 3.", ({ view }) =>
    view.when ? acledTimePrecision(view.when.precision) : null,
  ),
  column("ucdp_where_prec", "#geo+precision+ucdp", "UCDP GED where_prec, 1 to 7.", ({ view }) =>
    view.place ? ucdpWherePrecision(view.place.precision) : null,
  ),
  column("ucdp_date_prec", "#date+precision+ucdp", "UCDP GED date_prec, 1 to 5.", ({ view }) =>
    ucdpDatePrecision(view),
  ),
];

/** An event as a flat object, by column name. */
export function eventRow(event: EventExport): Record<string, Cell> {
  return Object.fromEntries(eventColumns.map(({ name, value }) => [name, value(event)]));
}
