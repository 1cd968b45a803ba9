import { loadGazetteer } from "@tocsin/gazetteer";

/** All display names of a place, for search. */
export function placeNamesOf(placeId: string): readonly string[] {
  return Object.values(loadGazetteer().placeById(placeId)?.names ?? {});
}
