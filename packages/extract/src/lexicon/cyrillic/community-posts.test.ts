import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../../tell.test-support.ts";

// What governors and agencies tell of communities, districts and ports, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "more hurt behind one killed",
    "uk",
    "Росіяни вбили в Харкові одного жителя та поранили ще двох людей.",
    ["explosion.unknown Kharkiv 06-12; killed 1; injured 2"],
  ],
  [
    "more hurt behind one killed",
    "ru",
    "ВСУ убили в Курске одного жителя и ранили ещё двух человек.",
    ["explosion.unknown Kursk 06-12; killed 1; injured 2"],
  ],
  [
    "a battle in the air",
    "uk",
    "У повітряному бою над Одещиною знищено шість шахедів, під час протиповітряного бою постраждалих немає.",
    ["interception Odesa region 06-12; intercepted Shahed-136 6; injured 0"],
  ],
  [
    "launched from occupied ground",
    "uk",
    "Уночі противник атакував двома ракетами С-300 з тимчасово окупованої Донеччини.",
    ["strike.missile Ukraine 06-11/06-12; launched S-300 2"],
  ],
  [
    "a district beside the region's seat",
    "uk",
    "Дрони вдарили по Чернігову. Під ударом опинилася також Ніжинщина.",
    ["strike.drone Chernihiv 06-12", "strike.drone Nizhyn district 06-12"],
  ],
  [
    "civilian ships are nobody hurt",
    "uk",
    "Унаслідок атаки дронів на порт Одеси постраждали три цивільні судна та 11 цивільних суден на рейді.",
    ["strike.drone Port of Odesa 06-12; damaged ship 3; damaged ship 11"],
  ],
  [
    "border communities, and one of them",
    "uk",
    "Окупанти атакували прикордонні громади Сумщини. Дві жінки постраждали. У Ворожбянській громаді дрон влучив в автівку, поранено жінку. Внаслідок іншої атаки постраждала мешканка Великописарівської громади.",
    [
      "strike.drone Sumy region 06-12; injured 2; of which injured woman 2",
      "strike.drone Vorozhba community 06-12; injured 1; damaged vehicle 1; of which injured woman 1",
      "strike.drone Velyka Pysarivka community 06-12; injured 1",
    ],
  ],
  ["who ought to leave", "uk", "На Куп'янському напрямку евакуації потребують ще 500 людей.", []],
  [
    "a caption with its year",
    "uk",
    "Росіяни вдарили по Сумах, загинув чоловік.\nНаслідки російського удару по Сумах, 3 травня 2025 року\nПоранено двох людей.",
    ["strike.missile Sumy 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "a caption with its year",
    "ru",
    "Дроны ударили по Белгороду, погиб мужчина.\nПоследствия удара дронов по Белгороду, 3 мая 2025 года\nРанены два человека.",
    ["strike.drone Belgorod 06-12; killed 1; injured 2; of which killed man 1"],
  ],
  [
    "a mine beside a strike",
    "uk",
    "Дрон атакував автомобіль у Миропіллі, поранено жінку. Житель Сумщини наїхав на міну, він поранений.",
    ["strike.drone Myropillia 06-12; injured 1; of which injured woman 1", "mine.ied Myropillia 06-12; injured 1"],
  ],
  [
    "targets of several kinds",
    "uk",
    "Над Чернігівщиною виявлено 51 повітряну ціль, серед них дві балістичні ракети.",
    ["strike.missile Chernihiv region 06-12; launched ballistic_missile 2; launched 51"],
  ],
  [
    "a city's zero beside the country's night",
    "uk",
    "Уночі росіяни випустили по Україні 14 дронів, 11 збито. За словами Віталія Кличка, внаслідок атаки в Києві ніхто не постраждав.",
    [
      "interception Ukraine 06-11/06-12; intercepted drone 11; launched drone 14",
      "strike.drone Kyiv 06-11/06-12; killed 0; injured 0",
    ],
  ],
  [
    "a spelling of the press",
    "uk",
    "Росіяни обстріляли Константинівку Донецької області, загинув чоловік.",
    ["shelling.artillery Kostiantynivka 06-12; killed 1; of which killed man 1"],
  ],
  [
    "near a town of the region just named",
    "ru",
    "Беспилотники атаковали Краснодарский край. По информации оперативного штаба Краснодарского края, в районе города Кропоткин из-за обломков загорелась подстанция. Дроны атаковали и посёлок Ильский.",
    ["strike.drone Kropotkin 06-12; damaged energy", "strike.drone Ilsky 06-12"],
  ],
  [
    "several regions and a sea",
    "ru",
    "Силы ПВО сбили 91 дрон над шестью регионами и Чёрным морем.",
    ["interception - 06-12; intercepted drone 91"],
  ],
  [
    "one of the devices",
    "ru",
    "В Орле обнаружены взрывные устройства на путях. При подрыве одного из них в Орле погибли двое рабочих.",
    ["mine.ied Oryol 06-12; killed 2"],
  ],
  [
    "the dead of a blast are no blasts",
    "ru",
    "Двое погибших при взрыве на путях в Орловской области служили в Росгвардии, сообщил губернатор Андрей Клычков.",
    ["explosion.unknown Oryol region 06-12; killed 2"],
  ],
  [
    "trains off the rails",
    "ru",
    "В Лужском районе Ленинградской области с рельсов сошёл тепловоз, погиб машинист. Следователи проверяют версию диверсии.",
    ["sabotage Luga district 06-12; killed 1"],
  ],
  [
    "cuts in a capital and in regions",
    "uk",
    "Через атаку аварійні відключення застосовані у Києві, Київській та Одеській областях.",
    [
      "strike.missile Kyiv 06-12",
      "strike.missile Kyiv region 06-12",
      "strike.missile Odesa region 06-12",
      "measure.blackout Kyiv 06-12",
      "measure.blackout Kyiv region 06-12",
      "measure.blackout Odesa region 06-12",
    ],
  ],
];

describe("posts about communities, districts and ports", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});
