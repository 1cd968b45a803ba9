import type { SourceRow } from "@tocsin/db/queries";
import { csvLine } from "@tocsin/exchange";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { rankSources } from "#known/source-data.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, badRequest, json } from "./respond.ts";

const columns = [
  "id",
  "name",
  "kind",
  "lang",
  "country",
  "url",
  "independence_group",
  "reports",
  "events",
  "shared",
  "first",
  "revised",
  "first_report_at",
  "last_report_at",
] as const;

/** `GET /api/v1/sources`: who publishes, whose voice they share, how often first and how often revised; JSON or CSV. */
export async function listSources(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/sources"));
  const format = url.searchParams.get("format") ?? "json";
  if (format !== "json" && format !== "csv") throw badRequest("format must be json or csv.");
  const at = momentOf(url, new Date());
  const sources = (await read((tx) => rankSources(tx, at))).map(toRow);
  if (format === "json") {
    return json({
      sources: sources.map((row) => ({ ...row, address: `${env.origin}/sources/${encodeURIComponent(row.id)}` })),
    });
  }
  const body = csvLine(columns) + sources.map((row) => csvLine(columns.map((name) => row[name]))).join("");
  return { body, mediaType: "text/csv; charset=utf-8; header=present", fileName: "tocsin-sources.csv" };
}

function toRow(source: SourceRow): Record<(typeof columns)[number], string | number | null> & { id: string } {
  return {
    id: source.id,
    name: source.name,
    kind: source.kind,
    lang: source.defaultLang,
    country: source.country,
    url: source.url,
    independence_group: source.independenceGroup,
    reports: source.reports,
    events: source.events,
    shared: source.shared,
    first: source.first,
    revised: source.revised,
    first_report_at: source.firstReportAt?.toISOString() ?? null,
    last_report_at: source.lastReportAt?.toISOString() ?? null,
  };
}
