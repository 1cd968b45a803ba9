import { loadGazetteer, type Place } from "@tocsin/gazetteer";
import type { Frame } from "./frames.ts";

export interface Town extends Pick<Place, "id" | "names"> {
  x: number;
  y: number;
}

const known = new Map<string, Town[]>();
const most = 16;
/** SVG units between two towns. */
const apart = 70;
const minPopulation = 8000;

/**
 * Towns that help the eye find its way: the largest first, none near another, those of the focus region before the rest.
 */
export function townsAround(frame: Frame, focus: string | null): Town[] {
  const found = known.get(frame.id) ?? chooseTowns(frame, focus);
  known.set(frame.id, found);
  return found;
}

function chooseTowns(frame: Frame, focus: string | null): Town[] {
  const towns = loadGazetteer()
    .settlementsIn(frame.bounds, minPopulation)
    .flatMap((place) => {
      const point = frame.project(place.lon ?? 0, place.lat ?? 0);
      return point
        ? [{ id: place.id, names: place.names, x: point[0], y: point[1], isHere: place.region === focus }]
        : [];
    })
    .sort((a, b) => Number(b.isHere) - Number(a.isHere));
  const chosen: Town[] = [];
  for (const { isHere: _, ...town } of towns) {
    if (chosen.some((other) => Math.hypot(other.x - town.x, other.y - town.y) < apart)) continue;
    chosen.push(town);
    if (chosen.length === most) break;
  }
  return chosen;
}
