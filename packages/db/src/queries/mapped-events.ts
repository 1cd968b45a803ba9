import type { PlaceRef } from "@tocsin/model";

/** Ends and best of a figure; a null high with a low is open at the top. */
export interface MappedCount {
  low: number | null;
  best: number | null;
  high: number | null;
}

/** What a map marks of an event: its place and two figures, where its whole view would weigh a hundred times as much. */
export interface MappedEvent {
  place: Omit<PlaceRef, "regionName">;
  /** All nulls where nothing is reported. */
  killed: MappedCount;
  injured: MappedCount;
}
