import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "customers behind the place",
    "uk",
    "Станом на ранок без світла в Одесі та районі лишаються 90 тисяч абонентів.",
    ["measure.blackout Odesa 06-12; without_power 90000"],
  ],
  [
    "customers behind the place",
    "ru",
    "Без света в Белгороде утром остаются 90 тысяч потребителей.",
    ["measure.blackout Belgorod 06-12; without_power 90000"],
  ],
  [
    "customers of two places before the verb",
    "en",
    "90,000 customers in Odesa and 20,000 in Mykolaiv are without electricity.",
    ["measure.blackout Mykolaiv 06-12; without_power 20000", "measure.blackout Odesa 06-12; without_power 90000"],
  ],
  [
    "a part of a total, which is its country's",
    "ru",
    "Без света остаются 410 тысяч потребителей, из них 270 тысяч — в Луганской области.",
    [
      "measure.blackout Ukraine 06-12; without_power 410000",
      "measure.blackout Luhansk region 06-12; without_power 270000",
    ],
  ],
  [
    "parts of a total",
    "uk",
    "Знеструмлено 90 тисяч абонентів, зокрема 50 тисяч у Полтавській області та 15 тисяч на Черкащині.",
    [
      "measure.blackout Ukraine 06-12; without_power 90000",
      "measure.blackout Poltava region 06-12; without_power 50000",
      "measure.blackout Cherkasy region 06-12; without_power 15000",
    ],
  ],
  [
    "counts one behind another",
    "en",
    "Some 12,000 customers were left without power in the Sumy region, 8,000 in the Kharkiv region.",
    [
      "measure.blackout Sumy region 06-12; without_power 12000",
      "measure.blackout Kharkiv region 06-12; without_power 8000",
    ],
  ],
  [
    "counts in brackets behind each place",
    "uk",
    "Без світла залишаються споживачі на Миколаївщині (понад 3 тисячі абонентів), Сумщині (7200 осіб) та Полтавщині (близько 900 абонентів).",
    [
      "measure.blackout Mykolaiv region 06-12; without_power 3000..",
      "measure.blackout Sumy region 06-12; without_power 7200",
      "measure.blackout Poltava region 06-12; without_power 900",
    ],
  ],
  [
    "a list that goes on line by line",
    "uk",
    "Унаслідок атаки на ранок знеструмлено:\n• понад 7 тис. споживачів у Полтавській області;\n• 5 тис. в Одеській області.",
    [
      "measure.blackout Poltava region 06-12; without_power 7000..",
      "measure.blackout Odesa region 06-12; without_power 5000",
    ],
  ],
  [
    "a number that ends in three",
    "ru",
    "Без света остаются 31 453 абонента Запорожской области.",
    ["measure.blackout Zaporizhzhia region 06-12; without_power 31453"],
  ],
  [
    "a power line between two towns is where its official says",
    "ru",
    "Дрон повредил линию электропередачи Джанкой — Мелитополь, сообщил глава Херсонской области Владимир Сальдо.",
    ["strike.drone Kherson region 06-12; damaged energy"],
  ],
  [
    "customers that an outage affected",
    "ru",
    "Отключение затронуло около 170 тысяч абонентов в Запорожской области.",
    ["measure.blackout Zaporizhzhia region 06-12; without_power 170000"],
  ],
  [
    "customers cut off, with no word for power",
    "uk",
    "Внаслідок пошкодження підстанції відключено 30 тисяч абонентів Одеси.",
    ["measure.blackout Odesa 06-12; without_power 30000"],
  ],
  [
    "customers that an outage affects",
    "fr",
    "Après la frappe, la coupure touche 17 000 abonnés dans la région d'Odessa.",
    ["strike.missile Odesa region 06-12", "measure.blackout Odesa region 06-12; without_power 17000"],
  ],
  [
    "an alert over the whole country, behind a strike on a city",
    "uk",
    "Вночі дрони атакували Одесу. О 6:30 повітряна тривога охопила всю територію країни.",
    ["strike.drone Odesa 06-11/06-12", "alert.air Ukraine 06-12"],
  ],
];

describe("power cut, by place", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
