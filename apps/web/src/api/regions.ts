import { loadGazetteer } from "@tocsin/gazetteer";
import { env } from "#env.ts";
import { parametersOf, requireKnown } from "./parameters.ts";
import { type Answer, json } from "./respond.ts";

/** `GET /api/v1/regions`: the regions with their names, neighbours and addresses. */
export async function listRegions(url: URL): Promise<Answer> {
  requireKnown(url, parametersOf("/api/v1/regions"));
  const regions = [...loadGazetteer().regions.values()].map((region) => ({
    code: region.code,
    country: region.country,
    name: region.longName,
    occupied: region.occupied,
    neighbours: region.neighbours,
    lat: region.lat,
    lon: region.lon,
    address: `${env.origin}/regions/${region.slug}`,
    events: `${env.origin}/api/v1/events?region=${region.code}`,
  }));
  return json({ regions });
}
