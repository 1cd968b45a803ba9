import type { MappedEvent } from "@tocsin/db/queries";
import { outlinesOf, regionFrame } from "#map/frames.ts";
import { markPlaces, type PlaceMark } from "#map/marks.ts";
import type { Card } from "./share-card.tsx";

const colours = {
  sea: "#dfe9ed",
  land: "#eaedec",
  ukraine: "#e1eae5",
  focus: "#f8f9f5",
  border: "#82909a",
  ink: "#15202a",
};

/** A region with the marks of its events, as a picture without words. Null for places without a region on the map. */
export function mapPicture(region: string | null, mapped: readonly MappedEvent[]): Card["map"] {
  const frame = region ? regionFrame(region, "event") : null;
  if (!frame || !region) return null;
  const { width, height } = frame;
  const shapes = outlinesOf(frame).map((outline) => {
    const isFocus = outline.id === region;
    const fill = isFocus ? colours.focus : outline.properties.layer === "ukraine" ? colours.ukraine : colours.land;
    return `<path d="${frame.pathOf(outline)}" fill="${fill}" stroke="${isFocus ? colours.ink : colours.border}" stroke-width="${isFocus ? 2 : 0.8}"/>`;
  });
  const focusPath = outlinesOf(frame).find((outline) => outline.id === region);
  const marks = markPlaces(mapped, frame).map((mark) =>
    mark.shape === "region" && focusPath ? `<path d="${frame.pathOf(focusPath)}" fill="url(#h)"/>` : markShape(mark),
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<defs><pattern id="h" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v9" stroke="${colours.ink}" stroke-width="1.2"/></pattern></defs>` +
    `<rect width="${width}" height="${height}" fill="${colours.sea}"/>${shapes.join("")}${[...new Set(marks)].join("")}</svg>`;
  return { picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`, width, height };
}

function markShape({ shape, x, y, radius }: PlaceMark): string {
  const size = shape === "district" ? radius : radius * 1.6;
  const circle = `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${size.toFixed(1)}"`;
  if (shape === "dot") return `${circle} fill="${colours.ink}" stroke="#fbfcfb" stroke-width="2.5"/>`;
  if (shape === "ring") return `${circle} fill="none" stroke="${colours.ink}" stroke-width="4"/>`;
  return `${circle} fill="url(#h)" stroke="${colours.ink}" stroke-width="1"/>`;
}
