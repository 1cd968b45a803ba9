import { mapRivers } from "@tocsin/gazetteer/map";
import { type Frame, outlinesOf } from "./frames.ts";

/**
 * The outlines of a frame as an SVG file of its own: pages refer to its parts by id, so that a map's lines are sent once and
 * kept by the browser, and colours stay with the page. `land` holds the countries behind, `ukraine` all of Ukraine, `rivers` and `streams` the wide and the narrow
 * rivers.
 */
export function outlineFile(frame: Frame): string {
  const groups = { country: [] as string[], russia: [] as string[], ukraine: [] as string[] };
  for (const feature of outlinesOf(frame)) {
    const path = frame.pathOf(feature);
    if (path) groups[feature.properties.layer].push(`<path id="${feature.id}" d="${path}"/>`);
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}">`,
    `<g id="land">${groups.country.join("")}</g>`,
    `<g id="russia">${groups.russia.join("")}</g>`,
    `<g id="ukraine">${groups.ukraine.join("")}</g>`,
    `<path id="rivers" d="${courses(frame, 2)}"/>`,
    `<path id="streams" d="${courses(frame, 1)}"/>`,
    "</svg>",
  ].join("\n");
}

function courses(frame: Frame, width: 1 | 2): string {
  return mapRivers()
    .filter((river) => river.width === width)
    .map((river) => frame.courseOf(river))
    .join("");
}

/** Address of a part of a frame's outline file. The version changes with the outlines. */
export function outlineHref(frame: Frame, part: string): string {
  return `/outlines/3/${frame.id}.svg#${part}`;
}
