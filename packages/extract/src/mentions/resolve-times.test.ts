import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("hours that are not those of the attack", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "A refinery in Saratov was hit by drones on Wednesday evening. The fire was extinguished just before 7 a.m. on Thursday.",
      ["strike.drone Saratov 06-11; damaged refinery 1"],
    ],
    [
      "uk",
      "У середу ввечері дрони вдарили по складу в Полтаві. О 06:30 пожежу ліквідували.",
      ["strike.drone Poltava 06-11"],
    ],
    [
      "ru",
      "Вечером в среду беспилотник попал в склад в Туле. Возгорание потушили в 05:30.",
      ["strike.drone Tula 06-11; damaged warehouse"],
    ],
    [
      "fr",
      "Un drone a frappé un entrepôt à Poltava mercredi soir. L'incendie a été maîtrisé jeudi vers 6 heures.",
      ["strike.drone Poltava 06-11; damaged warehouse 1"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
