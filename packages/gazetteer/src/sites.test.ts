import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

function placesIn(text: string): string[] {
  return gazetteer
    .findPlaces(text, { lang: null })
    .map(({ place, text: words }) => (place ? `${place.name}/${place.region}` : `unsure ${words}`));
}

describe("sites", () => {
  test.each<[text: string, expected: string[]]>([
    ["Беспилотник попал в цех на заводе «Купол».", ["Kupol plant/RU-UD"]],
    ['Атакован завод "Ставролен".', ["Stavrolen plant/RU-STA"]],
    ["Атакован Ижевский завод «Купол».", ["Kupol plant/RU-UD"]],
    ["Влучання у суднобудівний завод «Залив».", ["Zaliv shipyard/UA-43"]],
    ["Горит терминал в порту Кавказ.", ["Port Kavkaz/RU-KDA"]],
    ["Горит НЛМК.", ["NLMK steel plant/RU-LIP"]],
    ["Под ударом Балаковская АЭС.", ["Balakovo Nuclear Power Plant/RU-SAR"]],
    ["Пошкоджено Черкаську ТЕЦ.", ["Cherkasy/UA-71"]],
  ])("%s", (text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe("Russian towns of fifty thousand people, and smaller ones behind a facility", () => {
  test.each<[text: string, expected: string[]]>([
    ["Туапсе атакован беспилотниками.", ["Tuapse/RU-KDA"]],
    ["Аэродром Мончегорска горит.", ["Monchegorsk/RU-MUR"]],
    ["Кстово и Ейск под ударом.", ["Kstovo/RU-NIZ", "Yeysk/RU-KDA"]],
  ])("%s", (text, expected) => expect(placesIn(text)).toEqual(expected));
});

describe("a city of a million before a town of the same letters", () => {
  test.each<[text: string, expected: string[]]>([
    ["Беспилотники атаковали Самару.", ["Samara/RU-SAM"]],
    ["Беспилотники атаковали город Самар Днепропетровской области.", ["Samar/UA-12", "Dnipropetrovsk region/UA-12"]],
  ])("%s", (text, expected) => expect(placesIn(text)).toEqual(expected));
});
