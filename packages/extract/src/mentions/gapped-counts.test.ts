import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

describe("counts given to places without saying again what happened", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Strikes killed two people in Pokrovsk and one in Toretsk, governor Vadym Filashkin said.",
      ["strike.missile Pokrovsk 06-12; killed 2", "strike.missile Toretsk 06-12; killed 1"],
    ],
    [
      "en",
      "Russian shelling wounded five people in Donetsk Oblast on Wednesday: three in Kramatorsk and two in the town of Druzhkivka.",
      [
        "shelling.artillery Donetsk region 06-11; injured 5",
        "shelling.artillery Kramatorsk 06-11; injured 3",
        "shelling.artillery Druzhkivka 06-11; injured 2",
      ],
    ],
    [
      "en",
      "Drones injured ten people in Kyiv overnight, six of them in the Podilskyi district and four in the Darnytskyi district.",
      ["strike.drone Kyiv 06-11/06-12; injured 10"],
    ],
    [
      "uk",
      "За 11 червня росіяни вбили двох жителів Донеччини: одного у Покровську й одного в Мирнограді.",
      [
        "explosion.unknown Donetsk region 06-11; killed 2",
        "explosion.unknown Pokrovsk 06-11; killed 1",
        "explosion.unknown Myrnohrad 06-11; killed 1",
      ],
    ],
    [
      "uk",
      "Через обстріли Херсонщини поранено четверо людей: двоє в Херсоні, по одному - в Бериславі й Антонівці.",
      [
        "shelling.artillery Kherson region 06-12; injured 4",
        "shelling.artillery Kherson 06-12; injured 2",
        "shelling.artillery Beryslav 06-12; injured 1",
        "shelling.artillery Antonivka 06-12; injured 1",
      ],
    ],
    [
      "en",
      "Shelling killed four people in the Donetsk region: two in Kostiantynivka and one each in Dobropillia and Kramatorsk.",
      [
        "shelling.artillery Donetsk region 06-12; killed 4",
        "shelling.artillery Kostiantynivka 06-12; killed 2",
        "shelling.artillery Dobropillia 06-12; killed 1",
        "shelling.artillery Kramatorsk 06-12; killed 1",
      ],
    ],
    [
      "uk",
      "Внаслідок обстрілів в Ізюмі поранено 61-річну жінку, у Куп'янську – 44-річного чоловіка.",
      [
        "shelling.artillery Izium 06-12; injured 1; of which injured woman 1",
        "shelling.artillery Kupiansk 06-12; injured 1; of which injured man 1",
      ],
    ],
    [
      "en",
      "Shelling wounded a woman in Izium and a man in Kupiansk.",
      [
        "shelling.artillery Izium 06-12; injured 1; of which injured woman 1",
        "shelling.artillery Kupiansk 06-12; injured 1; of which injured man 1",
      ],
    ],
    [
      "uk",
      "Через обстріл у Харкові постраждали п'ятеро людей, у Чугуєві — двоє.",
      ["shelling.artillery Kharkiv 06-12; injured 5", "shelling.artillery Chuhuiv 06-12; injured 2"],
    ],
    [
      "uk",
      "Унаслідок обстрілів 11 червня загинули троє людей: двоє — у Нікополі, один — у Марганці.",
      [
        "shelling.artillery Dnipropetrovsk region 06-11; killed 3",
        "shelling.artillery Nikopol 06-11; killed 2",
        "shelling.artillery Marhanets 06-11; killed 1",
      ],
    ],
    [
      "ru",
      "При ударе по Херсону погибли два человека, в Бериславе — один.",
      ["strike.missile Kherson 06-12; killed 2", "strike.missile Beryslav 06-12; killed 1"],
    ],
    [
      "ru",
      "При атаках беспилотников в Белгородской области ранены четверо: трое в Шебекино и один в селе Новая Таволжанка.",
      [
        "strike.drone Belgorod region 06-12; injured 4",
        "strike.drone Shebekino 06-12; injured 3",
        "strike.drone Novaya Tavolzhanka 06-12; injured 1",
      ],
    ],
    [
      "fr",
      "Les frappes russes ont fait six blessés à Zaporijjia et au moins huit à Kherson.",
      ["strike.missile Zaporizhzhia 06-12; injured 6", "strike.missile Kherson 06-12; injured 8.."],
    ],
    [
      "en",
      "Russian missiles killed 12 people across Ukraine on Wednesday, including five in the port city of Odesa.",
      ["strike.missile Ukraine 06-11; killed 12", "strike.missile Odesa 06-11; killed 5"],
    ],
    [
      "fr",
      "Des drones russes ont blessé neuf personnes en Ukraine, dont six dans la ville de Zaporijjia.",
      ["strike.drone Ukraine 06-12; injured 9", "strike.drone Zaporizhzhia 06-12; injured 6"],
    ],
    [
      "uk",
      "П'ятеро людей загинули в Україні внаслідок атаки дронів, у тому числі двоє – в Сумах.",
      ["strike.drone Ukraine 06-12; killed 5", "strike.drone Sumy 06-12; killed 2"],
    ],
    [
      "en",
      "Russian attacks injured 16 people over the past day, four of them in the Kherson region.",
      ["strike.missile Ukraine 06-11/06-12; injured 16", "strike.missile Kherson region 06-11/06-12; injured 4"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });

  it("leaves numbers that count something else", () => {
    expect(tellNews("en", "A strike killed two people in Izium, 120 km from Kharkiv.")).toEqual([
      "strike.missile Izium 06-12; killed 2",
    ]);
    expect(tellNews("uk", "Удар по Сумах: троє поранених. Тривога тривала в місті дві години.")).toEqual([
      "strike.missile Sumy 06-12; injured 3",
    ]);
  });
});

