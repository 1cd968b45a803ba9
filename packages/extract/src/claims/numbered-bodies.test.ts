import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const cases: [ReportLanguage, string, number][] = [
  ["uk", "Ракета влучила в ліцей у Сумах. Рятувальники дістали тіло дев'ятого загиблого.", 9],
  ["uk", "Ракета влучила в ліцей у Сумах. Знайдено восьме тіло.", 8],
  ["ru", "Ракета попала в лицей в Сумах. Из-под завалов извлекли тело пятого погибшего.", 5],
  ["ru", "Ракета попала в лицей в Сумах. Под завалами найдено седьмое тело.", 7],
  ["en", "A missile hit a school in Sumy. Rescuers recovered the body of a fifth victim.", 5],
  ["en", "A missile hit a school in Sumy. A twelfth body was found under the rubble.", 12],
  ["fr", "Un missile a touché une école à Soumy. Les secouristes ont retrouvé le corps d'une cinquième victime.", 5],
  ["fr", "Un missile a touché une école à Soumy. Un septième corps a été retrouvé.", 7],
];

describe("bodies that are numbered", () => {
  it.each(cases)("%s: %s", (lang, text, dead) => {
    const [told = ""] = tellNews(lang, text);
    expect(told).toContain("strike.missile Sumy 06-12");
    expect(told).toContain(`killed ${dead}`);
    expect(told).not.toContain("injured");
  });
});
