import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "decimal degrees with letters",
    "en",
    "A drone hit a car at 48.28N 37.18E on Wednesday, killing two people.",
    ["strike.drone Pokrovsk 06-11; killed 2; damaged vehicle 1"],
  ],
  [
    "bare decimal degrees in brackets",
    "en",
    "A missile struck at (50.45, 30.52) on Wednesday, wounding three people.",
    ["strike.missile Kyiv 06-11; injured 3"],
  ],
  [
    "degrees and minutes",
    "fr",
    "Un missile est tombé mercredi au point 48°17′N 37°11′E, tuant deux civils.",
    ["strike.missile Pokrovsk 06-11; killed civilian 2"],
  ],
  [
    "bare decimal degrees that place to 100 m",
    "uk",
    "Дрон вдарив по автівці в точці 48.2801, 37.1802 у середу, двоє людей загинули.",
    ["strike.drone Pokrovsk 06-11; killed 2"],
  ],
  [
    "degrees, minutes and seconds with words for the hemispheres",
    "ru",
    "Беспилотник ударил по машине (48°17′05″ с. ш., 37°11′10″ в. д.) в среду, двое погибли.",
    ["strike.drone Pokrovsk 06-11; killed 2"],
  ],
  ["a point in another land", "en", "A drone fell at 52.23N 21.01E on Wednesday, wounding one person.", []],
  [
    "shares and rates are no coordinates",
    "en",
    "A drone hit Sumy on Wednesday. The dollar closed at 48.02, 37.80 hryvnias less than forecast.",
    ["strike.drone Sumy 06-11"],
  ],
];

describe("places told by coordinates", () => {
  it.each(cases)("%s (%s)", (_name, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
