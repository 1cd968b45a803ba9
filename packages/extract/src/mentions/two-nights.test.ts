import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, test } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const russia = "interception Russia 06-11/06-12; intercepted drone 90";
const ukraine = "interception Ukraine 06-11/06-12; intercepted drone 75; launched drone 140";
const launchedFirst = "interception Ukraine 06-11/06-12; launched drone 140; intercepted drone 75";

describe("one sentence tells of the nights of both countries", () => {
  test.each<[ReportLanguage, string, string[]]>([
    [
      "en",
      "Russian air defences destroyed 90 drones overnight, while Ukraine was attacked by 140 drones, 75 of which were shot down.",
      [russia, ukraine],
    ],
    [
      "en",
      "Moscow said it shot down 90 Ukrainian drones overnight, while Ukraine's air force said it had been attacked by 140 drones and had downed 75 of them.",
      [russia, launchedFirst],
    ],
    [
      "en",
      "Kyiv said Russia launched 140 drones overnight and 75 were downed, whereas Russia's air defences intercepted 90 Ukrainian drones.",
      [ukraine, russia],
    ],
    [
      "fr",
      "La Russie a abattu 90 drones dans la nuit, tandis que l'Ukraine a été attaquée par 140 drones, dont 75 ont été abattus.",
      [russia, launchedFirst],
    ],
    [
      "uk",
      "Росія заявила, що збила 90 українських дронів за ніч, тоді як Україну атакували 140 безпілотників, 75 з яких збили сили ППО.",
      [russia, ukraine],
    ],
    [
      "ru",
      "Россия сбила за ночь 90 украинских дронов, в то время как Украина подверглась атаке 140 дронов, 75 из которых были сбиты.",
      [russia, ukraine],
    ],
  ])("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  test.each<[ReportLanguage, string, string]>([
    [
      "en",
      "Russia launched 140 drones at Ukraine overnight, while Ukrainian air defences shot down 75 drones.",
      "interception Ukraine 06-11/06-12; intercepted drone 75; launched drone 140",
    ],
    [
      "en",
      "Ukraine said it shot down 60 of 100 Russian drones overnight, while 30 drones were lost on radar.",
      "interception Ukraine 06-11/06-12; intercepted drone 60; launched drone 100; lost drone 30",
    ],
  ])("%s: but not of one country: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual([expected]);
  });
});

test.each<[ReportLanguage, string]>([
  ["en", "Ukraine's air force said it had been attacked by 140 drones overnight and had downed 75 of them."],
  ["uk", "За ніч Україну атакували 140 безпілотників, 75 з яких збили сили ППО."],
])("who is attacked is no attacker: %s: %s", (lang, text) => {
  expect(tellNews(lang, text).map((event) => event.split(";")[0])).toEqual(["interception Ukraine 06-11/06-12"]);
});
