import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Nights in the air, power cuts and mines as the press and officials on both sides of the border tell of them, one each, in our own words.
const nights: [string, ReportLanguage, string, string[]][] = [
  [
    "the first of a list told in full",
    "ru",
    "Над Крымом сбили 40 БПЛА, 26 — над Астраханской областью, еще три — над Калмыкией.",
    [
      "interception Crimea 06-12; intercepted drone 40",
      "interception Astrakhan region 06-12; intercepted drone 26",
      "interception Kalmykia 06-12; intercepted drone 3",
    ],
  ],
  [
    "the first of a list told in full",
    "uk",
    "Над Харківщиною збили 12 БпЛА, шість — над Полтавщиною.",
    [
      "interception Kharkiv region 06-12; intercepted drone 12",
      "interception Poltava region 06-12; intercepted drone 6",
    ],
  ],
  [
    "regions of the night that the sentence before counted",
    "ru",
    "11 июня Минобороны сообщило, что ночью над страной уничтожили 86 БПЛА. Больше всего — 24 — сбили в Белгородской области. В Саратовской области ликвидировали 14 дронов.",
    [
      "interception Russia 06-10/06-11; intercepted drone 86",
      "interception Belgorod region 06-10/06-11; intercepted drone 24",
      "interception Saratov region 06-10/06-11; intercepted drone 14",
    ],
  ],
  [
    "what an official's region shot down besides",
    "uk",
    "Ворог ударив по Старокостянтинову. За даними голови ОВА Сергія Тюріна, постраждалих немає.\nТакож сили ППО знищили один безпілотник.",
    ["strike.drone Starokostiantyniv 06-12; injured 0", "interception Khmelnytskyi region 06-12; intercepted drone 1"],
  ],
];

const regions: [string, ReportLanguage, string, string[]][] = [
  [
    "weapons over two districts",
    "ru",
    "Три дрона уничтожены над Рославльским и Смоленским районами.",
    ["interception Smolensk region 06-12; intercepted drone 3"],
  ],
  [
    "weapons over several towns",
    "ru",
    "Более 30 БПЛА были сбиты в районах Раменского, Коломны и Домодедово.",
    ["interception Moscow region 06-12; intercepted drone 30.."],
  ],
  [
    "weapons over districts and a town",
    "ru",
    "Семь беспилотников сбили в двух районах Воронежской области и в Воронеже.",
    ["interception Voronezh region 06-12; intercepted drone 7"],
  ],
  [
    "weapons over two towns",
    "en",
    "Air defences shot down four drones over Voskresensk and Kolomna.",
    ["interception Moscow region 06-12; intercepted drone 4"],
  ],
  [
    "whose drones they were",
    "ru",
    "Анохин: два беспилотника ВСУ сбили над Смоленской областью, никто не пострадал.",
    ["interception Smolensk region 06-12; intercepted drone 2; killed 0; injured 0"],
  ],
  [
    "nobody hurt as a result of what was shot down",
    "ru",
    "Два беспилотника сбили над Смоленской областью. В результате атаки никто не пострадал.",
    ["interception Smolensk region 06-12; intercepted drone 2; killed 0; injured 0"],
  ],
  [
    "what the head of a region announced",
    "ru",
    "Глава Самарской области Вячеслав Федорищев объявил о массовой атаке беспилотников на регион, добавив, что 13 дронов были сбиты.",
    ["interception Samara region 06-12; intercepted drone 13"],
  ],
  [
    "a district of Kursk",
    "uk",
    "У Залізничному районі Курська через атаку дрона пошкоджений будинок.",
    ["strike.drone Kursk 06-12; damaged residential_building 1"],
  ],
  [
    "a region before a semicolon",
    "uk",
    "Кіровоградщина: сили ППО знищили 8 безпілотників; у Знам'янській громаді пошкоджено чотири будинки.",
    [
      "interception Kirovohrad region 06-12; intercepted drone 8",
      "strike.drone Znamianka community 06-12; damaged residential_building 4",
    ],
  ],
  [
    "counts without a verb behind a wave",
    "uk",
    "Цієї ночі була масована атака на Україну. Понад 500 дронів. Всього майже сто ракет.",
    ["strike.missile Ukraine 06-11/06-12; launched drone 500..; launched missile 100"],
  ],
  [
    "a toll without a verb",
    "ru",
    "При ударе по Казани пострадали студенты. Всего пострадавших 14 человек.",
    ["strike.missile Kazan 06-12; injured 14"],
  ],
  [
    "a toll without a verb",
    "uk",
    "Внаслідок удару по Львову постраждали студенти. Всього постраждалих 14 людей.",
    ["strike.missile Lviv 06-12; injured 14"],
  ],
];

