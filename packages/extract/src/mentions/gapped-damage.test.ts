import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "places with a dash behind a place told in full",
    "uk",
    "Ворог обстріляв Нікопольщину. У Нікополі пошкоджено три будинки, у Марганці – школу та автівку.",
    [
      "shelling.artillery Nikopol 06-12; damaged residential_building 3",
      "shelling.artillery Marhanets 06-12; damaged school 1; damaged vehicle 1",
    ],
  ],
  [
    "communities behind a colon, their head told once",
    "uk",
    "Сумщину обстріляли з артилерії. Пошкоджено будинки: у Юнаківській громаді – приватний будинок; у Глухівській – два будинки.",
    [
      "shelling.artillery Yunakivka community 06-12; damaged residential_building 1",
      "shelling.artillery Hlukhiv community 06-12; damaged residential_building 2",
    ],
  ],
  [
    "villages of a district",
    "ru",
    "ВСУ обстреляли Шебекинский округ. В Шебекино поврежден частный дом, в селе Муром – автомобиль.",
    [
      "shelling.artillery Shebekino 06-12; damaged residential_building 1",
      "shelling.artillery Murom 06-12; damaged vehicle 1",
    ],
  ],
  [
    "a verb of its own behind the dash",
    "uk",
    "Ворог обстріляв Нікопольщину. У Нікополі пошкоджено три будинки, у Марганці – школа зазнала пошкоджень.",
    ["shelling.artillery Nikopol 06-12; damaged residential_building 3; damaged school 1"],
  ],
];

describe("damage told of several places with one verb", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
