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
  [
    "weapons listed line by line",
    "uk",
    "За добу по Харківщині ворог випустив таке озброєння:\n• дві ракети (тип встановлюється);\n• п'ять КАБів;\n• шість БпЛА типу «Герань-2».",
    ["strike.missile Kharkiv region 06-11/06-12; launched missile 2; launched glide_bomb 5; launched Shahed-136 6"],
  ],
  [
    "an age whose hyphen was left out",
    "uk",
    "Внаслідок обстрілу Куп'янська поранено 61-річну жінку та 48 річного чоловіка.",
    ["shelling.artillery Kupiansk 06-12; injured 2; of which injured woman 1; of which injured man 1"],
  ],
  [
    "an age whose hyphen was left out",
    "ru",
    "При обстреле Шебекино ранена 48 летняя женщина.",
    ["shelling.artillery Shebekino 06-12; injured 1; of which injured woman 1"],
  ],
  [
    "a capital that attacks",
    "ru",
    "Киев нагло и намеренно атакует жилые дома в Брянской области.",
    ["strike.missile Bryansk region 06-12"],
  ],
  [
    "a capital that is attacked",
    "uk",
    "Київ атакували дрони, поранено двох людей.",
    ["strike.drone Kyiv 06-12; injured 2"],
  ],
  [
    "wounds that people have",
    "ru",
    "ВСУ обстреляли Белгород. У троих горожан осколочные ранения.",
    ["shelling.artillery Belgorod 06-12; injured 3"],
  ],
  [
    "wounds that people have",
    "uk",
    "Ворог обстріляв Нікополь. У двох жінок мінно-вибухові травми.",
    ["shelling.artillery Nikopol 06-12; injured 2; of which injured woman 2"],
  ],
  [
    "one of whom a word alone tells",
    "ru",
    "Гладков сообщил о погибшей при обстреле Шебекино.",
    ["shelling.artillery Shebekino 06-12; killed 1"],
  ],
  [
    "one of whom a word alone tells",
    "uk",
    "Удар дрона по Сумах: є загиблий і двоє поранених.",
    ["strike.drone Sumy 06-12; killed 1; injured 2"],
  ],
  [
    "who died later of the wounds of another day",
    "uk",
    "Сьогодні в лікарні помер чоловік, який дістав поранення у вівторок під час удару по Дніпру.",
    ["strike.missile Dnipro 06-10; killed 1; of which killed man 1"],
  ],
  [
    "who died later of the wounds of another day",
    "ru",
    "Скончалась в больнице женщина, раненная при ударе по Белгороду 3 июня. Число погибших выросло до трех.",
    ["strike.missile Belgorod 06-03; killed 3"],
  ],
  [
    "another attack, in a village after one that nobody knows",
    "ru",
    "Дрон ударил по машине в деревне Верхнезорька Рыльского района Курской области, ранены двое. Еще одна атака произошла в Теткино. Пострадал велосипедист.",
    ["strike.drone Rylsk district 06-12; injured 2", "strike.drone Tyotkino 06-12; injured 1"],
  ],
  [
    "whose the hospitals are",
    "ru",
    "Дрон атаковал автобус в Рыльске, ранены трое. Пострадавших госпитализировали в больницы Брянской области.",
    ["strike.drone Rylsk 06-12; injured 3; of which hospitalised"],
  ],
  [
    "one of the drones, whom nobody counts",
    "ru",
    "Один из беспилотников ударил по складу в Брянске.",
    ["strike.drone Bryansk 06-12"],
  ],
  [
    "an attack repelled in the air",
    "ru",
    "В Севастополе отразили атаку\n\nПВО сбила пять беспилотников над Севастополем.",
    ["interception Sevastopol 06-12; intercepted drone 5"],
  ],
  [
    "the city of who leads its administration",
    "uk",
    "Олександр Вілкул: дрон поцілив у підприємство, поранено двох людей.",
    ["strike.drone Kryvyi Rih 06-12; injured 2; damaged industrial"],
  ],
  [
    "more who are treated at home than one in hospital",
    "uk",
    "Дрон ударив по Нікополю. Чоловіка госпіталізовано. Ще троє лікуватимуться вдома.",
    ["strike.drone Nikopol 06-12; injured 4; of which hospitalised 1; of which hospitalised man 1"],
  ],
  [
    "those treated at home are of those counted",
    "uk",
    "Через обстріл Нікополя постраждали п'ятеро. Двох госпіталізували, ще троє лікуватимуться амбулаторно.",
    ["shelling.artillery Nikopol 06-12; injured 5; of which hospitalised 2"],
  ],
  [
    "victims who are not all dead",
    "ru",
    "Число жертв удара по Белгороду выросло до шести: двое погибли, четверо ранены.",
    ["strike.missile Belgorod 06-12; killed 2; injured 4"],
  ],
  ["a quarrel", "uk", "У Луцьку під час конфлікту чоловік підірвав гранату, двоє людей поранені.", []],
  [
    "an officer with his office before his name",
    "ru",
    "При взрыве автомобиля в Москве скончался начальник штаба полковник Олег Роев.",
    ["mine.ied Moscow 06-12; killed 1"],
  ],
  [
    "one more in a district of the city whose toll has grown",
    "uk",
    "До двох зросла кількість загиблих внаслідок обстрілу Херсона\n\nСтало відомо про ще одного загиблого через обстріл Корабельного району Херсона, повідомив Прокудін.",
    ["shelling.artillery Kherson 06-12; killed 2; of which killed 1"],
  ],
  [
    "missiles at a village of the community told before",
    "uk",
    "Ворог ударив по Сумській громаді, пошкоджено ферму. Росіяни атакували село двома ракетами, сказав Григоров.",
    ["strike.missile Sumy community 06-12; damaged agricultural; launched missile 2"],
  ],
  [
    "customers who are cut off",
    "ru",
    "После удара ВСУ 12 тысяч жителей Энергодара остались без энергоснабжения.",
    ["strike.missile Enerhodar 06-12", "measure.blackout Enerhodar 06-12; without_power 12000"],
  ],
  [
    "an attack without a day behind one with it",
    "uk",
    "У середу, 11 червня, окупанти вдарили по Сумській громаді. Пошкоджені будинки. У Миропільській громаді через атаку дрона постраждав чоловік.",
    [
      "strike.drone Sumy community 06-11; damaged residential_building",
      "strike.drone Myropillia community 06-11; injured 1; of which injured man 1",
    ],
  ],
  [
    "shot down, or suppressed",
    "uk",
    "Уночі ворог атакував 90 безпілотниками. Збито, або подавлено 71 дрон, зафіксовано влучання 19 БпЛА.",
    ["interception Ukraine 06-11/06-12; launched drone 90; intercepted drone 71; hit drone 19"],
  ],
  [
    "directions that drones came from",
    "uk",
    "Росіяни запустили 70 дронів із трьох напрямків: Орел, Курськ, Брянськ. Збито 55 дронів.",
    ["interception Ukraine 06-12; launched drone 70; intercepted drone 55"],
  ],
  [
    "a city, and no river",
    "uk",
    "У Дніпрі через атаку дрона поранено трьох людей.",
    ["strike.drone Dnipro 06-12; injured 3"],
  ],
  [
    "drones sent at a city",
    "uk",
    "Ворог скерував на Суми щонайменше шість безпілотників, поранено жінку.",
    ["strike.drone Sumy 06-12; injured 1; launched drone 6..; of which injured woman 1"],
  ],
  [
    "people by their country",
    "uk",
    "Внаслідок ракетного удару по Сумах 17 українців загинули, серед них троє дітей.",
    ["strike.missile Sumy 06-12; killed 17; of which killed child 3"],
  ],
  [
    "drones over a city and districts of its region",
    "ru",
    "В Воронеже и трех районах области уничтожили 14 беспилотников, сообщил Гусев.",
    ["interception Voronezh region 06-12; intercepted drone 14"],
  ],
];

describe("forms of agencies and local news", () => {
  it.each(cases)("reads %s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
