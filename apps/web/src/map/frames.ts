import { mapOutlines, type OutlineDetail, type OutlineFeature, type River, regionOutline } from "@tocsin/gazetteer/map";
import { type GeoProjection, geoArea, geoConicConformal, geoPath } from "d3-geo";
import { smoothLine } from "./smooth-line.ts";

/** A drawn map: its size in SVG units, and how degrees become units on it. */
export interface Frame {
  /** Name in addresses of outline files: `overview`, or a region's code with the kind of map. */
  id: string;
  width: number;
  height: number;
  detail: OutlineDetail;
  /** Null for points that the frame does not show. */
  project(lon: number, lat: number): [x: number, y: number] | null;
  /** SVG path data of an outline, cut to the frame; empty when nothing of it is inside. */
  pathOf(feature: OutlineFeature): string;
  /** SVG path data of a river's course, cut to the frame. */
  courseOf(river: River): string;
  /** Degrees that the frame reaches, a little more than it shows. */
  bounds: { west: number; south: number; east: number; north: number };
  /** SVG units per kilometre in the middle of the frame. */
  perKm: number;
}

const margin = 6;
const frames = new Map<string, Frame>();

/** The whole of Ukraine with the regions of Russia that border it. */
export function overviewFrame(): Frame {
  const corners: [number, number][] = [
    [21.6, 44.1],
    [21.6, 52.9],
    [41.9, 44.1],
    [41.9, 53.2],
  ];
  return remember("overview", () => makeFrame("overview", 900, 600, "coarse", corners, 0));
}

/** A region with a rim of its neighbours, large for its own page or small beside an event. Null for a region without outline. */
export function regionFrame(code: string, kind: "page" | "event"): Frame | null {
  const outline = regionOutline(code, "fine");
  if (!outline) return null;
  const points = outline.geometry.coordinates.flat(2);
  const [width, height, rim] = kind === "page" ? [760, 640, 86] : [520, 400, 52];
  return remember(`${code}-${kind}`, () => makeFrame(`${code}-${kind}`, width, height, "fine", points, rim));
}

/** The frame that an outline file's name stands for. */
export function frameById(id: string): Frame | null {
  if (id === "overview") return overviewFrame();
  const match = /^([A-Z]{2}-[A-Z0-9]{1,3})-(page|event)$/.exec(id);
  return match?.[1] ? regionFrame(match[1], match[2] === "event" ? "event" : "page") : null;
}

const wound = new Map<OutlineDetail, OutlineFeature[]>();

/** Outlines that a frame draws, in drawing order. */
export function outlinesOf(frame: Frame): OutlineFeature[] {
  const known = wound.get(frame.detail) ?? mapOutlines(frame.detail).map(rewind);
  wound.set(frame.detail, known);
  return known;
}

/** On a sphere a ring that runs the wrong way round encloses the rest of the world: such rings are turned. */
function rewind(feature: OutlineFeature): OutlineFeature {
  const coordinates = feature.geometry.coordinates.map((polygon) =>
    polygon.map((ring) =>
      geoArea({ type: "Polygon", coordinates: [ring] }) > 2 * Math.PI ? [...ring].reverse() : ring,
    ),
  );
  return { ...feature, geometry: { ...feature.geometry, coordinates } };
}

function remember(id: string, make: () => Frame): Frame {
  const known = frames.get(id) ?? make();
  frames.set(id, known);
  return known;
}

function makeFrame(
  id: string,
  width: number,
  height: number,
  detail: OutlineDetail,
  points: readonly [number, number][],
  rim: number,
): Frame {
  const lons = points.map(([lon]) => lon);
  const middle = (Math.min(...lons) + Math.max(...lons)) / 2;
  const projection = geoConicConformal()
    .parallels([46, 52])
    .rotate([-middle, 0])
    .fitExtent(
      [
        [rim, rim],
        [width - rim, height - rim],
      ],
      { type: "MultiPoint", coordinates: [...points] },
    );
  const open = copyOf(projection);
  projection.clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ]);
  const centre = open.invert?.([width / 2, height / 2]) ?? [middle, 49];
  return {
    id,
    width,
    height,
    detail,
    project: (lon, lat) => open([lon, lat]),
    pathOf: (feature) => thin(geoPath(projection).digits(1)(feature.geometry) ?? ""),
    courseOf: ({ course }) => linesOf(projection, course).map(smoothLine).join(""),
    bounds: boundsOf(open, width, height),
    perKm: unitsPerKm(open, centre as [number, number]),
  };
}

/** A course as the projection cuts it to the frame: the points of each of its pieces. */
function linesOf(projection: GeoProjection, course: River["course"]): [number, number][][] {
  const lines: [number, number][][] = [];
  const pen = {
    beginPath() {},
    closePath() {},
    arc() {},
    moveTo: (x: number, y: number) => void lines.push([[x, y]]),
    lineTo: (x: number, y: number) => void lines.at(-1)?.push([x, y]),
  };
  geoPath(projection, pen)({ type: "LineString", coordinates: course });
  return lines;
}

function copyOf(projection: GeoProjection): GeoProjection {
  return geoConicConformal()
    .parallels([46, 52])
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate());
}

function boundsOf(projection: GeoProjection, width: number, height: number): Frame["bounds"] {
  const corners = [
    [0, 0],
    [width / 2, 0],
    [width, 0],
    [0, height],
    [width / 2, height],
    [width, height],
  ].flatMap((corner) => [projection.invert?.(corner as [number, number]) ?? null]);
  const points = corners.filter((point) => point !== null);
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}

function unitsPerKm(projection: GeoProjection, [lon, lat]: [number, number]): number {
  const [here, north] = [projection([lon, lat]), projection([lon, lat + 0.1])];
  return here && north ? Math.hypot(here[0] - north[0], here[1] - north[1]) / 11.12 : 1;
}

/** Leaves out points less than 0.9 units from the one before, and rings too small to see. */
function thin(path: string): string {
  return path
    .split("Z")
    .map((ring) => {
      const points = ring.replace(/^M/, "").split("L").filter(Boolean);
      const kept: string[] = [];
      let last: [number, number] | null = null;
      for (const point of points) {
        const [x, y] = point.split(",").map(Number) as [number, number];
        if (last && Math.hypot(x - last[0], y - last[1]) < 0.9) continue;
        kept.push(point);
        last = [x, y];
      }
      return kept.length < 4 ? "" : `M${kept.join("L")}Z`;
    })
    .join("");
}