describe("counts given to places before the verb", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "Two people in Sumy and three in Kharkiv were killed by Russian drones.",
      ["strike.drone Sumy 06-12; killed 2", "strike.drone Kharkiv 06-12; killed 3"],
    ],
    [
      "en",
      "Two people in the Sumy region, three in the Kharkiv region and five more in the Donetsk region were wounded by drones.",
      [
        "strike.drone Sumy region 06-12; injured 2",
        "strike.drone Kharkiv region 06-12; injured 3",
        "strike.drone Donetsk region 06-12; injured 5",
      ],
    ],
    [
      "uk",
      "Четверо людей у Херсоні, двоє в Нікополі та ще одна людина в Сумах поранені внаслідок російських обстрілів.",
      [
        "shelling.artillery Kherson 06-12; injured 4",
        "shelling.artillery Nikopol 06-12; injured 2",
        "shelling.artillery Sumy 06-12; injured 1",
      ],
    ],
    [
      "ru",
      "Два человека в Шебекине и трое в Грайвороне ранены при атаке дронов.",
      ["strike.drone Shebekino 06-12; injured 2", "strike.drone Grayvoron 06-12; injured 3"],
    ],
    [
      "fr",
      "Deux personnes à Soumy et trois à Kharkiv ont été tuées par des drones russes.",
      ["strike.drone Sumy 06-12; killed 2", "strike.drone Kharkiv 06-12; killed 3"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text).sort()).toEqual(expected.sort());
  });

  it("leaves what no victims are", () => {
    const told = tellNews("en", "A drone hit two shops in Sumy, and three in Kharkiv were closed. Nobody was hurt.");
    expect(told.join()).not.toMatch(/killed|injured [1-9]/);
  });
});

describe("explosions given to places", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "en",
      "At least 300 explosions were counted in 12 communities of Sumy Oblast on 11 June, 150 of them in Bilopillia.",
      ["explosion.unknown Sumy region 06-11; explosions 300..", "explosion.unknown Bilopillia 06-11; explosions 150"],
    ],
    [
      "en",
      "Forty explosions were counted in Krasnopillia and 17 in Bilopillia.",
      ["explosion.unknown Krasnopillia 06-12; explosions 40", "explosion.unknown Bilopillia 06-12; explosions 17"],
    ],
    [
      "uk",
      "За добу на Сумщині зафіксовано 120 вибухів, 80 із них — у Білопіллі.",
      [
        "explosion.unknown Sumy region 06-11/06-12; explosions 120",
        "explosion.unknown Bilopillia 06-11/06-12; explosions 80",
      ],
    ],
    [
      "ru",
      "За сутки в Сумской области прогремели 120 взрывов, из них 80 — в Белополье.",
      [
        "explosion.unknown Sumy region 06-11/06-12; explosions 120",
        "explosion.unknown Bilopillia 06-11/06-12; explosions 80",
      ],
    ],
    [
      "fr",
      "Quelque 120 explosions ont été recensées dans la région de Soumy, dont 80 à Bilopillia.",
      ["explosion.unknown Sumy region 06-12; explosions 120", "explosion.unknown Bilopillia 06-12; explosions 80"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text).sort()).toEqual(expected.sort());
  });
});

describe("a toll without a word for its cause", () => {
  const cases: [ReportLanguage, string, string[]][] = [
    [
      "uk",
      "За добу на Херсонщині загинула одна людина, ще 12 поранені.",
      ["explosion.unknown Kherson region 06-11/06-12; killed 1; injured 12"],
    ],
    [
      "en",
      "Russian forces over the past day killed three residents of the Donetsk region.",
      ["explosion.unknown Donetsk region 06-11/06-12; killed 3"],
    ],
    [
      "uk",
      "Російські війська за добу вбили трьох мешканців Донеччини.",
      ["explosion.unknown Donetsk region 06-11/06-12; killed 3"],
    ],
    [
      "ru",
      "Российские войска за сутки убили трех жителей Донецкой области.",
      ["explosion.unknown Donetsk region 06-11/06-12; killed 3"],
    ],
    ["en", "Russian troops killed two people in Kupiansk.", ["explosion.unknown Kupiansk 06-12; killed 2"]],
    [
      "uk",
      "У Голосіївському районі Києва уламки впали на дах, поранено двох людей.",
      ["explosion.unknown Kyiv 06-12; injured 2"],
    ],
  ];
  it.each(cases)("%s: %s", (lang, text, expected) => {
    expect(tellNews(lang, text)).toEqual(expected);
  });
});
