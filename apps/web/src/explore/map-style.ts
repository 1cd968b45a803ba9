import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";

interface StyleParts {
  origin: string;
  locale: string;
  tiles: string;
  /** Colour of the page's theme by the name of its token. */
  colour(token: string): string;
}

const fonts = ["sans-serif"];

/** The map in the page's own colours: ground, towns for orientation, events by how well their place is known. */
export function mapStyle({ origin, locale, tiles, colour }: StyleParts): StyleSpecification {
  const ground = `${origin}/api/map-ground?lang=${locale}`;
  return {
    version: 8,
    sources: {
      outlines: { type: "geojson", data: `${ground}&layer=outlines` },
      rivers: { type: "geojson", data: `${ground}&layer=rivers` },
      regions: { type: "geojson", data: `${ground}&layer=regions` },
      towns: { type: "geojson", data: `${ground}&layer=towns` },
      events: { type: "vector", tiles: [origin + tiles], maxzoom: 14 },
    },
    layers: [...groundLayers(colour), ...eventLayers(colour), ...nameLayers(colour)],
  };
}

function groundLayers(colour: StyleParts["colour"]): LayerSpecification[] {
  const fill: ExpressionSpecification = ["match", ["get", "layer"], "ukraine", colour("m0"), colour("land")];
  return [
    { id: "sea", type: "background", paint: { "background-color": colour("sea") } },
    { id: "land", type: "fill", source: "outlines", paint: { "fill-color": fill } },
    {
      id: "rivers",
      type: "line",
      source: "rivers",
      paint: { "line-color": colour("river"), "line-width": ["*", 0.9, ["get", "width"]] },
    },
    { id: "borders", type: "line", source: "outlines", paint: { "line-color": colour("border"), "line-width": 0.7 } },
  ];
}

/** Discs grow with the number of events. "Near" is a ring, "somewhere in it" a wide pale disc: never a dot. */
function eventLayers(colour: StyleParts["colour"]): LayerSpecification[] {
  const size: ExpressionSpecification = ["min", 26, ["+", 4, ["*", 2.2, ["ln", ["+", 1, ["get", "events"]]]]]];
  const wide: ExpressionSpecification = ["==", ["get", "shape"], "wide"];
  const ring: ExpressionSpecification = ["==", ["get", "shape"], "ring"];
  return [
    {
      id: "events",
      type: "circle",
      source: "events",
      "source-layer": "events",
      paint: {
        "circle-radius": ["case", wide, ["+", 8, size], size],
        "circle-color": colour("accent"),
        "circle-opacity": ["case", wide, 0.12, ring, 0, 0.75],
        "circle-stroke-color": colour("accent"),
        "circle-stroke-width": ["case", ring, 2.5, 1],
      },
    },
    {
      id: "event-counts",
      type: "symbol",
      source: "events",
      "source-layer": "events",
      filter: [">", ["get", "events"], 1],
      layout: { "text-field": ["to-string", ["get", "events"]], "text-font": fonts, "text-size": 11 },
      paint: {
        "text-color": ["match", ["get", "shape"], "dot", colour("on-accent"), colour("ink")],
      },
    },
  ];
}

function nameLayers(colour: StyleParts["colour"]): LayerSpecification[] {
  const halo = { "text-color": colour("ink-2"), "text-halo-color": colour("paper"), "text-halo-width": 1.2 };
  return [
    {
      id: "town-names",
      type: "symbol",
      source: "towns",
      minzoom: 6,
      layout: {
        "text-field": ["get", "name"],
        "text-font": fonts,
        "text-size": 11.5,
        "text-anchor": "top",
        "text-offset": [0, 0.6],
        "symbol-sort-key": ["-", 0, ["get", "people"]],
      },
      paint: halo,
    },
    {
      id: "river-names",
      type: "symbol",
      source: "rivers",
      minzoom: 5,
      layout: { "symbol-placement": "line", "text-field": ["get", "name"], "text-font": fonts, "text-size": 11 },
      paint: { ...halo, "text-color": colour("ink-2") },
    },
    {
      id: "region-names",
      type: "symbol",
      source: "regions",
      maxzoom: 7,
      layout: { "text-field": ["get", "name"], "text-font": fonts, "text-size": 12.5 },
      paint: halo,
    },
  ];
}
