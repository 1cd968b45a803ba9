import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// Posts from the regions along the border and the front, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "villages of a district that underwent attacks, in the dative, with what was launched at them",
    "ru",
    "В Валуйском округе под удар попали сёла Борки и Казинка. В Грайворонском округе атакам подверглись город Грайворон и село Глотово. Нанесены удары восемью беспилотниками, три из них подавлены.",
    [
      "strike.drone Borki 06-12",
      "strike.drone Kazinka 06-12",
      "strike.drone Grayvoron 06-12",
      "strike.drone Glotovo 06-12",
      "interception Grayvoron district 06-12; launched drone 8; lost drone 3",
    ],
  ],
  [
    "a list that ends with a village nobody knows",
    "ru",
    "В Грайворонском округе дроны атаковали сёла Глотово, Гора-Подол и хутор Несуществующий.",
    ["strike.drone Glotovo 06-12", "strike.drone Gora-Podol 06-12"],
  ],
  [
    "raids by drones",
    "ru",
    "Два района Брянской области подверглись налётам дронов-камикадзе.",
    ["strike.drone Bryansk region 06-12"],
  ],
  [
    "what an official counts for his region without naming it or who sent it",
    "ru",
    "По сёлам Белгородской области нанесены удары, сообщил губернатор Вячеслав Гладков. По его словам, повреждены два дома. Всего применено 110 беспилотников, 41 из них уничтожен. Противник выпустил и семь снарядов.",
    [
      "strike.missile Belgorod region 06-12; damaged residential_building 2",
      "interception Belgorod region 06-12; intercepted drone 41; launched drone 110; launched shell 7",
    ],
  ],
  [
    "over the territory of the city",
    "ru",
    "Дроны атаковали Севастополь, погиб мужчина. Всего над территорией города сбито 14 БПЛА.",
    [
      "strike.drone Sevastopol 06-12; killed 1; of which killed man 1",
      "interception Sevastopol 06-12; intercepted drone 14",
    ],
  ],
  [
    "one of the districts counts no drones",
    "ru",
    "ПВО сбила в одном из районов Воронежской области несколько БПЛА.",
    ["interception Voronezh region 06-12; intercepted drone"],
  ],
  [
    "shells and drones, pieces of which were destroyed",
    "ru",
    "ВСУ нанесли по Белгородской области удары с помощью 20 снарядов и 30 дронов, из которых 12 штук были уничтожены.",
    [
      "interception Belgorod region 06-12; launched shell 20; launched drone 30; intercepted drone 12",
      "shelling.artillery Belgorod region 06-12",
    ],
  ],
  [
    "the dead of a month",
    "ru",
    "В Белгороде дрон атаковал дом, ранен мужчина. За месяц в области погибли девять человек.",
    ["strike.drone Belgorod 06-12; injured 1; of which injured man 1"],
  ],
  [
    "a village that is not known beside one that is",
    "ru",
    "ВСУ атаковали Белгородскую область. В посёлке Борисовка пострадали трое мужчин, в селе Нездешнее была ранена женщина.",
    [
      "strike.missile Borisovka 06-12; injured 3; of which injured man 3",
      "strike.missile Belgorod region 06-12; injured 1; of which injured woman 1",
    ],
  ],
  [
    "sentences without a space between",
    "ru",
    "Над Курском сбиты пять БПЛА.В Белгороде дрон ранил мужчину.",
    ["interception Kursk 06-12; intercepted drone 5", "strike.drone Belgorod 06-12; injured 1; of which injured man 1"],
  ],
  [
    "another person behind the dead",
    "uk",
    "Росіяни артобстрілом вбили жінку в Нікополі. Внаслідок обстрілу постраждала ще одна мешканка міста.",
    ["shelling.artillery Nikopol 06-12; killed 1; injured 1; of which killed woman 1"],
  ],
  [
    "another person behind the dead",
    "ru",
    "ВСУ обстреляли Шебекино, погибла женщина. Пострадала также 80-летняя пенсионерка.",
    ["shelling.artillery Shebekino 06-12; killed 1; injured 1; of which killed woman 1"],
  ],
  [
    "whoever died later of the wounds is one",
    "uk",
    "Росіяни обстріляли Нікополь. Сьогодні у лікарні помер поранений чоловік. Під час обстрілу постраждав містянин.",
    ["shelling.artillery Nikopol 06-12; killed 1"],
  ],
  [
    "fighting since the beginning of the day",
    "uk",
    "З початку доби на Покровському напрямку відбулося 30 боєзіткнень.",
    ["ground.clash Pokrovsk 06-12"],
  ],
  [
    "attempts along a stretch of front",
    "uk",
    "На Лиманському напрямку ворог здійснив 12 спроб потіснити наші підрозділи.",
    ["ground.clash Lyman 06-12"],
  ],
  [
    "attempts along a stretch of front",
    "ru",
    "На Лиманском направлении противник пять раз пытался прорвать оборону.",
    ["ground.clash Lyman 06-12"],
  ],
  [
    "assaults go on where the sentence before told",
    "uk",
    "На Покровському напрямку Сили оборони утримують північ міста. Тривають пошуково-штурмові дії.",
    ["ground.clash Pokrovsk 06-12 ongoing"],
  ],
];

describe("posts from along the border and the front", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
