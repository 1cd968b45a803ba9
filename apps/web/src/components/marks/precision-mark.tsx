import type { PlacePrecision } from "@tocsin/model";

/** Shape of a place's precision: dot for a point or settlement, ring for near, hatching for anything wider. */
export function PrecisionMark({ precision }: { precision: PlacePrecision }) {
  return (
    <svg className="pm" viewBox="0 0 16 16" aria-hidden="true">
      {precision === "point" || precision === "settlement" ? (
        <circle cx="8" cy="8" r="4.6" fill="currentColor" />
      ) : precision === "near" ? (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="2.2" />
      ) : (
        <path d="M1 1h14v14H1z" fill="url(#hz3)" stroke="currentColor" strokeWidth="1.4" />
      )}
    </svg>
  );
}
