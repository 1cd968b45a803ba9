import type { ReportLanguage } from "@tocsin/model";
import { describe, expect, it } from "vitest";
import { tellNews } from "../tell.test-support.ts";

// Items of agencies and papers in English and French, one form each, in our own words.
const cases: [string, ReportLanguage, string, string[]][] = [
  [
    "people who live or work at a site, with a part of them",
    "fr",
    "Une frappe a touché Soumy mercredi. Selon le maire, 41 habitants de l'immeuble, dont six enfants, ont été blessés.",
    ["strike.missile Sumy 06-11; injured 41; of which injured child 6"],
  ],
  [
    "people who live or work at a site, with a part of them",
    "en",
    "A strike hit Sumy on Wednesday. 41 residents of the building, including six children, were wounded.",
    ["strike.missile Sumy 06-11; injured 41; of which injured child 6"],
  ],
  [
    "a clause on people before what befell them",
    "en",
    "A mother and her son, who lived on the third floor, were killed when a drone hit a house in Sumy on Wednesday.",
    [
      "strike.drone Sumy 06-11; killed 2; damaged residential_building 1; of which killed woman 1; of which killed child 1",
    ],
  ],
  [
    "a long clause on people before what befell them",
    "fr",
    "À Nikopol, un homme de 64 ans qui circulait à vélo le long de la rivière, au sud de la ville et tout près de la ligne de front, avec un sac de pommes sur le dos, a également été tué mercredi par un drone.",
    ["strike.drone Nikopol 06-11; killed 1; of which killed man 1"],
  ],
  [
    "victims, of whom nobody says whether they are dead",
    "fr",
    "Un drone a visé un minibus à Nikopol mercredi, faisant deux victimes : un mort et un blessé.",
    ["strike.drone Nikopol 06-11; killed 1; injured 1; damaged vehicle 1"],
  ],
  [
    "how many the hurt and the dead are",
    "fr",
    "Une frappe a touché Dnipro mercredi. Les blessés sont au nombre de 52, dont trois enfants, et les morts au nombre de huit.",
    ["strike.missile Dnipro 06-11; injured 52; killed 8; of which injured child 3"],
  ],
  [
    "a headline's toll of a town",
    "fr",
    "Kiev : sept tués, 30 blessés",
    ["explosion.unknown Kyiv 06-12; killed 7; injured 30"],
  ],
  [
    "a headline's toll of a town",
    "en",
    "Kharkiv: 7 dead, 30 wounded",
    ["explosion.unknown Kharkiv 06-12; killed 7; injured 30"],
  ],
  [
    "a headline's toll of a town",
    "uk",
    "Харків: семеро загиблих, 30 поранених",
    ["explosion.unknown Kharkiv 06-12; killed 7; injured 30"],
  ],
  [
    "a headline's toll of a town",
    "ru",
    "Харьков: семь погибших, 30 раненых",
    ["explosion.unknown Kharkiv 06-12; killed 7; injured 30"],
  ],
  [
    "a death told with its least number",
    "fr",
    "Un missile a touché un entrepôt à Kiev mercredi, causant la mort d'au moins deux personnes.",
    ["strike.missile Kyiv 06-11; killed 2..; damaged warehouse 1"],
  ],
  [
    "lives lost are no drones lost",
    "fr",
    "Trois civils tués par des drones à Koursk.\n\nLa région a subi une attaque de drones mercredi. Trois personnes ont perdu la vie à Koursk.",
    ["strike.drone Kursk 06-11; killed civilian 3"],
  ],
  [
    "the dead of a list of towns are no drones",
    "en",
    "On June 10 a missile destroyed a house in Poltava, killing 12 people; on June 11, in Sumy - 4 dead.",
    ["strike.missile Poltava 06-10; killed 12; damaged residential_building 1", "strike.missile Sumy 06-11; killed 4"],
  ],
  [
    "flats destroyed beside people without power are no losses of an army",
    "fr",
    "Une frappe a détruit des dizaines d'appartements à Dnipro mercredi, laissant 150 personnes sans abri.",
    ["strike.missile Dnipro 06-11; damaged apartment 20.."],
  ],
  [
    "a toll that was corrected downwards",
    "en",
    "Shelling hit Kherson on Wednesday. Officials said three people had been killed. Later they corrected it to two.",
    ["shelling.artillery Kherson 06-11; killed 2"],
  ],
  [
    "a toll that was revised in one sentence",
    "en",
    "Shelling hit Kherson on Wednesday. The governor first reported four dead, but later revised the toll to three.",
    ["shelling.artillery Kherson 06-11; killed 3"],
  ],
  [
    "an hour within the words for the source",
    "fr",
    "Une frappe a touché Dnipro mardi, faisant neuf morts. Selon les données des secours à 13h00 cet après-midi, la mort de 11 personnes a été confirmée.",
    ["strike.missile Dnipro 06-10; killed 11; of which killed 9"],
  ],
  [
    "a headline's attack with drones is placed below",
    "fr",
    "Un mort dans une attaque de drones\n\nUne personne a été tuée dans la nuit de mardi à mercredi dans la région de Soumy lors d'une attaque de drones.",
    ["strike.drone Sumy region 06-10/06-11; killed 1"],
  ],
  [
    "a headline's number and the date below it are no date",
    "en",
    "Shelling of Kharkiv wounds 2\nJune 12, 2025 1:07 am\nTwo people were wounded in the shelling of Kharkiv on Wednesday evening.",
    ["shelling.artillery Kharkiv 06-11; injured 2"],
  ],
  [
    "a line broken for its width",
    "fr",
    "La Russie a détruit 31 drones ukrainiens au-dessus\nde deux régions, a déclaré mercredi le ministère russe.\n\nUn drone a blessé une femme de 58 ans à Koursk, a\ndit mercredi le gouverneur de la région.",
    [
      "interception Russia 06-11; intercepted drone 31",
      "strike.drone Kursk 06-11; injured 1; of which injured woman 1",
    ],
  ],
  [
    "what was launched at the other side is not of the town told before",
    "en",
    "A drone wounded a man in Kursk on Wednesday.\n\nThe Ukrainian air force said Russia had launched 240 drones and nine missiles overnight.",
    [
      "strike.drone Kursk 06-11; injured 1; of which injured man 1",
      "strike.missile Ukraine 06-11/06-12; launched drone 240; launched missile 9",
    ],
  ],
  [
    "across the country and over a region of it",
    "fr",
    "Le ministère russe de la Défense a annoncé avoir abattu dans la nuit 23 drones à travers le pays et au-dessus de la Crimée, dont quatre dans la région de Belgorod.",
    [
      "interception Russia 06-11/06-12; intercepted drone 23",
      "interception Belgorod region 06-11/06-12; intercepted drone 4",
    ],
  ],
  [
    "a city told again by another name",
    "fr",
    "Moscou a annoncé la destruction de 64 drones ukrainiens, dont huit auraient été dirigés vers Moscou, la capitale russe.",
    ["interception Russia 06-12; intercepted drone 64", "interception Moscow 06-12; intercepted drone 8"],
  ],
  [
    "what the mayor of a city counts is not of the town told next",
    "fr",
    "Des frappes ont visé Kyiv et Kostiantynivka mercredi, faisant cinq morts. Le maire Klitschko a confirmé deux décès.\nKostiantynivka a subi l'attaque la plus violente : quatre immeubles sont en feu. Les secours ont compté trois morts.",
    [
      "strike.missile Ukraine 06-11; killed 5",
      "strike.missile Kyiv 06-11; killed 2",
      "strike.missile Kostiantynivka 06-11; damaged residential_building 4; killed 3",
    ],
  ],
  [
    "a state body that tells of the attack is not where it was",
    "en",
    "Drones attacked Odesa early on Thursday, killing two people. Ukraine's state railway, Ukrzaliznytsia, said the attack also damaged its tracks.",
    ["strike.drone Odesa 06-12; killed 2"],
  ],
  [
    "attacks that are stepped up",
    "en",
    "May was the deadliest month, the UN said, as Russia stepped up bombardments.",
    [],
  ],
  [
    "defences against attacks",
    "en",
    "The munitions will strengthen Ukraine's air defenses against aerial assaults from Russia, which is likely to renew its attacks on the grid.",
    [],
  ],
  [
    "weapons that arrive are no guests",
    "en",
    "The first F-16s arrived in Ukraine on Wednesday, President Volodymyr Zelensky said.",
    [],
  ],
  [
    "the hospital in another city where somebody hurt was to be treated",
    "fr",
    "Un drone a frappé Koursk mercredi, tuant quatre personnes. Le garçon, blessé, était en route vers un hôpital de Moscou.",
    ["strike.drone Kursk 06-11; killed 4"],
  ],
  [
    "what a picture shows",
    "en",
    "Attacks on Ukraine kill 5\n\nSmoke rises from a warehouse after a Russian attack in Kyiv, Wednesday, June 11, 2025. (AP Photo/Jane Roe)\n\nKYIV, Ukraine (AP) — Attacks on Ukraine overnight killed at least five people, officials said. In Sumy, three people were killed, police said.",
    ["strike.missile Ukraine 06-11/06-12; killed 5..", "strike.missile Sumy 06-11/06-12; killed 3"],
  ],
  [
    "an attack told with its day beside an anniversary",
    "en",
    "Two civilians were killed in the shelling of the Kherson region on Wednesday. A woman of 81 and a man of 68 were killed during the shelling of Bilozerka. The president is on a trip ahead of the anniversary of the invasion.",
    ["shelling.artillery Bilozerka 06-11; killed civilian 2; of which killed woman 1; of which killed man 1"],
  ],
  [
    "the dead and the hurt counted together",
    "en",
    "Some 1,450 civilian deaths and injuries from attacks in Ukraine were verified in May, with people over 60 years old accounting for half of those killed, the UN mission said.",
    [],
  ],
  [
    "one attack of many",
    "en",
    "A drone was shot down over Tula on Wednesday. The attack was one of several thwarted by air defences across Russia and Crimea.",
    ["interception Tula 06-11; intercepted drone 1"],
  ],
  [
    "a wave of drones",
    "fr",
    "Kiev et Kharkiv ont reçu mercredi une pluie de drones, dont certains ont été interceptés.",
    ["interception Ukraine 06-11; intercepted drone"],
  ],
  [
    "whose official counts the dead before the country's launches",
    "fr",
    "La frappe de mercredi a fait un mort, a indiqué le gouverneur d'Odessa Oleh Kiper. Au total, la Russie a lancé sur l'Ukraine dans la nuit de mardi à mercredi huit drones Shahed.",
    ["strike.drone Odesa region 06-11; killed 1", "strike.drone Ukraine 06-10/06-11; launched Shahed-136 8"],
  ],
  [
    "a country's count beside a site on the coast",
    "en",
    "Russia's military said on Wednesday its forces had downed 68 Ukrainian drones overnight, with officials reporting that debris set fire to a refinery on the Black Sea coast.",
    ["interception Russia 06-10/06-11; intercepted drone 68"],
  ],
  [
    "a country's launches beside what was damaged in a region",
    "en",
    "Russia said on Wednesday that its forces shot down most of over 110 Ukrainian drones overnight, confirming that a refinery in the Bryansk region was damaged.",
    [
      "strike.drone Russia 06-10/06-11; launched drone 110..",
      "strike.drone Bryansk region 06-10/06-11; damaged refinery 1",
    ],
  ],
  [
    "near a city and in the region around it",
    "en",
    'Officials said that attacks near Kyiv killed two people on Wednesday.\n\n"Two people were killed in an attack in the Kyiv region," the emergency service said.',
    ["strike.missile Kyiv 06-11; killed 2; killed 2"],
  ],
  [
    "a headline's site and the town below",
    "en",
    "Fire at Volgograd refinery after drone attack\n\nDebris from drones caused a fire at an oil refinery in Volgograd, the governor said on Wednesday.",
    ["strike.drone Volgograd refinery 06-11; damaged refinery 1"],
  ],
  [
    "a strike on a checkpoint sets none up",
    "en",
    "On Wednesday Russia struck a checkpoint in Kherson. A police officer was killed.",
    ["strike.missile Kherson 06-11; killed 1; of which killed responder 1"],
  ],
  [
    "what fell on a station was not shot down",
    "fr",
    "Deux roquettes se sont abattues mercredi matin sur la gare de Kramatorsk. Le bilan provisoire s'établit à 12 morts, dont un enfant.",
    ["strike.missile Kramatorsk railway station 06-11; killed 12; hit rocket 2; of which killed child 1"],
  ],
  [
    "what had been told before",
    "fr",
    "Au moins 12 personnes ont été tuées mercredi dans l'attaque sur la gare de Kramatorsk. Le patron de la compagnie, Oleksandre Kamychine, avait plus tôt évoqué huit morts.",
    ["strike.missile Kramatorsk railway station 06-11; killed 12.."],
  ],
  [
    "where somebody comes from",
    "fr",
    "L'artillerie a frappé la gare de Kherson mercredi. Un lieutenant de police originaire de la région de Kirovohrad a été tué.",
    ["shelling.artillery Kherson 06-11; damaged railway; killed 1; of which killed responder 1"],
  ],
  [
    "a burial is of another day than the attack",
    "en",
    "On Wednesday residents of Kryvyi Rih attended the funeral of three children killed in the attack.",
    [],
  ],
  [
    "the day of a search is not the attack's",
    "en",
    "Rescuers were still searching the rubble of an apartment building on Wednesday that was struck by missiles. 25 people were killed in the strike. The building in Dnipro was hit on Tuesday.\n\nA residential part of the city of Kherson was attacked on Wednesday.",
    [
      "strike.missile Dnipro 06-10; damaged residential_building 1; damaged building; killed 25",
      "strike.missile Kherson 06-11",
    ],
  ],
  [
    "things of which there are none",
    "en",
    "A missile hit Sumy on Wednesday. No houses were damaged, but a school was destroyed.",
    ["strike.missile Sumy 06-11; damaged school 1"],
  ],
  [
    "things of which there are none",
    "fr",
    "Un missile a frappé Soumy mercredi. « Aucune infrastructure » n’a été endommagée.",
    ["strike.missile Sumy 06-11"],
  ],
  [
    "a part ends at its comma",
    "fr",
    "Ukraine: 18 personnes, dont 9 enfants, tuées mercredi par une frappe sur Kryvyi Rih",
    ["strike.missile Kryvyi Rih 06-11; killed 18; of which killed child 9"],
  ],
  [
    "a state of alert is no air raid",
    "fr",
    "Aucun dégât n’a été causé, mais les services de Sébastopol ont été mis mercredi en état d'alerte.",
    [],
  ],
];

describe("reports of agencies", () => {
  it.each(cases)("%s (%s)", (_name, lang, text, events) => {
    expect(tellNews(lang, text)).toEqual(events);
  });
});
