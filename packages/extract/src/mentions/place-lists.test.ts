import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("what is counted of several places together", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "ru",
      "Пенза и Волгоград подверглись атаке беспилотников: в Пензе погибла женщина, двое ранены.",
      ["strike.drone Penza 06-12; killed 1; injured 2; of which killed woman 1"],
    ],
    [
      "en",
      "Russian attacks on the Kherson, Donetsk and Kharkiv regions killed one person and wounded 19.",
      ["strike.missile Ukraine 06-12; killed 1; injured 19"],
    ],
    [
      "fr",
      "Des frappes nocturnes ont tué quatre personnes dans les régions de Kharkiv (nord-est), Tchernihiv (nord) et Odessa (sud).",
      ["strike.missile Ukraine 06-11/06-12; killed 4"],
    ],
    ["en", "Strikes on Kharkiv and the Kharkiv region killed two people.", ["strike.missile Kharkiv 06-12; killed 2"]],
    [
      "uk",
      "За 11 червня росіяни позбавили життя п'ятьох мешканців Донеччини: трьох у Костянтинівці, двох у Петрівці.",
      [
        "explosion.unknown Donetsk region 06-11; killed 5",
        "explosion.unknown Kostiantynivka 06-11; killed 3",
        "explosion.unknown Petrivka 06-11; killed 2",
      ],
    ],
    [
      "uk",
      "Армія РФ обстріляла Сумську, Херсонську та Донецьку області. За даними влади, загинули троє людей, ще дев'ятеро поранені.",
      [
        "shelling.artillery Sumy region 06-12",
        "shelling.artillery Kherson region 06-12",
        "shelling.artillery Donetsk region 06-12",
        "shelling.artillery Ukraine 06-12; killed 3; injured 9",
      ],
    ],
    [
      "uk",
      "Упродовж дня агресор бив по Нікопольщині. Обстріляв Нікополь, Марганецьку та Покровську громади. Постраждали п'ятеро людей.",
      [
        "strike.missile Nikopol district 06-12; injured 5",
        "shelling.artillery Nikopol 06-12",
        "shelling.artillery Marhanets community 06-12",
        "shelling.artillery Pokrov community 06-12",
      ],
    ],
    [
      "en",
      "Strikes damaged houses in Kharkiv and Sumy.",
      [
        "strike.missile Kharkiv 06-12; damaged residential_building",
        "strike.missile Sumy 06-12; damaged residential_building",
      ],
    ],
    [
      "ru",
      "При атаке дронов повреждены дома в Белгороде и Шебекино.",
      [
        "strike.drone Belgorod 06-12; damaged residential_building",
        "strike.drone Shebekino 06-12; damaged residential_building",
      ],
    ],
    [
      "en",
      "Russian forces struck Kharkiv, Odesa and Mykolaiv. Three people were killed.",
      [
        "strike.missile Kharkiv 06-12",
        "strike.missile Odesa 06-12",
        "strike.missile Mykolaiv 06-12",
        "strike.missile Ukraine 06-12; killed 3",
      ],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  const ofRegion: [ReportLanguage, string, string[]][] = [
    [
      "uk",
      "На Херсонщині російських ударів зазнали 30 населених пунктів, зокрема Херсон, поранено сімох людей.",
      ["strike.missile Kherson region 06-12; injured 7"],
    ],
    [
      "uk",
      "Через обстріли на Донеччині поранено восьмеро людей: у Долинівці, Слов'янську й Краматорську.",
      ["shelling.artillery Donetsk region 06-12; injured 8"],
    ],
    [
      "uk",
      "Ударів зазнали сім населених пунктів Харківської області, постраждали троє людей - в Ізюмі поранені дві жінки, у Куп'янську - чоловік.",
      [
        "strike.missile Kharkiv region 06-12; injured 3",
        "strike.missile Izium 06-12; injured 2; of which injured woman 2",
        "strike.missile Kupiansk 06-12; injured 1; of which injured man 1",
      ],
    ],
    [
      "en",
      "Russian shelling wounded three people in the Kharkiv region: in Izium two women were injured, in Kupiansk a man was hurt.",
      [
        "shelling.artillery Kharkiv region 06-12; injured 3",
        "shelling.artillery Izium 06-12; injured 2; of which injured woman 2",
        "shelling.artillery Kupiansk 06-12; injured 1; of which injured man 1",
      ],
    ],
    [
      "uk",
      "Через обстріли в Покровському районі загинула людина, троє поранені, у Покровську поранені двоє людей.",
      [
        "shelling.artillery Pokrovsk district 06-12; killed 1; injured 3",
        "shelling.artillery Pokrovsk 06-12; injured 2",
      ],
    ],
    [
      "en",
      "The Kharkiv region counted 14 wounded in Russian attacks, including three children in the city of Lozova, governor Oleh Syniehubov said.",
      [
        "strike.missile Kharkiv region 06-12; injured 14",
        "strike.missile Lozova 06-12; injured 3; of which injured child 3",
      ],
    ],
    [
      "fr",
      "Dans la région de Kharkiv, 12 personnes ont été blessées, selon le gouverneur Oleh Synehoubov, qui fait état de frappes à Kharkiv ainsi qu'à Tchouhouïv et Izioum.",
      ["strike.missile Kharkiv region 06-12; injured 12"],
    ],
    [
      "en",
      "In the Kharkiv region Russian strikes killed two people and injured nine, governor Oleh Syniehubov said. The attacks damaged homes, including in the city of Kharkiv.",
      ["strike.missile Kharkiv region 06-12; killed 2; injured 9; damaged residential_building"],
    ],
  ];
  it.each(ofRegion)("leaves a region's figures to the region, %s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  const bySpeaker: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "A missile strike killed four people in Kyiv, mayor Vitali Klitschko said.\nIhor Terekhov, the mayor of Kharkiv, said three people were injured in the city.",
      ["strike.missile Kyiv 06-12; killed 4", "strike.missile Kharkiv 06-12; injured 3"],
    ],
    [
      "en",
      'Drone strikes on Dnipro and Kharkiv overnight wounded dozens, officials said.\n"The enemy attacked the city with drones, a man was killed," Dnipropetrovsk region governor Serhiy Lysak said.\nIn Kharkiv 20 people were injured, governor Oleh Syniehubov said.',
      [
        "strike.drone Ukraine 06-11/06-12; injured 24..",
        "strike.drone Dnipro 06-11/06-12; killed 1; of which killed man 1",
        "strike.drone Kharkiv 06-11/06-12; injured 20",
      ],
    ],
  ];
  it.each(bySpeaker)("leaves what an official says to his own region, %s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  const listed: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Russia attacked Kyiv and Lviv with missiles. There were no casualties.",
      ["strike.missile Kyiv 06-12; killed 0; injured 0", "strike.missile Lviv 06-12"],
    ],
    ["uk", "Росіяни вдарили по Харкову та Сумах.", ["strike.missile Kharkiv 06-12", "strike.missile Sumy 06-12"]],
    [
      "ru",
      "Дроны атаковали Одессу, Николаев и Херсон.",
      ["strike.drone Odesa 06-12", "strike.drone Mykolaiv 06-12", "strike.drone Kherson 06-12"],
    ],
    [
      "fr",
      "L’artillerie russe a bombardé Kharkiv, Soumy et Odessa.",
      ["shelling.artillery Kharkiv 06-12", "shelling.artillery Sumy 06-12", "shelling.artillery Odesa 06-12"],
    ],
    ["en", "A drone struck a depot in Lozova, Kharkiv region.", ["strike.drone Lozova 06-12; damaged warehouse 1"]],
  ];
  it.each(listed)("tells of each place of a list where nothing is counted, %s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  it("leaves a remark on where a place lies", () => {
    expect(tellNews("en", "A drone attack injured two people in the Ryazan region, southeast of Moscow.")).toEqual([
      "strike.drone Ryazan region 06-12; injured 2",
    ]);
  });

  it("leaves the totals of the war", () => {
    expect(
      tellNews("uk", "Російська армія вбила жителя Торецька. Усього на Донеччині 3207 загиблих і 7103 постраждалих."),
    ).toEqual(["explosion.unknown Toretsk 06-12; killed 1"]);
  });
});

