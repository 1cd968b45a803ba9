import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, test } from "vitest";
import { loadGazetteer } from "./index.ts";

const gazetteer = loadGazetteer();

function placesIn(text: string, lang: ReportLanguage): string[] {
  return gazetteer.findPlaces(text, { lang }).map(({ place, text: words }) => {
    if (!place) return `unsure ${words}`;
    const at = place.precision === "settlement" || place.precision === "near" ? ` ${place.lat?.toFixed(1)}` : "";
    return `${place.name}/${place.region}${at}`;
  });
}

describe("a village of a common name beside one of a rare name", () => {
  test.each<[lang: ReportLanguage, text: string, expected: string[]]>([
    ["uk", "Тривають бої біля Кліщіївки й Андріївки.", ["Klishchiivka/UA-14 48.5", "Andriivka/UA-14 48.5"]],
    ["uk", "Ворог не просунувся у Глибокому та Лук'янцях.", ["Hlyboke/UA-63 50.3", "Lukiantsi/UA-63 50.2"]],
    ["uk", "Удари припали на Дніпровське і Кізомис.", ["Dniprovske/UA-65 46.6", "Kizomys/UA-65 46.6"]],
    ["ru", "Взяты под контроль Толстый Луг и Любимовка.", ["Tolsty Lug/RU-KRS 51.3", "Lyubimovka/RU-KRS 51.3"]],
    ["en", "Clashes went on near Novobakhmutivka and Kamianka.", ["Novobakhmutivka/UA-14 48.3", "Kamianka/UA-14 48.2"]],
  ])("%s: %s", (lang, text, expected) => expect(placesIn(text, lang)).toEqual(expected));
});

describe("the unit that is told beside a village", () => {
  test.each<[lang: ReportLanguage, text: string, expected: string[]]>([
    [
      "en",
      "A drone hit Novoselivka in the Sviatohirsk community.",
      ["Novoselivka/UA-14 49.1", "Sviatohirsk/UA-14 49.0"],
    ],
    [
      "en",
      "A house burned in Donetsk in Russia's Rostov region.",
      ["Donetsk/RU-ROS 48.3", "Russia/null", "Rostov region/RU-ROS"],
    ],
    [
      "fr",
      "Un drone est tombé à Donetsk, ville de la région russe de Rostov.",
      ["Donetsk/RU-ROS 48.3", "Rostov region/RU-ROS"],
    ],
    ["ru", "Удар пришёлся по Ивановке Генического округа.", ["Ivanivka/UA-65 46.7", "Henichesk district/UA-65"]],
  ])("%s: %s", (lang, text, expected) => expect(placesIn(text, lang)).toEqual(expected));
});

describe("a seat's name behind a village", () => {
  test.each<[lang: ReportLanguage, text: string, expected: string[]]>([
    ["en", "Damage in Yampil, Donetsk", ["Yampil/UA-14 48.9", "Donetsk region/UA-14"]],
    ["en", "Damage in Sopych, Sumy", ["Sopych/UA-59 51.8", "Sumy region/UA-59"]],
  ])("%s: %s", (lang, text, expected) => expect(placesIn(text, lang)).toEqual(expected));
});

describe("the streets of a city", () => {
  test.each<[lang: ReportLanguage, text: string, expected: string[]]>([
    ["uk", "Уламки лежать на вулицях Донецька.", ["Donetsk/UA-14 48.0"]],
    ["ru", "На одной из улиц Белгорода загорелась машина.", ["Belgorod/RU-BEL 50.6"]],
    ["ru", "Пожар на углу улиц Кирова.", []],
    ["uk", "Пожежа на вулиці Сумській.", []],
  ])("%s: %s", (lang, text, expected) => expect(placesIn(text, lang)).toEqual(expected));
});

describe("large cities with a letter wrong in Latin letters", () => {
  test.each<[text: string, expected: string[]]>([
    ["Houses were damaged in Dontesk.", ["Donetsk/UA-14 48.0"]],
    ["A tank in Maripol.", ["Mariupol/UA-14 47.1"]],
    ["He was born in Montana.", []],
  ])("%s", (text, expected) => expect(placesIn(text, "en")).toEqual(expected));
});
