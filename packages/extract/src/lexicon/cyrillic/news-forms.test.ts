import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of agencies and local news, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a headline's region, and below the village that nobody knows",
    "ru",
    "Дрон ранил жителя Брянской области\n\nВСУ ударили дроном по деревне Верхнезорька Погарского района, ранен мирный житель, сообщил Богомаз.",
    ["strike.drone Pogar district 06-12; injured 1"],
  ],
  [
    "a headline's region, and below the village with its district",
    "uk",
    "Дрон убив мешканця Сумщини\n\nБезпілотник влучив у машину в селі Річки Білопільської громади Сумської області. Загинув водій.",
    ["strike.drone Richky 06-12; killed 1; damaged vehicle 1"],
  ],
];

describe("forms of agencies and local news", () => {
  it.each(cases)("reads %s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
