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
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
