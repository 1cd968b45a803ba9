import type { PublicClaim } from "@tocsin/db/queries";
import { claimFields, claimRow } from "./claim-columns.ts";
import { csvLine } from "./csv.ts";
import type { EventFormatName } from "./event-formats.ts";

type Format = (claims: readonly PublicClaim[]) => string;

/** The forms in which claims leave, the same as those of events. */
export const claimFormats: Record<EventFormatName, Format> = {
  csv: (claims) => csvLine(names) + claims.map(toLine).join(""),
  hxl: (claims) => csvLine(names) + csvLine(claimFields.map(({ hxl }) => hxl)) + claims.map(toLine).join(""),
  geojson: (claims) => `${JSON.stringify({ type: "FeatureCollection", features: claims.map(toFeature) })}\n`,
  jsonl: (claims) => claims.map((claim) => `${JSON.stringify(claimRow(claim))}\n`).join(""),
};

const names = claimFields.map(({ name }) => name);

function toLine(claim: PublicClaim): string {
  const row = claimRow(claim);
  return csvLine(
    names.map((name) => {
      const value = row[name] ?? null;
      return typeof value === "boolean" ? String(value) : value;
    }),
  );
}

/** A claim where its event lies; without coordinates its geometry is null. */
function toFeature(claim: PublicClaim): object {
  const { lat, lon, placePrecision } = claim;
  const geometry = lat === null || lon === null ? null : { type: "Point", coordinates: [lon, lat] };
  return {
    type: "Feature",
    id: claim.claim.id,
    geometry,
    properties: { ...claimRow(claim), place_precision: placePrecision },
  };
}