describe("forms of the dead, the hurt and the shot down", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "fr",
      "Des frappes de drones ont fait un mort dans le village de Bilozerka.",
      ["strike.drone Bilozerka 06-12; killed 1"],
    ],
    [
      "fr",
      "Une bombe a tué une femme à Kivcharivka et blessé quatre autres personnes.",
      ["strike.air Kivsharivka 06-12; killed 1; injured 4; of which killed woman 1"],
    ],
    [
      "fr",
      "Après une frappe à Izioum, deux personnes ont été retrouvées sans vie sous les décombres.",
      ["strike.missile Izium 06-12; killed 2"],
    ],
    [
      "ru",
      "После удара по Херсону мужчина найден мёртвым.",
      ["strike.missile Kherson 06-12; killed 1; of which killed man 1"],
    ],
    [
      "en",
      "Air defences shot down a total of four drones over Mykolaiv Oblast overnight.",
      ["interception Mykolaiv region 06-11/06-12; intercepted drone 4"],
    ],
    [
      "ru",
      "Бойцы самообороны доставили его в больницу после обстрела Грайворона.",
      ["shelling.artillery Grayvoron 06-12"],
    ],
    [
      "en",
      "Air defence repelled an attack by drones in the Volgograd region overnight.",
      ["interception Volgograd region 06-11/06-12; intercepted drone"],
    ],
    [
      "fr",
      "La Russie a lancé sur l'Ukraine dans la nuit de mercredi à jeudi deux missiles Kalibr et huit drones.",
      ["strike.missile Ukraine 06-11/06-12; launched Kalibr 2; launched drone 8"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
