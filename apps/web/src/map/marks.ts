import type { MappedEvent } from "@tocsin/db/queries";
import type { PlacePrecision } from "@tocsin/model";
import type { Frame } from "./frames.ts";

/** Events of one place with one precision, as a map draws them: the gravest first. */
export interface PlaceMark {
  key: string;
  place: MappedEvent["place"];
  shape: "dot" | "ring" | "district" | "region";
  x: number;
  y: number;
  radius: number;
  events: MappedEvent[];
}

const shapes: Record<PlacePrecision, PlaceMark["shape"] | null> = {
  point: "dot",
  settlement: "dot",
  near: "ring",
  district: "district",
  region: "region",
  area: null,
  country: null,
};

/** Half the width of a usual district, for the hatched disc that stands for "somewhere in it". */
const districtRadiusKm = 22;

/** SVG units that a mark keeps from the frame's edge: the largest dot's radius. */
const margin = 11;

/**
 * Marks of located events. A dot only for a point or settlement; a place known to a district or region becomes a hatched
 * area, and one known only to a country or a wider area is not drawn. The events come in order of gravity and stay so.
 */
export function markPlaces(mapped: readonly MappedEvent[], frame: Frame): PlaceMark[] {
  const marks = new Map<string, PlaceMark>();
  for (const event of mapped) {
    const { place } = event;
    if (place.lat === null || place.lon === null) continue;
    const shape = shapes[place.precision];
    const point = shape && frame.project(place.lon, place.lat);
    if (!shape || !point || !isInside(point, frame)) continue;
    const key = `${place.id} ${shape}`;
    const mark = marks.get(key);
    if (mark) mark.events.push(event);
    else marks.set(key, { key, place, shape, x: point[0], y: point[1], radius: 0, events: [event] });
  }
  const found = [...marks.values()];
  for (const mark of found) mark.radius = radiusOf(mark, frame);
  return found;
}

/** Area grows with the number of events, within limits that keep small marks visible and large ones apart. */
function radiusOf(mark: PlaceMark, frame: Frame): number {
  if (mark.shape === "region") return 0;
  if (mark.shape === "district") return Math.max(12, districtRadiusKm * frame.perKm);
  const size = Math.min(11, 4.8 + 1.6 * Math.sqrt(mark.events.length));
  return mark.shape === "ring" ? size + 1.5 : size;
}

/** A mark cut in half by the frame would tell of a place that its label cannot name. */
function isInside([x, y]: [number, number], frame: Frame): boolean {
  return x > margin && y > margin && x < frame.width - margin && y < frame.height - margin;
}
