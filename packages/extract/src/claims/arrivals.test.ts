import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what weapons did, and what was done to all of them", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    ["en", "Seventy drones attacked Mykolaiv before dawn.", ["strike.drone Mykolaiv 06-12; launched drone 70"]],
    ["uk", "На світанку 70 дронів атакували Миколаїв.", ["strike.drone Mykolaiv 06-12; launched drone 70"]],
    ["ru", "На рассвете 70 дронов атаковали Николаев.", ["strike.drone Mykolaiv 06-12; launched drone 70"]],
    [
      "fr",
      "Soixante-dix drones ont attaqué Mykolaïv avant l'aube.",
      ["strike.drone Mykolaiv 06-11/06-12; launched drone 70"],
    ],
    [
      "en",
      "Nine missiles and 40 drones struck Dnipro overnight.",
      ["strike.missile Dnipro 06-11/06-12; launched missile 9; launched drone 40"],
    ],
    [
      "uk",
      "Уночі дев'ять ракет і 40 дронів ударили по Дніпру.",
      ["strike.missile Dnipro 06-11/06-12; launched missile 9; launched drone 40"],
    ],
    [
      "ru",
      "Ночью девять ракет и 40 дронов ударили по Днепру.",
      ["strike.missile Dnipro 06-11/06-12; launched missile 9; launched drone 40"],
    ],
    [
      "fr",
      "Neuf missiles et 40 drones ont frappé Dnipro dans la nuit.",
      ["strike.missile Dnipro 06-11/06-12; launched missile 9; launched drone 40"],
    ],
    ["en", "Three missiles hit a hospital in Sumy.", ["strike.missile Sumy 06-12; damaged hospital 1; hit missile 3"]],
    ["uk", "Три ракети влучили в лікарню в Сумах.", ["strike.missile Sumy 06-12; damaged hospital 1; hit missile 3"]],
    ["uk", "У лікарню в Сумах влучили три ракети.", ["strike.missile Sumy 06-12; damaged hospital 1; hit missile 3"]],
    ["ru", "В больницу в Сумах попали три ракеты.", ["strike.missile Sumy 06-12; damaged hospital 1; hit missile 3"]],
    [
      "fr",
      "Trois missiles ont touché un hôpital à Soumy.",
      ["strike.missile Sumy 06-12; damaged hospital 1; hit missile 3"],
    ],
    [
      "en",
      "In Poltava, four missiles hit a depot, and in Lubny, two drones struck a market.",
      [
        "strike.missile Poltava 06-12; damaged warehouse 1; hit missile 4",
        "strike.drone Lubny 06-12; damaged shop 1; hit drone 2",
      ],
    ],
    [
      "uk",
      "У Полтаві чотири ракети влучили в склад, а в Лубнах два дрони вдарили по ринку.",
      ["strike.missile Poltava 06-12; damaged warehouse; hit missile 4", "strike.drone Lubny 06-12; launched drone 2"],
    ],
    [
      "ru",
      "Ночью 15 беспилотников вооружённых сил Украины атаковали Тульскую область.",
      ["strike.drone Tula region 06-11/06-12; launched drone 15"],
    ],
    ["en", "Two drones were attacked near Sevastopol.", ["strike.drone Sevastopol 06-12"]],
    ["en", "A drone attacked a bus in Nikopol.", ["strike.drone Nikopol 06-12"]],
    [
      "en",
      "Ukraine attacked Tuapse with seven naval drones, all of which were destroyed.",
      ["interception Tuapse 06-12; intercepted naval_drone 7; launched naval_drone 7"],
    ],
    [
      "ru",
      "ВСУ атаковали Севастополь девятью беспилотниками, все сбиты.",
      ["interception Sevastopol 06-12; intercepted drone 9; launched drone 9"],
    ],
    [
      "uk",
      "Росіяни запустили по Одещині 14 шахедів. Усі збиті.",
      ["interception Odesa region 06-12; launched Shahed-136 14; intercepted Shahed-136 14"],
    ],
    [
      "fr",
      "La Russie a lancé 14 drones sur la région de Mykolaïv, tous ont été abattus.",
      ["interception Mykolaiv region 06-12; intercepted drone 14; launched drone 14"],
    ],
    [
      "en",
      "Russia destroyed three Ukrainian sea drones near Sevastopol.",
      ["interception Sevastopol 06-12; intercepted naval_drone 3"],
    ],
    [
      "uk",
      "Росіяни заявили про знищення трьох морських дронів біля Севастополя.",
      ["interception Sevastopol 06-12; intercepted naval_drone 3"],
    ],
    [
      "ru",
      "Черноморский флот уничтожил три безэкипажных катера ВСУ.",
      ["interception Russia 06-12; intercepted naval_drone 3"],
    ],
    [
      "fr",
      "La Russie a détruit trois drones navals ukrainiens près de Sébastopol.",
      ["interception Sevastopol 06-12; intercepted naval_drone 3"],
    ],
    [
      "en",
      "Two naval drones destroyed a patrol ship near Sevastopol.",
      ["strike.drone Sevastopol 06-12; damaged ship 1"],
    ],
    [
      "en",
      "Russia's defence ministry said 90 drones and three unmanned boats were destroyed overnight.",
      ["interception Russia 06-11/06-12; intercepted drone 90; intercepted naval_drone 3"],
    ],
    [
      "en",
      "Ukrainian forces repelled an attack by 15 drones on Mykolaiv.",
      ["interception Mykolaiv 06-12; intercepted drone 15"],
    ],
    [
      "en",
      "An attack by seven drones on Sevastopol was repelled.",
      ["interception Sevastopol 06-12; intercepted drone 7"],
    ],
    [
      "uk",
      "Відбито нічну атаку 15 безпілотників на Миколаївщину.",
      ["interception Mykolaiv region 06-12; intercepted drone 15"],
    ],
    [
      "ru",
      "Отражена ночная атака 15 беспилотников на Севастополь.",
      ["interception Sevastopol 06-12; intercepted drone 15"],
    ],
    [
      "fr",
      "La défense aérienne a repoussé une attaque de 15 drones sur Mykolaïv.",
      ["interception Mykolaiv 06-12; intercepted drone 15"],
    ],
    [
      "fr",
      "Une attaque de sept drones contre Sébastopol a été repoussée.",
      ["interception Sevastopol 06-12; intercepted drone 7"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