const power: [string, ReportLanguage, string, string[]][] = [
  [
    "power that went out",
    "uk",
    "Після атаки у Чернігові зникло світло.",
    ["strike.missile Chernihiv 06-12", "measure.blackout Chernihiv 06-12"],
  ],
  [
    "power that went out",
    "ru",
    "После атаки в Брянске пропал свет.",
    ["strike.missile Bryansk 06-12", "measure.blackout Bryansk 06-12"],
  ],
  [
    "who has no power",
    "uk",
    "Після атаки у Ніжині світла немає у 20 тисяч абонентів.",
    ["strike.missile Nizhyn 06-12", "measure.blackout Nizhyn 06-12; without_power 20000"],
  ],
  [
    "who has no power",
    "ru",
    "После атаки в Рыльске света нет у трех тысяч абонентов.",
    ["strike.missile Rylsk 06-12", "measure.blackout Rylsk 06-12; without_power 3000"],
  ],
  [
    "without water and power",
    "uk",
    "Після атаки Умань без води, світла і тепла.",
    ["strike.missile Uman 06-12", "measure.blackout Uman 06-12"],
  ],
  [
    "a supply that was stopped",
    "ru",
    "После атаки в Курске приостановлена подача электроэнергии.",
    ["strike.missile Kursk 06-12", "measure.blackout Kursk 06-12"],
  ],
  [
    "a supply that was cut",
    "en",
    "After the attack on Nizhyn electricity was cut off.",
    ["strike.missile Nizhyn 06-12", "measure.blackout Nizhyn 06-12"],
  ],
  [
    "a supply that was cut",
    "fr",
    "Après l'attaque sur Nijyn, la ville est privée de courant.",
    ["strike.missile Nizhyn 06-12", "measure.blackout Nizhyn 06-12"],
  ],
  ["light outside a war", "uk", "У Чернігові на концерті зникло світло.", []],
  ["lightning", "uk", "У Львові блискавка влучила в підстанцію, у місті проблеми з електропостачанням.", []],
  [
    "who was hurt by what, before the verb",
    "ru",
    "В Рени ранения в результате дроновой атаки получили двое водителей.",
    ["strike.drone Reni 06-12; injured 2"],
  ],
  [
    "who was hurt by what, before the verb",
    "uk",
    "У Рені поранення внаслідок обстрілу дістали двоє водіїв.",
    ["shelling.artillery Reni 06-12; injured 2"],
  ],
  [
    "a car that was blown up",
    "uk",
    "У Мелітополі партизани підірвали авто з окупантами.",
    ["mine.ied Melitopol 06-12"],
  ],
  [
    "blasts in two districts",
    "ru",
    "В Мариуполе в двух районах раздавались взрывы.",
    ["explosion.unknown Mariupol 06-12"],
  ],
  [
    "a shell that was driven over",
    "uk",
    "Поблизу Ізюма комбайн підірвався на снаряді, постраждалих немає.",
    ["mine.ied Izium 06-12; injured 0"],
  ],
  [
    "a shell that went off",
    "ru",
    "Под Шебекино сдетонировал боеприпас, ранен подросток.",
    ["mine.ied Shebekino 06-12; injured 1; of which injured child 1"],
  ],
  [
    "who is not in touch",
    "uk",
    "У Полтаві після влучання ракети на зв'язок не виходять п'ятеро людей.",
    ["strike.missile Poltava 06-12; missing 5"],
  ],
  [
    "bodies of the dead",
    "uk",
    "У Полтаві після влучання ракети під завалами знайшли тіла трьох загиблих.",
    ["strike.missile Poltava 06-12; bodies_recovered 3; killed 3"],
  ],
  [
    "who was cut off",
    "uk",
    "Після обстрілу в Шостці від електропостачання частково відключено 800 споживачів.",
    ["shelling.artillery Shostka 06-12", "measure.blackout Shostka 06-12; without_power 800"],
  ],
  [
    "towns that were cut off",
    "ru",
    "В Шебекино от электроснабжения временно отключены четыре улицы.",
    ["measure.blackout Shebekino 06-12"],
  ],
];

