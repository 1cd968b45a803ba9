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
