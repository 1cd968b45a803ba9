import { readClock } from "@tocsin/db/queries";
import { csvLine } from "@tocsin/exchange";
import { loadGazetteer } from "@tocsin/gazetteer";
import { read } from "#data.ts";
import { env } from "#env.ts";
import { type RegionFigures, regionFigures } from "#figures/region-figures.ts";
import type { Sum } from "#figures/sums.ts";
import { loadRegions } from "#known/regions-data.ts";
import { referenceAt } from "#time/reference.ts";
import { momentOf, parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, badRequest, json } from "./respond.ts";

/**
 * `GET /api/v1/regions`: the regions with their names, neighbours and addresses, and the figures of the page that lists them,
 * counted back from its last day; JSON or CSV.
 */
export async function listRegions(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/regions"));
  const format = url.searchParams.get("format") ?? "json";
  if (format !== "json" && format !== "csv") throw badRequest("format must be json or csv.");
  const { lastDay, figures } = await readFigures(momentOf(url, new Date()));
  const regions = [...loadGazetteer().regions.values()].map((region) => ({ region, own: figures.get(region.code) }));
  if (format === "csv") {
    const rows = regions.map(({ region, own }) => {
      return [region.code, region.country, region.longName.en, region.longName.uk, lastDay, ...cellsOf(own)];
    });
    const body = csvLine(columns) + rows.map((row) => csvLine(row)).join("");
    return { body, mediaType: "text/csv; charset=utf-8; header=present", fileName: "tocsin-regions.csv" };
  }
  return json({
    lastDay,
    regions: regions.map(({ region, own }) => ({
      code: region.code,
      country: region.country,
      name: region.longName,
      occupied: region.occupied,
      neighbours: region.neighbours,
      lat: region.lat,
      lon: region.lon,
      events24h: own?.h24 ?? 0,
      events7d: own?.d7.events ?? 0,
      events30d: own?.d30 ?? 0,
      killed7d: own ? toJson(own.d7.killed) : null,
      injured7d: own ? toJson(own.d7.injured) : null,
      lastEventDay: own?.last ?? null,
      address: `${env.origin}/regions/${region.slug}`,
      events: `${env.origin}/api/v1/events?region=${region.code}`,
    })),
  });
}

const columns = [
  ..."code country name_en name_uk last_day events_24h events_7d events_30d".split(" "),
  ..."killed_7d_low killed_7d_best killed_7d_high injured_7d_low injured_7d_best injured_7d_high".split(" "),
  "last_event_day",
];

async function readFigures(at: Date | null): Promise<{ lastDay: string; figures: Map<string, RegionFigures> }> {
  const codes = [...loadGazetteer().regions.keys()];
  return read(async (tx, index) => {
    const reference = referenceAt(await readClock(tx), at, new Date());
    const data = await loadRegions(tx, index, reference);
    const rows = regionFigures(codes, data.days, data.latest, reference.lastDay, "name", (code) => code);
    return { lastDay: reference.lastDay, figures: new Map(rows.map((row) => [row.code, row])) };
  });
}

/** Null where nobody gave the figure; no high where the top is open. */
function toJson({ stated, low, best, high, open }: Sum): object | null {
  return stated === 0 ? null : { low, best, high: open > 0 ? null : high };
}

function cellsOf(own: RegionFigures | undefined): (string | number | null)[] {
  const ends = ({ stated, low, best, high, open }: Sum) =>
    stated === 0 ? [null, null, null] : [low, best, open > 0 ? null : high];
  if (!own) return [0, 0, 0, null, null, null, null, null, null, null];
  return [own.h24, own.d7.events, own.d30, ...ends(own.d7.killed), ...ends(own.d7.injured), own.last];
}
