import type { Gazetteer } from "./types.ts";

/** Names of a place and of its region in all languages: what a search for the place may type. Empty for an unknown id. */
export function spellingsOf(gazetteer: Pick<Gazetteer, "placeById" | "regions">, placeId: string): string[] {
  const place = gazetteer.placeById(placeId);
  if (!place) return [];
  const region = place.region === null ? undefined : gazetteer.regions.get(place.region);
  const names = [place.names, region?.name, region?.longName].flatMap((known) => (known ? Object.values(known) : []));
  return [...new Set(names)];
}
