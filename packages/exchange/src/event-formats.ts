import { csvLine } from "./csv.ts";
import { type EventExport, eventColumns, eventRow } from "./event-columns.ts";

type Format = (events: AsyncIterable<EventExport> | Iterable<EventExport>) => AsyncGenerator<string>;

/** The forms in which events leave. Each yields text piece by piece, so that any number of events needs little memory. */
export const eventFormats = { csv: toCsv, hxl: toHxl, geojson: toGeoJson, jsonl: toJsonLines } satisfies Record<
  string,
  Format
>;
export type EventFormatName = keyof typeof eventFormats;

/** Media type and file ending of each form. */
export const eventFormatTypes: Record<EventFormatName, { mediaType: string; ending: string }> = {
  csv: { mediaType: "text/csv; charset=utf-8; header=present", ending: "csv" },
  hxl: { mediaType: "text/csv; charset=utf-8; header=present", ending: "hxl.csv" },
  geojson: { mediaType: "application/geo+json; charset=utf-8", ending: "geojson" },
  jsonl: { mediaType: "application/x-ndjson; charset=utf-8", ending: "ndjson" },
};

/** RFC 4180, UTF-8: a line of names, then one line an event. */
async function* toCsv(events: AsyncIterable<EventExport> | Iterable<EventExport>): AsyncGenerator<string> {
  yield csvLine(eventColumns.map(({ name }) => name));
  yield* csvLines(events);
}

/** The same with a line of HXL tags under the names, as humanitarian tools expect it. */
async function* toHxl(events: AsyncIterable<EventExport> | Iterable<EventExport>): AsyncGenerator<string> {
  yield csvLine(eventColumns.map(({ name }) => name));
  yield csvLine(eventColumns.map(({ hxl }) => hxl));
  yield* csvLines(events);
}

async function* csvLines(events: AsyncIterable<EventExport> | Iterable<EventExport>): AsyncGenerator<string> {
  for await (const event of events) yield csvLine(eventColumns.map(({ value }) => value(event)));
}

/** RFC 7946. Events without coordinates have a null geometry; areas carry their label point and say so by `place_precision`. */
async function* toGeoJson(events: AsyncIterable<EventExport> | Iterable<EventExport>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for await (const event of events) {
    yield `${separator}${JSON.stringify(eventFeature(event))}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** One event as a GeoJSON feature. */
export function eventFeature(event: EventExport): object {
  const { lat = null, lon = null, ...properties } = eventRow(event);
  const geometry = lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] };
  return { type: "Feature", id: event.view.id, geometry, properties };
}

/** The whole derived event per line, with all figures and the claims behind each. */
async function* toJsonLines(events: AsyncIterable<EventExport> | Iterable<EventExport>): AsyncGenerator<string> {
  for await (const { view, retractionReason } of events) yield `${JSON.stringify({ ...view, retractionReason })}\n`;
}
