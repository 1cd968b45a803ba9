import { loadGazetteer, spellingsOf } from "@tocsin/gazetteer";

/** All names of a place, for search. */
export function placeNamesOf(placeId: string): readonly string[] {
  return spellingsOf(loadGazetteer(), placeId);
}
