import { type EventScope, eventFamily, type Mention } from "@tocsin/model";

/**
 * The scope a mention is matched by: an attack or a measure told only of a whole country is a wave, whatever the reader took
 * it for, and what is told of one site is a single event.
 */
export function scopeOf({ scope, place, type }: Mention): EventScope {
  if (scope === "single" && place?.precision === "country" && isOfPlaces(type)) return "wave";
  if (scope === "aggregate" && place?.precision === "point") return "single";
  return scope;
}

/** Kinds that happen in many places at once when a whole country is told of. */
function isOfPlaces(type: Mention["type"]): boolean {
  const family = eventFamily(type);
  return family === "attack" || family === "interception" || family === "measure";
}