const wreckage: [string, ReportLanguage, string, string[]][] = [
  [
    "the fall of a drone by its noun",
    "ru",
    "Глава Узловой подтвердил падение дрона в Узловой. Повреждены три дома.",
    ["strike.drone Uzlovaya 06-12; damaged residential_building 3"],
  ],
  [
    "the fall of a drone by its noun",
    "uk",
    "У Вінниці зафіксували падіння безпілотника. Пошкоджено три будинки.",
    ["strike.drone Vinnytsia 06-12; damaged residential_building 3"],
  ],
  [
    "what is hurt of a house",
    "ru",
    "В Туле от удара дрона повреждены два дома, у одного из них пострадала кровля.",
    ["strike.drone Tula 06-12; damaged residential_building 2"],
  ],
  [
    "what is hurt of a house",
    "uk",
    "Унаслідок удару дрона по Вінниці пошкоджено два будинки, в одному з них постраждав дах.",
    ["strike.drone Vinnytsia 06-12; damaged residential_building 2"],
  ],
  [
    "few behind a region's attack",
    "uk",
    "Росіяни атакували Черкащину. Сили ППО збили три шахіди.",
    ["strike.drone Cherkasy region 06-12", "interception Cherkasy region 06-12; intercepted Shahed-136 3"],
  ],
  [
    "few behind a region's alert",
    "ru",
    "Прошлой ночью в Ростовской области объявлялась воздушная тревога. Силы ПВО уничтожили семь беспилотников.",
    ["alert.air Rostov region 06-11/06-12", "interception Rostov region 06-11/06-12; intercepted drone 7"],
  ],
  [
    "many are a country's night",
    "uk",
    "Росіяни атакували Черкащину. Сили ППО збили 48 безпілотників.",
    ["strike.drone Cherkasy region 06-12", "interception Ukraine 06-12; intercepted drone 48"],
  ],
  [
    "what was done while shooting down",
    "uk",
    "Росіяни атакували Черкащину. Захисники неба відбили атаку, збивши чотири дрони.",
    ["strike.drone Cherkasy region 06-12", "interception Cherkasy region 06-12; intercepted drone 4"],
  ],
  [
    "neither victims nor damage",
    "ru",
    "Над Смоленской областью сбиты девять БПЛА. Пострадавших и повреждений инфраструктуры нет.",
    ["interception Smolensk region 06-12; intercepted drone 9; killed 0; injured 0"],
  ],
  [
    "a community by its short name",
    "uk",
    "У Смілянській тергромаді уламками дрона пошкоджено трансформатор.",
    ["strike.drone Smila community 06-12; damaged energy"],
  ],
  [
    "hours with a point",
    "ru",
    "С 22.00 до 2.00 в Тульской области сбиты три дрона.",
    ["interception Tula region 06-11/06-12; intercepted drone 3"],
  ],
];

describe("nights, power cuts and mines in the press", () => {
  it.each([...nights, ...regions, ...power, ...wreckage])("%s (%s)", (_form, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
