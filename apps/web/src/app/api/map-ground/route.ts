import { loadGazetteer } from "@tocsin/gazetteer";
import { mapOutlines, mapRivers } from "@tocsin/gazetteer/map";
import { answer, badRequest, json } from "#api/respond.ts";
import { locales } from "#i18n/routing.ts";
import { coveredRegions, regionShortName } from "#places/names.ts";

/** Everything the outlines show, and a rim. */
const window = { west: 20, south: 43, east: 46, north: 56 };
const leastPopulation = 15_000;

/** `GET /api/map-ground?layer=…&lang=…`: outlines, rivers, region names and towns under the interactive map, as GeoJSON by layer. */
export function GET(request: Request): Promise<Response> {
  return answer(request, async (url) => {
    const locale = locales.find((known) => known === url.searchParams.get("lang")) ?? "en";
    const points = (list: { lat: number | null; lon: number | null; properties: object }[]) => ({
      type: "FeatureCollection",
      features: list.map(({ lat, lon, properties }) => ({
        type: "Feature",
        properties,
        geometry: { type: "Point", coordinates: [lon, lat] },
      })),
    });
    const towns = loadGazetteer().settlementsIn(window, leastPopulation);
    const layers: Record<string, () => object> = {
      outlines: () => ({ type: "FeatureCollection", features: mapOutlines("coarse") }),
      regions: () =>
        points(
          coveredRegions().map(({ code, lat, lon }) => ({
            lat,
            lon,
            properties: { name: regionShortName(code, locale) },
          })),
        ),
      rivers: () => ({
        type: "FeatureCollection",
        features: mapRivers().map(({ names, width, course }) => ({
          type: "Feature",
          properties: { name: names[locale], width },
          geometry: { type: "LineString", coordinates: course },
        })),
      }),
      towns: () =>
        points(
          towns.map(({ lat, lon, names, population }) => ({
            lat,
            lon,
            properties: { name: names[locale], people: population ?? 0 },
          })),
        ),
    };
    const layer = layers[url.searchParams.get("layer") ?? ""];
    if (!layer) throw badRequest(`layer must be one of ${Object.keys(layers).join(", ")}.`);
    return json(layer());
  });
}
