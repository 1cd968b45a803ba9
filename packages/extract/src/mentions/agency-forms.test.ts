import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

/** Form, language, text, what is told of it. */
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "parents are two",
    "en",
    "A drone hit a car near Huliaipole, killing a boy and his parents.",
    ["strike.drone Huliaipole 06-12; killed 3; of which killed child 1"],
  ],
  [
    "parents are two",
    "fr",
    "Un drone a frappé une voiture près de Houliaïpole, tuant un garçon et ses parents.",
    ["strike.drone Huliaipole 06-12; killed 3; damaged vehicle 1; of which killed child 1"],
  ],
  [
    "a preposition said again before the next of a list",
    "fr",
    "Un missile a coûté la vie à un homme et à sa petite-fille à Orikhiv.",
    ["strike.missile Orikhiv 06-12; killed 2; of which killed man 1; of which killed child 1"],
  ],
  [
    "a preposition said again before the next of a list",
    "en",
    "Shelling took the lives of a man and of two women in Orikhiv.",
    ["shelling.artillery Orikhiv 06-12; killed 3; of which killed man 1; of which killed woman 2"],
  ],
  [
    "a government that kills",
    "en",
    "Moscow killed two in Nikopol and wounded five.",
    ["explosion.unknown Nikopol 06-12; killed 2; injured 5"],
  ],
  [
    "a government that kills",
    "en",
    "Moscow's troops killed two people in Bilozerka.",
    ["explosion.unknown Bilozerka 06-12; killed 2"],
  ],
  [
    "what a region's authorities count",
    "en",
    "A drone hit a depot in Mykolaiv, wounding two people. Poltava regional authorities reported three injuries.",
    ["strike.drone Mykolaiv 06-12; injured 2", "strike.drone Poltava region 06-12; injured 3"],
  ],
  [
    "what the head of a region counts",
    "en",
    "The Kyiv regional head, Oleh Roe, said two people were killed and 14 were injured in the attack.",
    ["strike.missile Kyiv region 06-12; killed 2; injured 14"],
  ],
  [
    "the town of the authorities who speak",
    "en",
    "Strikes killed at least three people in the Sumy and Kharkiv regions. Authorities in Sumy said drones damaged two houses in the border city. A man was killed.",
    [
      "strike.missile Ukraine 06-12; killed 3..",
      "strike.drone Sumy 06-12; damaged residential_building 2; killed 1; of which killed man 1",
    ],
  ],
  [
    "the town of the authorities who speak",
    "fr",
    "Des frappes ont tué au moins trois personnes dans les régions de Soumy et de Kharkiv. Les autorités de Soumy ont signalé que des drones ont endommagé deux maisons dans la ville frontalière. Un homme a été tué.",
    [
      "strike.missile Ukraine 06-12; killed 3..",
      "strike.drone Sumy 06-12; damaged residential_building 2; killed 1; of which killed man 1",
    ],
  ],
  [
    "not only one place",
    "en",
    "Drones hit not only Sumy but also the region of Poltava.",
    ["strike.drone Sumy 06-12", "strike.drone Poltava region 06-12"],
  ],
  [
    "a list of regions, each with where it lies",
    "fr",
    "Des drones ont frappé les régions de Soumy (nord-est), Zaporijjia (sud) et Poltava.",
    ["strike.drone Sumy region 06-12", "strike.drone Zaporizhzhia region 06-12", "strike.drone Poltava region 06-12"],
  ],
  [
    "a list of regions that only a comma parts from a town",
    "fr",
    "Des drones ont frappé les régions de Soumy et Poltava, Odessa a aussi été visée.",
    ["strike.drone Sumy region 06-12", "strike.drone Poltava region 06-12", "strike.drone Odesa 06-12"],
  ],
  [
    "one of a city's districts",
    "fr",
    "Une frappe a tué quatre personnes dans l'un des districts de Kharkiv.",
    ["strike.missile Kharkiv 06-12; killed 4"],
  ],
  [
    "one of a city's districts",
    "en",
    "A drone set fire to a house in one of the districts of Kharkiv, injuring two.",
    ["strike.drone Kharkiv 06-12; injured 2"],
  ],
  [
    "an attack at night",
    "fr",
    "Un homme a été tué dans une attaque nocturne sur Soumy.",
    ["strike.missile Sumy 06-11/06-12; killed 1; of which killed man 1"],
  ],
  [
    "those told of before, by their number",
    "fr",
    "Un blessé est mort, portant à trois le nombre de morts à Soumy après une frappe. Les corps des deux autres personnes tuées avaient été retrouvés dans les décombres.",
    ["strike.missile Sumy 06-12; killed 3"],
  ],
];

describe("what agencies tell of", () => {
  it.each(cases)("%s (%s)", (_, lang, text, told) => {
    expect(tellNews(lang, text)).toEqual(told);
  });
});

describe("an attack that its year names is a recalled one", () => {
  const recalled: [ReportLanguage, string][] = [
    ["en", "Two officers were charged over the 2022 strike on the station in Sumy that killed 11 people."],
    ["en", "The 2023 missile attack on Izium, which killed nine villagers, remains one of the worst."],
    ["fr", "La frappe de 2022 contre le marché de Soumy avait fait 11 morts."],
    ["uk", "Свідки розповіли про удар 2022 року по ринку в Сумах, який забрав життя 11 людей."],
    ["ru", "Свидетели рассказали об обстреле 2022 года рынка в Шебекино, который унес жизни 11 человек."],
  ];
  it.each(recalled)("%s: %s", (lang, text) => {
    expect(tellNews(lang, text)).toEqual([]);
  });

  it("hides nothing told beside it", () => {
    expect(
      tellNews("en", "A drone killed a man in Sumy on Thursday, not far from the site of the 2022 strike."),
    ).toEqual(["strike.drone Sumy 06-12; killed 1; of which killed man 1"]);
  });
});
