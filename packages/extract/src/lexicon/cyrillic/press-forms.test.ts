import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Forms of the press and of officials on both sides of the border, one each, in our own words.
const people: [string, ReportLanguage, string, string[]][] = [
  [
    "whom doctors took away",
    "uk",
    "Дрони атакували Полтаву. Одну жінку медики госпіталізували.",
    ["strike.drone Poltava 06-12; hospitalised 1; injured 1; of which hospitalised woman 1"],
  ],
  [
    "who had to be taken to hospital",
    "uk",
    "Через удар по Кременчуку постраждала 21 людина. Шістьох довелося госпіталізувати.",
    ["strike.missile Kremenchuk 06-12; injured 21; of which hospitalised 6"],
  ],
  [
    "both in hospital",
    "uk",
    "Через удар по Ніжину поранено двох водіїв. Обох госпіталізовано.",
    ["strike.missile Nizhyn 06-12; injured 2; of which hospitalised 2"],
  ],
  [
    "both in hospital",
    "ru",
    "При атаке на Рыльск ранены двое рабочих. Оба госпитализированы.",
    ["strike.missile Rylsk 06-12; injured 2; of which hospitalised 2"],
  ],
  [
    "both in hospital",
    "en",
    "Two workers were wounded in a strike on Rylsk. Both are in hospital.",
    ["strike.missile Rylsk 06-12; injured 2; of which hospitalised 2"],
  ],
  [
    "the state of the one who is told apart",
    "ru",
    "При ударе по Клинцам пострадали четыре человека, одна из них — 50-летняя женщина — в тяжелом состоянии.",
    [
      "strike.missile Klintsy 06-12; injured 4; of which injured woman 1; of which seriously_injured 1; of which seriously_injured woman 1",
    ],
  ],
  [
    "who of the dead are children",
    "uk",
    "Через удар по Умані загинули шестеро. Двоє з шести загиблих – діти.",
    ["strike.missile Uman 06-12; killed 6; of which killed child 2"],
  ],
  [
    "the hurt told again by how badly",
    "ru",
    "Трое жителей Льгова получили ранения при обстреле. У двух человек легкие ранения, еще один с тяжелым ранением.",
    ["shelling.artillery Lgov 06-12; injured 3; of which injured 2; of which injured 1"],
  ],
  [
    "wounds that nobody survives, without a comma",
    "ru",
    "Беспилотник упал во дворе дома в Энгельсе, один человек получил ранения несовместимые с жизнью.",
    ["strike.drone Engels 06-12; killed 1"],
  ],
  [
    "none hurt as a result",
    "uk",
    "Ворог атакував дроном Вознесенськ. За даними ОВА, постраждалих внаслідок атаки немає.",
    ["strike.drone Voznesensk 06-12; injured 0"],
  ],
  [
    "none hurt as a result",
    "ru",
    "Дрон атаковал Суземку. По данным оперштаба, пострадавших в результате атаки нет.",
    ["strike.drone Suzemka 06-12; injured 0"],
  ],
  [
    "none dead or hurt among civilians",
    "uk",
    "Унаслідок атаки на Прилуки жертв та постраждалих серед цивільних немає.",
    ["strike.missile Pryluky 06-12; killed 0; injured 0"],
  ],
  [
    "those to be evacuated, and the share of those who were",
    "uk",
    "У Лимані 2000 людей підлягають евакуації, вдалося вивезти 58 %.",
    ["measure.evacuation Lyman 06-12 planned; evacuated 2000"],
  ],
  [
    "an emergency number",
    "uk",
    "Сигнал на «101» про вибух у Ніжині надійшов зранку.",
    ["explosion.unknown Nizhyn 06-12"],
  ],
];

