import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

/** Form, language, text, what is told of it. */
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "a city and others",
    "en",
    "Twelve people were killed in Russian missile attacks on Kyiv and other cities on Thursday.",
    ["strike.missile Ukraine 06-12; killed 12", "strike.missile Kyiv 06-12"],
  ],
  [
    "a city and others",
    "en",
    "At least 12 people were killed in a missile attack on the capital, Kyiv, and other cities across the country on Thursday.",
    ["strike.missile Ukraine 06-12; killed 12..", "strike.missile Kyiv 06-12"],
  ],
  [
    "a city and others",
    "fr",
    "Douze personnes ont été tuées jeudi dans des frappes de missiles sur Kiev et d'autres villes.",
    ["strike.missile Ukraine 06-12; killed 12", "strike.missile Kyiv 06-12"],
  ],
  [
    "a city and others",
    "uk",
    "Сьогодні внаслідок ракетних ударів по Києву та інших містах загинули 12 людей.",
    ["strike.missile Ukraine 06-12; killed 12", "strike.missile Kyiv 06-12"],
  ],
  [
    "a city and others",
    "ru",
    "Сегодня в результате ракетных ударов по Киеву и другим городам погибли 12 человек.",
    ["strike.missile Ukraine 06-12; killed 12", "strike.missile Kyiv 06-12"],
  ],
  [
    "a named site at the end of a list",
    "en",
    "Ukraine's military said its drones had hit an oil refinery in Ryazan, a depot in Voronezh and the Engels airfield on Thursday.",
    [
      "strike.drone Ryazan 06-12; damaged refinery 1",
      "strike.drone Voronezh 06-12; damaged warehouse 1",
      "strike.drone Engels Air Base 06-12",
    ],
  ],
  [
    "who condemns it",
    "fr",
    'Paris condamne des frappes "brutales" en Ukraine\n\nDes missiles ont frappé Kharkiv jeudi, tuant six personnes, a annoncé la mairie.',
    ["strike.missile Ukraine 06-12", "strike.missile Kharkiv 06-12; killed 6"],
  ],
  [
    "an article for both",
    "en",
    "A man and woman were killed by a drone in Kupiansk on Thursday.",
    ["strike.drone Kupiansk 06-12; killed 2; of which killed man 1; of which killed woman 1"],
  ],
  [
    "a couple",
    "en",
    "Elderly couple killed by drone in Kupiansk\n\nThe attack was on Thursday.",
    ["strike.drone Kupiansk 06-12; killed 2"],
  ],
  [
    "what flew in",
    "en",
    "Four people were killed on Thursday when a Russian drone penetrated a block of flats in Kyiv.",
    ["strike.drone Kyiv 06-12; killed 4"],
  ],
  [
    "homes without heating",
    "fr",
    "Jeudi, 1 200 immeubles de Kharkiv sont privés de chauffage après une frappe de missile.",
    ["strike.missile Kharkiv 06-12", "measure.blackout Kharkiv 06-12"],
  ],
  [
    "the same period",
    "en",
    "Two people were killed by a drone in Kherson on Thursday. Since 1 January 30 residents were killed. More than 400 civilians were injured in Kherson over the same period.",
    ["strike.drone Kherson 06-12; killed 2"],
  ],
  [
    "an hour of a live page",
    "en",
    "08:15 BST: Two dead in Kyiv\nTwo people were killed by a drone in Kyiv, the mayor says.",
    ["strike.drone Kyiv 06-12; killed 2"],
  ],
  [
    "an hour of a live page",
    "fr",
    "[10h32] Deux morts à Kiev\nDeux personnes ont été tuées par un drone à Kiev, selon le maire.",
    ["strike.drone Kyiv 06-12; killed 2"],
  ],
  [
    "what troops aimed at",
    "en",
    "Russian forces targeted the energy infrastructure in Odesa region on Thursday, leaving 40,000 households without power.",
    ["strike.missile Odesa region 06-12", "measure.blackout Odesa region 06-12; without_power 40000"],
  ],
  [
    "what troops aimed at",
    "fr",
    "Les forces russes ont visé jeudi des infrastructures énergétiques dans la région d'Odessa.",
    ["strike.missile Odesa region 06-12; damaged energy"],
  ],
  [
    "whom troops drove out",
    "en",
    "Ukrainian troops drove the Russians out of Kupiansk on Thursday, the army said.",
    ["ground.clash Kupiansk 06-12"],
  ],
  [
    "what it coincided with",
    "en",
    "Missile strikes on Kyiv killed at least six people on Thursday. The attack coincided with Ukrainian drone strikes on an oil terminal in Novorossiysk.",
    ["strike.missile Kyiv 06-12; killed 6..", "strike.drone Novorossiysk 06-12"],
  ],
  [
    "a mayor's city",
    "en",
    "The mayor of Mykolaiv said air defences shot down three drones over his city on Thursday.",
    ["interception Mykolaiv 06-12; intercepted drone 3"],
  ],
  [
    "a mayor's city",
    "fr",
    "Selon le maire de Mykolaïv, trois drones ont été abattus jeudi au-dessus de sa ville.",
    ["interception Mykolaiv 06-12; intercepted drone 3"],
  ],
  [
    "what a region borders",
    "en",
    "Authorities in the occupied part of the Donetsk region, which borders Luhansk, said shelling on Thursday killed two civilians.",
    ["shelling.artillery Donetsk region 06-12; killed civilian 2"],
  ],
  [
    "what a region borders",
    "fr",
    "Dans la région de Soumy, qui borde celle de Kharkiv, un bombardement a tué jeudi deux civils.",
    ["shelling.artillery Sumy region 06-12; killed civilian 2"],
  ],
  [
    "one beside a count",
    "en",
    "Russia launched a ballistic missile and 89 drones overnight, the air force said.",
    ["strike.missile Ukraine 06-11/06-12; launched ballistic_missile 1; launched drone 89"],
  ],
  [
    "one beside a count",
    "fr",
    "La Russie a lancé dans la nuit un missile de croisière et 89 drones, selon l'armée de l'air.",
    ["strike.missile Ukraine 06-11/06-12; launched cruise_missile 1; launched drone 89"],
  ],
  [
    "each kind its share",
    "fr",
    "La Russie a lancé dans la nuit 598 drones et 31 missiles. L'Ukraine en a abattu 563 et 26.",
    [
      "interception Ukraine 06-11/06-12; launched drone 598; launched missile 31; intercepted drone 563; intercepted missile 26",
    ],
  ],
  [
    "bodies of two",
    "fr",
    "Les corps d'un homme et d'une femme ont été retirés jeudi des décombres d'un immeuble touché par un missile à Kharkiv.",
    [
      "strike.missile Kharkiv 06-12; bodies_recovered 2; damaged residential_building 1; killed 2; of which bodies_recovered man 1; of which bodies_recovered woman 1",
    ],
  ],
  [
    "bodies of two",
    "uk",
    "З-під завалів дістали тіла чоловіка та жінки після удару по Харкову в четвер.",
    [
      "strike.missile Kharkiv 06-12; bodies_recovered 2; killed 2; of which bodies_recovered man 1; of which bodies_recovered woman 1",
    ],
  ],
  [
    "bodies of two",
    "ru",
    "Из-под завалов извлекли тела мужчины и женщины после удара по Харькову в четверг.",
    [
      "strike.missile Kharkiv 06-12; bodies_recovered 2; killed 2; of which bodies_recovered man 1; of which bodies_recovered woman 1",
    ],
  ],
  [
    "a date beside a source",
    "fr",
    "Un mort dans une attaque de drone\ninformation fournie par Agence 12/06/2025 à 09:37\n\nUn homme a été tué par un drone dans la région de Belgorod, a dit jeudi le gouverneur.",
    ["strike.drone Belgorod region 06-12; killed 1; of which killed man 1"],
  ],
];

describe("what stands beside what is told", () => {
  it.each(cases)("%s (%s): %s", (_form, lang, text, expected) => expect(tellNews(lang, text)).toEqual(expected));
});
