import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("words for what was sent and what was shot down", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Russia bombarded Mykolaiv with 35 drones overnight.",
      ["strike.drone Mykolaiv 06-11/06-12; launched drone 35"],
    ],
    [
      "en",
      "Ukraine's air defence destroys 35 drones over the Sumy region.",
      ["interception Sumy region 06-12; intercepted drone 35"],
    ],
    [
      "en",
      "Russia unleashed 350 drones and 25 missiles on Ukraine.",
      ["strike.missile Ukraine 06-12; launched drone 350; launched missile 25"],
    ],
    ["en", "Six guided bombs were dropped on Sumy.", ["strike.glide_bomb Sumy 06-12; launched glide_bomb 6"]],
    ["uk", "Зафіксовано п'ять пусків ракет Х-59 по Сумщині.", ["strike.missile Sumy region 06-12; launched Kh-59 5"]],
    [
      "uk",
      "ЗСУ вдарили по Севастополю шістьма Storm Shadow.",
      ["strike.missile Sevastopol 06-12; launched Storm Shadow 6"],
    ],
    ["uk", "ППО приземлила 25 шахедів над Одещиною.", ["interception Odesa region 06-12; intercepted Shahed-136 25"]],
    [
      "ru",
      "ВКС РФ совершили 14 пусков управляемых авиабомб по Сумской области.",
      ["strike.glide_bomb Sumy region 06-12; launched glide_bomb 14"],
    ],
    [
      "ru",
      "За сутки поражено 25 беспилотников над Брянской областью.",
      ["interception Bryansk region 06-11/06-12; intercepted drone 25"],
    ],
    ["ru", "Дроны поразили НПЗ в Самаре.", ["strike.drone Samara 06-12; damaged refinery"]],
    ["fr", "Six bombes guidées ont été larguées sur Soumy.", ["strike.glide_bomb Sumy 06-12; launched glide_bomb 6"]],
    [
      "fr",
      "L'Ukraine abattait 25 drones russes dans la nuit.",
      ["interception Ukraine 06-11/06-12; intercepted drone 25"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
