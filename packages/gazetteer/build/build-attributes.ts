import { foldName } from "../src/fold.ts";
import type { DraftPlace } from "./draft-place.ts";
import {
  rarerRussianAdjectives,
  rarerUkrainianAdjectives,
  russianAdjectives,
  ukrainianAdjectives,
} from "./forms/adjectives.ts";
import { romaniseRussian, romaniseUkrainian } from "./forms/transliterate.ts";
import { cityRegions, type RegionDraft } from "./read-regions.ts";

/** Least population of a hromada's seat. */
const seatPopulation = 600;
const adjectiveEnding = /(ська|цька|зька|ський|цький|зький|ская|цкая|жская|ский|цкий|жский|ской|цкой)$/;
const cyrillicEnding = /(а|ий|ая|ой)$/;

/** Adjective stem → places it may name. Latin keys are whole words ("kharkivska", "grayvoronsky"). */
export function buildAttributes(places: readonly DraftPlace[], regions: readonly RegionDraft[]): Map<string, number[]> {
  const targets = new Map<string, Set<number>>();
  const add = (key: string, index: number) => {
    const folded = foldName(key);
    if (folded.length < 4) return;
    const known = targets.get(folded) ?? new Set<number>();
    known.add(index);
    targets.set(folded, known);
  };
  const addWord = (adjective: string, index: number, ukrainian: boolean, latin = true) => {
    add(adjective.toLowerCase().replace(cyrillicEnding, ""), index);
    if (!latin) return;
    const romanise = ukrainian ? romaniseUkrainian : romaniseRussian;
    const stem = adjective.replace(cyrillicEnding, "");
    for (const ending of ukrainian ? ["а", "ий"] : ["ая", "ий"])
      for (const latin of romanise(stem + ending)) add(latin, index);
  };
  places.forEach((place, index) => {
    if (place.kind === "district" || place.kind === "city_district") {
      addWord(place.uk.replace(/ (район|округ).*$/, ""), index, true);
      addWord(place.ru.replace(/ (район|округ).*$/, ""), index, false);
      add(place.en.replace(/ district.*$/, ""), index);
      for (const spelling of [...place.older, ...place.spellings].map((s) => s.replace(/^!/, ""))) {
        if (/\p{Script=Cyrillic}/u.test(spelling)) addWord(spelling, index, /[іїє]|[сц]ьк/.test(spelling));
        else add(spelling, index);
      }
      add(place.fr.replace(/^district d[e'] ?/, ""), index);
    } else if (
      place.kind === "settlement" &&
      (place.country === "UA" || (place.country === "RU" && place.population >= 3_000))
    ) {
      for (const older of place.older.filter((name) => /^[а-яіїєґ'’ -]+$/i.test(name))) {
        for (const stem of ukrainianAdjectives(older)) addWord(`${stem}ий`, index, true, false);
        for (const stem of russianAdjectives(older)) addWord(`${stem}ий`, index, false, false);
      }
      for (const stem of ukrainianAdjectives(place.uk)) addWord(`${stem}ий`, index, true, isKnown(place));
      for (const stem of russianAdjectives(place.ru)) addWord(`${stem}ий`, index, false, isKnown(place));
      if (place.country !== "UA" || place.population < seatPopulation) return;
      for (const stem of rarerUkrainianAdjectives(place.uk)) addWord(`${stem}ий`, index, true, false);
      for (const stem of rarerRussianAdjectives(place.ru)) addWord(`${stem}ий`, index, false, false);
    }
  });
  const indexById = new Map(places.map((place, index) => [place.id, index]));
  for (const { region, seat, place } of regions) {
    const index = indexById.get(`reg:${region.code}`);
    // "Kyiv region" is the oblast, never the city that is a region of its own.
    if (index === undefined || cityRegions.has(region.code)) continue;
    const seatPlace = places.find(
      (p) => p.en === seat && p.kind === "settlement" && p.population > 20_000 && p.country === region.country,
    );
    const latin = [
      region.name.en,
      region.name.fr,
      place.en,
      seat,
      seatPlace?.fr ?? "",
      ...(seatPlace?.older ?? []),
      ...romaniseUkrainian(seatPlace?.uk ?? ""),
      ...romaniseRussian(seatPlace?.ru ?? ""),
    ];
    for (const name of latin) if (/^[\p{Script=Latin}\s'’-]+$/u.test(name)) add(name, index);
    // "Подмосковье" → "подмосковный".
    for (const name of place.older) if (name.endsWith("овье")) add(name.replace(/ье$/, "н"), index);
    for (const [lang, name] of [
      ["uk", region.name.uk],
      ["ru", region.name.ru],
    ] as const) {
      const adjective = name.split(" ").find((word) => adjectiveEnding.test(word));
      if (adjective) addWord(adjective, index, lang === "uk");
    }
  }
  return new Map([...targets].map(([word, indexes]) => [word, [...indexes]]));
}

/** Foreign papers write the adjectives of towns ("Kupianskyi district"), hardly those of villages. */
function isKnown(place: DraftPlace): boolean {
  return place.population >= 4_000;
}
