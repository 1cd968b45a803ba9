import type { EventView, Figure, Metric } from "@tocsin/model";

export interface EventExport {
  view: EventView;
  retractionReason: string | null;
}

type Format = (events: AsyncIterable<EventExport>) => AsyncGenerator<string>;

/** The forms that events are exported in. Unknown is empty or null, never 0. */
export const exportFormats = { csv: toCsv, geojson: toGeoJson, jsonl: toJsonLines } satisfies Record<string, Format>;
export type FormatName = keyof typeof exportFormats;

const columns = [
  "id",
  "type",
  "scope",
  "modality",
  "lifecycle",
  "when_from",
  "when_to",
  "when_precision",
  "place",
  "place_id",
  "region",
  "country",
  "lat",
  "lon",
  "place_precision",
  "killed_low",
  "killed_best",
  "killed_high",
  "injured_low",
  "injured_best",
  "injured_high",
  "contested",
  "grade",
  "responsibility",
  "voices",
  "reports",
  "first_reported_at",
  "last_reported_at",
  "retraction_reason",
] as const;

type Row = Record<(typeof columns)[number], string | number | null>;

/** RFC 4180, UTF-8, with a heading. A cell that a spreadsheet would take for a formula is set apart by an apostrophe. */
async function* toCsv(events: AsyncIterable<EventExport>): AsyncGenerator<string> {
  yield `${columns.join(",")}\r\n`;
  for await (const event of events) {
    const row = toRow(event);
    yield `${columns.map((column) => toCell(row[column])).join(",")}\r\n`;
  }
}

function toCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 7946. Events without coordinates have a null geometry; areas carry their label point and say so by `place_precision`. */
async function* toGeoJson(events: AsyncIterable<EventExport>): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let separator = "\n";
  for await (const event of events) {
    const { lat, lon, ...properties } = toRow(event);
    const geometry = lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] };
    yield `${separator}${JSON.stringify({ type: "Feature", id: event.view.id, geometry, properties })}`;
    separator = ",\n";
  }
  yield "\n]}\n";
}

/** The whole derived event per line, with all figures and the claims behind each. */
async function* toJsonLines(events: AsyncIterable<EventExport>): AsyncGenerator<string> {
  for await (const { view, retractionReason } of events) yield `${JSON.stringify({ ...view, retractionReason })}\n`;
}

function toRow({ view, retractionReason }: EventExport): Row {
  const killed = totalOf(view, "killed");
  const injured = totalOf(view, "injured");
  return {
    id: view.id,
    type: view.type,
    scope: view.scope,
    modality: view.modality,
    lifecycle: view.lifecycle,
    when_from: view.when?.from ?? null,
    when_to: view.when?.to ?? null,
    when_precision: view.when?.precision ?? null,
    place: view.place?.name ?? null,
    place_id: view.place?.id ?? null,
    region: view.place?.region ?? null,
    country: view.place?.country ?? null,
    lat: view.place?.lat ?? null,
    lon: view.place?.lon ?? null,
    place_precision: view.place?.precision ?? null,
    killed_low: killed?.low ?? null,
    killed_best: killed?.best ?? null,
    killed_high: killed?.high ?? null,
    injured_low: injured?.low ?? null,
    injured_best: injured?.best ?? null,
    injured_high: injured?.high ?? null,
    contested: view.contested.length === 0 ? null : view.contested.join(" "),
    grade: view.grade,
    responsibility: view.responsibility,
    voices: view.voices,
    reports: view.reportCount,
    first_reported_at: view.firstReportedAt,
    last_reported_at: view.lastReportedAt,
    retraction_reason: retractionReason,
  };
}

/** The figure of all people of a metric, not of a part of them. */
function totalOf(view: EventView, metric: Metric): Figure | null {
  const own = view.figures.filter(
    (figure) => figure.metric === metric && figure.item === null && figure.partOf === null,
  );
  return own.find((figure) => figure.population === "unspecified") ?? own[0] ?? null;
}
