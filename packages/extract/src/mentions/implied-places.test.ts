import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("places meant without their names", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "ru",
      "Обстреляли Грайворон, ранены двое. Над городом сбили семь снарядов РСЗО.",
      ["shelling.artillery Grayvoron 06-12; injured 2", "interception Grayvoron 06-12; intercepted shell 7"],
    ],
    [
      "uk",
      "За 11 червня росіяни вбили двох людей у Покровську. Ще семеро людей в області дістали поранення.",
      ["explosion.unknown Pokrovsk 06-11; killed 2", "explosion.unknown Donetsk region 06-11; injured 7"],
    ],
    [
      "fr",
      "Une frappe a visé Kharkiv mercredi. Dans la ville, trois personnes ont été blessées.",
      ["strike.missile Kharkiv 06-11; injured 3"],
    ],
    [
      "en",
      "A missile hit Mykolaiv at noon on Thursday. The air raid alert in the city lasted an hour.",
      ["strike.missile Mykolaiv 06-12", "alert.air Mykolaiv 06-12"],
    ],
    [
      "en",
      "Drones attacked Odesa on Thursday. Three people were injured in the city of Izmail.",
      ["strike.drone Odesa 06-12", "strike.drone Izmail 06-12; injured 3"],
    ],
    [
      "fr",
      "Les troupes russes ont bombardé Kourakhivka, faisant deux blessés. Selon la présidence ukrainienne, deux personnes sont mortes et dix ont été blessées dans tout le pays.",
      ["shelling.artillery Kurakhivka 06-12; injured 2", "shelling.artillery Ukraine 06-12; killed 2; injured 10"],
    ],
    ["fr", "Guerre en Ukraine : deux morts dans une frappe à Kherson.", ["strike.missile Kherson 06-12; killed 2"]],
    [
      "fr",
      "Neuf missiles ATACMS et un drone ont été abattus dans la nuit au-dessus de la Crimée.",
      ["interception Crimea 06-11/06-12; intercepted ATACMS 9; intercepted drone 1"],
    ],
    [
      "en",
      "Shelling injured a man in Nikopol. Two people were killed in a strike on Zavydivka, governor Serhii Lysak said.",
      [
        "shelling.artillery Nikopol 06-12; injured 1; of which injured man 1",
        "shelling.artillery Dnipropetrovsk region 06-12; killed 2",
      ],
    ],
    [
      "ru",
      "При обстреле села Муром ранены двое. За неделю в регионе погибли 14 человек, сообщил губернатор Белгородской области Вячеслав Гладков.",
      ["shelling.artillery Murom 06-12; injured 2", "shelling.artillery Belgorod region 06-05/06-12; killed 14"],
    ],
    [
      "fr",
      "Une femme a été tuée par un drone dans la région de Koursk. En tout, neuf drones ont été abattus au-dessus de la région.",
      [
        "strike.drone Kursk region 06-12; killed 1; of which killed woman 1",
        "interception Kursk region 06-12; intercepted drone 9",
      ],
    ],
    [
      "en",
      "Drones hit Odesa and Izmail in Ukraine. In Moscow, the mayor said that five drones targeting the capital were shot down.",
      ["strike.drone Odesa 06-12", "strike.drone Izmail 06-12", "interception Moscow 06-12; intercepted drone 5"],
    ],
    [
      "fr",
      "Entre 21h et 4h heure de Moscou, 40 drones ukrainiens ont été détruits au-dessus du territoire russe.",
      ["interception Russia 06-11/06-12; intercepted drone 40"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});

describe("where what names no place happened", () => {
  const cases: [string, ReportLanguage, string, string[]][] = [
    [
      "where weapons were just shot down",
      "fr",
      "La défense antiaérienne a abattu douze missiles au-dessus de Kharkiv jeudi. Sept personnes ont été blessées, selon la présidence.",
      ["interception Kharkiv 06-12; intercepted missile 12", "strike.missile Kharkiv 06-12; injured 7"],
    ],
    [
      "in the one town of the report's news",
      "en",
      "Some 90,000 consumers in Kherson are still without electricity. In the attack of 11 June, 14 missiles damaged three substations.",
      [
        "measure.blackout Kherson 06-12 ongoing; without_power 90000",
        "strike.missile Kherson 06-11; damaged energy 3; launched missile 14",
      ],
    ],
    [
      "over the country whose regions it was told of",
      "fr",
      "Le bilan de l'attaque de jeudi est d'au moins cinq morts. Trois personnes ont été tuées à Poltava. À Soumy, deux personnes ont été tuées.",
      [
        "strike.missile Ukraine 06-12; killed 5..",
        "strike.missile Poltava 06-12; killed 3",
        "strike.missile Sumy 06-12; killed 2",
      ],
    ],
    [
      "in the town before an official's title",
      "en",
      "A missile hit Kherson on Thursday. In Zaporizhzhia governor Ivan Fedorov reported two deaths.",
      ["strike.missile Kherson 06-12", "strike.missile Zaporizhzhia 06-12; killed 2"],
    ],
    [
      "over the country, where so many regions are told of",
      "fr",
      "Une frappe a fait deux blessés à Soumy jeudi. Sept régions ukrainiennes subissent des coupures de courant.",
      ["strike.missile Sumy 06-12; injured 2", "measure.blackout Ukraine 06-12"],
    ],
    [
      "on the other side, as its own command announces",
      "ru",
      "Минобороны России 12 июня заявило о ночном ударе по объектам газодобычи.",
      ["strike.missile Ukraine 06-12"],
    ],
    [
      "a week's toll is the region's, the day's its own",
      "fr",
      "En une semaine, les bombardements ont fait neuf morts dans la région de Koursk. La veille, deux hommes avaient été tués.",
      [
        "shelling.artillery Kursk region 06-05/06-12; killed 9",
        "shelling.artillery Kursk region 06-11; killed 2; of which killed man 2",
      ],
    ],
  ];
  it.each(cases)("%s (%s)", (_, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});

describe("a site and the town around it", () => {
  const cases: [string, ReportLanguage, string, string[]][] = [
    [
      "each struck by words of its own",
      "en",
      "Nine missiles were fired at Zaporizhzhia on Thursday, where two people were killed. Three missiles hit the Dnipro hydroelectric plant.",
      [
        "strike.missile Zaporizhzhia 06-12; killed 2; launched missile 9",
        "strike.missile Dnipro Hydroelectric Station 06-12; damaged energy; hit missile 3",
      ],
    ],
    [
      "what became of a site tells that it was struck",
      "ru",
      "По Харькову 12 июня выпущено не менее восьми ракет. Угрозы прорыва плотины ДнепроГЭС нет, движение по ней перекрыто.",
      ["strike.missile Kharkiv 06-12; launched missile 8..", "strike.missile Dnipro Hydroelectric Station 06-12"],
    ],
    [
      "the town says where the site is",
      "uk",
      "У ДніпроГЕС у Запоріжжі 12 червня влучили три ракети.",
      ["strike.missile Dnipro Hydroelectric Station 06-12; hit missile 3"],
    ],
  ];
  it.each(cases)("%s (%s)", (_, lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