const attacks: [string, ReportLanguage, string, string[]][] = [
  ["how many attacks there are", "ru", "Губернатор сообщил о росте числа обстрелов Брянской области.", []],
  ["how many attacks there are", "ru", "Количество атак на Брянскую область выросло втрое.", []],
  [
    "how many attacks there are",
    "uk",
    "Кім пояснив, що росіяни збільшили кількість обстрілів Миколаївської області.",
    [],
  ],
  ["how many attacks there are", "uk", "Кількість обстрілів Сумщини зросла вдвічі.", []],
  ["how many attacks there are", "en", "The number of strikes on the Kharkiv region has doubled.", []],
  ["how many attacks there are", "fr", "Le nombre de frappes sur la région de Kharkiv a doublé.", []],
  [
    "what came of a recalled attack",
    "ru",
    "В Курске обломки дрона упали на дом. Никто не пострадал.\n1 июня ВСУ атаковали Льгов. В результате погиб мирный житель.",
    ["strike.drone Kursk 06-12; damaged residential_building 1; killed 0; injured 0"],
  ],
  [
    "another attack on a day of its own",
    "ru",
    "ВСУ обстреляли Тёткино, поврежден дом. Вечером 10 июня губернатор также сообщал об обстреле Тёткино, погибла женщина.",
    [
      "shelling.artillery Tyotkino 06-12; damaged residential_building 1",
      "shelling.artillery Tyotkino 06-10; killed 1; of which killed woman 1",
    ],
  ],
  [
    "another attack on a day of its own",
    "uk",
    "Дрон ударив по Марганцю, поранено водія. 10 червня місто теж обстріляли, загинула жінка.",
    [
      "strike.drone Marhanets 06-12; injured 1",
      "shelling.artillery Marhanets 06-10; killed 1; of which killed woman 1",
    ],
  ],
  [
    "the one weapon that the text names",
    "ru",
    "В сети появились кадры последствий атаки беспилотников. В Саратове погиб один человек, поврежден дом.",
    ["strike.drone Saratov 06-12; killed 1; damaged residential_building 1"],
  ],
  [
    "a road between two towns",
    "ru",
    "Дрон ударил по машине на трассе Хомутовка–Калиновка, ранены двое рабочих.",
    ["strike.drone Khomutovka 06-12; injured 2"],
  ],
  [
    "a road between two towns, one of them unknown",
    "ru",
    "На трассе «Рыльск — Незнамово» дрон ударил по грузовику, погиб водитель.",
    ["strike.drone Rylsk 06-12; killed 1"],
  ],
  [
    "a road between two towns",
    "uk",
    "На трасі Суми — Конотоп дрон атакував автобус, загинув водій.",
    ["strike.drone Sumy 06-12; killed 1"],
  ],
  [
    "towns and villages of a list, with their kinds and districts",
    "uk",
    "Внаслідок обстрілу м. Бахмут, м. Сіверськ, с. Карлівка Покровського району та смт Нью-Йорк четверо цивільних загинули.",
    ["shelling.artillery Donetsk region 06-12; killed civilian 4"],
  ],
  [
    "where power is short",
    "uk",
    "В Укренерго повідомили, що найскладніша ситуація з електропостачанням у Харківській та Сумській областях.",
    ["measure.blackout Kharkiv region 06-12", "measure.blackout Sumy region 06-12"],
  ],
  ["power cut nowhere in particular", "uk", "Застосовано аварійні відключення. Ситуація може змінитися.", []],
  [
    "an official whose name is a form of a town's",
    "uk",
    "Чаус: ворог обстріляв Прилуччину.",
    ["shelling.artillery Pryluky district 06-12"],
  ],
  [
    "when an agency wrote",
    "ru",
    "Курск, 12 июня, 2025, 15:30 — ИА Вестник. В Курске после падения обломков беспилотника загорелся автомобиль.",
    ["strike.drone Kursk 06-12; damaged vehicle 1"],
  ],
];

const days: [string, ReportLanguage, string, string[]][] = [
  [
    "an attack of days before, where rescuers search",
    "uk",
    "Ракетний удар по Ізмаїлу: невідома доля 14 людей. На місці тривають пошукові роботи. Нагадаємо, в ніч проти 11 червня росіяни атакували Ізмаїл ракетами.",
    ["strike.missile Izmail 06-10/06-11; missing 14"],
  ],
  [
    "lives that were taken somewhere",
    "uk",
    "У будинок влучила ракета. Ворог забрав у Вінниці життя 28 людей, серед них – трьох дітей.",
    ["strike.missile Vinnytsia 06-12; damaged residential_building 1; killed 28; of which killed child 3"],
  ],
  [
    "to whom doctors gave help",
    "uk",
    "Внаслідок удару по Черкасах медики надали допомогу десятьом потерпілим. Четверо з них у лікарні.",
    ["strike.missile Cherkasy 06-12; injured 10; of which hospitalised 4"],
  ],
  [
    "to whom doctors gave help",
    "ru",
    "После удара по Воронежу медики оказали помощь десяти пострадавшим.",
    ["strike.missile Voronezh 06-12; injured 10"],
  ],
  [
    "what a person got",
    "uk",
    "Дрон влучив у склад у Коростені. Одна особа отримала незначні ушкодження.",
    ["strike.drone Korosten 06-12; damaged warehouse; injured 1"],
  ],
  [
    "people of a town, missing",
    "uk",
    "Ракета влучила у будинок у Полтаві. Шестеро полтавців зникли безвісти.",
    ["strike.missile Poltava 06-12; damaged residential_building 1; missing 6"],
  ],
  ["a front named after a city of Russia", "uk", "Бої тривають на Курському напрямку.", ["ground.clash Kursk 06-12"]],
  [
    "fighting that a sentence of a court recalls",
    "uk",
    "Винесено вирок трьом зрадникам, яких узяли під час боїв на Лиманському напрямку.",
    [],
  ],
  [
    "the obituary of a soldier",
    "uk",
    "З глибоким сумом повідомляємо, що поблизу Райського внаслідок удару дрона загинув солдат, житель нашої громади.",
    [],
  ],
  [
    "sorrow for civilians",
    "uk",
    "З глибоким сумом повідомляємо: внаслідок удару дрона по Райському загинула жінка.",
    ["strike.drone Raiske 06-12; killed 1; of which killed woman 1"],
  ],
];

describe("what the press tells in its own forms", () => {
  it.each([...people, ...attacks, ...days])("%s (%s)", (_form, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
