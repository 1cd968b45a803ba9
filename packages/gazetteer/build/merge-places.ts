import { greatCircleKm } from "@tocsin/model";
import { foldName } from "../src/fold.ts";
import type { DraftPlace } from "./draft-place.ts";
import { cellValues, readTable } from "./read-table.ts";

/** An imported place within this distance of a hand-written one of the same name is the same place. */
const sameNameKm = 12;

/**
 * Hand-written settlements with the imported ones: where both know a place the hand-written names win and the import gives
 * id, coordinates and population. Curated names from `names.txt` come last.
 */
export function mergePlaces(handWritten: readonly DraftPlace[], imported: readonly DraftPlace[]): DraftPlace[] {
  const rest = new Map(imported.map((place) => [place.id, place]));
  const byName = new Map<string, DraftPlace[]>();
  for (const place of imported)
    for (const name of new Set([place.en, place.uk, place.ru].map(foldName)))
      byName.set(name, [...(byName.get(name) ?? []), place]);
  const merged = handWritten.map((own) => {
    const names = [own.en, own.uk, own.ru, ...own.older].map(foldName);
    const twin = names
      .flatMap((name) => byName.get(name) ?? [])
      .find((p) => rest.has(p.id) && p.country === own.country && isNear(p, own));
    if (!twin) return own;
    rest.delete(twin.id);
    for (const name of names)
      for (const other of byName.get(name) ?? []) if (isTwiceThere(other, twin)) rest.delete(other.id);
    return {
      ...own,
      id: twin.id,
      lat: twin.lat,
      lon: twin.lon,
      population: Math.max(twin.population, own.population),
      spellings: twin.spellings,
    };
  });
  return applyCuratedNames(uniqueIds([...merged, ...rest.values()]));
}

/** The import has some towns twice, under two of their spellings. */
const twiceThereKm = 2;

function isTwiceThere(a: DraftPlace, b: DraftPlace): boolean {
  if (a.country !== b.country || a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return greatCircleKm(a.lat, a.lon, b.lat, b.lon) <= twiceThereKm;
}

function isNear(a: DraftPlace, b: DraftPlace): boolean {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return false;
  return greatCircleKm(a.lat, a.lon, b.lat, b.lon) <= sameNameKm;
}

function uniqueIds(places: DraftPlace[]): DraftPlace[] {
  const seen = new Map<string, DraftPlace>();
  for (const place of places) {
    if (seen.has(place.id))
      place.id = `${place.id}-${Math.round((place.lat ?? 0) * 100)}-${Math.round((place.lon ?? 0) * 100)}`;
    seen.set(place.id, place);
  }
  return [...seen.values()];
}

/** `names.txt`: region, the name as imported, then the names to show and the older ones to match. */
function applyCuratedNames(places: DraftPlace[]): DraftPlace[] {
  for (const [region = "", imported = "", en = "", uk = "", ru = "", fr = "", older] of readTable("names.txt")) {
    const target = foldName(imported);
    const named = places.filter(
      (p) => p.region === region && [p.en, p.uk, ...p.older, ...p.spellings].some((name) => foldName(name) === target),
    );
    const place = named.sort(
      (a, b) => Number(foldName(b.en) === target) - Number(foldName(a.en) === target) || b.population - a.population,
    )[0];
    if (!place) {
      process.stderr.write(`no place for curated name ${region} ${imported}\n`);
      continue;
    }
    place.older.push(place.en, place.uk, place.ru, ...cellValues(older));
    place.en = en || place.en;
    place.uk = uk || place.uk;
    place.ru = ru || place.ru;
    place.fr = fr || place.fr;
  }
  return places;
}
