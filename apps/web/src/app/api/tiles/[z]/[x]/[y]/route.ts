import { readTile } from "@tocsin/db/queries";
import { loadGazetteer } from "@tocsin/gazetteer";
import { paramsOf } from "#api/events.ts";
import { answer, notThere } from "#api/respond.ts";
import { read } from "#data.ts";
import { readTerms } from "#search/read-terms.ts";
import { parseSearchQuery } from "#search/search-query.ts";
import { tilePoints } from "#tiles/tile-points.ts";
import { encodeTile } from "#tiles/vector-tile.ts";

const deepest = 14;

/** `GET /api/tiles/{z}/{x}/{y}`: located events of a square as a vector tile, narrowed like a search. */
export async function GET(request: Request, { params }: RouteContext<"/api/tiles/[z]/[x]/[y]">): Promise<Response> {
  const address = await params;
  const [z, x, y] = [Number(address.z), Number(address.x), Number(address.y)];
  return answer(request, async (url) => {
    const isTile = [z, x, y].every((part) => Number.isInteger(part) && part >= 0) && z <= deepest;
    if (!isTile || x >= 2 ** z || y >= 2 ** z) throw notThere(`Tiles are /api/tiles/z/x/y with z up to ${deepest}.`);
    const query = parseSearchQuery(paramsOf(url));
    const terms = readTerms(query.text, loadGazetteer(), query.exact).map(({ term }) => term);
    const clusters = await read((tx, index) => readTile(tx, index, { z, x, y }, { ...query.filter, terms }));
    const body = encodeTile("events", tilePoints(clusters, { z, x, y }));
    return { body, mediaType: "application/vnd.mapbox-vector-tile" };
  });
}
