import {
  Map as LibreMap,
  type MapLayerMouseEvent,
  NavigationControl,
  Popup,
  ScaleControl,
  setWorkerUrl,
} from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import { mapStyle } from "./map-style.ts";

setWorkerUrl(new URL("maplibre-gl/dist/maplibre-gl-worker.mjs", import.meta.url).toString());

export interface MapWords {
  label: string;
  failed: string;
  /** "{name}: {count} events". */
  place: string;
  zoomIn: string;
  zoomOut: string;
}

interface Drawn {
  locale: string;
  tiles: string;
  center: [lon: number, lat: number] | null;
  placeHref: string;
  words: MapWords;
  onFailure(): void;
}

const wholeCountry = { center: [32.2, 49.2] as [number, number], zoom: 4.6 };
const oneRegionZoom = 6.6;
const popupFromZoom = 9;

/** Draws the map into an element and answers how to take it away. Throws where the browser cannot draw it. */
export function drawMap(container: HTMLElement, drawn: Drawn): () => void {
  const { words, center } = drawn;
  const map = new LibreMap({
    container,
    style: mapStyle({ origin: location.origin, ...drawn, colour: colourOf }),
    center: center ?? wholeCountry.center,
    zoom: center ? oneRegionZoom : wholeCountry.zoom,
    minZoom: 3.5,
    maxZoom: 13,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: { customAttribution: "Natural Earth · GeoNames" },
    fadeDuration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 200,
    locale: {
      "Map.Title": words.label,
      "NavigationControl.ZoomIn": words.zoomIn,
      "NavigationControl.ZoomOut": words.zoomOut,
    },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new ScaleControl());
  map.on("click", "events", (event) => choose(map, event, drawn));
  map.on("load", () => container.setAttribute("data-drawn", "yes"));
  const scheme = matchMedia("(prefers-color-scheme: dark)");
  const recolour = () => map.setStyle(mapStyle({ origin: location.origin, ...drawn, colour: colourOf }));
  scheme.addEventListener("change", recolour);
  return () => {
    scheme.removeEventListener("change", recolour);
    map.remove();
  };
}

/** A place is told with a link to its events; a cluster of several is looked at more closely. */
function choose(map: LibreMap, event: MapLayerMouseEvent, { placeHref, words }: Drawn): void {
  const properties = event.features?.[0]?.properties;
  if (!properties) return;
  const { place, name, events } = properties as { place?: string; name?: string; events: number };
  if (!place || !name || (events > 1 && map.getZoom() < popupFromZoom && !name)) {
    map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 2 });
    return;
  }
  const link = document.createElement("a");
  link.href = placeHref + (placeHref.includes("?") ? "&" : "?") + new URLSearchParams({ place });
  link.textContent = words.place.replace("{name}", name).replace("{count}", String(events));
  new Popup({ closeButton: true, maxWidth: "18rem" }).setLngLat(event.lngLat).setDOMContent(link).addTo(map);
}

/** A colour of the page's theme. */
function colourOf(token: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
}
